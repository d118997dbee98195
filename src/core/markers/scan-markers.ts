/**
 * Markers on one line, before any date is read.
 *
 *     @followup next Tuesday        @waiting(2026-11-27 Friday)        #Follow-Up: call Ana
 *
 * Not one: mail@followup.example · [[x@followup]] · @followups · @followup-x · #followup/ana
 */
import { lazily } from "../lazily";
import { foldMarkerWord, MARKER_WORD, type MarkerKind, type MarkerWords } from "./marker-words";

/** A marker and its columns. `to` is after the word and its colon, or after the closing parenthesis. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly from: number;
  readonly to: number;
  /** What stands in the parentheses, as written; null for a bare marker. */
  readonly inner: string | null;
}

/** A line as markers are looked for in it. */
export interface MarkerLine {
  /** The line as written. */
  readonly source: string;
  /** Same length; what holds no markers (code, comments, links) is blanked, by whatever is no `@` or `#`. */
  readonly words: string;
  /** Column where the line's own words start, after bullet, checkbox, quote and heading marks. */
  readonly start: number;
}

/** Longest text in parentheses that belongs to a marker. */
const LONGEST_INNER = 120;

/** Markers read on one line; nobody writes more, and a hostile line of a million stays cheap. */
const MOST_ON_LINE = 50;

const CANDIDATE = lazily(() => new RegExp(`[@#](${MARKER_WORD})`, "gu"));
const LEFT_OF_MARKER = /[\s(]/;
// A handle, a path, a domain or a possessive goes on here, so it is another word.
const GOES_ON = lazily(() => /^(?:[@/\\#]|['’.]\p{L})/u);
const INNER = lazily(() => new RegExp(`^\\(([^()]{0,${String(LONGEST_INNER)}})\\)`));
const COLON = /^::?(?=\s|$)/;

/** The markers of a line, in order. */
export function scanMarkers(line: MarkerLine, dictionary: MarkerWords): Marker[] {
  const markers: Marker[] = [];
  let free = 0;
  for (const match of line.words.matchAll(CANDIDATE())) {
    if (match.index < free) continue;
    const marker = readMarker(line, match.index, match[1] ?? "", dictionary);
    if (marker === null) continue;
    markers.push(marker);
    if (markers.length === MOST_ON_LINE) break;
    free = marker.to;
  }
  return markers;
}

function readMarker(
  { source, start }: MarkerLine,
  from: number,
  word: string,
  dictionary: MarkerWords,
): Marker | null {
  const kind = /[-_]$/.test(word) ? undefined : dictionary.get(foldMarkerWord(word));
  if (kind === undefined) return null;
  if (from > start && !LEFT_OF_MARKER.test(source.charAt(from - 1))) return null;
  const wordTo = from + 1 + word.length;
  const after = source.slice(wordTo, wordTo + LONGEST_INNER + 2);
  if (GOES_ON().test(after)) return null;
  const inner = INNER().exec(after);
  if (inner !== null) return { kind, from, to: wordTo + inner[0].length, inner: inner[1] ?? "" };
  return { kind, from, to: wordTo + (COLON.exec(after)?.[0].length ?? 0), inner: null };
}
