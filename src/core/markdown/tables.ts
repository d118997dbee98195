/** Tables as GitHub and Obsidian draw them: a row, a row of dashes with as many cells, more rows. */
import { type Span } from "./outline";

const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Whether a line, white space around it left out, is the row of dashes under this header. */
export function isDelimiterRow(line: string, header: string): boolean {
  // Without a bar or a colon it would be the underline of a heading.
  if (!/[|:]/.test(line) || !DELIMITERS.test(line)) return false;
  return cellsOf(line).length === cellsOf(header).length;
}

/** The cells of a row, without the bars between them, by offsets in the row. A bar after a backslash is a letter. */
export function cellsOf(row: string): Span[] {
  const to = row.trimEnd().length;
  let from = row.length - row.trimStart().length;
  if (row.charAt(from) === "|") from += 1;
  const cells: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = row.charAt(at);
    if (mark === "\\") at += 1;
    if (mark !== "|") continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  if (from < to) cells.push({ from, to });
  return cells;
}

/** Words as they can stand in a cell: a bar among them, as in a link with other words, would end it. */
export function withinCell(words: string): string {
  return words.replace(/\\?\|/g, "\\|");
}
