/** The words that make a marker, after `@` or `#`, and what each means. */

/** Whose promise a marker is: `followup` mine, `waiting` theirs. */
export type MarkerKind = "followup" | "waiting";

/** Marker words, folded, with their meaning. */
export type MarkerWords = ReadonlyMap<string, MarkerKind>;

const FOLLOWUP = ["followup"];
const WAITING = ["waiting", "waitingfor", "waitingon"];

/** The dictionary of built-in words and the user's own. Any case, `-` and `_` do not matter. */
export function markerWords(more: {
  readonly followup: readonly string[];
  readonly waiting: readonly string[];
}): MarkerWords {
  const words = new Map<string, MarkerKind>();
  for (const word of [...FOLLOWUP, ...more.followup]) words.set(foldMarkerWord(word), "followup");
  for (const word of [...WAITING, ...more.waiting]) words.set(foldMarkerWord(word), "waiting");
  words.delete("");
  return words;
}

/** Whether a word can be found behind `@` or `#`: letters and digits, and `-` or `_` between. */
export function isMarkerWord(word: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(word);
}

/** A marker word as the dictionary holds it: `Follow-Up` is `followup`. */
export function foldMarkerWord(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/^[@#]/, "").replace(/[-_]/g, "");
}
