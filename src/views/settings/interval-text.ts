/** Intervals as the fields of the settings show them: in words that the same fields read. */
import { type Interval, printInterval } from "../../core/dates/interval";
import { WORDS } from "../../words";

/** Above it, numbers are said with marks between their thousands, which no field reads. */
const LARGEST_SAID = 999;

/** An interval in the language in use: "every 2 weeks"; `none` for null. */
export function sayInterval(interval: Interval | null, none: string): string {
  return interval === null ? none : sayOr(interval, WORDS.settings.every);
}

/** The limit of an interval in the language in use: "10 weeks"; "" for null. */
export function sayLimit(limit: Interval | null): string {
  return limit === null ? "" : sayOr(limit, WORDS.settings.limit);
}

function sayOr(interval: Interval, say: (interval: Interval) => string): string {
  return interval.n > LARGEST_SAID ? printInterval(interval) : say(interval);
}
