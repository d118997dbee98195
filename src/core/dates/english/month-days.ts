/**
 * Days of a month.
 *
 *     24 Nov · Nov 24th · the 24th of November · Oct/2 · second of August · 24 Nov 2026
 *     24 November next year · 24 Nov in two years · next 6th of April
 *     the 15th · on the 3rd · the 20th of next month
 */
import { type Day, dayOf, partsOf } from "../day";
import {
  type DayMeaning,
  type Yearly,
  dayInPeriod,
  monthOf,
  inYearFromNow,
  nextYearly,
  nextYearlyAfter,
} from "../meaning";
import { type Span, shift } from "../spans";
import { type Part, anyOf, later, row } from "../grammar/parts";
import { type Dates, sure, trusted } from "../grammar/reading";
import { month } from "./names";
import {
  dayFigure,
  dayWords,
  ordinal,
  ordinalFigure,
  ordinalWord,
  shortYear,
  year,
} from "./numbers";
import { span } from "./spans";
import { period } from "./periods";

const onDay =
  (monthNumber: number, day: number): Yearly<Day> =>
  (inYear) =>
    dayOf(inYear, monthNumber, day);

const dayFirst = (day: number, monthNumber: number): Yearly<Day> => onDay(monthNumber, day);

/** A day of a month in figures, the year left open. */
const figures: Part<Yearly<Day>> = anyOf(
  row("_ .? ,? the? _", [month, anyOf(dayFigure, ordinalFigure)], onDay),
  row("_ -|/ _", [month, dayFigure], onDay),
  row("the? _ of|.|-|/? _", [anyOf(dayFigure, ordinalFigure), month], dayFirst),
  row("the? _ day of _", [ordinal, month], dayFirst),
);

/** The same with the day in words, which may be the subject's own: "March second draft". */
const words: Part<Yearly<Day>> = anyOf(
  row("_ the? _", [month, anyOf(ordinalWord, dayWords)], onDay),
  row("the? _ of? _", [ordinalWord, month], dayFirst),
);

/** A day of a month, the year left open. */
export const yearlyDay: Part<Yearly<Day>> = anyOf(figures, words);

/** Ways to say the year of something that comes once a year. */
export function datedYearly(yearly: Part<Yearly<Day>>): Part<DayMeaning> {
  const inYear =
    (which: Yearly<Day>, y: number): DayMeaning =>
    () =>
      which(y);
  return anyOf(
    row("_ .? ,|-|/|.? of|in? _", [yearly, year], inYear),
    row("_ ,? of|in? next year", [yearly], (which) => inYearFromNow(which, 1)),
    row("_ ,? of|in? this|the year", [yearly], (which) => inYearFromNow(which, 0)),
    row("_ in _", [yearly, span], (which, ahead) => yearlyAfterSpan(which, ahead)),
    row("the? next _", [yearly], nextYearlyAfter),
  );
}

function yearlyAfterSpan(yearly: Yearly<Day>, ahead: Span): DayMeaning {
  return (from) => nextYearly(yearly)(from.movedTo(shift(from.anchor, ahead)));
}

/** The next day of the month with this number; months that are too short are passed over. */
export function nextDayOfMonth(day: number): DayMeaning {
  return dayInPeriod(
    (from) => {
      const { year: y, month: m } = partsOf(from.anchor);
      return Array.from({ length: 3 }, (_, ahead) =>
        dayOf(y + Math.floor((m - 1 + ahead) / 12), ((m - 1 + ahead) % 12) + 1, 1),
      )
        .filter((first) => first !== null)
        .map(monthOf);
    },
    ({ first }) => dayOf(partsOf(first).year, partsOf(first).month, day),
  );
}

/** Dates that name a day of a month. */
export const monthDays: Dates = anyOf(
  sure(row("_", [figures], nextYearly)),
  trusted(row("_", [words], nextYearly), "weak"),
  sure(datedYearly(yearlyDay)),
  sure(row("this _", [figures], nextYearly)),
  sure(
    row(
      "_ /|-|.? _ /|-|.? _",
      [year, month, dayFigure],
      (y, m, day): DayMeaning =>
        () =>
          dayOf(y, m, day),
    ),
  ),
  trusted(
    row(
      "_ ,|-|/|.? _",
      [yearlyDay, shortYear],
      (which, y): DayMeaning =>
        () =>
          which(y),
    ),
    "inside",
  ),
  trusted(row("the? _", [ordinalFigure], nextDayOfMonth), "weak"),
  trusted(row("the _", [anyOf(dayFigure, ordinalWord)], nextDayOfMonth), "weak"),
  sure(
    row("the? _ day? of|in? _", [anyOf(ordinal, dayFigure), later(() => period)], (day, periods) =>
      dayInPeriod(periods, (p) => dayWithin(p.first, p.kind, day)),
    ),
  ),
);

function dayWithin(first: Day, kind: string, day: number): Day | null {
  return kind === "month" ? dayOf(partsOf(first).year, partsOf(first).month, day) : null;
}
