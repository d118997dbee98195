/**
 * Days as people say them, in the user's language. `Intl` knows the words; formatters cost about a
 * millisecond to make, so each language keeps its own.
 */
import { type Day, daysBetween, partsOf } from "./day";

interface Speakers {
  readonly thisYear: Intl.DateTimeFormat;
  readonly anyYear: Intl.DateTimeFormat;
  readonly distance: Intl.RelativeTimeFormat;
}

const speakersOf = new Map<string, Speakers>();

/** From this many days on, a distance is told in weeks. */
const WEEKS_FROM = 14;
/** From this many days on, a distance is told in months. */
const MONTHS_FROM = 60;
/** From this many days on, a distance is told in years. */
const YEARS_FROM = 548;

/** "today", "tomorrow", "Tue 24 Nov" (with the year when it is not this year's). */
export function speakDay(day: Day, today: Day, language: string): string {
  return nearby(day, today, language) ?? speakDate(day, today, language);
}

/** "today", "in 3 days", "6 weeks ago": how far a day is from today. */
export function speakDistance(day: Day, today: Day, language: string): string {
  const days = daysBetween(today, day);
  const { distance } = speakers(language);
  const size = Math.abs(days);
  if (size < WEEKS_FROM) return distance.format(days, "day");
  if (size < MONTHS_FROM) return distance.format(Math.round(days / 7), "week");
  if (size < YEARS_FROM) return distance.format(Math.round(days / 30.44), "month");
  return distance.format(Math.round(days / 365.25), "year");
}

/** "Tue 24 Nov, in 3 days"; just "today", "tomorrow" or "yesterday" when that is the day. */
export function speakDayAndDistance(day: Day, today: Day, language: string): string {
  const name = nearby(day, today, language);
  if (name !== null) return name;
  return `${speakDate(day, today, language)}, ${speakDistance(day, today, language)}`;
}

function nearby(day: Day, today: Day, language: string): string | null {
  const days = daysBetween(today, day);
  return Math.abs(days) <= 1 ? speakers(language).distance.format(days, "day") : null;
}

/** "Tue 24 Nov" whatever day it is, with the year when it is not this year's. */
export function speakDate(day: Day, today: Day, language: string): string {
  const { thisYear, anyYear } = speakers(language);
  const { year, month, dayOfMonth } = partsOf(day);
  const format = year === partsOf(today).year ? thisYear : anyYear;
  // Read back in UTC as well, so that no zone can move it; setUTCFullYear because Date.UTC moves years 0 to 99.
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, dayOfMonth);
  return format.format(instant);
}

function speakers(language: string): Speakers {
  const known = speakersOf.get(language);
  if (known) return known;
  const locale = supported(language);
  const words = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
  const made: Speakers = {
    thisYear: new Intl.DateTimeFormat(locale, words),
    anyYear: new Intl.DateTimeFormat(locale, { ...words, year: "numeric" }),
    distance: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
  };
  speakersOf.set(language, made);
  return made;
}

/**
 * The language as `Intl` takes it, or British English when it is none. Bare `en` is taken as British
 * too: its "Tue 24 Nov" is what the rest of Kith writes, and no American misreads it.
 */
function supported(language: string): string {
  if (language.toLowerCase() === "en") return "en-GB";
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
