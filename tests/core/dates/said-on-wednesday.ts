/** How the tables read: everything is said on Wednesday 2026-11-18. */
import { type Day, parseDay } from "../../../src/core/dates/day";
import { type DateWays, readLeadingPhrase, readWholePhrase } from "../../../src/core/dates/phrase";

/** A day that must exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day.`);
  return parsed;
}

/** Wednesday. */
export const WEDNESDAY = day("2026-11-18");

/** Monday first, day before month, English. */
export const EUROPEAN: DateWays = { weekStart: 1, dayMonthOrder: "dmy", language: "en" };

/** Sunday first, month before day. */
export const AMERICAN: DateWays = { weekStart: 0, dayMonthOrder: "mdy", language: "en" };

/** The day that a whole phrase means, or null. */
export function meant(phrase: string, ways = EUROPEAN, anchor: Day = WEDNESDAY): string | null {
  return readWholePhrase(phrase, anchor, ways)?.day ?? null;
}

/** The date phrase that a bare marker's text starts with and its day, `Friday = 2026-11-20`, or null. */
export function found(text: string, ways = EUROPEAN): string | null {
  const phrase = readLeadingPhrase(text, WEDNESDAY, ways);
  return phrase && `${text.slice(0, phrase.length)} = ${String(phrase.reading.day)}`;
}
