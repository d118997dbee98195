/** What may begin on a line, told by its first character that isn't white space. */
import { type Opening, type Place, readFootnote, readItem, readQuote } from "./containers";
import { readHtmlBlock } from "./html";
import { type LineCursor } from "./line-cursor";
import { isBlank, readFence, readMarkedBlock, runEnd, type Verbatim } from "./verbatim";

/** A block that begins on a line. */
export type BlockStart =
  | Opening
  | { readonly kind: "verbatim"; readonly block: Verbatim }
  | { readonly kind: "heading"; readonly level: number; readonly from: number; readonly to: number }
  | { readonly kind: "underline"; readonly level: number }
  | { readonly kind: "rule" };

type Reader = (cursor: LineCursor, place: Place) => BlockStart | null;

/** How many characters can be marks. */
const ASCII = 128;

const MOST_LEVELS = 6;
const RULE_LENGTH = 3;
const HEADING = /^#{1,6}(?=[ \t]|$)/;
/** The marks that may close a heading: `## Plans ##`. */
const CLOSING_MARKS = /(?:^|[ \t])#+[ \t]*$/;

const READERS = byCode({
  ">": (cursor) => readQuote(cursor),
  "#": (cursor) => readHeading(cursor),
  "`": (cursor) => verbatim(readFence(cursor)),
  "~": (cursor) => verbatim(readFence(cursor)),
  "<": (cursor, place) => verbatim(readHtmlBlock(cursor, place)),
  "%": (cursor) => verbatim(readMarkedBlock(cursor, "%%")),
  $: (cursor) => verbatim(readMarkedBlock(cursor, "$$")),
  "[": (cursor) => readFootnote(cursor),
  "=": (cursor, place) => readUnderline(cursor, place),
  _: (cursor) => readRule(cursor),
  "-": (cursor, place) =>
    readUnderline(cursor, place) ?? readRule(cursor) ?? readItem(cursor, place),
  "*": (cursor, place) => readRule(cursor) ?? readItem(cursor, place),
  "+": readItem,
  ...Object.fromEntries([..."0123456789"].map((digit) => [digit, readItem])),
});

/** An array by character code: this is asked of every line, and mostly for nothing. */
function byCode(readers: Record<string, Reader>): readonly (Reader | undefined)[] {
  const codes: (Reader | undefined)[] = new Array<Reader | undefined>(ASCII).fill(undefined);
  for (const [mark, reader] of Object.entries(readers)) codes[mark.charCodeAt(0)] = reader;
  return codes;
}

/** The block that begins at the cursor, a container's marks consumed, or null when only words do. */
export function readBlockStart(cursor: LineCursor, place: Place): BlockStart | null {
  const code = cursor.code;
  const reader = code < ASCII ? READERS[code] : undefined;
  return reader === undefined ? null : reader(cursor, place);
}

function verbatim(block: Verbatim | null): BlockStart | null {
  return block === null ? null : { kind: "verbatim", block };
}

function readHeading({ text, next, end }: LineCursor): BlockStart | null {
  const line = text.slice(next, Math.min(end, next + MOST_LEVELS + 1));
  const level = HEADING.exec(line)?.[0].length;
  if (level === undefined) return null;
  const words = text.slice(next + level, end);
  const from = next + level + (words.length - words.trimStart().length);
  const closing = CLOSING_MARKS.exec(words);
  const to = next + level + words.slice(0, closing?.index).trimEnd().length;
  return { kind: "heading", level, from, to: Math.max(from, to) };
}

function readUnderline({ text, next, end }: LineCursor, place: Place): BlockStart | null {
  if (place !== "below" || !isBlank(text, runEnd(text, next, end), end)) return null;
  return { kind: "underline", level: text.charAt(next) === "=" ? 1 : 2 };
}

function readRule({ text, next, end, code }: LineCursor): BlockStart | null {
  let marks = 0;
  for (let at = next; at < end; at += 1) {
    const here = text.charCodeAt(at);
    if (here === code) marks += 1;
    else if (here !== 32 && here !== 9) return null;
  }
  return marks >= RULE_LENGTH ? { kind: "rule" } : null;
}
