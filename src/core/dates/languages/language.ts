/**
 * What a language beside English needs to read dates: a table of its words, and patterns in the
 * notation of grammar rows for how they stand together. Month and weekday names come from `Intl`.
 * All words are written folded: lower case, no accents.
 */
import { type Weekday } from "../day";
import { type Trust } from "../grammar/reading";
import { type SpanUnit } from "../meaning/spans";

/** Patterns that mean the same, each in the notation of grammar rows. */
export type Patterns = readonly string[];

/** Lists of words that mean the same, separated by commas, by their meaning. */
export type Words<K extends string> = Readonly<Partial<Record<K, string>>>;

/** The periods that have a running one and a next. */
export type PeriodName = "week" | "weekend" | "month" | "quarter" | "year";
/** The holidays that every language here has a word for. */
export type HolidayName = "christmas eve" | "christmas" | "new year's eve" | "new year" | "easter";

/**
 * What tells in running text that a date is not the one, or where its subject begins; words separated
 * by spaces.
 */
interface BehindWords {
  /** Words that make the date before them another one, or a past one: "last", "of". */
  readonly continues: string;
  /** Words between two dates or two amounts: "or", "and", "to". */
  readonly between: string;
  /** Words that may stand between a date and another that settles which it is: "in", "before", "the". */
  readonly links: string;
  /** Words that open a subject and never belong to a date. */
  readonly opens: string;
}

/** The intervals that have words of their own. */
export type SaidInterval =
  | `1 ${"day" | "week" | "month" | "year"}`
  | `2 ${"days" | "weeks" | "months" | "years"}`
  | "3 months"
  | "6 months";

/** How often something is done, in lists separated by commas. */
interface OftenWords {
  /** What stands in front of all else: "once". */
  readonly once: string;
  /** What stands in front of a period, or of a number of them: "every". */
  readonly each: string;
  /** Words for every other one. */
  readonly second?: string;
  readonly said: Words<SaidInterval>;
  readonly never: string;
}

/** A language as a table; in patterns `_` stands for what each field says. */
export interface Language {
  /** BCP 47 tag whose month and weekday names are read. */
  readonly tag: string;
  /** Words for days by how far they lie ahead: `"0"` is today. */
  readonly days: Words<"-1" | "0" | "1" | "2">;
  /** Number words from one on, separated by spaces; `/` between the forms of one. */
  readonly numbers: string;
  /** Further words for counts: a couple, a few. */
  readonly counts: Readonly<Record<string, number>>;
  readonly units: Words<SpanUnit | "fortnight" | "quarter" | "half year">;
  /** Names of weekdays that `Intl` doesn't know, which may be other words too; 0 is Sunday. */
  readonly otherWeekdays?: Readonly<Record<string, Weekday>>;
  /** Short weekday names that are words as well, and no date without a day of the month. */
  readonly alsoWords?: string;
  /** Whether the other short names are dates by themselves, where nothing follows that could be a name: "Fr. wegen". */
  readonly hasClearShortNames?: true;
  /** Parts of the day written in one word with the weekday before them, separated by commas: "Freitagabend". */
  readonly joinedDayParts?: string;
  /** What may stand behind the number of a day: `.` or `er`. */
  readonly ordinal: string;
  /** The next weekday (`_`). */
  readonly coming: Patterns;
  /** The weekday (`_`) of next week. */
  readonly next: Patterns;
  /** A span (`_`) from the anchor. */
  readonly ahead: Patterns;
  /** How far such a span is believed: "in 3 weeks" and a noun may be weeks of that. */
  readonly aheadTrust: Trust;
  /** A span and the date it is counted from (`_ _`). */
  readonly from: Patterns;
  /** A span and the date it is counted back from (`_ _`). */
  readonly before: Patterns;
  /** A day and its month (`_ _`). */
  readonly monthDay: Patterns;
  /** Words between a month and its year. */
  readonly beforeYear: string;
  /** A day (`_`) of the month, or a date in figures: "am 15.", "le 15/12". */
  readonly dayOfMonth: Patterns;
  /** A month (`_`) that something is planned for. */
  readonly inMonth: Patterns;
  /** A weekday and the period it belongs to (`_ _`). */
  readonly weekdayOf: Patterns;
  /** A weekday and its day of the month, with or without the month (`_ _`). */
  readonly weekdayDate: Patterns;
  /** A period and the weekday of it (`_ _`): "next week on Tuesday". */
  readonly periodWeekday: Patterns;
  /** A week after the next weekday (`_`). */
  readonly weekLater?: Patterns;
  /** The running period of a kind, as a goal of its own: "this week". */
  readonly running: Words<PeriodName>;
  /** The next period: "next week". */
  readonly following: Words<PeriodName>;
  /** The one after: "the week after next". */
  readonly afterNext?: Words<PeriodName>;
  /** The period as something that has an end: "the month". */
  readonly whole: Words<PeriodName>;
  /** The same without an article, where its end would be the weekend. */
  readonly briefly?: Words<PeriodName>;
  /** Parts of a period (`_`). */
  readonly start: Patterns;
  readonly middle: Patterns;
  readonly end: Patterns;
  /** Words for the last day of the running period: "month-end". */
  readonly ends: Words<PeriodName>;
  readonly holidays: Words<HolidayName>;
  /** Prepositions and the date they lead (`_`). */
  readonly led: Patterns;
  /** The day behind a date (`_`): "after Christmas". */
  readonly after: Patterns;
  /** Times of day behind a date, `_` being an hour. */
  readonly times: Patterns;
  /** Parts of the day behind a date, separated by commas. */
  readonly dayParts: string;
  readonly often: OftenWords;
  readonly behind: BehindWords;
}
