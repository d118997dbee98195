/** Weeks, weekends, months, quarters, seasons, halves and years, and the days they give. */
import { addDays, addMonths, type Day, dayOf, partsOf, type Weekday } from "../day";
import { type DayMeaning, type Standpoint } from "./standpoint";
import { isWorkingDay, weekdayFrom, weekdayUpTo } from "./weekdays";

/** A stretch of days, both ends included, and what kind it is. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly kind: "week" | "weekend" | "month" | "quarter" | "season" | "half" | "year";
}

/** The periods that words may mean, soonest first: one for "next month", one a year for "March". */
export type PeriodMeaning = (from: Standpoint) => Iterable<Period>;

/** The period of a kind that a day lies in. */
export type PeriodOf = (day: Day, from: Standpoint) => Period;

/** The week a day lies in, by the user's first day of the week. */
export const weekOf: PeriodOf = (day, { weekStart }) => {
  const first = weekdayUpTo(day, weekStart);
  return { first, last: addDays(first, 6), kind: "week" };
};

/** Saturday and Sunday of the Monday-based week a day lies in, whatever the user's week start. */
export const weekendOf: PeriodOf = (day) => {
  const first = addDays(weekdayUpTo(day, 1), 5);
  return { first, last: addDays(first, 1), kind: "weekend" };
};

/** The month a day lies in. */
export const monthOf: PeriodOf = (day) =>
  monthsFrom(addDays(day, 1 - partsOf(day).dayOfMonth), 1, "month");

/** The calendar quarter a day lies in. */
export const quarterOf: PeriodOf = (day, from) => {
  const { first } = monthOf(day, from);
  return monthsFrom(addMonths(first, -((partsOf(day).month - 1) % 3)), 3, "quarter");
};

/** The year a day lies in. */
export const yearOf: PeriodOf = (day, from) =>
  monthsFrom(addMonths(monthOf(day, from).first, 1 - partsOf(day).month), 12, "year");

function monthsFrom(first: Day, length: number, kind: Period["kind"]): Period {
  return { first, last: addDays(addMonths(first, length), -1), kind };
}

/** `length` months from a month (1 to 12) of a year, or null outside the calendar. */
export function months(
  year: number,
  month: number,
  length: number,
  kind: Period["kind"],
): Period | null {
  const first = dayOf(year, month, 1);
  return first && monthsFrom(first, length, kind);
}

/** The period `count` periods after (before, when negative) the one the anchor lies in. */
export function periodFromNow(of: PeriodOf, count: number): PeriodMeaning {
  return (from) => {
    let period = of(from.anchor, from);
    for (let step = 0; step < count; step++)
      // Weekends don't touch: the next one is a week on.
      period = of(addDays(period.last, period.kind === "weekend" ? 7 : 1), from);
    for (let step = 0; step > count; step--) period = of(addDays(period.first, -1), from);
    return [period];
  };
}

/** "the month": this one, or the next where this one is too far gone. */
export function runningOrNext(of: PeriodOf): PeriodMeaning {
  return function* (from) {
    yield* periodFromNow(of, 0)(from);
    yield* periodFromNow(of, 1)(from);
  };
}

/** The `nth` week of longer periods: theirs are the weeks that have most of their days in them. */
export function weekOfPeriod(nth: number | "last", periods: PeriodMeaning): PeriodMeaning {
  return function* (from) {
    const middle = ((from.weekStart + 3) % 7) as Weekday;
    for (const { first, last, kind } of periods(from)) {
      if (kind === "week" || kind === "weekend") continue;
      const day =
        nth === "last"
          ? weekdayUpTo(last, middle)
          : addDays(weekdayFrom(first, middle), (nth - 1) * 7);
      if (day <= last) yield weekOf(day, from);
    }
  };
}

/**
 * The day something planned for a period falls due: its first day when it lies ahead, and its last
 * working day not yet past when it has begun. A period that is over, its year being said, is still
 * its first day.
 */
export function dueIn(periods: PeriodMeaning): DayMeaning {
  return (from) => {
    const period = firstOf(periods(from));
    if (!period) return null;
    if (from.anchor < period.first || from.anchor > period.last) return period.first;
    const working = lastWorkingDay(period, from);
    return working !== null && working >= from.anchor ? working : period.last;
  };
}

/** How a period gives a day; null when it has no such day. */
export type Pick = (period: Period, from: Standpoint) => Day | null;

/** The first of the days picked from periods that isn't past; where the words say the year it may be. */
export function dayInPeriod(periods: PeriodMeaning, pick: Pick): DayMeaning {
  return (from) => {
    for (const period of periods(from)) {
      const day = pick(period, from);
      if (day !== null && (!from.wasAsked || day >= from.anchor)) return day;
    }
    return null;
  };
}

function firstOf(periods: Iterable<Period>): Period | null {
  for (const period of periods) return period;
  return null;
}

/** The first day. */
export const startOf: Pick = ({ first }) => first;

/** The last day. */
export const endOf: Pick = ({ last }) => last;

/** The middle: Wednesday, the 15th, the 15th of the middle month. */
export const middleOf: Pick = ({ first, kind }) => {
  if (kind === "week") return weekdayFrom(first, 3);
  if (kind === "weekend") return null;
  const monthsIn = { month: 0, quarter: 1, season: 1, half: 2, year: 5 }[kind];
  return addDays(addMonths(first, monthsIn), 14);
};

/** The beginning of the last third: Thursday, the 21st, the last month, October. */
export const lateIn: Pick = ({ first, kind }) => {
  if (kind === "week") return weekdayFrom(first, 4);
  if (kind === "weekend") return null;
  if (kind === "month") return addDays(first, 20);
  return addMonths(first, { quarter: 2, season: 2, half: 4, year: 9 }[kind]);
};

/** The first Monday to Friday. */
export const firstWorkingDay: Pick = ({ first, last }) => {
  let day = first;
  while (!isWorkingDay(day) && day < last) day = addDays(day, 1);
  return isWorkingDay(day) ? day : null;
};

/** The last Monday to Friday. */
export const lastWorkingDay: Pick = ({ first, last }) => {
  let day = last;
  while (!isWorkingDay(day) && day > first) day = addDays(day, -1);
  return isWorkingDay(day) ? day : null;
};

/** The first, second … of a weekday; none where there aren't so many. */
export function nthWeekday(nth: number, weekday: Weekday): Pick {
  return ({ first, last }) => {
    const found = addDays(weekdayFrom(first, weekday), (nth - 1) * 7);
    return found <= last ? found : null;
  };
}

/** The last of a weekday. */
export function lastWeekday(weekday: Weekday): Pick {
  return ({ last }) => weekdayUpTo(last, weekday);
}

/** A weekday of a week; other periods have many. */
export function weekdayOfWeek(weekday: Weekday): Pick {
  return ({ first, kind }) => (kind === "week" ? weekdayFrom(first, weekday) : null);
}

/** A day of a month by its number. */
export function dayOfMonth(number: number): Pick {
  return ({ first, kind }) => {
    const { year, month } = partsOf(first);
    return kind === "month" ? dayOf(year, month, number) : null;
  };
}

/** The next day of the month with this number; months that are too short are passed over. */
export function nextDayOfMonth(number: number): DayMeaning {
  const monthsAhead: PeriodMeaning = function* (from) {
    // No two months running have fewer than 31 days.
    for (const count of [0, 1, 2]) yield* periodFromNow(monthOf, count)(from);
  };
  return dayInPeriod(monthsAhead, dayOfMonth(number));
}
