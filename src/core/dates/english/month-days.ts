/**
 * Days of a month.
 *
 *     24 Nov · Nov 24th · the 24th of November · Oct/2 · second of August · 24 Nov 2026
 *     24 November next year · 24 Nov in two years · next 6th of April
 *     the 15th · on the 3rd · the 20th of next month
 */
import { type Day, dayOf } from "../day";
import { anyOf, later, type Part, row } from "../grammar/parts";
import { type Dates, sure, trusted } from "../grammar/reading";
import { dayInPeriod, dayOfMonth, nextDayOfMonth } from "../meaning/periods";
import { type DayMeaning } from "../meaning/standpoint";
import {
  inYear,
  inYearFromNow,
  nextYearly,
  nextYearlyAfter,
  type Yearly,
  yearlyAfterSpan,
  yearlyDay,
} from "../meaning/yearly";
import { month } from "./names";
import {
  dayFigure,
  dayWords,
  markedYear,
  ordinal,
  ordinalFigure,
  ordinalWord,
  shortYear,
  year,
} from "./numbers";
import { period } from "./periods";
import { span } from "./spans";

const dayFirst = (day: number, monthNumber: number): Yearly<Day> => yearlyDay(monthNumber, day);

/** A day of a month in figures, the year left open. */
const inFigures: Part<Yearly<Day>> = anyOf(
  row("_ .? ,? the? _", [month, anyOf(dayFigure, ordinalFigure)], yearlyDay),
  row("_ -|/ _", [month, dayFigure], yearlyDay),
  row("the? _ of|.|-|/? _", [anyOf(dayFigure, ordinalFigure), month], dayFirst),
  row("the? _ day of _", [ordinal, month], dayFirst),
);

/** The same with the day in words, which may be the subject's own: "March second draft". */
const inWords: Part<Yearly<Day>> = anyOf(
  row("_ the? _", [month, anyOf(ordinalWord, dayWords)], yearlyDay),
  row("the? _ of? _", [ordinalWord, month], dayFirst),
);

/** A day of a month, the year left open. */
export const monthDay: Part<Yearly<Day>> = anyOf(inFigures, inWords);

/** Something that comes once a year, with words that settle which year's it is. */
export function datedYearly(yearly: Part<Yearly<Day>>): Part<DayMeaning> {
  return anyOf(
    row("_ .? ,|-|/|.? of|in? _", [yearly, year], inYear),
    row("_ ,? _", [yearly, markedYear], inYear),
    row("_ ,? of|in? next year", [yearly], (which) => inYearFromNow(which, 1)),
    row("_ ,? of|in? this|the year", [yearly], (which) => inYearFromNow(which, 0)),
    row("_ in _", [yearly, span], yearlyAfterSpan),
    row("the? next _", [yearly], nextYearlyAfter),
  );
}

const yearFirst: Part<DayMeaning> = row(
  "_ /|-|.? _ /|-|.? _",
  [year, month, dayFigure],
  (inThatYear, monthNumber, day) => {
    const found = dayOf(inThatYear, monthNumber, day);
    return () => found;
  },
);

/** Dates that name a day of a month. */
export const monthDays: Dates = anyOf(
  sure(row("this? _", [inFigures], nextYearly)),
  sure(datedYearly(monthDay)),
  sure(yearFirst),
  sure(
    row("the? _ day? of|in _", [anyOf(ordinal, dayFigure), later(() => period)], (day, periods) =>
      dayInPeriod(periods, dayOfMonth(day)),
    ),
  ),
  trusted(row("_", [inWords], nextYearly), "weak"),
  trusted(row("the? _", [ordinalFigure], nextDayOfMonth), "weak"),
  trusted(row("the _", [anyOf(dayFigure, ordinalWord)], nextDayOfMonth), "weak"),
  // Not "Nov 24-26", which is three days of one month; and behind "24 Nov 27" may stand what is counted.
  trusted(row("_ ,? _", [monthDay, shortYear], inYear), "inside"),
  trusted(
    row("_ -|/ _ -|/ _", [dayFigure, month, shortYear], (day, monthNumber, y) =>
      inYear(yearlyDay(monthNumber, day), y),
    ),
    "inside",
  ),
);
