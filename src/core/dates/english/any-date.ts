/**
 * Dates that hold dates: "2 weeks from Tuesday", "the week of 23 November". The parts of the grammar
 * refer to the whole here, so that none of them has to import the file that puts them together.
 */
import { anyOf, later } from "../grammar/parts";
import { type Dates } from "../grammar/reading";

let whole: readonly Dates[] = [];

/** Any date phrase, without a time of day or a preposition. Reads nothing until `defineDate` was called. */
export const date: Dates = later(() => anyOf(...whole));

/** Says what a date is, once, when the grammar is put together. Gives `date`. */
export function defineDate(dates: readonly Dates[]): Dates {
  whole = dates;
  return date;
}
