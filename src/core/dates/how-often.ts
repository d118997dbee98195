/**
 * How often, and by when at the latest.
 *
 *     every 6 weeks · monthly · never                       as any interval
 *     every 6 weeks, at most 10 weeks · 6w max 10w          6 weeks, and 10 weeks at the latest
 *     every 6 weeks, at most 10                             the limit has the interval's unit
 *     every 6 weeks, at most 2 weeks                        refused, with a reason
 */
import {
  averageDays,
  type Interval,
  type IntervalRefusal,
  printInterval,
  readInterval,
} from "./interval";

/** How often to be in touch. */
export interface HowOften {
  readonly interval: Interval;
  /** Until how long after a contact it is only gently late; null where nothing says, and late is late. */
  readonly limit: Interval | null;
}

/** Why words don't say how often: as for an interval, or the limit can't be kept, or a property holds something else. */
export type HowOftenRefusal = IntervalRefusal | "limit-too-short" | "no-interval";

/** What a text says of how often: a span with or without a limit, never, or words refused with the reason. */
export type HowOftenReading =
  | ({ readonly kind: "every" } & HowOften)
  | { readonly kind: "never" }
  | { readonly kind: "refused"; readonly why: HowOftenRefusal };

/** The words before a limit, in English and the languages beside it. */
const LIMIT =
  /[\s,;(]+(?:(?:but\s+)?(?:at\s+most|at\s+the\s+latest)|max(?:imum)?\.?|höchstens|maximal|spätestens(?:\s+nach)?|au\s+(?:plus|maximum)|(?:como|al|no)\s+m[áa]ximo|al\s+massimo|hoogstens|maximaal|uiterlijk(?:\s+na)?)\s+/i;

/** No spelling is longer; keeps hostile text away from the patterns. */
const LONGEST_SPELLING = 120;

/** Reads `every 6 weeks, at most 10 weeks`, or any interval without a limit. Null for anything else. */
export function readHowOften(value: unknown): HowOftenReading | null {
  const parts = typeof value === "string" && value.length <= LONGEST_SPELLING ? split(value) : null;
  if (parts === null) return withLimit(readInterval(value), null);
  const every = readInterval(parts.interval);
  if (every?.kind !== "every") return every;
  const limit = readLimit(parts.limit, every.interval);
  return limit?.kind === "every" ? withLimit(every, limit.interval) : limit;
}

/** How often as it can be written and read back: `6 weeks`, `6 weeks, at most 10 weeks`. */
export function printHowOften({ interval, limit }: HowOften): string {
  const every = printInterval(interval);
  return limit === null ? every : `${every}, at most ${printInterval(limit)}`;
}

/** Whether a limit leaves room for the interval: none that ends before it can be kept. */
export function isLimitFor(limit: Interval, interval: Interval): boolean {
  return averageDays(limit) >= averageDays(interval);
}

function split(text: string): { interval: string; limit: string } | null {
  const found = LIMIT.exec(text);
  if (found === null) return null;
  return {
    interval: text.slice(0, found.index),
    limit: text
      .slice(found.index + found[0].length)
      .trim()
      .replace(/\)$/, ""),
  };
}

/** A bare number counts in the interval's unit: "every 6 weeks, at most 10". */
function readLimit(text: string, { unit }: Interval): ReturnType<typeof readInterval> {
  const reading = readInterval(/^\d{1,5}$/.test(text) ? `${text} ${unit}s` : text);
  return reading?.kind === "never" ? null : reading;
}

function withLimit(
  every: ReturnType<typeof readInterval>,
  limit: Interval | null,
): HowOftenReading | null {
  if (every?.kind !== "every") return every;
  if (limit !== null && !isLimitFor(limit, every.interval)) {
    return { kind: "refused", why: "limit-too-short" };
  }
  return { ...every, limit };
}
