/**
 * Words to dates: "next Tuesday", counted from the day the words were written (the anchor). People
 * differ about some; these are the conventions:
 *
 * - a bare, "on" or "this" weekday is the next one strictly after the anchor; "next X" is X of next
 *   week, by the user's first day of the week; "X after next" is a week after the next one;
 * - "this coming X" is nobody's where the nearest and next week's differ;
 * - a period that lies ahead is its first day; one that has begun, from its first day on, is its last
 *   working day still to come; "end of" is the last day, "mid" the 15th or Wednesday, "late" the last third's first day;
 * - a weekday and a date that disagree are no date, unless the year is said;
 * - a yearless date is the first one on or after the anchor, a start that has passed the next one;
 * - seasons begin on the first of March, June, September and December; working days are Monday to
 *   Friday; the first week of a month is the one with most of its days in it;
 * - "by", "before", "until" and a time of day change nothing; "after" is the day behind.
 */
import { readByChrono } from "./chrono";
import { addDays, type Day, parseDay, type Weekday } from "./day";
import { type DateReading } from "./grammar/reading";
import { type Candidate } from "./grammar/remembered";
import { endsSafely, isDate, secondDateAt } from "./guards";
import { behindOf, grammarOf } from "./languages";
import { type DayMeaning, Standpoint } from "./meaning/standpoint";

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

/** The longest phrase read, in UTF-16 units: nobody dates a promise in more. */
const LONGEST_PHRASE = 64;

/** Where phrases stand that have no anchor: only to see whether they can be understood. */
const NOWHERE = parseDay("2024-01-31") as Day;

/** Reads a text all of which must be a date phrase (`inner` of a marker, a form's field). Null when any of it is not understood. */
export function readWholePhrase(
  words: string,
  anchor: Day | null,
  ways: DateWays,
): PhraseReading | null {
  const text = words.trim();
  if (text === "" || text.length > LONGEST_PHRASE) return null;
  const iso = parseDay(text);
  if (iso !== null) return { kind: "full", day: iso };
  const found = readings(text, ways).filter(({ length }) => length === text.length);
  for (const { reading } of found) {
    const understood = resolve(reading.when, anchor, ways);
    if (understood) return understood;
  }
  // Words of our own that name no day (30 February) must not be guessed at by another.
  const day = found.length > 0 ? null : readByChrono(text, anchor);
  return day && { kind: "relative", day };
}

/** Makes ready what the first phrase would otherwise wait for: our grammar and chrono's expressions. To be called when nobody waits. */
export function warmUp(ways: DateWays): void {
  // Words that neither knows, so that both are asked.
  readWholePhrase("whenever it suits", NOWHERE, ways);
}

/** Reads the date phrase that a bare marker's text starts with, guarded against names and counts. Null in doubt. */
export function readLeadingPhrase(
  text: string,
  anchor: Day | null,
  ways: DateWays,
): LeadingPhrase | null {
  const start = text.length - text.trimStart().length;
  // Beyond the window only what follows the phrase matters, and little of that.
  const near = text.slice(start, start + 3 * LONGEST_PHRASE);
  const found = longest(readings(near.slice(0, LONGEST_PHRASE), ways));
  const behind = behindOf(ways.language);
  for (const { reading, length } of found) {
    if (!endsSafely({ text: near, length, trust: reading.trust, behind })) continue;
    const understood = resolve(reading.when, anchor, ways);
    if (understood === null) continue;
    // What else the same words could mean is no way out of the doubt.
    return isFollowedByAnother(understood, near.slice(0, length), near, ways)
      ? null
      : { reading: understood, length: start + length };
  }
  return null;
}

/** The candidates that take most of the text: what reads on as a date must not be cut short. */
function longest(found: readonly Candidate[]): readonly Candidate[] {
  let length = 0;
  for (const one of found) if (one.length > length) length = one.length;
  return found.filter((one) => one.length === length);
}

/** Whether a second date follows, unless it is the first in other words: "27 Nov, Friday". */
function isFollowedByAnother(
  first: PhraseReading,
  phrase: string,
  near: string,
  ways: DateWays,
): boolean {
  const second = secondDateAt(near, phrase.length);
  if (second === null) return false;
  const text = near.slice(second.from);
  const found = readings(text.slice(0, LONGEST_PHRASE), ways).filter(
    ({ reading: { trust }, length }) =>
      trust !== "inside" && (second.isJoined || isDate({ text, length, trust })),
  );
  return found.length > 0 && !longest(found).some(({ reading }) => isSame(reading, first, ways));
}

function isSame({ when }: DateReading, { day }: PhraseReading, ways: DateWays): boolean {
  return day !== null && when(new Standpoint(addDays(day, -1), ways)) === day;
}

/**
 * The day that others would understand by a whole phrase, where people differ: "next Friday" said on a
 * Monday is this week's to some. Null when it means one day to all.
 */
export function otherReading(words: string, anchor: Day, ways: DateWays): Day | null {
  const text = words.trim();
  const found = readings(text.slice(0, LONGEST_PHRASE), ways);
  const { reading } = found.find(({ length }) => length === text.length) ?? {};
  if (!reading?.other) return null;
  const other = reading.other(new Standpoint(anchor, ways));
  return other === reading.when(new Standpoint(anchor, ways)) ? null : other;
}

/** All date phrases that a text starts with. */
function readings(text: string, ways: DateWays): readonly Candidate[] {
  return grammarOf(ways.language).startOf(text);
}

function resolve(when: DayMeaning, anchor: Day | null, ways: DateWays): PhraseReading | null {
  const from = new Standpoint(anchor ?? NOWHERE, ways);
  const day = when(from);
  if (!from.wasAsked) return day && { kind: "full", day };
  if (anchor === null) return { kind: "relative", day: null };
  return day && { kind: "relative", day };
}
