/**
 * Tables of phrases, found among words that have a space on either side of each. All are lower case,
 * divided by commas; a row that is not English begins with its language, and every language counts
 * in every note, since people mix them. `*` stands for any ending, `¤` for a link, `(?:…)` holds
 * alternatives.
 */

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

/** Phrases as the alternatives of a regular expression. */
export function oneOf(table: readonly string[]): string {
  return table.join("|");
}

/**
 * A search for any phrase of a table, `behind` what follows one, as a regular expression. An elided
 * word in front counts as a word of its own (`j'aimerais`). Trying only the phrases that begin as a
 * word does keeps it quick, however long the table.
 */
export function finder(table: readonly string[], behind = " "): (text: string) => boolean {
  const byInitial = new Map<string, string[]>();
  for (const phrase of table) {
    for (const initial of initialsOf(phrase)) {
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), phrase]);
    }
  }
  const compiled = new Map(
    [...byInitial].map(([initial, some]) => [
      initial,
      new RegExp(`(?:${oneOf(some)})${behind}`, "uy"),
    ]),
  );
  const begins = (text: string, at: number, initial: string): boolean => {
    const pattern = compiled.get(initial);
    if (pattern === undefined) return false;
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  const stands = (text: string, at: number): boolean =>
    begins(text, at, text[at] ?? "") || begins(text, at, ANY);
  return (text) => {
    for (let at = 1; at > 0; at = text.indexOf(" ", at) + 1) {
      if (stands(text, at)) return true;
      if (text[at + 1] === "'" && stands(text, at + 2)) return true;
      if (text[at + 2] === "'" && stands(text, at + 3)) return true;
    }
    return false;
  };
}

/** Stands for the first letter of a phrase that a class of letters opens. */
const ANY = "";

/** The letters a phrase can begin with; `ANY` when a class of letters opens it. */
function initialsOf(phrase: string): readonly string[] {
  const openings = phrase.startsWith("(?:") ? firstAlternatives(phrase) : [phrase];
  const initials = openings.map((one) => (/^[\p{L}¤\d](?!\?)/u.test(one) ? (one[0] ?? "") : ANY));
  return initials.includes(ANY) ? [ANY] : [...new Set(initials)];
}

/** The alternatives of the group that opens a phrase, each with what follows; one that starts nothing when the group may be left out. */
function firstAlternatives(phrase: string): readonly string[] {
  const openings = [phrase.slice(3)];
  let depth = 1;
  for (let at = 3; at < phrase.length && depth > 0; at += 1) {
    const letter = phrase[at];
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "|" && depth === 1) openings.push(phrase.slice(at + 1));
    if (depth === 0 && phrase[at + 1] === "?") openings.push("");
  }
  return openings;
}
