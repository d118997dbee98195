/** Weekdays, and the working ones among them. */
import { addDays, type Day, type Weekday, weekdayOf } from "../day";
import { type DayMeaning } from "./standpoint";

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

/** The next such weekday strictly after the anchor, or that many weeks after it. */
export function coming(weekday: Weekday, weeksLater = 0): DayMeaning {
  return (from) => addDays(weekdayAfter(from.anchor, weekday), weeksLater * 7);
}

/** That weekday of next week. */
export function ofNextWeek(weekday: Weekday): DayMeaning {
  return (from) => {
    const nextWeek = addDays(weekdayUpTo(from.anchor, from.weekStart), 7);
    return weekdayFrom(nextWeek, weekday);
  };
}

/** A date that must fall on the weekday said with it. */
export function weekdayAndDate(weekday: Weekday, when: DayMeaning): DayMeaning {
  return (from) => {
    const day = when(from);
    return day !== null && weekdayOf(day) === weekday ? day : null;
  };
}

/** The Saturday nearest to a day: "Labor Day weekend" begins two days before it. */
export function nearestSaturday(when: DayMeaning): DayMeaning {
  return (from) => {
    const day = when(from);
    if (day === null) return null;
    const ahead = (6 - weekdayOf(day) + 7) % 7;
    const saturday = addDays(day, ahead > 3 ? ahead - 7 : ahead);
    if (!from.wasAsked || saturday >= from.anchor) return saturday;
    // Its Sunday may still be to come.
    return addDays(saturday, 1) === from.anchor ? from.anchor : null;
  };
}

/** Monday to Friday; holidays differ too much from place to place to be known here. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** `count` working days on (back when negative). */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  const size = Math.abs(count);
  // Whole weeks at once: counts come from text and may be large.
  let moved = addDays(day, step * Math.floor(size / 5) * 7);
  for (let left = size % 5; left > 0;) {
    moved = addDays(moved, step);
    if (isWorkingDay(moved)) left -= 1;
  }
  while (!isWorkingDay(moved)) moved = addDays(moved, size % 5 === 0 ? -step : step);
  return moved;
}
