/**
 * Tables of phrases, found among words that have a space on either side of each. All are lower case,
 * divided by commas; a row that is not English begins with its language, and every language counts
 * in every note, since people mix them. `*` stands for any ending, `¤` for a link, `(?:…)` holds
 * alternatives; a `Finder` knows of `that ‹not after only|but›` too.
 */
import { lazily } from "../lazily";

/** The phrases of a table's rows. */
export function phrases(rows: string): readonly string[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => row.replace(/^[a-z ]+: /, ""))
    .flatMap((row) => (row.endsWith(",") ? row.slice(0, -1) : row).split(", "))
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
