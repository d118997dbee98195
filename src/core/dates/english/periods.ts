/**
 * Weeks, months, quarters, seasons and years, whole and in part.
 *
 *     next week · this month · the quarter after next · in March · Q3 2027 · this summer
 *     start of next month · mid-January · late next week · end of the year · eom
 *     first Monday of December · last Friday of the month · last working day of March
 *     Wednesday of next week · next week Thursday · the first week of October
 *     week 48 · week of 24 November · w/c 23 Nov
 */
import { type Day, type Weekday, addDays, addMonths, partsOf, weekdayOf } from "../day";
import { isoWeekDay } from "../name-format";
import {
  type DayMeaning,
  type Period,
  type PeriodMeaning,
  type Standpoint,
  type Yearly,
  afterNext,
  comingPeriods,
  dayInPeriod,
  dueIn,
  firstWorkingDay,
  lastWorkingDay,
  monthOf,
  monthsFrom,
  periodsAhead,
  quarterOf,
  weekOf,
  weekdayFrom,
  weekdayUpTo,
  weekendOf,
  yearOf,
} from "../meaning";
import { figureMonths } from "../grammar/numeric";
import { type Part, NUMBER, anyOf, later, reader, row, vocabulary } from "../grammar/parts";
import { type Dates, sure, trusted } from "../grammar/reading";
import { type Span, shift } from "../spans";
import { date } from "./english";
import { month, weekday } from "./names";
import { ordinal, year } from "./numbers";
import { span } from "./spans";

/** The period of a kind that a day lies in. */
type PeriodOf = (day: Day, from: Standpoint) => Period;

const week: PeriodOf = (day, from) => weekOf(day, from.weekStart);

const unit: Part<PeriodOf> = vocabulary(
  new Map<string, PeriodOf>([
    ["week", week],
    ["wk", week],
    ["weekend", weekendOf],
    ["month", monthOf],
    ["quarter", quarterOf],
    ["qtr", quarterOf],
    ["year", yearOf],
  ]),
);

/** The period `count` periods after the one the anchor lies in. */
function fromNow(of: PeriodOf, count: number): PeriodMeaning {
  return (from) => {
    let period = of(from.anchor, from);
    for (let step = 0; step < count; step++) period = of(afterOf(period), from);
    for (let step = 0; step > count; step--) period = of(addDays(period.first, -1), from);
    return [period];
  };
}

/** A day of the next period of the same kind. Weekends do not touch. */
function afterOf(period: Period): Day {
  return addDays(period.last, period.kind === "weekend" ? 7 : 1);
}

/** "the month": this one, and the next where this one is too far gone. */
function runningOr(of: PeriodOf): PeriodMeaning {
  return (from) => [...fromNow(of, 0)(from), ...fromNow(of, 1)(from)];
}

const relative: Part<PeriodMeaning> = anyOf(
  row("the? this|current|present _", [unit], (of) => fromNow(of, 0)),
  row("this|the? next|coming|upcoming|following _", [unit], (of) => fromNow(of, 1)),
  row("the? _ after the? next", [unit], (of) => fromNow(of, 2)),
  row("the? next _ but one", [unit], (of) => fromNow(of, 2)),
);

const past: Part<PeriodMeaning> = row("the? last|previous|past _", [unit], (of) => fromNow(of, -1));

