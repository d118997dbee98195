/** Links that are no contact by where they stand: in a row that says so, in a column of owners, behind a cake. */
import { lazily } from "../../lazily";
import { type Link } from "../../markdown/link-syntax";
import { type Line, type Outline } from "../../markdown/outline";
import { foldKey } from "../../markdown/property-lines";
import { cellsOf } from "../../markdown/tables";
import { isStatus } from "../intention/called-off";
import { refersTo } from "./inline-fields";
import { markLinks } from "./masked-links";

/** A line's readable words, which are as long as the line, and links in them, in order. */
interface PlacedLinks {
  readonly outline: Outline;
  readonly line: Line;
  readonly words: string;
  readonly links: readonly Link[];
  readonly isOneMeeting: boolean;
}

/** Names behind a sign of birthdays, and at most how old they are. */
const IS_BIRTHDAY = lazily(
  () =>
    /^[\s:🎉🎈🎁🥳]*🎂[\s:🎉🎈🎁🥳]*(?:¤(?:\s|,|&|\+|and|und|et|y|e|en)*)+(?:\(?\d{1,3}\.?\)?)?[\s!🎉🎈🎁🥳]*$/u,
);

/** Which links of a line are none. */
export function noneByPlace({
  outline,
  line,
  words,
  links,
  isOneMeeting,
}: PlacedLinks): (link: Link) => boolean {
  const mark = line.wordsFrom - line.from;
  if (line.kind !== "table") {
    const isBirthday =
      words.includes("🎂") && IS_BIRTHDAY().test(markLinks(words, links).slice(mark));
    return () => isBirthday;
  }
  const cells = cellsOf(words).filter(({ to }) => to > mark);
  if (cells.some(({ from, to }) => isStatus(words.slice(from, to)))) return () => true;
  // Who has something to do after a meeting was there.
  const head = isOneMeeting ? [] : headOf(outline, line);
  if (!head.some(refersTo)) return () => false;
  let at = 0;
  return ({ from }) => {
    // Asked in the links' order: a hostile row may have thousands of cells.
    while ((cells[at]?.to ?? Infinity) <= from) at += 1;
    return refersTo(head[at] ?? "");
  };
}

/** Rows looked back for the head of a table. */
const LONGEST_TABLE = 500;

/** The folded words of a table's first row, cell by cell. */
function headOf({ lines, text }: Outline, { number }: Line): readonly string[] {
  let first = number;
  while (number - first < LONGEST_TABLE && lines[first - 1]?.kind === "table") first -= 1;
  const head = lines[first];
  if (head === undefined || first === number) return [];
  const row = text.slice(head.wordsFrom, head.to);
  return cellsOf(row).map(({ from, to }) =>
    foldKey(
      row
        .slice(from, to)
        .replace(/[^\p{L} _-]/gu, "")
        .trim(),
    ),
  );
}
