/** Months, weekdays and stretches of days as a calendar in the user's language says them. */
import { type Day } from "./day";
import { instantOf, localeOf } from "./spoken";

type Name = "month" | "month and year" | "weekday" | "days";

const NAMES: Readonly<Record<Name, Intl.DateTimeFormatOptions>> = {
  month: { month: "short" },
  "month and year": { month: "long", year: "numeric" },
  weekday: { weekday: "short" },
  days: { day: "numeric", month: "short", year: "numeric" },
};

/** Formatters by name and language: each costs about a millisecond to make. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "Nov", "November 2026" or "Sat": the month, or weekday, that a day lies in. */
export function speakName(day: Day, name: Exclude<Name, "days">, language: string): string {
  return formatOf(name, language).format(instantOf(day));
}

/** "16–22 Nov 2026": the days from one to another. */
export function speakDays(from: Day, to: Day, language: string): string {
  return formatOf("days", language).formatRange(instantOf(from), instantOf(to));
}

function formatOf(name: Name, language: string): Intl.DateTimeFormat {
  const key = `${name} ${language}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...NAMES[name], timeZone: "UTC" });
  formats.set(key, made);
  return made;
}
