/** Weekdays, months and the words for stretches of time, in every spelling English people use. */
import { type Weekday } from "../day";
import { anyOf, type Part, vocabulary } from "../grammar/parts";
import { MONTH_NAMES } from "../month-names";

function weekdays(table: Readonly<Record<string, Weekday>>): Part<Weekday> {
  return vocabulary(new Map(Object.entries(table)));
}

/** Weekdays that are nothing else: "Monday", "tues". */
export const weekdayName: Part<Weekday> = weekdays({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  tues: 2,
  wednesday: 3,
  weds: 3,
  wednes: 3,
  thursday: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  saturday: 6,
});

/** Weekdays in three letters, most of which are words or names as well. */
export const weekdayShort: Part<Weekday> = weekdays({
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
});

/** A weekday in any spelling. */
export const weekday: Part<Weekday> = anyOf(weekdayName, weekdayShort);

/** Several of a weekday: "2 Sundays". */
export const weekdayPlural: Part<Weekday> = weekdays({
  sundays: 0,
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
});

/** A month (1 to 12) by name. */
export const month: Part<number> = vocabulary(MONTH_NAMES);
