/** Parts that the German words are put together from. */
import { type Interval } from "../../core/dates/interval";
import { countingIn, withinRoom } from "../intl";

const counting = countingIn("de");

/** A number: "1.200". */
export const number = counting.number;

/** A number of things: "1 Notiz", "1.200 Notizen". */
export const count = counting.count;

/** Several, all of them: "Ana, Bo und Cy". */
export const listed = counting.and;

/** One of several: "Sam Lee oder Sam Roe". */
export const eitherOf = counting.or;

const EVERY = { day: "jeden Tag", week: "jede Woche", month: "jeden Monat", year: "jedes Jahr" };
const ONE = { day: "Tag", week: "Woche", month: "Monat", year: "Jahr" };
const MANY = { day: "Tage", week: "Wochen", month: "Monate", year: "Jahre" };
const MANY_DATIVE = { ...MANY, day: "Tagen", month: "Monaten", year: "Jahren" };

/** An interval in words: "jeden Monat", "alle 2 Wochen". */
export function every({ n, unit }: Interval): string {
  return n === 1 ? EVERY[unit] : `alle ${number(n)} ${MANY[unit]}`;
}

/** How often in words: "alle 6 Wochen", "alle 6 Wochen, höchstens 10 Wochen". */
export function howOften(interval: Interval, limit: Interval | null): string {
  return limit === null ? every(interval) : `${every(interval)}, höchstens ${span(limit)}`;
}

/** The length of an interval in words: "1 Monat", "10 Wochen". */
export function span({ n, unit }: Interval): string {
  return count(n, ONE[unit], MANY[unit]);
}

/** The same after "seit" or "von": "10 Monaten". */
export function spanDative({ n, unit }: Interval): string {
  return count(n, ONE[unit], MANY_DATIVE[unit]);
}

/** "am Do., 26. Nov.", but plain "morgen". */
export function onDay(day: string): string {
  return /\d/.test(day) ? `am ${day}` : day;
}

/** Somebody's words in quotation marks, unless they bring their own. */
export function quoted(text: string): string {
  return /["“”„»«]/.test(text) ? text : `„${text}“`;
}

/** Names, of which many are only counted: "Ana und Bo", "Ana, Bo, Cy und 12 weitere". */
export function nameList(names: readonly string[]): string {
  return listed(withinRoom(names, (n) => `${number(n)} weitere`));
}
