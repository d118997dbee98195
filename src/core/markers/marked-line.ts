/**
 * The follow-ups of a line that carries markers. Each marker's promise ends where the next begins;
 * people and the line's `@done` are shared. Where there are several, a `@done(date)` right after
 * one marker's date closes that one alone.
 */
import { copied } from "../copied";
import { type Day } from "../dates/day";
import { type Line, type Outline } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { linksAround } from "./about";
import { anchorOf, type NoteDays } from "./anchor";
import { withoutBlockId } from "./block-id";
import { cellAround, otherCells } from "./cell-words";
import { type Anchor, type FollowUp } from "./follow-up";
import { itemsAround } from "./line-day";
import { type MarkerDate, type PhraseContext, readMarkerDate } from "./marker-date";
import { type MarkerWords } from "./marker-words";
import { plainWords, promiseText } from "./promise-text";
import { type Marker, scanMarkers } from "./scan-markers";
import { type Closing, firstSign, readClosing, readDueSign } from "./task-signs";
import { type UndatedMarker } from "./typed-days";
import { withoutLinks } from "./without-links";

/** What a marked line is read with. */
export interface MarkedLineContext extends NoteDays {
  /** The day on which a marker was typed, asked where relative words have nothing else to count from; null when not known. */
  readonly typedOn: (marker: UndatedMarker) => Day | null;
  readonly ways: PhraseContext["ways"];
  readonly words: MarkerWords;
}

/** A line with markers, and what holds for all of them. */
interface MarkedLine {
  readonly outline: Outline;
  readonly line: Line;
  readonly source: string;
  /** Same length as `source`, code and comments blanked. */
  readonly words: string;
  readonly anchor: Anchor | null;
  readonly noteDay: Day | null;
}

/** A marker with what was read around it. Columns count from the start of the line. */
interface Place {
  readonly marker: Marker;
  readonly date: MarkerDate;
  /** What relative words are counted from. */
  readonly anchor: Anchor | null;
  /** Column of the next marker, or the end of the line. */
  readonly end: number;
  readonly ownClosing: Closing | null;
}

/** How far after a marker its date words and its own `@done` are looked for; more than any phrase, so that long lines stay cheap. */
const LONGEST_STRETCH = 240;

// A bar with white space before it; the ones inside links have none.
const CELL_END = /\s\|/;
const OWN_DONE = /^\s*@done\([^()]*\)/i;

/** The follow-ups of a line's markers, in order; none when it has no markers. */
export function readMarkedLine(
  outline: Outline,
  line: Line,
  context: MarkedLineContext,
): FollowUp[] {
  const source = outline.text.slice(line.from, line.to);
  const words = readableWords(outline, line);
  const markers = scanMarkers(
    { source, words: withoutLinks(words), start: line.wordsFrom - line.from },
    context.words,
  );
  if (markers.length === 0) return [];
  const anchor = anchorOf(outline, line, context);
  const marked = { outline, line, source: copied(source), words, anchor, noteDay: context.noteDay };
  return followUpsOf(marked, placesOf(markers, marked, context));
}

function placesOf(
  markers: readonly Marker[],
  marked: MarkedLine,
  context: MarkedLineContext,
): Place[] {
  const { words } = marked;
  return markers.map((marker, index) => {
    const end = markers[index + 1]?.from ?? words.length;
    const dated = readDate(marker, end, marked, context);
    const closing = ownClosing(words, dated.date.to, markers.length);
    return { marker, date: dated.date, anchor: dated.anchor, end, ownClosing: closing };
  });
}

/** Reads a marker's date; where nothing dates its relative words, from the day they were typed. */
function readDate(
  marker: Marker,
  end: number,
  { outline, line, source, words, anchor }: MarkedLine,
  { ways, typedOn }: MarkedLineContext,
): Pick<Place, "date" | "anchor"> {
  const last = phraseEnd(words, marker, end);
  const date = readMarkerDate(marker, words, last, { anchor: anchor?.day ?? null, ways });
  if (anchor !== null || date.reading?.kind !== "relative") return { date, anchor };
  const { text } = outline;
  const place = { line: line.number, source, from: marker.from, to: date.to, text };
  const day = typedOn(place);
  if (day === null) return { date, anchor };
  const typed = readMarkerDate(marker, words, last, { anchor: day, ways });
  return { date: typed, anchor: { day, source: "typed" } };
}

