/** A line in which no link can be taken for a marker: `[[x @followup]]`, `[@followup](https://…)`, `https://x/(@followup`. */
import { linkSpans } from "../markdown/links";

/** Neither a letter nor white space, so that nothing beside a link looks like a word or a boundary. */
const FILLER = "\uFFFC";

/** The words of a line, same length, with links of all kinds and bare URLs filled in. */
export function withoutLinks(words: string): string {
  const links = linkSpans(words);
  if (links.length === 0) return words;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of links) {
    pieces.push(words.slice(at, from), FILLER.repeat(to - from));
    at = to;
  }
  return [...pieces, words.slice(at)].join("");
}
