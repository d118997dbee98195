/**
 * Dates that lines carry: the one a line opens with, and the ones that say when it was closed.
 *
 *     - 2026-11-18: coffee            - [[2026-11-18|Yesterday]] coffee
 *     - **2026-11-18** coffee         | 2026-11-18 | coffee |
 *     ### 2026-03-04 — Call           ## Wed 18 Nov 2026
 */
import { type Day } from "../dates/day";
import { doubtfulDays } from "../dates/year-last";
import { type Heading, type Line, type ListItem, type Outline } from "../markdown/outline";
import { leadingDateLink } from "./date-link";
import { leadingFullDate } from "./full-date";
import { readClosing } from "./task-signs";

/** Longest opening that is looked at; no date, with its marks, is longer. */
const OPENING_LENGTH = 400;

/** List items and headings looked at above a line. Nobody nests deeper, and hostile notes stay cheap. */
export const DEEPEST_NESTING = 64;

// Emphasis, a table's first bar, an opening parenthesis, a callout's type.
const DECORATION = /^(?:[\s|(*_~=]|\[![^[\]]{1,40}\][+-]?)*/;
const BRACKET = /^\[(?=\d)/;

/** A link, a letter with an accent, or a number at once or behind a word or two: most lines begin otherwise, and are looked at no further. */
const MAY_OPEN =
  /^[ \t\n\v\f\r|(*_~=]*(?:[[\x80-\uFFFF]|[a-z]{0,20}(?:[ \t.,]{1,20}(?:[a-z]{1,20}[ \t.,]{0,20})?)?\d)/i;

/** What every full date has: `10:30 — lunch` opens with a number too. */
const YEAR = /\d{4}/;

/** The day that a line's words open with (`2026-11-18: …`, `[[2026-11-18]] …`, `**2026-11-18** …`, a first table cell), or null. */
export function openingDay(words: string): Day | null {
  if (!MAY_OPEN.test(words) || !YEAR.test(words)) return null;
  const text = afterDecoration(words);
  return (leadingDateLink(text) ?? leadingFullDate(text.replace(BRACKET, "")))?.day ?? null;
}

/** The date that a line's words open with and that could be two days (`3/4/2026: …`), or null. */
export function doubtfulOpening(
  words: string,
): { readonly written: string; readonly couldBe: readonly [Day, Day] } | null {
  if (!MAY_OPEN.test(words)) return null;
  const text = afterDecoration(words).replace(BRACKET, "");
  const couldBe = doubtfulDays(text);
  return couldBe && { written: /^[\d/-]*\d/.exec(text)?.[0] ?? "", couldBe };
}

/** How many UTF-16 units of a line's words its opening date takes, with the marks around it; 0 when there is none. */
export function openingDayLength(words: string): number {
  const text = afterDecoration(words);
  const found = leadingDateLink(text) ?? leadingFullDate(text);
  return found === null ? 0 : Math.min(words.length, OPENING_LENGTH) - text.length + found.length;
}

/**
 * The nearest dated heading at or above (a heading opening with or being a full date), with its day.
 * Above means enclosing: the heading itself, then the one it stands under. An earlier section of the
 * same level is closed, so its date says nothing here.
 */
export function headingDay(heading: Heading | null): Day | null {
  for (let above = heading; above !== null; above = above.parent) {
    const day = openingDay(above.text);
    if (day !== null) return day;
  }
  return null;
}

/** The day a line belongs to by what stands on it or over it in its list, or null (anchor rule 2). */
export function lineDay(outline: Outline, line: Line): Day | null {
  return openingDay(wordsOf(outline, line)) ?? dayAround(outline, line);
}

/** The day a line belongs to by what stands over it in its list, or null. */
export function dayAround(outline: Outline, line: Line): Day | null {
  for (const item of itemsAround(line)) {
    const first = item.line === line.number ? undefined : outline.lines[item.line];
    const day = first === undefined ? null : openingDay(wordsOf(outline, first));
    if (day !== null) return day;
  }
  return null;
}

/** When a line says it was completed (`✅ date`, `[completion:: date]`, `@done(date)`) or cancelled (`❌`), or null. */
export function closingDay(source: string): Day | null {
  return readClosing(source)?.day ?? null;
}

/** The list items a line stands in, innermost first, its own included. */
export function itemsAround(line: Line): ListItem[] {
  const items: ListItem[] = [];
  for (let item = line.item; item !== null; item = item.parent) {
    items.push(item);
    if (items.length === DEEPEST_NESTING) break;
  }
  return items;
}

function afterDecoration(words: string): string {
  return words.slice(0, OPENING_LENGTH).replace(DECORATION, "");
}

function wordsOf(outline: Outline, line: Line): string {
  return outline.text.slice(line.wordsFrom, line.to);
}
