/** Parts that the words are put together from. */
import { type Interval } from "../../core/dates/interval";
import { countingIn, withinRoom } from "../intl";

const counting = countingIn("en");

/** A number: "1,200". */
export const number = counting.number;

/** A number of things: "1 note", "1,200 notes". */
export const count = counting.count;

/** Several, all of them: "Ana, Bo, and Cy". */
export const listed = counting.and;

/** One of several: "Sam Lee or Sam Roe". */
export const eitherOf = counting.or;

/** An interval in words: "every month", "every 2 weeks". */
export function every({ n, unit }: Interval): string {
  return n === 1 ? `every ${unit}` : `every ${number(n)} ${unit}s`;
}

/** How often in words: "every 6 weeks", "every 6 weeks, at most 10 weeks". */
export function howOften(interval: Interval, limit: Interval | null): string {
  return limit === null ? every(interval) : `${every(interval)}, at most ${span(limit)}`;
}

/** The length of an interval in words: "1 month", "10 weeks". */
export function span({ n, unit }: Interval): string {
  return count(n, unit, `${unit}s`);
}

/** "on Thu 26 Nov", but plain "tomorrow". */
export function onDay(day: string): string {
  return /\d/.test(day) ? `on ${day}` : day;
}

/** Somebody's words in quotation marks, unless they bring their own. */
export function quoted(text: string): string {
  return /["“”]/.test(text) ? text : `“${text}”`;
}

/** Names, of which many are only counted: "Ana and Bo", "Ana, Bo, Cy, and 12 more". */
export function nameList(names: readonly string[]): string {
  return counting.and(withinRoom(names, (n) => `${number(n)} more`));
}
