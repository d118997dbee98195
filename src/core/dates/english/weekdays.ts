/**
 * Weekdays.
 *
 *     Friday · on Friday · this Friday                     the next one strictly after the anchor
 *     next Friday                                          Friday of next week
 *     Friday week · Friday after next · 3 Fridays from now  weeks after that
 *     Tuesday the 24th · Fri, 4 Dec · Sunday 31           the next day that is both
 */
import { addDays, type Weekday, weekdayOf } from "../day";
import { fullFigures, yearlessFigures } from "../grammar/numeric";
import { anyOf, type Part, row } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { weekOf } from "../meaning/periods";
import { type DayMeaning } from "../meaning/standpoint";
import { weekdayAndDay } from "../meaning/weekday-days";
import { coming, ofNextWeek, weekdayAfter, weekdayAndDate, weekdayFrom } from "../meaning/weekdays";
import { weekdayAndYearly } from "../meaning/yearly";
import { datedYearly, monthDay } from "./month-days";
import { weekday, weekdayName, weekdayPlural, weekdayShort } from "./names";
import { count, dayFigure, ordinal, plainCount } from "./numbers";

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
function comingForAll(day: Weekday): DayMeaning {
  return (from) => {
    const soon = coming(day)(from);
    return soon === ofNextWeek(day)(from) ? soon : null;
  };
}

/**
 * "Monday in 3 weeks" is the Monday of the week that lies so far ahead, or Monday and three weeks on:
 * where the two differ it is nobody's.
 */
function inWeeks(day: Weekday, weeks: number): DayMeaning {
  return (from) => {
    const later = coming(day, weeks)(from);
    const week = weekOf(addDays(from.anchor, weeks * 7), from);
    return later === weekdayFrom(week.first, day) ? later : null;
  };
}

/** "this Friday 20" and "next Friday 27": a day that is both. */
function agreeing(when: (day: Weekday) => DayMeaning): typeof weekdayAndDay {
  return (day, number) => (from) => {
    const found = when(day)(from);
    return found === weekdayAndDay(day, number)(from) ? found : null;
  };
}

/** With its year said, a date is the truth and the weekday a comment on it. */
function dateItself(_: Weekday, when: DayMeaning): DayMeaning {
  return when;
}

const dated: Part<DayMeaning> = anyOf(
  row("_ .? ,? the? _", [weekday, ordinal], weekdayAndDay),
  row("this _ .? ,? the? _", [weekday, ordinal], agreeing(coming)),
  row("next _ .? ,? the? _", [weekday, ordinal], agreeing(ofNextWeek)),
  row("this|next? _ .? ,? the? _", [weekday, monthDay], weekdayAndYearly),
  row("_ .? ,? the? _", [weekday, datedYearly(monthDay)], dateItself),
  row("_ .? ,? _", [weekday, fullFigures], dateItself),
  row("this|next? _ .? ,? _", [weekday, yearlessFigures], weekdayAndDate),
);

const past: Part<DayMeaning> = row(
  "last|previous|past _",
  [weekday],
  (day): DayMeaning =>
    (from) =>
      addDays(weekdayAfter(from.anchor, day), weekdayOf(from.anchor) === day ? -14 : -7),
);

const nthFromNow = (n: number, day: Weekday): DayMeaning => coming(day, n - 1);

/** Dates that name a weekday. */
export const weekdayDates: Dates = anyOf(
  sure(row("this? _", [weekdayName], (day) => coming(day))),
  sure(row("this _", [weekdayShort], (day) => coming(day))),
  trusted(
    row("_ .?", [weekdayShort], (day) => coming(day)),
    "led",
  ),
  next,
  sure(row("the|this? coming|upcoming|following _", [weekday], comingForAll)),
  sure(row("_ week", [weekday], (day) => coming(day, 1))),
  sure(row("_ in _ weeks|week time?", [weekday, count], inWeeks)),
  sure(row("_ fortnight", [weekday], (day) => coming(day, 2))),
  sure(row("the? _ after the? next", [weekday], (day) => coming(day, 1))),
  sure(row("_ _ from now|today|hence", [plainCount, anyOf(weekday, weekdayPlural)], nthFromNow)),
  sure(row("in _ _ time?", [plainCount, weekdayPlural], nthFromNow)),
  sure(dated),
  trusted(row("_ .? ,? _", [weekday, dayFigure], weekdayAndDay), "weak"),
  trusted(row("this _ .? ,? _", [weekday, dayFigure], agreeing(coming)), "weak"),
  trusted(row("next _ .? ,? _", [weekday, dayFigure], agreeing(ofNextWeek)), "weak"),
  trusted(past, "inside"),
);