/** Four seasons by the months they begin in; winter's year is the one it begins in. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["springtime", 3],
  ["summer", 6],
  ["summertime", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
  ["wintertime", 12],
]);

const yearlyMonth: Part<Yearly<Period>> = row(
  "_ .?",
  [month],
  (number) => (y) => monthsFrom(y, number, 1, "month"),
);

const yearlySeason: Part<Yearly<Period>> = row(
  "_",
  [vocabulary(SEASONS)],
  (first) => (y) => monthsFrom(y, first, 3, "season"),
);

const quarterNumber = reader(["q"], (tokens, at) => {
  const value = Number(tokens.words[at + 1]);
  return value >= 1 && value <= 4 ? { value, to: at + 2 } : null;
});

const halfNumber = reader(["h"], (tokens, at) => {
  const value = Number(tokens.words[at + 1]);
  return value === 1 || value === 2 ? { value, to: at + 2 } : null;
});

const quarterIn =
  (number: number): Yearly<Period> =>
  (y) =>
    number <= 4 ? monthsFrom(y, number * 3 - 2, 3, "quarter") : null;

const halfIn =
  (number: number): Yearly<Period> =>
  (y) =>
    number <= 2 ? monthsFrom(y, number * 6 - 5, 6, "half") : null;

const yearlyQuarter: Part<Yearly<Period>> = anyOf(
  row("_", [quarterNumber], quarterIn),
  row("_", [halfNumber], halfIn),
  row("the? _ quarter|qtr", [ordinal], quarterIn),
  row("the? _ half", [ordinal], halfIn),
);

const weekNumber: Part<number> = reader([NUMBER], (tokens, at) => {
  const value = Number(tokens.words[at]);
  return value >= 1 && value <= 53 ? { value, to: at + 1 } : null;
});

const yearlyWeek: Part<Yearly<Period>> = row(
  "week|wk|w|cw|kw #|no|number? .? _",
  [weekNumber],
  (number) => (y) => {
    const first = isoWeekDay(y, number, 1);
    return first && { first, last: addDays(first, 6), kind: "week" };
  },
);

const yearly: Part<Yearly<Period>> = anyOf(yearlyMonth, yearlySeason, yearlyQuarter, yearlyWeek);

const inYear = (which: Yearly<Period>, y: number): PeriodMeaning => {
  const one = which(y);
  return () => (one ? [one] : []);
};

const someYear = (which: Yearly<Period>, ahead: number): PeriodMeaning => {
  return (from) => {
    const one = which(partsOf(from.anchor).year + ahead);
    return one ? [one] : [];
  };
};

/** A yearly period with words that settle which year's it is. */
const datedYearly: Part<PeriodMeaning> = anyOf(
  row("_ ,|-|/? of|in? _", [yearly, year], inYear),
  row("_ ,|-|/? _", [year, yearly], (y, which) => inYear(which, y)),
  row("_ ,? of|in? next year", [yearly], (which) => someYear(which, 1)),
  row("_ ,? of|in? this year", [yearly], (which) => someYear(which, 0)),
  row("_ of the year", [yearly], (which) => comingPeriods(which)),
  row("_ in _", [yearly, span], (which, ahead) => afterSpan(which, ahead)),
  row("_ after the? next", [yearly], (which) => afterNext(periodsAhead(which))),
  row("this|the? next|coming|upcoming|following _", [yearly], periodsAhead),
  row("_", [figureMonths], (one): PeriodMeaning => () => [one]),
);

function afterSpan(which: Yearly<Period>, ahead: Span): PeriodMeaning {
  return (from) => comingPeriods(which)(from.movedTo(shift(from.anchor, ahead)));
}

const wholeYear: Part<PeriodMeaning> = row("_", [year], (y): PeriodMeaning => {
  const one = monthsFrom(y, 1, 12, "year");
  return () => (one ? [one] : []);
});

const yearlyComing: Part<PeriodMeaning> = anyOf(
  row("a|an|the? _", [yearly], comingPeriods),
  row("this _", [yearly], comingPeriods),
);

/** `nth` week of a longer period: the weeks that have most of their days in it. */
function weekOfPeriod(nth: number | "last", periods: PeriodMeaning): PeriodMeaning {
  return (from) =>
    periods(from).flatMap(({ first, last, kind }) => {
      if (kind === "week" || kind === "weekend") return [];
      const middle = ((from.weekStart + 3) % 7) as Weekday;
      const day =
        nth === "last"
          ? weekdayUpTo(last, middle)
          : addDays(weekdayFrom(first, middle), (nth - 1) * 7);
      return day > last ? [] : [weekOf(day, from.weekStart)];
    });
}

/** The week that a date lies in. */
const weekOfDate: Part<PeriodMeaning> = row(
  "the? week|w|wc|wk / c|b|s|starting? of|beginning|commencing|starting|containing|from|with? on? _",
  [later(() => date)],
  ({ when }): PeriodMeaning =>
    (from) => {
      const day = when(from);
      return day === null ? [] : [weekOf(day, from.weekStart)];
    },
);

/** Any period that words can settle without more. */
export const period: Part<PeriodMeaning> = later(() =>
  anyOf(
    relative,
    datedYearly,
    wholeYear,
    yearlyComing,
    row("the _", [unit], runningOr),
    row("the? _ week of|in _", [ordinal, period], weekOfPeriod),
    row("the? last|final week of|in _", [period], (all) => weekOfPeriod("last", all)),
  ),
);

/** "month" without an article, as in "end of month". */
const looseUnit: Part<PeriodMeaning> = row("_", [unit], runningOr);
const partable: Part<PeriodMeaning> = anyOf(period, looseUnit);

type Pick = (period: Period, from: Standpoint) => Day | null;

const startOf: Pick = ({ first }) => first;
const endOf: Pick = ({ last }) => last;

/** The middle: Wednesday, the 15th, the 15th of the middle month. */
const middleOf: Pick = ({ first, kind }) => {
  if (kind === "week") return weekdayFrom(first, 3);
  if (kind === "weekend") return null;
  const months = { month: 0, quarter: 1, season: 1, half: 2, year: 5 }[kind];
  return addDays(addMonths(first, months), 14);
};

/** The beginning of the last third: Thursday, the 21st, the last month, October. */
const lateIn: Pick = ({ first, kind }) => {
  if (kind === "week") return weekdayFrom(first, 4);
  if (kind === "weekend") return null;
  if (kind === "month") return addDays(first, 20);
  return addMonths(first, { quarter: 2, season: 2, half: 4, year: 9 }[kind]);
};

