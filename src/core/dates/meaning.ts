/**
 * What date words mean, apart from any language: a meaning is a function from where the words were
 * written to a day. What hasn't a year yet (a month, a holiday) is a function of the year, and "the
 * next one" is found by asking year after year.
 */
import { type Day, type Weekday, addDays, addMonths, dayOf, partsOf, weekdayOf } from "./day";

/** Where a phrase is read from: the anchor and the user's ways. Remembers whether the anchor was needed. */
export class Standpoint {
  readonly weekStart: Weekday;
  readonly dayMonthOrder: "dmy" | "mdy";
  readonly #anchor: Day;
  readonly #root: Standpoint | null;
  #asked = false;

  constructor(
    anchor: Day,
    ways: { readonly weekStart: Weekday; readonly dayMonthOrder: "dmy" | "mdy" },
    root: Standpoint | null = null,
  ) {
    this.#anchor = anchor;
    this.weekStart = ways.weekStart;
    this.dayMonthOrder = ways.dayMonthOrder;
    this.#root = root;
  }

  /** The day the phrase was written. */
  get anchor(): Day {
    this.#asked = true;
    if (this.#root) this.#root.#asked = true;
    return this.#anchor;
  }

  /** Whether any meaning looked at the anchor: if none did, the words say the whole date. */
  get wasAsked(): boolean {
    return this.#asked;
  }

  /** The same reader standing on another day ("Thanksgiving in a year" is read from a year on). */
  movedTo(day: Day): Standpoint {
    return new Standpoint(day, this, this.#root ?? this);
  }
}

/** A day as counted from a standpoint; null when there is none (30 February, a start that has passed). */
export type DayMeaning = (from: Standpoint) => Day | null;

/** A stretch of days, both ends included, and what kind it is. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly kind: "week" | "weekend" | "month" | "quarter" | "season" | "half" | "year";
}

/** The periods that words may mean, soonest first: one for "next month", one a year for "March". */
export type PeriodMeaning = (from: Standpoint) => readonly Period[];

/** What a year has one of: a holiday, 24 November, the month of March. Null in years without (29 February). */
export type Yearly<T> = (year: number) => T | null;

/** Years looked ahead for a yearly day: 29 February can be 8 years off. */
const YEARS_AHEAD = 8;

/** The first such day on or after the anchor. */
export function nextYearly(yearly: Yearly<Day>): DayMeaning {
  return (from) => firstFrom(yearly, from.anchor);
}

function firstFrom(yearly: Yearly<Day>, anchor: Day): Day | null {
  const { year } = partsOf(anchor);
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead++) {
    const day = yearly(year + ahead);
    if (day !== null && day >= anchor) return day;
  }
  return null;
}

/** The first such day after the anchor. */
export function nextYearlyAfter(yearly: Yearly<Day>): DayMeaning {
  return (from) => firstFrom(yearly, addDays(from.anchor, 1));
}

/** A yearly thing in the year that is `count` from the anchor's. */
export function inYearFromNow<T>(yearly: Yearly<T>, count: number): (from: Standpoint) => T | null {
  return (from) => yearly(partsOf(from.anchor).year + count);
}

/** The occurrences of a yearly period from the anchor's on, the one the anchor lies in included. */
export function comingPeriods(yearly: Yearly<Period>): PeriodMeaning {
  return (from) => {
    const { year } = partsOf(from.anchor);
    const found: Period[] = [];
    // From last year: a winter that began in December is still on in January.
    for (let ahead = -1; ahead <= YEARS_AHEAD; ahead++) {
      const period = yearly(year + ahead);
      if (period && period.last >= from.anchor) found.push(period);
    }
    return found;
  };
}

/** The first occurrences that begin after the anchor: "next March". */
export function periodsAhead(yearly: Yearly<Period>): PeriodMeaning {
  return (from) => comingPeriods(yearly)(from).filter(({ first }) => first > from.anchor);
}

/** All but the first: "March after next". */
export function afterNext(periods: PeriodMeaning): PeriodMeaning {
  return (from) => periods(from).slice(1);
}

/** The first period's day that isn't past, of those that `pick` finds; one alone must lie ahead too. */
export function dayInPeriod(
  periods: PeriodMeaning,
  pick: (period: Period, from: Standpoint) => Day | null,
): DayMeaning {
  return (from) => {
    const all = periods(from);
    // A period that needed no anchor ("March 2019") says its year: it may be past.
    if (!from.wasAsked) return all[0] ? pick(all[0], from) : null;
    for (const period of all) {
      const day = pick(period, from);
      if (day !== null && day >= from.anchor) return day;
    }
    return null;
  };
}

/**
 * The day something planned for a period falls due: its first day when it lies ahead, and its last
 * working day not yet past when it has begun.
 */
export function dueIn(periods: PeriodMeaning): DayMeaning {
  return (from) => {
    const period = periods(from)[0];
    if (!period) return null;
    if (!from.wasAsked || from.anchor <= period.first) return period.first;
    if (from.anchor > period.last) return period.first;
    const working = lastWorkingDay(period);
    return working >= from.anchor ? working : period.last;
  };
}

/** Monday to Friday; holidays differ too much from place to place to be known here. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** The last Monday to Friday of a period. */
export function lastWorkingDay(period: Period): Day {
  let day = period.last;
  while (!isWorkingDay(day) && day > period.first) day = addDays(day, -1);
  return isWorkingDay(day) ? day : period.last;
}

/** The first Monday to Friday of a period. */
export function firstWorkingDay(period: Period): Day {
  let day = period.first;
  while (!isWorkingDay(day) && day < period.last) day = addDays(day, 1);
  return day;
}

/** `count` working days on (back when negative), Monday to Friday. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let left = Math.abs(count);
  // Whole weeks at once: counts come from text and may be large.
  let moved = addDays(day, step * Math.floor(left / 5) * 7);
  left %= 5;
  while (left > 0 || !isWorkingDay(moved)) {
    moved = addDays(moved, step || 1);
    if (isWorkingDay(moved)) left -= 1;
    if (left <= 0 && isWorkingDay(moved)) break;
  }
  return moved;
}

/** The next such weekday strictly after the day. */
export function weekdayAfter(day: Day, weekday: Weekday): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The first such weekday on or after the day. */
export function weekdayFrom(day: Day, weekday: Weekday): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The last such weekday on or before the day. */
export function weekdayUpTo(day: Day, weekday: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The week a day lies in, by the user's first day of the week. */
export function weekOf(day: Day, weekStart: Weekday): Period {
  const first = weekdayUpTo(day, weekStart);
  return { first, last: addDays(first, 6), kind: "week" };
}

/** Saturday and Sunday of the Monday-based week a day lies in, whatever the user's week start. */
export function weekendOf(day: Day): Period {
  const first = addDays(weekdayUpTo(day, 1), 5);
  return { first, last: addDays(first, 1), kind: "weekend" };
}

/** `length` months from the first of a month (1 to 12), or null outside the calendar. */
export function monthsFrom(
  year: number,
  month: number,
  length: number,
  kind: Period["kind"],
): Period | null {
  const first = dayOf(year, month, 1);
  return first && { first, last: addDays(addMonths(first, length), -1), kind };
}

/** The month a day lies in. */
export function monthOf(day: Day): Period {
  const first = addDays(day, 1 - partsOf(day).dayOfMonth);
  return { first, last: addDays(addMonths(first, 1), -1), kind: "month" };
}

/** The calendar quarter a day lies in. */
export function quarterOf(day: Day): Period {
  const { first } = monthOf(day);
  const start = addMonths(first, -((partsOf(day).month - 1) % 3));
  return { first: start, last: addDays(addMonths(start, 3), -1), kind: "quarter" };
}

/** The year a day lies in. */
export function yearOf(day: Day): Period {
  const first = addMonths(monthOf(day).first, 1 - partsOf(day).month);
  return { first, last: addDays(addMonths(first, 12), -1), kind: "year" };
}
