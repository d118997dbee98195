/** What may hold other blocks: quotes, list items and footnotes, each known by how its next lines begin. */
import { type LineCursor } from "./line-cursor";
import { type Heading, type Line, type ListItem } from "./outline";
import { CODE_INDENT, isBlank } from "./verbatim";

/** An open container. */
export interface Container {
  readonly kind: "quote" | "item" | "footnote";
  /** Columns by which its later lines must be indented; 0 for a quote, which has its own mark. */
  readonly width: number;
  /** What lines in it belong to. */
  readonly quote: Line["quote"];
  /** The innermost list item that lines in it belong to. */
  readonly item: ListItem | null;
  /** The heading that counts again when it ends. */
  readonly outerHeading: Heading | null;
  /** Whether it has nothing in it so far but the rest of a blank first line. */
  hollow: boolean;
}

/** A container that a line opens, before it is known what contains it. */
export type Opening =
  | { readonly kind: "quote"; readonly callout: boolean }
  | { readonly kind: "item"; readonly width: number; readonly checkbox: string | null }
  | { readonly kind: "footnote" };

/**
 * Where a line stands: right under the words of a paragraph it may go on with (`below`); where such
 * a paragraph would go on only lazily, its quote or item mark left out (`beside`); or neither.
 */
export type Place = "alone" | "below" | "beside";

/** A marker with this many spaces after it, or more, is followed by indented code. */
const TOO_FAR = 5;

/** More digits than this are no list number: browsers can't count that far. */
const MOST_DIGITS = 9;

const GREATER = 62;
const DOT = 46;
const PARENTHESIS = 41;
const BRACKET = 91;
const CALLOUT = /^\[!(?!(?:quote|cite)[\]|])[^\]]+\]/i;
const FOOTNOTE = /^\[\^[^\s[\]]+\]:/;

/** Whether the cursor's line goes on with an open container, whose marks it then consumes. */
export function goesOn(container: Container, cursor: LineCursor): boolean {
  if (container.kind === "quote") return skipQuoteMark(cursor);
  if (cursor.blank) {
    // An item may begin with one blank line, not with two.
    if (container.hollow) return false;
    cursor.skipIndent(container.width);
    return true;
  }
  if (cursor.indent < container.width) return false;
  cursor.skipIndent(container.width);
  container.hollow = false;
  return true;
}

function skipQuoteMark(cursor: LineCursor): boolean {
  if (cursor.code !== GREATER || cursor.indent >= CODE_INDENT) return false;
  cursor.skip(1);
  cursor.skipIndent(1);
  return true;
}

/** The quote or callout that begins at the cursor's `>`, which is consumed. */
export function readQuote(cursor: LineCursor): Opening {
  skipQuoteMark(cursor);
  const callout =
    cursor.code === BRACKET &&
    cursor.indent < CODE_INDENT &&
    CALLOUT.test(cursor.text.slice(cursor.next, cursor.end));
  return { kind: "quote", callout };
}

/** The footnote whose text begins at the cursor (`[^1]: …`), its label consumed, or null. */
export function readFootnote(cursor: LineCursor): Opening | null {
  const label = FOOTNOTE.exec(cursor.text.slice(cursor.next, cursor.end));
  if (label === null) return null;
  cursor.skip(label[0].length);
  cursor.skipIndent(cursor.indent);
  return { kind: "footnote" };
}

/**
 * The list item that begins at the cursor, its marker and checkbox consumed, or null. Right under
 * words, only an item that has words itself, and is numbered 1 if it is numbered, begins a list.
 */
export function readItem(cursor: LineCursor, place: Place): Opening | null {
  const { text, next, end } = cursor;
  const length = markerLength(text, next, end);
  if (length === 0 || !isSpaceOrEnd(text, next + length, end)) return null;
  if (place === "below" && !canBreakIn(cursor, length)) return null;
  const before = cursor.indent;
  cursor.skip(length);
  const width = before + length + skipPadding(cursor);
  return { kind: "item", width, checkbox: skipCheckbox(cursor) };
}

/** Consumes the space after a marker that isn't the item's own, and gives its columns. */
function skipPadding(cursor: LineCursor): number {
  const padding = cursor.blank || cursor.indent >= TOO_FAR ? 1 : cursor.indent;
  cursor.skipIndent(padding);
  return padding;
}

function skipCheckbox(cursor: LineCursor): string | null {
  const { text, next, end } = cursor;
  if (cursor.code !== BRACKET || cursor.indent >= CODE_INDENT) return null;
  const close = next + 1 + characterLength(text, next + 1);
  if (close + 1 >= end || text.charAt(close) !== "]" || !isSpaceOrEnd(text, close + 1, end))
    return null;
  cursor.skip(close + 1 - next);
  return text.slice(next + 1, close);
}

/** 2 for what UTF-16 writes as a pair, like an emoji, else 1. */
function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function canBreakIn({ text, next, end }: LineCursor, length: number): boolean {
  return (
    !isBlank(text, next + length, end) &&
    (length === 1 || (length === 2 && text.charAt(next) === "1"))
  );
}

/** How long the bullet or number at `from` is, or 0 when there is none. */
function markerLength(text: string, from: number, end: number): number {
  if (!isDigit(text.charCodeAt(from))) return 1;
  let at = from + 1;
  while (at < end && at - from < MOST_DIGITS && isDigit(text.charCodeAt(at))) at += 1;
  const code = at < end ? text.charCodeAt(at) : NaN;
  return code === DOT || code === PARENTHESIS ? at + 1 - from : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  if (at === end) return true;
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