const nthWeekday =
  (nth: number, day: Weekday): Pick =>
  ({ first, last }) => {
    const found = addDays(weekdayFrom(first, day), (nth - 1) * 7);
    return found <= last ? found : null;
  };

const lastWeekday =
  (day: Weekday): Pick =>
  ({ last }) =>
    weekdayUpTo(last, day);

const weekdayIn =
  (day: Weekday): Pick =>
  ({ first, kind }) =>
    kind === "week" ? weekdayFrom(first, day) : null;

const acronyms: Part<DayMeaning> = vocabulary(
  new Map<string, DayMeaning>([
    ["eow", dayInPeriod(runningOr(week), endOf)],
    ["eom", dayInPeriod(runningOr(monthOf), endOf)],
    ["eoq", dayInPeriod(runningOr(quarterOf), endOf)],
    ["eoy", dayInPeriod(runningOr(yearOf), endOf)],
  ]),
);

const parts: Part<DayMeaning> = anyOf(
  row("at? the? very? start|beginning|top of _", [partable], (all) => dayInPeriod(all, startOf)),
  row("early in|on|next? _", [partable], (all) => dayInPeriod(all, startOf)),
  row("the? mid|middle of|in? _", [partable], (all) => dayInPeriod(all, middleOf)),
  row("late in|on? _", [partable], (all) => dayInPeriod(all, lateIn)),
  row("at? the? very? end|close of _", [partable], (all) => dayInPeriod(all, endOf)),
  row("the? end of the? work|working week", [], () =>
    dayInPeriod(runningOr(week), (p) => lastWorkingDay(p)),
  ),
  row("the? first day of|in _", [partable], (all) => dayInPeriod(all, startOf)),
  row("the? last|final day of|in _", [partable], (all) => dayInPeriod(all, endOf)),
  row("the? first working|business|week|work day of|in _", [partable], (all) =>
    dayInPeriod(all, firstWorkingDay),
  ),
  row("the? last|final working|business|week|work day of|in _", [partable], (all) =>
    dayInPeriod(all, lastWorkingDay),
  ),
  row("the? _ _ of|in _", [ordinal, weekday, partable], (nth, day, all) =>
    dayInPeriod(all, nthWeekday(nth, day)),
  ),
  row("the? last|final _ of|in _", [weekday, partable], (day, all) =>
    dayInPeriod(all, lastWeekday(day)),
  ),
  row("_ of|in|,? _", [weekday, period], (day, all) => dayInPeriod(all, weekdayIn(day))),
  row("_ on|,? _", [period, weekday], (all, day) => dayInPeriod(all, weekdayIn(day))),
  acronyms,
);

const unitEnd: Part<DayMeaning> = row("the? _ end", [unit], (of) =>
  dayInPeriod(runningOr(of), endOf),
);

/** Dates that a period gives. */
export const periodDates: Dates = anyOf(
  sure(row("_", [relative], dueIn)),
  sure(row("_", [datedYearly], dueIn)),
  sure(row("this _", [yearly], (which) => dueIn(comingPeriods(which)))),
  trusted(
    row("_", [yearlyQuarter], (which) => dueIn(comingPeriods(which))),
    "led",
  ),
  trusted(
    row("_", [yearlyWeek], (which) => dueIn(comingPeriods(which))),
    "led",
  ),
  trusted(
    row("_", [anyOf(yearlyMonth, yearlySeason)], (which) => dueIn(comingPeriods(which))),
    "named",
  ),
  trusted(
    row("the? _", [yearlySeason], (which) => dueIn(comingPeriods(which))),
    "named",
  ),
  sure(row("in|during|within|sometime|throughout in? _", [anyOf(period)], dueIn)),
  trusted(row("_", [wholeYear], dueIn), "inside"),
  trusted(row("_", [past], dueIn), "inside"),
  sure(row("_", [weekOfDate], dueIn)),
  sure(row("the? _ week of|in _", [ordinal, period], (nth, all) => dueIn(weekOfPeriod(nth, all)))),
  sure(row("the? last|final week of|in _", [period], (all) => dueIn(weekOfPeriod("last", all)))),
  trusted(
    row("the? weekend", [], () => dueIn(fromNow(weekendOf, 0))),
    "led",
  ),
  sure(
    row("the? weekend of|nearest|closest to? _", [later(() => date)], ({ when }) =>
      nearestSaturday(when),
    ),
  ),
  sure(parts),
  trusted(unitEnd, "led"),
);

/** The Saturday nearest to a day: "Labor Day weekend" begins two days before it. */
export function nearestSaturday(when: DayMeaning): DayMeaning {
  return (from) => {
    const day = when(from);
    if (day === null) return null;
    const ahead = (6 - weekdayOf(day) + 7) % 7;
    return addDays(day, ahead > 3 ? ahead - 7 : ahead);
  };
}
