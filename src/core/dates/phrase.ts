/** Words to dates: "next Tuesday", counted from the day the words were written. */
import { type Day, type Weekday, addDays, parseDay } from "./day";

/** How this user reads dates. */
export interface DateWays {
  /** First day of the week; decides what "next week" and "next Tuesday" mean. */
  readonly weekStart: Weekday;
  /** Which number comes first in `3/12`. */
  readonly dayMonthOrder: "dmy" | "mdy";
  /** BCP 47 tag of the language read besides English, for instance `de`. */
  readonly language: string;
}

/** A phrase that was understood for certain. */
export type PhraseReading =
  /** Year, month and day are in the words; no anchor is needed. */
  | { readonly kind: "full"; readonly day: Day }
  /** Counted from the anchor; null when there was no anchor to count from. */
  | { readonly kind: "relative"; readonly day: Day | null };

/** A phrase found at the start of a text, with how many UTF-16 units of the text it takes (leading "on", "by" included, trailing space not). */
export interface LeadingPhrase {
  readonly reading: PhraseReading;
  readonly length: number;
}

/** Reads a text all of which must be a date phrase (`inner` of a marker, a form's field). Null when any of it is not understood. */
export function readWholePhrase(
  words: string,
  anchor: Day | null,
  ways: DateWays,
): PhraseReading | null {
  const found = readLeadingPhrase(words.trim(), anchor, ways);
  return found !== null && found.length === words.trim().length ? found.reading : null;
}

/** Reads the date phrase that a bare marker's text starts with, guarded against names and counts. Null in doubt. */
export function readLeadingPhrase(
  text: string,
  anchor: Day | null,
  _ways: DateWays,
): LeadingPhrase | null {
  const iso = parseDay(text.slice(0, 10));
  if (iso !== null) return { reading: { kind: "full", day: iso }, length: 10 };
  const near = /^(?:by |on )?(today|tomorrow)(?![\p{L}\p{N}'’-])/iu.exec(text);
  if (!near) return null;
  const day = anchor && addDays(anchor, near[1]?.toLowerCase() === "today" ? 0 : 1);
  return { reading: { kind: "relative", day }, length: near[0].length };
}
