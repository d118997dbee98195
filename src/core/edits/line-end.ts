/** The end of a line's words: where something is added, before what must stay last. */
import { withoutBlockId } from "../markers/block-id";

const TABLE_ROW = /^[\s>]*\|/;

/** A line with words added after its own: before a trailing block id (` ^abc`), trailing spaces, and the bar that ends a table row. */
export function atLineEnd(line: string, words: string): string {
  const end = endOfWords(line);
  return `${line.slice(0, end)} ${words}${line.slice(end)}`;
}

/** The column after a line's last word, block id and the bar that ends a table row excluded. */
export function endOfWords(line: string): number {
  const words = withoutBlockId(line).trimEnd();
  const isRow = TABLE_ROW.test(line) && words.endsWith("|");
  return isRow ? words.slice(0, -1).trimEnd().length : words.length;
}
