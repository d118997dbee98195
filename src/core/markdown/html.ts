/** HTML inside Markdown, as CommonMark reads it: single tags, and blocks that hide whole lines. */
import { type Place } from "./containers";
import { type LineCursor } from "./line-cursor";
import { type Verbatim } from "./verbatim";

const BLOCK_NAMES = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir " +
    "div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html " +
    "iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section " +
    "summary table tbody td tfoot th thead title tr track ul"
  ).split(" "),
);

const RAW_NAME = /^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i;
const RAW_END = /<\/(?:script|pre|style|textarea)>/i;
const BLOCK_NAME = /^<\/?([A-Za-z][A-Za-z0-9]*)(?:[ \t>]|\/>|$)/;
const DECLARATION = /^<![A-Za-z]/;
const BLANK = /^[ \t]*$/;

const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/y;
const TAG_NAME = /[A-Za-z][A-Za-z0-9-]*/y;
const ATTRIBUTE_NAME = /[A-Za-z_:][A-Za-z0-9_.:-]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s"'=<>`]+/y;
const SPACES = /\s*/y;

/**
 * The block of HTML that begins at the cursor's `<`, or null. One that is only known by some tag alone
 * on its line can't break into a paragraph.
 */
export function readHtmlBlock(cursor: LineCursor, place: Place): Verbatim | null {
  const line = cursor.text.slice(cursor.next, cursor.end);
  const endMark = findEndMark(line);
  if (endMark !== null) {
    return {
      kind: line.startsWith("<!--") ? "comment" : "html",
      mark: null,
      single: endMark.test(line),
      endsAtBlank: false,
      findEnd: ({ text, at, end }) => (endMark.test(text.slice(at, end)) ? end : null),
    };
  }
  const name = BLOCK_NAME.exec(line)?.[1];
  const opens =
    (name !== undefined && BLOCK_NAMES.has(name.toLowerCase())) ||
    (place === "alone" && isTagAlone(line));
  return opens
    ? { kind: "html", mark: null, single: false, endsAtBlank: true, findEnd: () => null }
    : null;
}

function isTagAlone(line: string): boolean {
  const to = findTagEnd(line, 0);
  return to !== null && BLANK.test(line.slice(to));
}

/** What ends the block that a line opens, with the whole of the line it is on; or null. */
function findEndMark(line: string): RegExp | null {
  if (RAW_NAME.test(line)) return RAW_END;
  if (line.startsWith("<!--")) return /-->/;
  if (line.startsWith("<?")) return /\?>/;
  if (line.startsWith("<![CDATA[")) return /\]\]>/;
  return DECLARATION.test(line) ? />/ : null;
}

/** The offset after the opening or closing tag that begins at `from` (a `<`), or null when none does. */
export function findTagEnd(text: string, from: number): number | null {
  const closing = text.charAt(from + 1) === "/";
  const name = after(TAG_NAME, text, from + (closing ? 2 : 1));
  if (name === null) return null;
  let at = closing ? name : skipAttributes(text, name);
  at = after(SPACES, text, at) ?? at;
  if (!closing && text.charAt(at) === "/") at += 1;
  return text.charAt(at) === ">" ? at + 1 : null;
}

/** The offset after the `<https://…>` or `<ana@example.org>` that begins at `from`, or null when none does. */
export function findAutolinkEnd(text: string, from: number): number | null {
  return after(AUTOLINK, text, from);
}

function skipAttributes(text: string, from: number): number {
  let at = from;
  for (;;) {
    const spaced = after(SPACES, text, at) ?? at;
    const named = spaced > at ? after(ATTRIBUTE_NAME, text, spaced) : null;
    if (named === null) return at;
    at = skipValue(text, named);
  }
}

function skipValue(text: string, from: number): number {
  const value = after(EQUALS, text, from);
  if (value === null) return from;
  const quote = text.charAt(value);
  if (quote !== '"' && quote !== "'") return after(UNQUOTED, text, value) ?? from;
  const close = text.indexOf(quote, value + 1);
  return close < 0 ? from : close + 1;
}

function after(sticky: RegExp, text: string, from: number): number | null {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : null;
}
