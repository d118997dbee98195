/** The date that a marker's words name: pinned, in parentheses, or right after it. */
import { type Day, parseDay } from "../dates/day";
import {
  type DateWays,
  type PhraseReading,
  readLeadingPhrase,
  readWholePhrase,
} from "../dates/phrase";
import { lazily } from "../lazily";
import { leadingDateLink } from "./date-link";
import { type Marker } from "./scan-markers";

/** A marker's date words. */
export interface MarkerDate {
  /** Null when there are none, or none that can be read for certain. */
  readonly reading: PhraseReading | null;
  /** The words as written; null for a marker without any. */
  readonly phrase: string | null;
  /** Column after the marker and its date words. */
  readonly to: number;
}

/** What relative words are counted from, and how words are read. */
export interface PhraseContext {
  readonly anchor: Day | null;
  readonly ways: DateWays;
}

/** A bare marker's phrase ends within this many UTF-16 units. */
const LONGEST_PHRASE = 64;

const PINNED = lazily(() => /^(\d{4}-\d{2}-\d{2})(?![\p{L}\p{N}_-])/u);
const BEFORE_LINK = /^(?:(?:on|by|until|before)\s{1,9})?/i;

/** Reads a marker's date. `words` is its line with code blanked; what stands at or after `end` is no longer the marker's. */
export function readMarkerDate(
  marker: Marker,
  words: string,
  end: number,
  context: PhraseContext,
): MarkerDate {
  if (marker.inner !== null) return readInner(marker.inner, marker.to, context);
  const text = words.slice(marker.to, end);
  const space = text.length - text.trimStart().length;
  const found = readBare(text.slice(space), context);
  if (space === 0 || found === null) return { reading: null, phrase: null, to: marker.to };
  const to = marker.to + space + found.length;
  return { reading: found.reading, phrase: words.slice(marker.to + space, to), to };
}

/** The day of a pinned marker's `inner`: the ISO date it starts with, or null. */
export function pinnedDay(inner: string): Day | null {
  return parseDay(PINNED().exec(inner)?.[1] ?? "");
}

function readInner(inner: string, to: number, context: PhraseContext): MarkerDate {
  const phrase = inner.trim();
  if (phrase === "") return { reading: null, phrase: null, to };
  const full = pinnedDay(phrase) ?? leadingDateLink(phrase)?.day ?? null;
  if (full !== null) return { reading: { kind: "full", day: full }, phrase, to };
  return { reading: readWholePhrase(phrase, context.anchor, context.ways), phrase, to };
}

function readBare(
  text: string,
  context: PhraseContext,
): { reading: PhraseReading; length: number } | null {
  const preposition = BEFORE_LINK.exec(text)?.[0].length ?? 0;
  const link = leadingDateLink(text.slice(preposition));
  if (link !== null) {
    return { reading: { kind: "full", day: link.day }, length: preposition + link.length };
  }
  const found = readLeadingPhrase(text, context.anchor, context.ways);
  return found !== null && found.length <= LONGEST_PHRASE ? found : null;
}
