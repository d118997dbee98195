/** Changes of a line that is there. */
import { type Line, type LineKind, type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import { linksAround } from "../markers/about";
import { type FollowUp } from "../markers/follow-up";
import { cutLines, findLine, type NotFound, readsAt, type Written } from "./note-lines";
import { replaceAt } from "./rewrite";

/** A line by what it says, and where it was (lines count from 0). */
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
  const found = findLine(
    outline.lines,
    line,
    (one) =>
      READ_KINDS.includes(one.kind) &&
      readsAt(outline, one.number, was) &&
      (about === undefined || isAbout(outline, one, about)),
  );
  return typeof found === "number" ? replaceAt(outline, found, cutLines(becomes)) : found;
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
  if (!readsAt(outline, line, was)) return "line-changed";
  const at = isWithinCharacter(was, column) ? column + 1 : column;
  const before = was.slice(0, at).replace(/(\S)$/, "$1 ");
  const after = was.slice(at).replace(/^(?=\S)/, " ");
  return replaceAt(outline, line, [before + cutLines(words).join(" ") + after]);
}

/** Whether a column is between the halves of a character that takes two. */
function isWithinCharacter(text: string, column: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, column - 1), column + 1));
}

function isAbout(outline: Outline, line: Line, about: FollowUp["about"]): boolean {
  return JSON.stringify(linksAround(outline, line)) === JSON.stringify(about);
}
