/** How long a stretch of days is, as people say it: "3 weeks". */
import { type Day, daysBetween } from "../core/dates/day";

/** From how many days on the larger unit is said, and how many days it has. Largest first. */
const UNITS = [
  { unit: "year", from: 730, days: 365.25 },
  { unit: "month", from: 61, days: 30.44 },
  { unit: "week", from: 14, days: 7 },
  { unit: "day", from: 0, days: 1 },
] as const;

/** The time between two days in words, in the user's language, rounded down. */
export function spokenSpan(from: Day, to: Day, language: string): string {
  const days = Math.abs(daysBetween(from, to));
  const { unit, days: length } = UNITS.find((one) => days >= one.from) ?? UNITS[3];
  const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
  return format.format(Math.floor(days / length));
}
