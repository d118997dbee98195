/**
 * How often, in another language than English: "alle zwei Wochen", "une fois par mois", "nunca". All
 * of them are read wherever an interval is: their words don't contradict each other.
 */
import { lazily } from "../../lazily";
import { fold } from "../grammar/tokens";
import { type Language, type SaidInterval } from "./language";
import { TABLES } from "./tables";
import { meaningsOf, numbersOf } from "./word-tables";

/** What words say: never, or how many of which unit. */
export type SaidOften = "never" | { readonly count: number; readonly unit: string };

/** What one language knows of intervals. */
interface Often {
  /** Whole texts. */
  readonly said: ReadonlyMap<string, SaidOften>;
  /** What a text opens with that has no say in how often. */
  readonly opening: RegExp;
  readonly counts: ReadonlyMap<string, number>;
  /** The units as English has them, by their words. */
  readonly units: ReadonlyMap<string, string>;
}

const LANGUAGES = lazily(() => TABLES.map(oftenIn));

/** Reads how often, in any language but English; words in lower case, with single spaces. Null for none. */
export function readOften(words: string): SaidOften | null {
  const folded = fold(words);
  for (const language of LANGUAGES()) {
    const found = readIn(folded, language);
    if (found !== null) return found;
  }
  return null;
}

function readIn(words: string, { said, opening, counts, units }: Often): SaidOften | null {
  const whole = said.get(words);
  if (whole !== undefined) return whole;
  const rest = words.replace(opening, "");
  const single = said.get(rest);
  if (single !== undefined && single !== "never") return single;
  const space = rest.lastIndexOf(" ");
  const unit = units.get(rest.slice(space + 1));
  // A unit alone may be another word of another language: "an", "dag".
  if (unit === undefined || !words.includes(" ")) return null;
  const count = readCount(rest.slice(0, Math.max(0, space)), counts);
  return count === null ? null : { count, unit };
}

function readCount(word: string, counts: ReadonlyMap<string, number>): number | null {
  if (word === "") return 1;
  return /^\d{1,5}$/.test(word) ? Number(word) : (counts.get(word) ?? null);
}

function oftenIn(language: Language): Often {
  const { once, each, second = "", said, never } = language.often;
  const [first, then] = [anyOf(once), anyOf(each)];
  return {
    said: new Map<string, SaidOften>([
      ...meaningsOf(said, saidOf),
      ...wordsOf(never).map((word) => [word, "never"] as const),
    ]),
    opening: new RegExp(`^(?:${first} )?(?:${then} )?`),
    counts: new Map([...numbersOf(language), ...wordsOf(second).map((word) => [word, 2] as const)]),
    units: meaningsOf(language.units, (unit) => unit),
  };
}

function saidOf(interval: SaidInterval): SaidOften {
  const [count, unit = ""] = interval.split(" ");
  return { count: Number(count), unit };
}

function wordsOf(list: string): string[] {
  return list === "" ? [] : list.split(",");
}

/** Longer ones first, so that "a cada" is not taken for "a". */
function anyOf(list: string): string {
  const words = wordsOf(list).sort((a, b) => b.length - a.length);
  return `(?:${words.join("|")})`;
}
