/** Numbers, plurals and lists of names as a language writes them. `Intl` knows how. */
import { lazily } from "../core/lazily";

/** How a language counts and lists. */
export interface Counting {
  /** "1,200". */
  readonly number: (n: number) => string;
  /** A number of things, in the form of the word that goes with it: "1 note", "1,200 notes". */
  readonly count: (n: number, one: string, other: string) => string;
  /** "Ana, Bo and Cy". */
  readonly and: (names: readonly string[]) => string;
  /** "Ana, Bo or Cy". */
  readonly or: (names: readonly string[]) => string;
}

/** How a language (BCP 47) that has one form for one thing and another for several counts and lists. */
export function countingIn(language: string): Counting {
  // All languages are loaded, and one of them is spoken.
  const plural = lazily(() => new Intl.PluralRules(language));
  const numbers = lazily(() => new Intl.NumberFormat(language));
  const and = lazily(() => new Intl.ListFormat(language, { type: "conjunction" }));
  const or = lazily(() => new Intl.ListFormat(language, { type: "disjunction" }));
  const number = (n: number): string => numbers().format(n);
  return {
    number,
    count: (n, one, other) => `${number(n)} ${plural().select(n) === "one" ? one : other}`,
    and: (names) => and().format(names),
    or: (names) => or().format(names),
  };
}

/** As many names as a notice can hold. */
const MOST_NAMED = 4;

/** The names a notice has room for; `more` words how many the others are. */
export function withinRoom(names: readonly string[], more: (n: number) => string): string[] {
  if (names.length <= MOST_NAMED) return [...names];
  const named = names.slice(0, MOST_NAMED - 1);
  return [...named, more(names.length - named.length)];
}

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a command that asks for more; a text that was cut short ends in "…" already. */
export function asking(command: string): string {
  return command.endsWith("…") ? command : `${command}…`;
}

/** Letters of somebody's text that a message has room for. */
const LONGEST_QUOTE = 40;

/** Somebody's text, cut where it is longer than a message has room for. */
export function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_QUOTE ? text : `${letters.slice(0, LONGEST_QUOTE).join("")}…`;
}
