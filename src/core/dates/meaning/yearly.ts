/**
 * What a year has one of: a holiday, 24 November, the month of March. "The next one" is found by
 * asking year after year.
 */
import { addDays, type Day, dayOf, partsOf, type Weekday } from "../day";
import { isoWeekDay } from "../iso-week";
import { months, type Period, type PeriodMeaning } from "./periods";
import { shift, type Span } from "./spans";
import { type DayMeaning, type Standpoint } from "./standpoint";
import { weekdayAndDate } from "./weekdays";

/** A yearly thing by its year; null in years without one (29 February). */
export type Yearly<T> = (year: number) => T | null;

/** Years looked ahead for a yearly day: 29 February can be 8 years off. */
const YEARS_AHEAD = 8;

/** The same day every year. */
export function yearlyDay(month: number, day: number): Yearly<Day> {
  return (year) => dayOf(year, month, day);
}

/** The first such day on or after the anchor. */
export function nextYearly(yearly: Yearly<Day>): DayMeaning {
  return (from) => firstFrom(yearly, from.anchor);
}

/** The first such day after the anchor. */
export function nextYearlyAfter(yearly: Yearly<Day>): DayMeaning {
  return (from) => firstFrom(yearly, addDays(from.anchor, 1));
}

function firstFrom(yearly: Yearly<Day>, anchor: Day): Day | null {
  const { year } = partsOf(anchor);
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead++) {
    const day = yearly(year + ahead);
    if (day !== null && day >= anchor) return day;
  }
  return null;
}

/** The first such day a span from the anchor: "Thanksgiving in a year". */
export function yearlyAfterSpan(yearly: Yearly<Day>, span: Span): DayMeaning {
  return (from) => nextYearly(yearly)(from.movedTo(shift(from.anchor, span)));
}

/** The day in a given year. */
export function inYear(yearly: Yearly<Day>, year: number): DayMeaning {
  return () => yearly(year);
}

/** The one in the year `count` after the anchor's. */
export function inYearFromNow<T>(yearly: Yearly<T>, count: number): (from: Standpoint) => T | null {
  return (from) => yearly(partsOf(from.anchor).year + count);
}

/** The next occurrence of a yearly day, if it is this weekday: a year farther off one of the two is a slip. */
export function weekdayAndYearly(weekday: Weekday, yearly: Yearly<Day>): DayMeaning {
  return weekdayAndDate(weekday, nextYearly(yearly));
}

/** A month (1 to 12) of every year. */
export function yearlyMonth(month: number): Yearly<Period> {
  return (year) => months(year, month, 1, "month");
}

/** Three months of every year from the one (1 to 12) that a season begins with. */
export function yearlySeason(firstMonth: number): Yearly<Period> {
  return (year) => months(year, firstMonth, 3, "season");
}

/** A quarter (1 to 4) of every year; no other number is one. */
export function yearlyQuarter(number: number): Yearly<Period> {
  return (year) => (number <= 4 ? months(year, number * 3 - 2, 3, "quarter") : null);
}

/** A half (1 or 2) of every year. */
export function yearlyHalf(number: number): Yearly<Period> {
  return (year) => (number <= 2 ? months(year, number * 6 - 5, 6, "half") : null);
}

/** An ISO week (1 to 53) of every year that has it. */
export function yearlyWeek(number: number): Yearly<Period> {
  return (year) => {
    const first = isoWeekDay(year, number, 1);
    return first && { first, last: addDays(first, 6), kind: "week" };
  };
}

/** The occurrences of a yearly period from the anchor's on, the one the anchor lies in included. */
export function comingPeriods(yearly: Yearly<Period>): PeriodMeaning {
  return function* (from) {
    const { year } = partsOf(from.anchor);
    // From last year: a winter that began in December is still on in January.
    for (let ahead = -1; ahead <= YEARS_AHEAD; ahead++) {
      const period = yearly(year + ahead);
      if (period && period.last >= from.anchor) yield period;
    }
  };
}

/** Those that begin after the anchor: "next March". */
export function periodsAhead(yearly: Yearly<Period>): PeriodMeaning {
  return function* (from) {
    for (const period of comingPeriods(yearly)(from)) if (period.first > from.anchor) yield period;
  };
}

/** All but the first of those: "March after next". */
export function periodAfterNext(yearly: Yearly<Period>): PeriodMeaning {
  return function* (from) {
    let isFirst = true;
    for (const period of periodsAhead(yearly)(from)) {
      if (!isFirst) yield period;
      isFirst = false;
    }
  };
}

/** Those from a span after the anchor on: "March in a year". */
export function periodsAfterSpan(yearly: Yearly<Period>, span: Span): PeriodMeaning {
  return (from) => comingPeriods(yearly)(from.movedTo(shift(from.anchor, span)));
}

/** The one in a given year. */
export function periodInYear(yearly: Yearly<Period>, year: number): PeriodMeaning {
  const period = yearly(year);
  return () => (period ? [period] : []);
}

/** The one in the year `count` after the anchor's. */
export function periodInYearFromNow(yearly: Yearly<Period>, count: number): PeriodMeaning {
  return (from) => {
    const period = inYearFromNow(yearly, count)(from);
    return period ? [period] : [];
  };
}
