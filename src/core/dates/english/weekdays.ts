/**
 * Weekdays.
 *
 *     Friday · on Friday · this Friday                     the next one strictly after the anchor
 *     next Friday                                          Friday of next week
 *     Friday week · Friday after next                      a week after that
 *     Tuesday the 24th · Fri, 18 Jul · Sunday 31           the next day that is both
 */
import { type Day, type Weekday, addDays, partsOf, weekdayOf } from "../day";
import { type DayMeaning, type Yearly, weekOf, weekdayAfter, weekdayFrom } from "../meaning";
import { fullFigures, yearlessFigures } from "../grammar/numeric";
import { type Part, anyOf, row } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { nextDayOfMonth, datedYearly, yearlyDay } from "./month-days";
import { weekday, weekdayName, weekdayPlural, weekdayShort } from "./names";
import { dayFigure, ordinal, plainCount } from "./numbers";

/** The next such weekday strictly after the anchor. */
export function coming(day: Weekday): DayMeaning {
  return (from) => weekdayAfter(from.anchor, day);
}

/** That weekday of next week. */
export function ofNextWeek(day: Weekday): DayMeaning {
  return (from) => weekdayFrom(addDays(weekOf(from.anchor, from.weekStart).last, 1), day);
}

const plus =
  (when: DayMeaning, days: number): DayMeaning =>
  (from) => {
    const day = when(from);
    return day && addDays(day, days);
  };

/** "next X" with the day that others understand by it. */
const next: Part<DateReading> = row("the? next _", [weekday], (day): DateReading => ({
  when: ofNextWeek(day),
  trust: "sure",
  other: coming(day),
}));

/**
 * "this coming Friday" is this week's to some and next week's to others; where the two differ it is
 * nobody's.
 */
const thisComing: Part<DayMeaning> = row(
  "the|this? coming|upcoming _",
  [weekday],
  (day): DayMeaning =>
    (from) => {
      const soon = coming(day)(from);
      return soon === ofNextWeek(day)(from) ? soon : null;
    },
);

/** Days a weekday with a day of the month may lie ahead: a year; longer off, one of the two is a slip. */
const MONTHS_TO_LOOK = 12;

/** The next day of the month with this number that is this weekday. */
function weekdayAndDay(day: Weekday, number: number): DayMeaning {
  return (from) => {
    let stand = from;
    for (let month = 0; month <= MONTHS_TO_LOOK; month++) {
      const found = nextDayOfMonth(number)(stand);
      if (found === null) return null;
      if (weekdayOf(found) === day) return found;
      stand = from.movedTo(addDays(found, 1));
    }
    return null;
  };
}

/** The next occurrence of a yearly day, or the one after, that is this weekday. */
function weekdayAndYearly(day: Weekday, yearly: Yearly<Day>): DayMeaning {
  return (from) => {
    const { year } = partsOf(from.anchor);
    const all = [year, year + 1, year + 2].map(yearly);
    const ahead = all.filter((found) => found !== null && found >= from.anchor).slice(0, 2);
    return ahead.find((found) => found !== null && weekdayOf(found) === day) ?? null;
  };
}

/** A date in figures whose weekday must agree. */
function weekdayAndDate(day: Weekday, when: DayMeaning): DayMeaning {
  return (from) => {
    const found = when(from);
    return found !== null && weekdayOf(found) === day ? found : null;
  };
}

const dated: Part<DayMeaning> = anyOf(
  row("this|next? _ .? ,? the? _", [weekday, ordinal], weekdayAndDay),
  row("this|next? _ .? ,? the? _", [weekday, yearlyDay], weekdayAndYearly),
  // With its year said, the date is the truth and the weekday a comment on it.
  row("_ .? ,? the? _", [weekday, datedYearly(yearlyDay)], (_, when) => when),
  row("_ .? ,? _", [weekday, fullFigures], (_, when) => when),
  row("_ .? ,? _", [weekday, yearlessFigures], weekdayAndDate),
);

const past: Part<DayMeaning> = row(
  "last|previous|past _",
  [weekday],
  (day): DayMeaning =>
    (from) =>
      addDays(weekdayAfter(from.anchor, day), weekdayOf(from.anchor) === day ? -14 : -7),
);

/** Dates that name a weekday. */
export const weekdayDates: Dates = anyOf(
  sure(row("_", [weekdayName], coming)),
  trusted(row("_ .?", [weekdayShort], coming), "led"),
  sure(row("this _", [weekday], coming)),
  next,
  sure(thisComing),
  sure(row("_ week", [weekday], (day) => plus(coming(day), 7))),
  sure(row("_ fortnight", [weekday], (day) => plus(coming(day), 14))),
  sure(row("the? _ after the? next", [weekday], (day) => plus(coming(day), 7))),
  sure(
    row("_ _ from now|today|hence", [plainCount, anyOf(weekday, weekdayPlural)], (n, day) =>
      plus(coming(day), (n - 1) * 7),
    ),
  ),
  sure(
    row("in _ _ time?", [plainCount, weekdayPlural], (n, day) => plus(coming(day), (n - 1) * 7)),
  ),
  sure(dated),
  trusted(row("_ .? ,? _", [weekday, dayFigure], weekdayAndDay), "weak"),
  trusted(past, "inside"),
);
