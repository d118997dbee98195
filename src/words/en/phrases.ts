/** Parts that the words are put together from. */
import { type Interval } from "../../core/dates/interval";

const plural = new Intl.PluralRules("en");

/** A number of things: "1 note", "1,200 notes". */
export function count(n: number, one: string, other: string): string {
  return `${n.toLocaleString("en")} ${plural.select(n) === "one" ? one : other}`;
}

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An interval in words: "every month", "every 2 weeks". */
export function every({ n, unit }: Interval): string {
  return n === 1 ? `every ${unit}` : `every ${String(n)} ${unit}s`;
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

/** As many names as a notice can hold. */
const MOST_NAMED = 4;

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** Names, of which many are only counted: "Ana and Bo", "Ana, Bo, Cy, and 12 more". */
export function nameList(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return list.format(names);
  const named = names.slice(0, MOST_NAMED - 1);
  return list.format([...named, `${(names.length - named.length).toLocaleString("en")} more`]);
}

const either = new Intl.ListFormat("en", { type: "disjunction" });

/** One of several: "Sam Lee or Sam Roe". */
export function eitherOf(names: readonly string[]): string {
  return either.format(names);
}
