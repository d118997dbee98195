/** The rhythm of being in touch with somebody, week by week. */
import { addDays, type Day, daysBetween, type Weekday, weekdayOf } from "../dates/day";

/** Weeks in a strip: the present one and the 52 before it. */
const WEEKS = 53;

/** A week of a strip. */
export interface StripWeek {
  readonly first: Day;
  /** On how many of its days there was contact, 0 to 7. */
  readonly days: number;
}

/** The weeks up to the one `today` lies in, oldest first. Days after today, and those before the strip, are left out. */
export function weekStrip(
  touches: readonly { readonly day: Day }[],
  today: Day,
  weekStart: Weekday,
): StripWeek[] {
  const first = addDays(weekOf(today, weekStart), -7 * (WEEKS - 1));
  const days = new Set(touches.map(({ day }) => day).filter((day) => day >= first && day <= today));
  const counts = new Array<number>(WEEKS).fill(0);
  for (const day of days) {
    const week = Math.floor(daysBetween(first, day) / 7);
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts.map((count, week) => ({ first: addDays(first, week * 7), days: count }));
}

/** The first day of the week a day lies in. */
export function weekOf(day: Day, weekStart: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}
