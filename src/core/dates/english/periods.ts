/**
 * Weeks, months, quarters, seasons and years.
 *
 *     next week · this month · the quarter after next · in March · Q3 2027 · this summer
 *     the first week of October · week 48 · week of 24 November · w/c 23 Nov
 */
import { figurePeriods } from "../grammar/numeric";
import { anyOf, later, NUMBER, type Part, reader, row, vocabulary } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import {
  dueIn,
  monthOf,
  months,
  type Period,
  periodFromNow,
  type PeriodMeaning,
  type PeriodOf,
  quarterOf,
  runningOrNext,
  weekendOf,
  weekOf,
  weekOfPeriod,
  yearOf,
} from "../meaning/periods";
import { nearestSaturday } from "../meaning/weekdays";
import {
  comingPeriods,
  periodAfterNext,
  periodInYear,
  periodInYearFromNow,
  periodsAfterSpan,
  periodsAhead,
  type Yearly,
  yearlyHalf,
  yearlyMonth,
  yearlyQuarter,
  yearlySeason,
  yearlyWeek,
} from "../meaning/yearly";
import { date } from "./any-date";
import { month } from "./names";
import { markedYear, ordinal, year } from "./numbers";
import { span } from "./spans";

/** The periods that have a running one and a next. */
export const periodUnit: Part<PeriodOf> = vocabulary(
  new Map<string, PeriodOf>([
    ["week", weekOf],
    ["wk", weekOf],
    ["weekend", weekendOf],
    ["month", monthOf],
    ["quarter", quarterOf],
    ["qtr", quarterOf],
    ["year", yearOf],
  ]),
);

const relative: Part<PeriodMeaning> = anyOf(
  row("the? this|current|present _", [periodUnit], (of) => periodFromNow(of, 0)),
  row("the? next|following _", [periodUnit], (of) => periodFromNow(of, 1)),
  row("this|the? coming|upcoming _", [periodUnit], comingOne),
  row("the? _ after the? next", [periodUnit], (of) => periodFromNow(of, 2)),
  row("the? next _ but one", [periodUnit], (of) => periodFromNow(of, 2)),
);

/** "the coming week" is the next one, but "the coming weekend" is the first that lies ahead. */
function comingOne(of: PeriodOf): PeriodMeaning {
  if (of !== weekendOf) return periodFromNow(of, 1);
  return function* (from) {
    for (const period of runningOrNext(of)(from)) if (period.first > from.anchor) yield period;
  };
}

const past: Part<PeriodMeaning> = row("the? last|previous|past _", [periodUnit], (of) =>
  periodFromNow(of, -1),
);

/** Seasons by the month they begin in, as meteorologists count them; a winter's year is the one it begins in. */
const season: Part<Yearly<Period>> = vocabulary(
  new Map([
    ["spring", yearlySeason(3)],
    ["springtime", yearlySeason(3)],
    ["summer", yearlySeason(6)],
    ["summertime", yearlySeason(6)],
    ["autumn", yearlySeason(9)],
    ["fall", yearlySeason(9)],
    ["winter", yearlySeason(12)],
    ["wintertime", yearlySeason(12)],
  ]),
);

const namedMonth: Part<Yearly<Period>> = row("_ .?", [month], yearlyMonth);

/** A letter and a number up to `most`: `Q3`, `h1`. */
function lettered(letter: string, most: number): Part<number> {
  return reader([letter], (tokens, at) => {
    const value = Number(tokens.words[at + 1]);
    return value >= 1 && value <= most ? { value, to: at + 2 } : null;
  });
}

const quarter: Part<Yearly<Period>> = anyOf(
  row("_", [lettered("q", 4)], yearlyQuarter),
  row("the? _ quarter|qtr", [ordinal], yearlyQuarter),
);

/** Kept from the quarters, because h1 and h2 are headings to people who write Markdown. */
const half: Part<Yearly<Period>> = anyOf(
  row("_", [lettered("h", 2)], yearlyHalf),
  row("the? _ half", [ordinal], yearlyHalf),
);

