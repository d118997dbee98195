/**
 * How often: the spellings people use for an interval between two contacts.
 *
 *     every 2 weeks · 2 weeks · 2w · P2W · fortnightly · every other week      2 weeks
 *     monthly · once a month · every month · 1mo                               1 month
 *     14 · 14 days · every fourteen days                                       14 days
 *     twice a year · 4 times a year · 3x per year                              6, 3 and 4 months
 *     alle zwei Wochen · tous les mois · nunca                                 so in six other languages
 *     never                                                                    never
 *     biweekly · bimonthly · 2m · every Monday                                 refused, with a reason
 */
import { addDays, addMonths, type Day } from "./day";
import { readOften } from "./languages/often";

/** A span in calendar units. A quarter is 3 months, a fortnight 2 weeks. */
export interface Interval {
  /** How many units, at least 1. */
  readonly n: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** Why words are no interval, though they look like one: most can mean two things. */
export type IntervalRefusal =
  | "biweekly"
  | "bimonthly"
  | "biannual"
  | "minutes-or-months"
  | "weekday"
  | "too-short"
  | "too-long";

/** What an interval's text says: a span, never, or words refused with the reason. */
export type IntervalReading =
  | { readonly kind: "every"; readonly interval: Interval }
  | { readonly kind: "never" }
  | { readonly kind: "refused"; readonly why: IntervalRefusal };

/** A hundred years of days: anything longer is a slip of the pen. */
const MOST_UNITS = 36_500;

/** No spelling of an interval is longer; keeps hostile text away from the patterns. */
const LONGEST_SPELLING = 60;

const DAY: Interval = { n: 1, unit: "day" };
const WEEK: Interval = { n: 1, unit: "week" };
const FORTNIGHT: Interval = { n: 2, unit: "week" };
const MONTH: Interval = { n: 1, unit: "month" };
const QUARTER: Interval = { n: 3, unit: "month" };
const HALF_YEAR: Interval = { n: 6, unit: "month" };
const YEAR: Interval = { n: 1, unit: "year" };

const UNITS: ReadonlyMap<string, Interval> = new Map([
  ...["d", "day", "days"].map((word) => [word, DAY] as const),
  ...["w", "wk", "wks", "week", "weeks"].map((word) => [word, WEEK] as const),
  ...["fortnight", "fortnights"].map((word) => [word, FORTNIGHT] as const),
  ...["mo", "mos", "mth", "mths", "month", "months"].map((word) => [word, MONTH] as const),
  ...["q", "qtr", "quarter", "quarters"].map((word) => [word, QUARTER] as const),
  ["half year", HALF_YEAR],
  ...["y", "yr", "yrs", "year", "years"].map((word) => [word, YEAR] as const),
]);

const SINGLE_WORDS: ReadonlyMap<string, Interval> = new Map([
  ["daily", DAY],
  ["weekly", WEEK],
  ["fortnightly", FORTNIGHT],
  ["monthly", MONTH],
  ["quarterly", QUARTER],
  ["half yearly", HALF_YEAR],
  ["halfyearly", HALF_YEAR],
  ["half a year", HALF_YEAR],
  ["half year", HALF_YEAR],
  ["semiannually", HALF_YEAR],
  ["semi annually", HALF_YEAR],
  ["semi annual", HALF_YEAR],
  ["yearly", YEAR],
  ["annually", YEAR],
  ["annual", YEAR],
]);

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"].map(
    (word, index) => [word, index + 1] as const,
  ),
  ...["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"].map(
    (word, index) => [word, index + 12] as const,
  ),
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["ninety", 90],
  ["a", 1],
  ["an", 1],
  ["other", 2],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["sixth", 6],
  ["6th", 6],
  ["couple of", 2],
  ["a couple of", 2],
]);

const NEVER = new Set(["never", "no", "none", "off"]);

const WEEKDAY_RULE =
  /^(?:every |on |each )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|weekend)s?$/;

/** Reads `every 2 weeks`, `monthly`, `14`, `2w`, `P2W`, `never` …, a number meaning days. Null for anything else. */
export function readInterval(value: unknown): IntervalReading | null {
  if (value === false) return { kind: "never" };
  if (typeof value === "number") return ofCount(value, DAY);
  if (typeof value !== "string" || value.length > LONGEST_SPELLING) return null;
  const words = value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  if (NEVER.has(words)) return { kind: "never" };
  return (
    refusal(words) ??
    readIso(words) ??
    readTimesAYear(words) ??
    readWords(words) ??
    readForeign(words)
  );
}

