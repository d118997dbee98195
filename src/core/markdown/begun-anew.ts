/** Which lines of a paragraph say something of their own: a line break is a break to who writes, whatever CommonMark joins. */
import { type Line, type Outline } from "./outline";

/** Characters from which a line may have been broken for being full: nobody wraps narrower. */
const FULL = 60;

/** Lines looked back: nobody wraps one statement further. */
const LONGEST_STATEMENT = 10;

/** Indentation and quote marks before words that belong no deeper than their quote. */
const NOT_INDENTED = /^(?:(?: {0,3}>)+ ?)?$/;

/**
 * Whether a line below others in its paragraph, or below a list item, was begun anew: it is not indented under what
 * stands above, as editors show it, and the line before it was not full. False for a paragraph's first line.
 */
export function isBegunAnew(outline: Outline, line: Line): boolean {
  for (let back = 0; back < LONGEST_STATEMENT; back++) {
    const at = outline.lines[line.number - back];
    const before = outline.lines[line.number - back - 1];
    if (at?.kind !== "text" || (before?.kind !== "text" && before?.kind !== "item")) return false;
    if (isNotIndented(outline, at) && before.to - before.from < FULL) return true;
  }
  return false;
}

function isNotIndented({ text }: Outline, { from, wordsFrom }: Line): boolean {
  return NOT_INDENTED.test(text.slice(from, wordsFrom));
}