const weekNumber: Part<number> = reader([NUMBER], (tokens, at) => {
  const value = Number(tokens.words[at]);
  return value >= 1 && value <= 53 ? { value, to: at + 1 } : null;
});

const numberedWeek: Part<Yearly<Period>> = row(
  "week|wk|w|cw|kw #|no|number? .? _",
  [weekNumber],
  yearlyWeek,
);

const yearly: Part<Yearly<Period>> = anyOf(namedMonth, season, quarter, half, numberedWeek);

/** A period with its year in figures. */
const withYear: Part<PeriodMeaning> = anyOf(
  row("_ ,|-|/? of|in? _", [yearly, year], periodInYear),
  row("_ ,|-|/? _", [year, yearly], (y, which) => periodInYear(which, y)),
  row("_ ,? _", [yearly, markedYear], periodInYear),
  row("_", [figurePeriods], (one): PeriodMeaning => () => [one]),
);

/** A yearly period with words that settle which year's it is. */
const dated: Part<PeriodMeaning> = anyOf(
  row("_ ,? of|in? next year", [yearly], (which) => periodInYearFromNow(which, 1)),
  row("_ ,? of|in? this year", [yearly], (which) => periodInYearFromNow(which, 0)),
  row("_ of the year", [yearly], comingPeriods),
  row("_ in _", [yearly, span], periodsAfterSpan),
  row("the? _ after the? next", [yearly], periodAfterNext),
  row("this|the? next|coming|upcoming|following _", [yearly], periodsAhead),
);

const wholeYear: Part<PeriodMeaning> = row("_", [year], (y) =>
  periodInYear((inYear) => months(inYear, 1, 12, "year"), y),
);

const someDate: Part<DateReading> = later(() => date);

/** The week that a date lies in. */
const weekOfDate: Part<PeriodMeaning> = anyOf(
  row(
    "the? week of|beginning|commencing|starting|containing|from|with on? _",
    [someDate],
    weekWith,
  ),
  row("w|wc|wk / c|b|s _", [someDate], weekWith),
  row("wc|wb of? _", [someDate], weekWith),
);

function weekWith({ when }: DateReading): PeriodMeaning {
  return (from) => {
    const day = when(from);
    return day === null ? [] : [weekOf(day, from)];
  };
}

const nthWeek: Part<PeriodMeaning> = anyOf(
  row("the? _ week of|in _", [ordinal, later(() => period)], weekOfPeriod),
  row("the? last|final week of|in _", [later(() => period)], (all) => weekOfPeriod("last", all)),
);

/** Any period that words can settle without more. */
export const period: Part<PeriodMeaning> = later(() =>
  anyOf(
    relative,
    dated,
    withYear,
    wholeYear,
    nthWeek,
    row("this|a|an|the? _", [yearly], comingPeriods),
    row("the _", [periodUnit], runningOrNext),
  ),
);

const dueInYearly = (which: Yearly<Period>): ReturnType<typeof dueIn> =>
  dueIn(comingPeriods(which));

/** Dates that a whole period gives. */
export const periodDates: Dates = anyOf(
  sure(row("_", [anyOf(relative, dated, weekOfDate, nthWeek)], dueIn)),
  sure(row("in|during|within|sometime|throughout in? _", [period], dueIn)),
  sure(row("this _", [anyOf(season, quarter, half, numberedWeek)], dueInYearly)),
  sure(
    row("the? weekend of|nearest|closest to? _", [someDate], ({ when }) => nearestSaturday(when)),
  ),
  // "Q4 2026 numbers" are the subject.
  trusted(row("_", [withYear], dueIn), "led"),
  trusted(row("this _", [namedMonth], dueInYearly), "led"),
  trusted(row("_", [anyOf(quarter, numberedWeek)], dueInYearly), "led"),
  trusted(
    row("the? weekend", [], () => dueIn(periodFromNow(weekendOf, 0))),
    "led",
  ),
  trusted(row("_", [namedMonth], dueInYearly), "named"),
  trusted(row("the? _", [season], dueInYearly), "named"),
  trusted(row("_", [anyOf(half)], dueInYearly), "named"),
  trusted(row("_", [anyOf(wholeYear, past)], dueIn), "inside"),
);