function followUpsOf(marked: MarkedLine, places: readonly Place[]): FollowUp[] {
  const { outline, line, source, words } = marked;
  const about = linksAround(outline, line);
  const sign = readDueSign(words)?.day ?? null;
  const closing = lineClosing(marked, places);
  return places.map((place) => {
    const { marker, date, anchor, ownClosing: own } = place;
    const { state, day } = own ?? closing ?? { state: "open", day: null };
    return {
      kind: marker.kind,
      state,
      line: line.number,
      source,
      marker: { from: marker.from, to: date.to, alone: places.length === 1 },
      due: date.reading?.day ?? sign,
      phrase: date.phrase === null ? null : copied(date.phrase),
      anchor: date.reading?.kind === "relative" ? anchor : null,
      text: copied(textOf(marked, place, places)),
      closedOn: state === "open" ? null : (day ?? marked.noteDay),
      about,
    };
  });
}

/** The words around a marker; else the words in it, when they are no date; else what it stands under. */
function textOf(marked: MarkedLine, place: Place, places: readonly Place[]): string {
  const { outline, line, source } = marked;
  const { marker, date, end } = place;
  const start = line.wordsFrom - line.from;
  const cell = line.kind === "table" ? cellAround(source, start, marker.from) : null;
  const { from, to } = cell ?? { from: start, to: source.length };
  const first = places.find((other) => other.marker.from >= from)?.marker ?? marker;
  const said = promiseText({
    before: source.slice(from, first.from),
    after: source.slice(date.to, Math.min(end, to)),
    first: marker === first,
  });
  if (said !== "") return said;
  if (cell !== null)
    return otherCells(
      source,
      start,
      places.map((other) => other.marker.from),
    );
  return date.reading === null && date.phrase !== null ? date.phrase : textAround(outline, line);
}

/** Where a bare marker's date words end at the latest: at the next marker, sign or table cell. */
function phraseEnd(words: string, marker: Marker, end: number): number {
  const stretch = words.slice(marker.to, Math.min(end, marker.to + LONGEST_STRETCH));
  const bar = CELL_END.exec(stretch)?.index ?? stretch.length;
  return marker.to + Math.min(firstSign(stretch), bar, withoutBlockId(stretch).length);
}

/** The `@done(date)` right after a marker's date: where a line has several markers it closes that one alone. */
function ownClosing(words: string, from: number, markers: number): Closing | null {
  if (markers === 1) return null;
  const done = OWN_DONE.exec(words.slice(from, from + LONGEST_STRETCH));
  return done && readClosing(done[0]);
}

/** How the line as a whole is closed: by its checkbox when it has one, else by what it carries. */
function lineClosing({ line, words }: MarkedLine, places: readonly Place[]): Closing | null {
  const checkbox = line.item?.line === line.number ? line.item.checkbox : null;
  if (checkbox === null) return readClosing(withoutOwnClosings(words, places));
  const day = readClosing(words)?.day ?? null;
  if (checkbox === "x" || checkbox === "X") return { state: "done", day };
  return checkbox === "-" ? { state: "cancelled", day } : null;
}

function withoutOwnClosings(words: string, places: readonly Place[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { date, ownClosing: own } of places) {
    if (own === null) continue;
    pieces.push(words.slice(from, date.to));
    from = words.indexOf(")", date.to) + 1;
  }
  return [...pieces, words.slice(from)].join(" ");
}

/** What a marker that stands alone is about: the words of the item around it, else of the heading above. */
function textAround(outline: Outline, line: Line): string {
  for (const item of itemsAround(line)) {
    const first = outline.lines[item.line];
    if (first === undefined || first.number === line.number) continue;
    const text = plainWords(outline.text.slice(first.wordsFrom, first.to));
    if (text !== "") return text;
  }
  return line.heading === null || line.heading.line === line.number
    ? ""
    : plainWords(line.heading.text);
}
