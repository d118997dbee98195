/**
 * Tables of phrases, found among words that have a space on either side of each. All are lower case,
 * divided by commas; a row that is not English begins with its language, and every language counts
 * in every note, since people mix them. `*` stands for any ending, `¤` for a link, `(?:…)` holds
 * alternatives; a `Finder` knows of `that ‹not after only|but›` too.
 */
import { lazily } from "../../lazily";
import { type Fit, fitOf, sticky } from "./guarded";
import { openingsOf } from "./openings";
import { sense } from "./senses";
import { type Stretch } from "./stretch";

/** The phrases of a table's rows. */
export function phrases(rows: string): readonly string[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => row.replace(/^[a-z ]+: /, ""))
    .flatMap((row) => row.split(/, |,$/))
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => phrase.replaceAll("*", "[\\p{L}'-]*"));
}

/** The phrases of a table's rows as the alternatives of a regular expression. */
export function oneOf(rows: string): string {
  return phrases(rows).join("|");
}

/** Single words, divided by spaces and lines. */
export function words(rows: string): readonly string[] {
  return rows.trim().split(/\s+/);
}

/** A test for what is in a list, which is made when it first asks. */
export function among(list: () => readonly string[]): (word: string) => boolean {
  const all = lazily(() => new Set(list()));
  return (word) => all().has(word);
}

/** The sense of the words that phrases of a table begin with. */
export function opening(rows: string): number {
  const patterns = lazily(() => openingPatterns(byInitial(rows)));
  return sense((word) => startsIn(word).some((at) => fits(patterns(), word, at)));
}

/** A search for any phrase of a table. Only the phrases that begin as a word does are tried there. */
export class Finder {
  /** The sense of the words that the phrases begin with. */
  readonly opens: number;
  readonly #wholes: () => Patterns;

  /** `behind` gives what follows a phrase, as a regular expression. */
  constructor(rows: string, behind: () => string = () => " ") {
    this.opens = opening(rows);
    this.#wholes = lazily(() => {
      const end = behind();
      return patternsOf(byInitial(rows), (some) => fitOf(some, end));
    });
  }

  /** Whether a stretch has a phrase of the table in it. */
  isIn(stretch: Stretch): boolean {
    return stretch.has(this.opens) && this.#isAtSome(stretch);
  }

  #isAtSome(stretch: Stretch): boolean {
    let from = 1;
    for (let at = 0; at < stretch.length; at += 1) {
      const word = stretch.textAt(at);
      if (stretch.hasAt(at, this.opens) && this.#isAt(stretch.text, from, word)) return true;
      from += word.length + 1;
    }
    return false;
  }

  #isAt(text: string, from: number, word: string): boolean {
    return startsIn(word).some((at) => fits(this.#wholes(), text, from + at));
  }
}

/** Fits by the letter that what they fit begins with, made when one is first met. */
type Patterns = ReadonlyMap<string, () => Fit>;

/** Stands for the first letter of a phrase that a class of letters opens. */
const ANY = "";

/** Whether what begins at an offset fits a pattern. */
function fits(patterns: Patterns, text: string, at: number): boolean {
  const own = patterns.get(text[at] ?? ANY)?.()(text, at) ?? false;
  return own || (patterns.get(ANY)?.()(text, at) ?? false);
}

function openingPatterns(table: ReadonlyMap<string, readonly string[]>): Patterns {
  return patternsOf(table, (some) => sticky(`(?:${some.flatMap(openingsOf).join("|")})$`));
}

function patternsOf(
  table: ReadonlyMap<string, readonly string[]>,
  fit: (some: readonly string[]) => Fit,
): Patterns {
  return new Map([...table].map(([initial, some]) => [initial, lazily(() => fit(some))]));
}

/** The phrases of a table by the letters they can begin with. */
function byInitial(rows: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const phrase of phrases(rows)) {
    for (const initial of initialsOf(phrase)) {
      table.set(initial, [...(table.get(initial) ?? []), phrase]);
    }
  }
  return table;
}

function initialsOf(phrase: string): ReadonlySet<string> {
  const initials = openingsOf(phrase).map((one) =>
    /^[\p{L}¤\d](?!\?)/u.test(one) ? (one[0] ?? ANY) : ANY,
  );
  return new Set(initials.includes(ANY) ? [ANY] : initials);
}

/** Where phrases can begin in a word: an elided one in front counts as a word of its own (`j'aimerais`). */
function startsIn(word: string): readonly number[] {
  if (word[1] === "'") return word[2] === "'" ? [0, 2, 3] : [0, 2];
  return word[2] === "'" ? [0, 3] : [0];
}
