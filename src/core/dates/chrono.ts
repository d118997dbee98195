/**
 * chrono-node, for whole phrases that our own grammar doesn't know. It is built on first use (its
 * expressions are slow to compile), never sees more than a short phrase, and is believed only when it
 * consumes every word of it.
 */
import { Chrono, type ParsedResult } from "chrono-node/en";
import { type Day, dayOf, partsOf } from "./day";

/**
 * Parsers left out, known by their expressions (class names are mangled in a bundle): "2 weeks ago",
 * "2 weeks later", times and parts of the day. Our grammar reads what they read, and compiling them
 * is most of chrono's cold start.
 */
const SLOW =
  /ago\|before\|earlier|later\|after\|from now|o\\W\*clock|morning\|afternoon|\(\?:this\)\?/;

/**
 * Words that chrono takes for a number of its own choosing, or for hours, or passes over: with
 * `forwardDate` it reads "Friday last week" as the coming one.
 */
const VAGUE =
  /\b(?:several|few|half|some|one day|hours?|minutes?|seconds?|hrs?|mins?|secs?|last|past|previous|earlier)\b/i;

let lean: Chrono | null = null;

/** The day that chrono reads in a phrase, counted from an anchor. Null without one, and in any doubt. */
export function readByChrono(words: string, anchor: Day | null): Day | null {
  const text = words.replace(/\s+/g, " ");
  // Figures alone are all ours: what our grammar doesn't take for a date is none.
  if (anchor === null || !/\p{L}/u.test(text) || VAGUE.test(text)) return null;
  lean ??= leanChrono();
  const [result, ...others] = lean.parse(text, noonOf(anchor), { forwardDate: true });
  if (!result || others.length > 0 || !isWhole(result, text)) return null;
  const day = dayFrom(result.start);
  return day !== null && day >= anchor ? day : null;
}

/** Whether a result is one date that took every word, and says its day: "Jan 32" is no month of 2032. */
function isWhole(result: ParsedResult, text: string): boolean {
  if (result.end || result.index !== 0 || result.text.trim().length !== text.length) return false;
  const { start } = result;
  // Hours and minutes from now are no matter of days.
  if (start.tags().has("result/relativeDateAndTime")) return false;
  return start.isCertain("day") || start.isCertain("weekday");
}

/** The parts as read, never `date()`, which adds the hours of another zone. */
function dayFrom(parts: ParsedResult["start"]): Day | null {
  const [year, month, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
  return year === null || month === null || day === null ? null : dayOf(year, month, day);
}

/** Local noon: at midnight a change of clocks can move relative results to the day before. */
function noonOf(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  const date = new Date(0);
  date.setFullYear(year, month - 1, dayOfMonth);
  date.setHours(12, 0, 0, 0);
  return date;
}

/** chrono without its slow parsers. */
export function leanChrono(): Chrono {
  const context = { option: { forwardDate: true }, text: "", reference: null };
  // What it has when nothing is asked for is the package's `casual`.
  const { parsers, refiners } = new Chrono();
  return new Chrono({
    // A pattern only looks at the options; the rest of a context is for extracting.
    parsers: parsers.filter((one) => !SLOW.test(one.pattern(context as never).source)),
    refiners,
  });
}
