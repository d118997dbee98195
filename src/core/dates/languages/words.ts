/** Parts made from the fields of a language's table: patterns, lists of words, counts, years, periods. */
import { anyOf, NUMBER, type Part, reader, row, vocabulary } from "../grammar/parts";
import {
  monthOf,
  periodFromNow,
  type PeriodMeaning,
  type PeriodOf,
  quarterOf,
  weekendOf,
  weekOf,
  yearOf,
} from "../meaning/periods";
import { type Language, type Patterns, type PeriodName, type Words } from "./language";
import { numberUpTo } from "./names";
import { meaningsOf, numbersOf } from "./word-tables";

/** Any of some patterns, each holding one part. */
export function rows<T, R>(patterns: Patterns, part: Part<T>, mean: (value: T) => R): Part<R> {
  return anyOf(...patterns.map((pattern) => row(pattern, [part], mean)));
}

/** Any of the words of some lists, and what the list they stand in means. */
export function wordList<K extends string, T>(words: Words<K>, mean: (key: K) => T): Part<T> {
  return vocabulary(meaningsOf(words, mean));
}

/** A count, in figures or words. */
export function countOf(language: Language): Part<number> {
  const words = new Map([...Object.entries(language.counts), ...numbersOf(language)]);
  return anyOf(numberUpTo(999), vocabulary(words));
}

/** A year of four figures. */
export const year: Part<number> = reader([NUMBER], (tokens, at) => {
  const word = tokens.words[at] ?? "";
  return /^(?:19|20|21)\d\d$/.test(word) ? { value: Number(word), to: at + 1 } : null;
});

/** The periods that have a running one, by name. */
export const PERIODS: Readonly<Record<PeriodName, PeriodOf>> = {
  week: weekOf,
  weekend: weekendOf,
  month: monthOf,
  quarter: quarterOf,
  year: yearOf,
};

/** A period counted from the running one: "this week", "next month". */
export function relativePeriods({ running, following, afterNext }: Language): Part<PeriodMeaning> {
  return anyOf(
    wordList(running, (name) => periodFromNow(PERIODS[name], 0)),
    wordList(following, (name) => periodFromNow(PERIODS[name], 1)),
    wordList(afterNext ?? {}, (name) => periodFromNow(PERIODS[name], 2)),
  );
}
