/**
 * chrono-node, for whole phrases that our own grammar doesn't know. It is built on first use (its
 * expressions are slow to compile), never sees more than a short phrase, and is believed only when it
 * consumes every word of it.
 */
import { casual } from "chrono-node/en";
import { Chrono } from "chrono-node";
import { type Day, dayOf, partsOf } from "./day";
import { type PhraseReading } from "./phrase";

/**
 * Parsers left out, known by their expressions (class names are mangled in a bundle): "2 weeks ago",
 * "2 weeks later", times and parts of the day. Our grammar reads what they read, and compiling them
 * is most of chrono's cold start.
 */
const SLOW =
  /ago\|before\|earlier|later\|after\|from now|o\\W\*clock|morning\|afternoon|\(\?:this\)\?/;

let lean: Chrono | null = null;

/** Reads a phrase with chrono, counted from an anchor. Null without one, and in any doubt. */
export function readByChrono(words: string, anchor: Day | null): PhraseReading | null {
  const text = words.replace(/\s+/g, " ");
  if (anchor === null || !/\p{L}|\d/u.test(text)) return null;
  const { year, month, dayOfMonth } = partsOf(anchor);
  // Noon: at midnight a change of clocks can move relative results to the day before.
  const reference = new Date(0);
  reference.setFullYear(year, month - 1, dayOfMonth);
  reference.setHours(12, 0, 0, 0);
  lean ??= makeLean();
  const [result, ...others] = lean.parse(text, reference, { forwardDate: true });
  if (!result || others.length > 0 || result.end) return null;
  if (result.index !== 0 || result.text.trim().length !== text.length) return null;
  const { start } = result;
  const day = dayOf(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
  return day !== null && day >= anchor ? { kind: "relative", day } : null;
}

function makeLean(): Chrono {
  const context = { option: { forwardDate: true }, text: "", reference: null };
  return new Chrono({
    parsers: casual.parsers.filter((parser) => !SLOW.test(parser.pattern(context as never).source)),
    refiners: casual.refiners,
  });
}