/** The day `times` intervals after `start`, always counted from the start so that months never drift. */
export function addInterval(start: Day, interval: Interval, times = 1): Day {
  const count = interval.n * times;
  switch (interval.unit) {
    case "day":
      return addDays(start, count);
    case "week":
      return addDays(start, count * 7);
    case "month":
      return addMonths(start, count);
    case "year":
      return addMonths(start, count * 12);
  }
}

/** How many days an interval lasts on average. */
export function averageDays({ n, unit }: Interval): number {
  return n * AVERAGE_DAYS[unit];
}

const AVERAGE_DAYS: Readonly<Record<Interval["unit"], number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};

/** An interval as it can be written and read back: `2 weeks`, `1 month`. */
export function printInterval(interval: Interval): string {
  return `${interval.n} ${interval.unit}${interval.n === 1 ? "" : "s"}`;
}

function refusal(words: string): IntervalReading | null {
  const twice = /^bi ?(week|month|annual|year)(?:ly)?$/.exec(words);
  if (twice) return refused(whyTwice(twice[1] ?? ""));
  if (/^(?:every )?\d+ ?m$/.test(words)) return refused("minutes-or-months");
  if (WEEKDAY_RULE.test(words)) return refused("weekday");
  return null;
}

/** Whether twice in the period or every second one is meant, nobody can tell. */
function whyTwice(period: string): IntervalRefusal {
  if (period === "week") return "biweekly";
  return period === "month" ? "bimonthly" : "biannual";
}

function readIso(words: string): IntervalReading | null {
  const match = /^p ?(\d{1,5})([dwmy])$/.exec(words);
  if (!match) return null;
  const unit = match[2] === "m" ? MONTH : UNITS.get(match[2] ?? "");
  return unit ? ofCount(Number(match[1]), unit) : null;
}

/** So many times a year, where that is so many months. */
function readTimesAYear(words: string): IntervalReading | null {
  const match = /^(?:(twice)|(\w+)(?: times| ?x)) (?:a|per|each|every) year$/.exec(words);
  if (!match) return null;
  const times = match[1] === undefined ? (readCount(match[2] ?? "") ?? 0) : 2;
  return times < 1 || 12 % times > 0 ? null : ofCount(12 / times, MONTH);
}

function readWords(text: string): IntervalReading | null {
  const once = text.replace(/^(?:once )?(?:(?:every|each|per) )?(?:once )?/, "");
  const single = SINGLE_WORDS.get(once);
  if (single) return { kind: "every", interval: single };
  // A number alone means days, quoted or not.
  if (/^\d{1,5}$/.test(once)) return ofCount(Number(once), DAY);
  const words = spaced(once).split(" ");
  const name = words.pop() ?? "";
  const unit = UNITS.get(name);
  // A lone letter is a unit only after a number: “d” or “w” by itself says nothing.
  if (!unit || (words.length === 0 && name.length < 3)) return null;
  const count = readCount(words.join(" "));
  return count === null ? null : ofCount(count, unit);
}

function readForeign(words: string): IntervalReading | null {
  const said = readOften(words);
  if (said === null) return null;
  if (said === "never") return { kind: "never" };
  const unit = UNITS.get(said.unit);
  return unit ? ofCount(said.count, unit) : null;
}

/** `2w` as `2 w`, leaving `2nd` alone. */
function spaced(words: string): string {
  return words.replace(/^(\d+)(?!st|nd|rd|th)([a-z])/, "$1 $2");
}

function readCount(word: string): number | null {
  if (word === "") return 1;
  return /^\d+$/.test(word) ? Number(word) : (COUNTS.get(word) ?? null);
}

function ofCount(count: number, unit: Interval): IntervalReading | null {
  const n = count * unit.n;
  if (!Number.isInteger(n)) return null;
  if (n < 1) return refused("too-short");
  if (n > MOST_UNITS) return refused("too-long");
  return { kind: "every", interval: { n, unit: unit.unit } };
}

function refused(why: IntervalRefusal): IntervalReading {
  return { kind: "refused", why };
}
