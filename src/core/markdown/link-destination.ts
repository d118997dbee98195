/** What stands between the parentheses of a Markdown link. */

/** Parentheses nest no deeper inside a destination; a limit also keeps hostile text cheap. */
const DEEPEST = 8;

const SPACES = /[ \t]*(?:\r\n?|\n)?[ \t]*/y;
const ANGLED = /<((?:[^<>\\\r\n]|\\.)*)>/y;
const PLAIN_END = /[\s()\\]/g;
const TITLE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Where a link leads, and the offset after its closing parenthesis. */
export interface Destination {
  /** Never empty; decoded (`%20`), with escapes undone. */
  readonly target: string;
  readonly to: number;
}

/** The destination that begins after an opening parenthesis, its title skipped; null when it is empty or never closed. */
export function readDestination(text: string, from: number): Destination | null {
  const start = after(SPACES, text, from);
  const end = text.charAt(start) === "<" ? after(ANGLED, text, start) : plainEnd(text, start);
  if (end === start) return null;
  const to = closeAfter(text, end);
  if (to === null) return null;
  const written = text.slice(start, end);
  const raw = written.startsWith("<") ? written.slice(1, -1) : written;
  const target = decoded(raw.replace(ESCAPED, "$1")).trim();
  return target === "" ? null : { target, to };
}

/** Where a destination without angle brackets ends: at white space, or where its parentheses would close too often. */
function plainEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  for (;;) {
    PLAIN_END.lastIndex = at;
    const match = PLAIN_END.exec(text);
    if (match === null) return from;
    const mark = match[0];
    at = match.index + (mark === "\\" ? 2 : 1);
    if (mark === "(" && (depth += 1) > DEEPEST) return from;
    if (mark === ")" && (depth -= 1) < 0) return match.index;
    if (mark.trim() === "") return depth === 0 ? match.index : from;
  }
}

function closeAfter(text: string, from: number): number | null {
  const gap = after(SPACES, text, from);
  const title = gap > from ? after(SPACES, text, after(TITLE, text, gap)) : gap;
  return text.charAt(title) === ")" ? title + 1 : null;
}

/** Where a match at exactly this offset ends; the offset itself when there is none. */
function after(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}

function decoded(url: string): string {
  if (!url.includes("%")) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray per cent sign: what is written is what is meant.
    return url;
  }
}
