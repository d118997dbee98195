/** Changes of a line that is there. */
import { type Line, type LineKind, type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import { cellsOf, withinCell } from "../markdown/tables";
import { linksAround } from "../markers/about";
import { withoutBlockId } from "../markers/block-id";
import { type FollowUp } from "../markers/follow-up";
import { endOfWords } from "./line-end";
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
  const found =
    about === undefined ? findRead(outline, line, was) : findAbout(outline, line, was, about);
  return typeof found === "number" ? replaceAt(outline, found, cutLines(becomes)) : found;
}

/** The line of words that reads as expected; none where another line, read or not, reads the same: the very one may have become code. */
function findRead(outline: Outline, hint: number, was: string): number | NotFound {
  const found = findLine(outline.lines, hint, ({ number }) => readsAt(outline, number, was));
  if (typeof found !== "number") return found;
  return READ_KINDS.some((kind) => kind === outline.lines[found]?.kind) ? found : "line-changed";
}

/** The line of words that reads as expected, under the same links. */
function findAbout(
  outline: Outline,
  hint: number,
  was: string,
  about: FollowUp["about"],
): number | NotFound {
  const isIt = (one: Line): boolean =>
    READ_KINDS.includes(one.kind) &&
    readsAt(outline, one.number, was) &&
    JSON.stringify(linksAround(outline, one)) === JSON.stringify(about);
  return findLine(outline.lines, hint, isIt);
}

/** Whether words put into a line would be read: a blank one or one of words, not properties, code or a rule. */
export function takesWords(text: string, line: number): boolean {
  const kind = scanNote(text).lines[line]?.kind;
  return kind === "blank" || READ_KINDS.some((read) => read === kind);
}

/**
 * The text with words put in at a column (UTF-16 units) of the expected line, set off by spaces; behind its
 * bullet, checkbox or heading marks and before its block id, wherever the cursor was. A blank line has to stand where
 * it was: those all read the same.
 */
export function insertWords(
  text: string,
  {
    line: hint,
    was,
    column,
    words,
  }: ExpectedLine & { readonly column: number; readonly words: string },
): Written | NotFound {
  const outline = scanNote(text);
  const line = whereWordsGo(outline, hint, was);
  if (typeof line !== "number") return line;
  const asked = withinWords(outline, line, column);
  const at = isWithinCharacter(was, asked) ? asked + 1 : asked;
  const before = was.slice(0, at).replace(/(\S)$/, "$1 ");
  const after = was.slice(at).replace(/^(?=\S)/, " ");
  const said = cutLines(words).join(" ");
  const isInTable = outline.lines[line]?.kind === "table";
  return replaceAt(outline, line, [before + (isInTable ? withinCell(said) : said) + after]);
}

function whereWordsGo(outline: Outline, hint: number, was: string): number | NotFound {
  if (readsAt(outline, hint, was)) return hint;
  return was.trim() === "" ? "line-changed" : findRead(outline, hint, was);
}

/** The column nearest to one asked for that leaves a line what it is. */
function withinWords(outline: Outline, number: number, column: number): number {
  const line = outline.lines[number];
  if (line === undefined || !READ_KINDS.includes(line.kind)) return column;
  const words = withoutBlockId(outline.text.slice(line.from, line.to));
  if (line.kind === "table") {
    const cells = cellsOf(words);
    return Math.max(cells[0]?.from ?? 0, Math.min(column, endOfWords(words)));
  }
  return Math.max(line.wordsFrom - line.from, Math.min(column, words.length));
}

/** Whether a column is between the halves of a character that takes two. */
function isWithinCharacter(text: string, column: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, column - 1), column + 1));
}
