/** ISO weeks: they begin on Monday, and week 1 is the one with 4 January in it. */
import { addDays, type Day, dayOf, weekdayOf } from "./day";

/** The day of an ISO week (1 to 53), weekday 1 being Monday and 7 Sunday, or null when the year has no such week. */
export function isoWeekDay(year: number, week: number, weekday: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || week < 1 || week > 53 || weekday < 1 || weekday > 7) return null;
  const firstMonday = addDays(fourth, -((weekdayOf(fourth) + 6) % 7));
  const thursday = addDays(firstMonday, (week - 1) * 7 + 3);
  if (Number(thursday.slice(0, 4)) !== year) return null;
  return addDays(firstMonday, (week - 1) * 7 + weekday - 1);
}
