/**
 * What a reader of the rendered note doesn't read as words, inside lines that have words: inline
 * code, comments, math and the tags of HTML. It may span the lines of a paragraph.
 *
 *     call `@followup` %% not this %% for $x$ <br> tomorrow
 */
import { findAutolinkEnd, findTagEnd } from "./html";
import { MarkFinder } from "./mark-finder";
import { type Span } from "./outline";
import { runEnd } from "./verbatim";

/** What may begin something unread. */
const MARKS = ["`", "%%", "$", "<"] as const;

const MARK = /[`%$<\\]/g;

/** A paragraph that may hold something unread; `words` gives its text. */
interface Doubtful extends Span {
  readonly words: () => string;
}

/** Finds the unread stretches of a note, paragraph by paragraph from left to right: once somebody asks for them. */
export class UnreadFinder {
  readonly #text: string;
  readonly #found: Span[] = [];
  /** In order, with what was found by others among them. */
  #doubtful: (Doubtful | Span)[] = [];
  /** Where the next mark is, as far as it is known: most paragraphs are skipped by it. */
  #next = -1;
  readonly #marks: readonly MarkFinder[];

  constructor(text: string) {
    this.#text = text;
    this.#marks = MARKS.map((mark) => new MarkFinder(text, mark));
  }

  /** All that was found so far, in order. */
  get found(): readonly Span[] {
    for (const one of this.#doubtful) {
      if ("words" in one) {
        for (const { from, to } of unreadIn(one.words()))
          this.#found.push({ from: one.from + from, to: one.from + to });
      } else this.#found.push(one);
    }
    this.#doubtful = [];
    return this.#found;
  }

  /** Adds a stretch found by someone else. Call in order. */
  add(span: Span): void {
    this.#doubtful.push(span);
  }

  /**
   * Adds the unread stretches between two offsets, taken as one paragraph. Call in order. `words` gives
   * the text between them when that isn't as it stands; it has the same length.
   */
  search(from: number, to: number, words: (() => string) | null = null): void {
    if (this.#next < from) this.#next = this.#findNext(from);
    if (this.#next >= to) return;
    this.#doubtful.push({ from, to, words: words ?? (() => this.#text.slice(from, to)) });
  }

  #findNext(from: number): number {
    let nearest = this.#text.length;
    for (const mark of this.#marks) if (mark.isIn(from, nearest)) nearest = mark.next;
    return nearest;
  }
}

function unreadIn(words: string): Span[] {
  const spans: Span[] = [];
  const paragraph = new Paragraph(words);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match !== null; match = MARK.exec(words)) {
    const from = match.index;
    const end = paragraph.unreadEnd(from);
    if (end.hides) spans.push({ from, to: end.at });
    MARK.lastIndex = end.at;
  }
  return spans;
}

/** Where to look on from a mark, and whether what lies before is unread. */
interface End {
  readonly at: number;
  readonly hides: boolean;
}

/** Units of the longest link whose name is looked at: file systems allow 255 bytes, a path and a heading may be around it. */
const LONGEST_NAME = 600;
/** What no link's name has in it. */
const NO_NAME = /[[\]\r\n]/;

/** One paragraph's words; remembers what it has searched for in vain, so that the search stays linear. */
class Paragraph {
  readonly #words: string;
  readonly #missing = new Set<string>();
  #lastRuns: ReadonlyMap<number, number> | null = null;

  constructor(words: string) {
    this.#words = words;
  }

  unreadEnd(from: number): End {
    switch (this.#words.charAt(from)) {
      case "`":
        return this.#code(from);
      case "%":
        return this.#words.startsWith("%%", from) ? this.#pair("%%", from, 2) : shown(from + 1);
      case "$":
        return this.#words.startsWith("$$", from) ? this.#pair("$$", from, 2) : this.#math(from);
      case "<":
        return this.#html(from);
      default:
        return shown(from + 2);
    }
  }

  #pair(mark: string, from: number, length: number): End {
    const close = this.#find(mark, from + length);
    return close === null ? shown(from + length) : hidden(close + mark.length);
  }

  #find(mark: string, from: number): number | null {
    if (this.#missing.has(mark)) return null;
    const found = this.#words.indexOf(mark, from);
    if (found >= 0) return found;
    this.#missing.add(mark);
    return null;
  }

  #code(from: number): End {
    const open = runEnd(this.#words, from, this.#words.length);
    this.#lastRuns ??= lastRuns(this.#words);
    if ((this.#lastRuns.get(open - from) ?? -1) <= from) return shown(open);
    for (let at = this.#words.indexOf("`", open); at >= 0;) {
      const end = runEnd(this.#words, at, this.#words.length);
      if (end - at === open - from) return hidden(end);
      at = this.#words.indexOf("`", end);
    }
    return shown(open);
  }

  #html(from: number): End {
    // A destination: [Ana](<People/Ana Lima.md>).
    if (this.#words.startsWith("](", from - 2)) return shown(from + 1);
    if (this.#words.startsWith("<!--", from)) return this.#comment(from);
    if (this.#words.startsWith("<?", from)) return this.#pair("?>", from, 2);
    const autolink = findAutolinkEnd(this.#words, from);
    if (autolink !== null) return shown(autolink);
    const end = findTagEnd(this.#words, from);
    if (end === null) return shown(from + 1);
    return this.#isInName(from, end) ? shown(end) : hidden(end);
  }

  /** Whether a tag is part of a link's name, which begins before it: `[[a <b> c]]`. */
  #isInName(from: number, end: number): boolean {
    const before = this.#words.slice(Math.max(0, from - LONGEST_NAME), from);
    const opened = before.slice(before.lastIndexOf("[[") + 2);
    if (!before.includes("[[") || NO_NAME.test(opened)) return false;
    const after = this.#words.slice(end, end + LONGEST_NAME);
    const close = after.indexOf("]]");
    return close !== -1 && !NO_NAME.test(after.slice(0, close));
  }

  #comment(from: number): End {
    // `<!-->` and `<!--->` are whole comments.
    const empty = /^<!---?>/.exec(this.#words.slice(from, from + 6));
    return empty === null ? this.#pair("-->", from, 4) : hidden(from + empty[0].length);
  }

  /** Math has no space just inside its dollars and no digit after them, which leaves prices alone: `$5 and $6`. */
  #math(from: number): End {
    const close = this.#find("$", from + 1);
    if (close === null || isSpaceAt(this.#words, from + 1)) return shown(from + 1);
    const oneLine = !/[\r\n]/.test(this.#words.slice(from, close));
    return oneLine && closesMath(this.#words, close) ? hidden(close + 1) : shown(from + 1);
  }
}

function closesMath(words: string, at: number): boolean {
  const next = words.charCodeAt(at + 1);
  return !isSpaceAt(words, at - 1) && !(next >= 48 && next <= 57) && words.charAt(at - 1) !== "\\";
}

function shown(at: number): End {
  return { at, hides: false };
}

function hidden(at: number): End {
  return { at, hides: true };
}

/** For each length of a run of backticks, where the last one of it begins. */
function lastRuns(words: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let at = words.indexOf("`"); at >= 0;) {
    const end = runEnd(words, at, words.length);
    last.set(end - at, at);
    at = words.indexOf("`", end);
  }
  return last;
}

function isSpaceAt(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
