/** Parts that the French words are put together from. */
import { type Interval } from "../../core/dates/interval";
import { countingIn, withinRoom } from "../intl";

const counting = countingIn("fr");

/** A number: "1 200". */
export const number = counting.number;

/** A number of things: "1 note", "1 200 notes". */
export const count = counting.count;

/** Several, all of them: "Ana, Bo et Cy". */
export const listed = counting.and;

/** One of several: "Sam Lee ou Sam Roe". */
export const eitherOf = counting.or;

const EVERY = {
  day: "chaque jour",
  week: "chaque semaine",
  month: "chaque mois",
  year: "chaque année",
};
const MANY = { day: "jours", week: "semaines", month: "mois", year: "ans" };
const ONE = { day: "jour", week: "semaine", month: "mois", year: "an" };

/** An interval in words: "chaque mois", "toutes les 2 semaines". */
export function every({ n, unit }: Interval): string {
  if (n === 1) return EVERY[unit];
  return `${unit === "week" ? "toutes" : "tous"} les ${number(n)} ${MANY[unit]}`;
}

/** How often in words: "toutes les 6 semaines, au plus 10 semaines". */
export function howOften(interval: Interval, limit: Interval | null): string {
  return limit === null ? every(interval) : `${every(interval)}, au plus ${span(limit)}`;
}

/** The length of an interval in words: "1 mois", "10 semaines". */
export function span({ n, unit }: Interval): string {
  return count(n, ONE[unit], MANY[unit]);
}

/** "le jeu. 26 nov.", but plain "demain". */
export function onDay(day: string): string {
  return isDate(day) ? `le ${day}` : day;
}

/** "jusqu'au jeu. 26 nov.", "jusqu'à demain". */
export function until(day: string): string {
  return isDate(day) ? `jusqu’au ${day}` : `jusqu’à ${day}`;
}

/** "pour le jeu. 26 nov.", "pour demain". */
export function by(day: string): string {
  return `pour ${onDay(day)}`;
}

/** "au jeu. 26 nov.", "à demain". */
export function to(day: string): string {
  return isDate(day) ? `au ${day}` : `à ${day}`;
}

function isDate(day: string): boolean {
  return /\d/.test(day);
}

/** Somebody's words in quotation marks, unless they bring their own. */
export function quoted(text: string): string {
  return /["“”«»]/.test(text) ? text : `«\u00a0${text}\u00a0»`;
}

/** Names, of which many are only counted: "Ana et Bo", "Ana, Bo, Cy et 12 autres". */
export function nameList(names: readonly string[]): string {
  return listed(withinRoom(names, (n) => count(n, "autre", "autres")));
}
