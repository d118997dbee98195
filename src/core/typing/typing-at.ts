/**
 * The marker that is being typed at a place in a line (`|` is the cursor):
 *
 *     call Ana @f|                     its word
 *     call Ana @followup next t|       its date, bare
 *     call Ana @waiting(in 2|)         its date, in parentheses
 *     @followup(2026-11-24) with an|   who it is about, once it has its date
 *     @followup Friday tea with an|    the same behind other words
 *
 * Never on a bare `@`, which belongs to other plugins, nor where a marker would not be read.
 */
import { lazily } from "../lazily";
import { foldMarkerWord, type MarkerKind, type MarkerWords } from "../markers/marker-words";

/** What of a marker is being typed. Columns count UTF-16 units from the start of the line. */
export type Typing =
  | { readonly part: "word"; readonly from: number; readonly to: number; readonly typed: string }
  | {
      readonly part: "date";
      /** Whether it stands in parentheses. */
      readonly isInside: boolean;
      readonly from: number;
      /** After the closing parenthesis, when one follows the cursor. */
      readonly to: number;
      readonly typed: string;
      readonly kind: MarkerKind;
      /** The sign and word as typed: `@followup`. */
      readonly sign: string;
    }
  | {
      readonly part: "person";
      readonly from: number;
      readonly to: number;
      readonly typed: string;
      /** What stands before the name in the words that a choice replaces. */
      readonly lead: "with " | "";
    };

/** UTF-16 units before the cursor that are looked at; a marker with its date words and a name is shorter. */
const REACH = 200;

/** The longest phrase read after a marker. */
const LONGEST_PHRASE = 64;

const LEFT_OF_MARKER = String.raw`(?:^|[\s(])`;
const WORD = lazily(
  () => new RegExp(String.raw`${LEFT_OF_MARKER}(@([\p{L}][\p{L}\p{N}_-]*))$`, "u"),
);
const DATED = lazily(
  () =>
    new RegExp(
      String.raw`${LEFT_OF_MARKER}(@([\p{L}][\p{L}\p{N}_-]*))(?:\(([^()]*)|:?[ \t]+([^()[\]|@#]*))$`,
      "u",
    ),
);
const WITH_PERSON = lazily(
  () =>
    new RegExp(
      String.raw`${LEFT_OF_MARKER}@([\p{L}][\p{L}\p{N}_-]*)\([^()]*\)[ \t]+(with(?:[ \t]+([^()[\]|@#,.;:!?]{0,40}))?)$`,
      "u",
    ),
);

/** Behind other words only where a name is begun: a lone "with" may be about anything. */
const BEHIND_WORDS = lazily(
  () =>
    new RegExp(
      String.raw`${LEFT_OF_MARKER}@([\p{L}][\p{L}\p{N}_-]*)(?:\([^()]*\))?:?[ \t](?:[^()[\]|@#]*[ \t])?(with[ \t]+(\p{L}[^()[\]|@#,.;:!?]{0,39}))$`,
      "u",
    ),
);

/** What of a marker ends at a column of a line; null when none is being typed there. */
export function typingAt(source: string, column: number, words: MarkerWords): Typing | null {
  const from = Math.max(0, column - REACH);
  const before = source.slice(from, column);
  // Most keystrokes are in lines without a marker: they cost no more than this.
  if (!before.includes("@")) return null;
  return (
    typingWord(before, from, words) ??
    typingPerson(before, from, words) ??
    typingDate(before, source, { from, words })
  );
}

function typingWord(before: string, from: number, words: MarkerWords): Typing | null {
  const [, marker = "", word = ""] = WORD().exec(before) ?? [];
  if (word === "" || wordsStarting(word, words).length === 0) return null;
  const to = from + before.length;
  return { part: "word", from: to - marker.length, to, typed: word };
}

function typingDate(
  before: string,
  source: string,
  { from, words }: { from: number; words: MarkerWords },
): Typing | null {
  const match = DATED().exec(before);
  if (match === null) return null;
  const [whole, sign = "", word = "", inner, bare = ""] = match;
  const kind = words.get(foldMarkerWord(word));
  const typed = inner ?? bare;
  if (kind === undefined || typed.length > LONGEST_PHRASE) return null;
  const cursor = from + before.length;
  const isClosed = inner !== undefined && source.charAt(cursor) === ")";
  return {
    part: "date",
    from: from + match.index + whole.indexOf(sign),
    to: isClosed ? cursor + 1 : cursor,
    isInside: inner !== undefined,
    typed,
    kind,
    sign,
  };
}

/** A capital letter that begins a word, or one of a script that has none. */
const NAME_START = lazily(() => /\s[\p{Lu}\p{Lo}]/gu);

/** The name that is begun right behind bare date words: `next Friday An`. Null when they are no date; `isDate` tells. */
export function typingName(
  { isInside, typed, to }: Extract<Typing, { part: "date" }>,
  isDate: (words: string) => boolean,
): Extract<Typing, { part: "person" }> | null {
  if (isInside) return null;
  const start = [...typed.matchAll(NAME_START())].find(({ index }) =>
    isDate(typed.slice(0, index)),
  );
  if (start === undefined) return null;
  const name = typed.slice(start.index + 1);
  return { part: "person", from: to - name.length, to, typed: name, lead: "" };
}

function typingPerson(before: string, from: number, words: MarkerWords): Typing | null {
  const match = WITH_PERSON().exec(before) ?? BEHIND_WORDS().exec(before);
  const [, word = "", phrase = "", name = ""] = match ?? [];
  if (!words.has(foldMarkerWord(word))) return null;
  const to = from + before.length;
  return { part: "person", from: to - phrase.length, to, typed: name, lead: "with " };
}

/** The marker words that begin as typed, each kind's first the shortest: `fo` is `followup`. */
export function wordsStarting(typed: string, words: MarkerWords): readonly string[] {
  const start = foldMarkerWord(typed);
  if (start === "") return [];
  const found = [...words].filter(([word]) => word.startsWith(start));
  const shortest = new Map<MarkerKind, string>();
  for (const [word, kind] of found) {
    const known = shortest.get(kind);
    if (known === undefined || word.length < known.length) shortest.set(kind, word);
  }
  return [...shortest.values()];
}
