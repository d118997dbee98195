/**
 * Full dates that open a text: year, month and day all written out, so that no anchor is needed.
 *
 *     2026-11-18 · 2026-11-18T10:30 · 2026/11/18 · 18.11.2026 · 18/11/2026 · 11/18/2026
 *     Wed 18 Nov 2026 · 18th of November 2026 · November 18, 2026
 *
 * A wrong weekday in front changes nothing: people miscount, the date is what they looked up.
 * Figures that could be two days (3/4/2026) and eight bare digits, which are as often a number, are
 * refused.
 */
import { type Day, dayOf } from "../dates/day";
import { monthNumber } from "../dates/month-names";
import { dayYearLast } from "../dates/year-last";
import { lazily } from "../lazily";

/** A day, and how many UTF-16 units of the text it takes. */
export interface LeadingDay {
  readonly day: Day;
  readonly length: number;
}

/** Longest opening that is looked at; no date, with its marks, is longer. */
const OPENING_LENGTH = 200;

const WEEKDAY =
  /^(?:mon|tue(?:s)?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}[ \t]{1,9}/i;
const MONTH = "(\\p{L}{3,9})[.,]?";
const DAY_OF_MONTH = "(\\d{1,2})(?:st|nd|rd|th)?[.,]?";
const GAP = "[ \\t]{1,9}";

// A time may follow a date (T10:30); a letter, a digit or "-x" means it was part of a longer name.
const ISO = lazily(
  () => /^(\d{4})-(\d{2})-(\d{2})(?=T\d{2}:?\d{2}|(?![\p{L}\p{N}/]|[-_][\p{L}\p{N}]))/u,
);
const SLASHED = lazily(() => /^(\d{4})\/(\d{2})\/(\d{2})(?![\p{L}\p{N}_/-])/u);
const DOTTED = lazily(() => /^(\d{1,2})(\.)(\d{1,2})\.(\d{4})(?![\p{L}\p{N}_])/u);
const FIGURES = lazily(
  () => /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}/]|[-_][\p{L}\p{N}])/u,
);
const DAY_FIRST = lazily(
  () =>
    new RegExp(
      `^${DAY_OF_MONTH}${GAP}(?:of${GAP})?${MONTH}${GAP}(\\d{4})(?![\\p{L}\\p{N}_])`,
      "iu",
    ),
);
const MONTH_FIRST = lazily(
  () => new RegExp(`^${MONTH}${GAP}${DAY_OF_MONTH}${GAP}(\\d{4})(?![\\p{L}\\p{N}_])`, "iu"),
);

/** The full date that a text starts with (a weekday in front included), or null. */
export function leadingFullDate(text: string): LeadingDay | null {
  const opening = text.slice(0, OPENING_LENGTH);
  if (startsWithDigit(opening)) return numberFirst(opening);
  const weekday = WEEKDAY.exec(opening)?.[0] ?? "";
  const rest = opening.slice(weekday.length);
  const found = startsWithDigit(rest)
    ? numberFirst(rest)
    : dated(MONTH_FIRST().exec(rest), [3, 1, 2]);
  return found && { day: found.day, length: weekday.length + found.length };
}

/** The full date that a whole text is, white space around it aside, or null. */
export function wholeFullDate(text: string): Day | null {
  const words = text.trim();
  const found = leadingFullDate(words);
  return found !== null && found.length === words.length ? found.day : null;
}

function numberFirst(text: string): LeadingDay | null {
  if (text.charAt(4) === "-") return dated(ISO().exec(text), [1, 2, 3]);
  return (
    dated(SLASHED().exec(text), [1, 2, 3]) ??
    yearLast(DOTTED().exec(text) ?? FIGURES().exec(text)) ??
    dated(DAY_FIRST().exec(text), [3, 2, 1])
  );
}

function yearLast(match: RegExpExecArray | null): LeadingDay | null {
  if (match === null) return null;
  const [written, first = "", sign = "", second = "", year = ""] = match;
  const day = dayYearLast({ first, sign, second, year });
  return day && { day, length: written.length };
}

/** Whether a text begins with a plain digit. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The day of a match whose groups hold year, month and day of the month at these numbers. */
function dated(
  match: RegExpExecArray | null,
  [year, month, dayOfMonth]: readonly [number, number, number],
): LeadingDay | null {
  if (match === null) return null;
  const written = match[month] ?? "";
  const monthOfYear = monthNumber(written) ?? Number(written);
  const day = dayOf(Number(match[year]), monthOfYear, Number(match[dayOfMonth]));
  return day && { day, length: match[0].length };
}
