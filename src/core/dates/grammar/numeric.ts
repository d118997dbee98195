/**
 * Dates in figures, the same in every language.
 *
 *     2026-11-24 · 2026/11/24 · 2026.11.24 · 20261124        2026-11-24
 *     24/11/2026 · 24.11.2026 · 24-11-2026 · 11/24/26         2026-11-24
 *     3/12 · 3.12.                                            by the user's order
 *     2026-W48                                                2026-11-23
 *     2026-12 · 12/2026                                       2026-12-01
 */
import { lazily } from "../../lazily";
import { type Day, dayOf } from "../day";
import { isoWeekDay } from "../iso-week";
import { dueIn, months, type Period } from "../meaning/periods";
import { type DayMeaning, type Standpoint } from "../meaning/standpoint";
import { nextYearly, yearlyWeek } from "../meaning/yearly";
import { anyOf, mapped, NUMBER, type Part, reader } from "./parts";
import { type Dates, sure, trusted } from "./reading";

/** A part read by a sticky expression that must end where a token ends. */
function figures<T>(pattern: RegExp, mean: (match: RegExpExecArray) => T | null): Part<T> {
  const made = lazily(() => new RegExp(pattern.source, "y"));
  return reader([NUMBER], (tokens, at) => {
    const sticky = made();
    sticky.lastIndex = tokens.froms[at] ?? 0;
    const match = sticky.exec(tokens.source);
    const value = match && mean(match);
    if (!match || value === null) return null;
    const end = match.index + match[0].length;
    let to = at;
    while ((tokens.tos[to] ?? Infinity) < end) to += 1;
    return tokens.tos[to] === end ? { value, to: to + 1 } : null;
  });
}

const fixed =
  (day: Day | null): DayMeaning =>
  () =>
    day;

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-]*\d)/;
const EIGHT_DIGITS = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const SHORT_YEAR = /(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?!\d)/;
const NO_YEAR = /(\d{1,2})\/(\d{1,2})(?![\d/])/;
const DOTTED = /(\d{1,2})\.(\d{1,2})(?![\d.])/;
const DOTTED_TWICE = /(\d{1,2})\. ?(\d{1,2})\.(?!\d)/;
const WEEK = /(\d{4})-?[Ww](\d{2})(?!-?\d)/;
const DAY_OF_WEEK = /(\d{4})-?[Ww](\d{2})-([1-7])(?!\d)/;
const YEAR_AND_MONTH = /(\d{4})[-/](\d{1,2})(?![\d/-])/;
const MONTH_AND_YEAR = /(\d{1,2})[-/.](\d{4})(?![\d/-])/;

/** Dates in figures that say their year. */
export const fullFigures: Part<DayMeaning> = anyOf(
  figures(YEAR_FIRST, (match) => fixed(ymd(match[1], match[3], match[4]))),
  figures(EIGHT_DIGITS, (match) => fixed(ymd(match[1], match[2], match[3]))),
  figures(DAY_OF_WEEK, (match) =>
    fixed(isoWeekDay(Number(match[1]), Number(match[2]), Number(match[3]))),
  ),
  figures(
    YEAR_LAST,
    (match) => (from) => inOrder(from, match[1], match[3], (m, d) => ymd(match[4], m, d)),
  ),
);

const shortYears: Part<DayMeaning> = figures(
  SHORT_YEAR,
  (match) => (from) => withShortYear(from, match),
);

const slashed: Part<DayMeaning> = figures(NO_YEAR, (match) =>
  // Round the clock, not the 24th of July.
  match[0] === "24/7" ? null : yearless(match[1], match[2]),
);

const dotted: Part<DayMeaning> = figures(DOTTED, (match) => yearless(match[1], match[2]));
/** `3.12.`, a day before its month. */
export const dayAndMonthDotted: Part<DayMeaning> = figures(DOTTED_TWICE, ([, day, month]) =>
  dayThenMonth(day, month),
);

/** Dates in figures without a year. */
export const yearlessFigures: Part<DayMeaning> = anyOf(slashed, dotted, dayAndMonthDotted);

/** A month or a week in figures with its year. */
export const figurePeriods: Part<Period> = anyOf(
  figures(WEEK, (match) => yearlyWeek(Number(match[2]))(Number(match[1]))),
  figures(YEAR_AND_MONTH, (match) => months(Number(match[1]), Number(match[2]), 1, "month")),
  figures(MONTH_AND_YEAR, (match) => months(Number(match[2]), Number(match[1]), 1, "month")),
);

/** All dates in figures; a fraction, a version or a score may look like those without a year. */
export const figureDates: Dates = anyOf(
  sure(fullFigures),
  trusted(shortYears, "led"),
  trusted(
    mapped(figurePeriods, (period) => dueIn(() => [period])),
    "led",
  ),
  trusted(slashed, "led"),
  trusted(dayAndMonthDotted, "led"),
  trusted(dotted, "inside"),
);

type Figure = string | number | undefined;

function ymd(year: Figure, month: Figure, day: Figure): Day | null {
  return dayOf(Number(year), Number(month), Number(day));
}

/** Reads two figures in the user's order, or in the other where only that one makes a date. */
function inOrder(
  from: Standpoint,
  first: Figure,
  second: Figure,
  make: (month: Figure, day: Figure) => Day | null,
): Day | null {
  return from.dayMonthOrder === "mdy"
    ? (make(first, second) ?? make(second, first))
    : (make(second, first) ?? make(first, second));
}

/**
 * `24/11/26` in the user's order. Where the figures can also be read year first (`27/01/05`), only
 * if that reading is past and the user's isn't; with dots nobody reads the year first.
 */
function withShortYear(from: Standpoint, match: RegExpExecArray): Day | null {
  const [, first = "", sign, second, third] = match;
  const day = inOrder(from, first, second, (m, d) => ymd(2000 + Number(third), m, d));
  const yearFirst = first.length === 2 ? ymd(2000 + Number(first), second, third) : null;
  if (day === null || yearFirst === null || yearFirst === day) return day;
  const isDoubtful = day < from.anchor || (sign !== "." && yearFirst >= from.anchor);
  return isDoubtful ? null : day;
}

function yearless(first: Figure, second: Figure): DayMeaning {
  return (from) =>
    inOrder(from, first, second, (month, day) => nextYearly((year) => ymd(year, month, day))(from));
}

/** `3.12.` is the 3rd of December to everyone who writes it. */
function dayThenMonth(day: Figure, month: Figure): DayMeaning {
  return nextYearly((year) => ymd(year, month, day));
}
