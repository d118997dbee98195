/** Changes of a line that is there: replaced, added to, or removed. */
import { type Line, type LineKind, type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import { linksAround } from "../markers/about";
import { type FollowUp } from "../markers/follow-up";
import {
  type NotFound,
  type Written,
  cutLines,
  endingAt,
  findLines,
  lineText,
  nearest,
  readsAt,
  withLines,
  withoutLines,
} from "./note-lines";

/** A line by what it says, near where it was (lines count from 0). */
export interface ExpectedLine {
  readonly line: number;
  readonly was: string;
  /** Link targets on and around it, as its follow-up has them; anything when absent. */
  readonly about?: FollowUp["about"];
}

/** Kinds of lines that Kith reads; a line that became code since is no longer the one shown. */
export const READ_KINDS: readonly LineKind[] = ["heading", "item", "table", "text"];

/** The text with the expected line replaced; `becomes` may be several lines, which get the note's line ending. */
export function replaceLine(
  text: string,
  { line, was, about, becomes }: ExpectedLine & { readonly becomes: string },
): Written | NotFound {
  const outline = scanNote(text);
  const found = nearest(
    outline.lines,
    line,
    (one) =>
      READ_KINDS.includes(one.kind) &&
      readsAt(outline, one.number, [was]) &&
      (about === undefined || isAbout(outline, one, about)),
  );
  if (typeof found !== "number") return found;
  return replaced(outline, { line: found, was }, cutLines(becomes));
}

/**
 * The text with words put in at a column (UTF-16 units) of the expected line, set off by spaces. The line has to
 * stand where it was: a cursor is often in a blank one, and those all read the same.
 */
export function insertWords(
  text: string,
  { line, was, column, words }: ExpectedLine & { readonly column: number; readonly words: string },
): Written | NotFound {
  const outline = scanNote(text);
  if (!readsAt(outline, line, [was])) return "line-changed";
  const before = was.slice(0, column).replace(/(\S)$/, "$1 ");
  const after = was.slice(column).replace(/^(?=\S)/, " ");
  return replaced(outline, { line, was }, [before + cutLines(words).join(" ") + after]);
}

/** The text without the expected line; undone where the lines above and below it still stand together. */
export function removeLine(text: string, { line, was }: ExpectedLine): Written | NotFound {
  const outline = scanNote(text);
  const found = findLines(outline, [was], line);
  if (typeof found !== "number") return found;
  const made = withoutLines(outline, found, 1);
  const above = lineText(outline, found - 1);
  const below = lineText(outline, found + 1);
  const undo = (later: string): string | null => {
    if (later === made) return text;
    const at = findGap(scanNote(later), { above, below, hint: found });
    return at === null ? null : withLines(scanNote(later), at, [was]);
  };
  return { text: made, line: found, undo };
}

function replaced(
  outline: Outline,
  { line, was }: ExpectedLine,
  lines: readonly string[],
): Written {
  const made = putInstead(outline, { at: line, count: 1 }, lines);
  const undo = (later: string): string | null => {
    if (later === made) return outline.text;
    const now = scanNote(later);
    const at = findLines(now, lines, line);
    return typeof at === "number" ? putInstead(now, { at, count: lines.length }, [was]) : null;
  };
  return { text: made, line, undo };
}

function putInstead(
  outline: Outline,
  { at, count }: { readonly at: number; readonly count: number },
  lines: readonly string[],
): string {
  const first = outline.lines[at];
  const last = outline.lines[at + count - 1];
  if (first === undefined || last === undefined) return outline.text;
  return (
    outline.text.slice(0, first.from) +
    lines.join(endingAt(outline, at)) +
    outline.text.slice(last.to)
  );
}

/** The number a line between these two neighbours would have, nearest to `hint`; null neighbours are the note's ends. */
function findGap(
  outline: Outline,
  gap: { readonly above: string | null; readonly below: string | null; readonly hint: number },
): number | null {
  const fits = (at: number): boolean =>
    lineText(outline, at - 1) === gap.above && lineText(outline, at) === gap.below;
  const inside = nearest(outline.lines, gap.hint, ({ number }) => fits(number));
  if (typeof inside === "number") return inside;
  return inside === "line-changed" && fits(outline.lines.length) ? outline.lines.length : null;
}

function isAbout(outline: Outline, line: Line, about: FollowUp["about"]): boolean {
  return JSON.stringify(linksAround(outline, line)) === JSON.stringify(about);
}
