/** The words that make a marker, after `@` or `#`, and what each means. */

import { lazily } from "../lazily";

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

/** What stands behind `@` or `#`, as a regular expression with the flag `u`. */
export const MARKER_WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*`;

const IS_WORD = lazily(() => new RegExp(`^${MARKER_WORD}$`, "u"));

/** Whether a word can be found behind `@` or `#`: letters and digits, and `-` or `_` between. */
export function isMarkerWord(word: string): boolean {
  return IS_WORD().test(word);
}

/** A marker word as the dictionary holds it: `Follow-Up` is `followup`. */
export function foldMarkerWord(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/^[@#]/, "").replace(/[-_]/g, "");
}
