/**
 * Days as people say them, in the user's language. `Intl` knows the words; formatters cost about a
 * millisecond to make, so each language keeps its own.
 */
import { type Day, daysBetween, partsOf } from "./day";

/** How much room there is: `narrow` says "6 wk ago" and "24 Nov" where `wide` says "6 weeks ago" and "Tue 24 Nov". */
export type SpokenWidth = "wide" | "narrow";

interface Speakers {
  readonly locale: string;
  readonly thisYear: Intl.DateTimeFormat;
  readonly anyYear: Intl.DateTimeFormat;
  readonly distance: Intl.RelativeTimeFormat;
}

/** Speakers by width and language. */
const speakersOf = new Map<string, Speakers>();

/** From how many days on a stretch of time is told in a unit, and how many days that unit has; largest first. */
const UNITS = [
  { unit: "year", from: 548, days: 365.25 },
  { unit: "month", from: 60, days: 30.44 },
  { unit: "week", from: 14, days: 7 },
  { unit: "day", from: 0, days: 1 },
] as const;

/** "today", "tomorrow", "Tue 24 Nov" (with the year when it is not this year's). */
export function speakDay(
  day: Day,
  today: Day,
  language: string,
  width: SpokenWidth = "wide",
): string {
  return nearby(day, today, language) ?? speakDate(day, today, language, width);
}

/** "today", "in 3 days", "6 weeks ago": how far a day is from today. */
export function speakDistance(
  day: Day,
  today: Day,
  language: string,
  width: SpokenWidth = "wide",
): string {
  const { count, unit } = stretch(daysBetween(today, day));
  return speakers(language, width).distance.format(count, unit);
}

/** "3 weeks": how long it is from one day to another, either way round. */
export function speakSpan(
  from: Day,
  to: Day,
  language: string,
  width: SpokenWidth = "wide",
): string {
  const { count, unit } = stretch(Math.abs(daysBetween(from, to)));
  const { locale } = speakers(language, width);
  const unitDisplay = width === "wide" ? "long" : "narrow";
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay }).format(count);
}

/** "Tue 24 Nov, in 3 days"; just "today", "tomorrow" or "yesterday" when that is the day. */
export function speakDayAndDistance(day: Day, today: Day, language: string): string {
  const name = nearby(day, today, language);
  if (name !== null) return name;
  return `${speakDate(day, today, language)}, ${speakDistance(day, today, language)}`;
}

function stretch(days: number): { count: number; unit: (typeof UNITS)[number]["unit"] } {
  const { unit, days: length } = UNITS.find(({ from }) => Math.abs(days) >= from) ?? UNITS[3];
  return { count: Math.round(days / length), unit };
}

function nearby(day: Day, today: Day, language: string): string | null {
  const days = daysBetween(today, day);
  return Math.abs(days) <= 1 ? speakers(language).distance.format(days, "day") : null;
}

/** "March", or "March 2024" when that is not this year. */
export function speakMonth(day: Day, today: Day, language: string): string {
  const year = partsOf(day).year === partsOf(today).year ? {} : ({ year: "numeric" } as const);
  const key = `${Object.keys(year).join("")} ${language}`;
  const format =
    monthsOf.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), { month: "long", timeZone: "UTC", ...year });
  monthsOf.set(key, format);
  return format.format(instantOf(day));
}

/** Formats of months by language, with the year and without. */
const monthsOf = new Map<string, Intl.DateTimeFormat>();

/** "Tue 24 Nov" whatever day it is, with the year when it is not this year's. */
export function speakDate(
  day: Day,
  today: Day,
  language: string,
  width: SpokenWidth = "wide",
): string {
  const { thisYear, anyYear } = speakers(language, width);
  const format = partsOf(day).year === partsOf(today).year ? thisYear : anyYear;
  return format.format(instantOf(day));
}

/** A day as formatters that speak in UTC take it, so that no zone can move it. */
export function instantOf(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  // Date.UTC would move years 0 to 99.
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, dayOfMonth);
  return instant;
}

function speakers(language: string, width: SpokenWidth = "wide"): Speakers {
  const key = `${width} ${language}`;
  const known = speakersOf.get(key);
  if (known) return known;
  const locale = localeOf(language);
  const weekday = width === "wide" ? ({ weekday: "short" } as const) : {};
  const words = { ...weekday, day: "numeric", month: "short", timeZone: "UTC" } as const;
  const style = width === "wide" ? "long" : "narrow";
  const made: Speakers = {
    locale,
    thisYear: new Intl.DateTimeFormat(locale, words),
    anyYear: new Intl.DateTimeFormat(locale, { ...words, year: "numeric" }),
    distance: new Intl.RelativeTimeFormat(locale, { numeric: "auto", style }),
  };
  speakersOf.set(key, made);
  return made;
}

/**
 * The language as `Intl` takes it, or British English when it is none. Bare `en` is taken as British
 * too: its "Tue 24 Nov" is what the rest of Kith writes, and no American misreads it.
 */
export function localeOf(language: string): string {
  if (language.toLowerCase() === "en") return "en-GB";
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
