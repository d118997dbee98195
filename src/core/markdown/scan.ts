/**
 * One pass over a note's text: lines, list nesting, headings, frontmatter, code, comments, quotes
 * and callouts. Blocks are those of CommonMark with GitHub's tables, checkboxes and footnotes. Where
 * Obsidian differs on purpose, Obsidian is followed:
 *
 * - frontmatter is closed by `---` only, and may follow a byte order mark;
 * - a line that begins with `%%` opens a comment, one that begins with `$$` opens math, up to the
 *   line with the next such mark, even in the middle of a paragraph;
 * - any character makes a checkbox (`- [/] …`), also before nothing: `- [ ] `;
 * - a quote whose first line begins with `[!…]` is a callout;
 * - inline, `%% … %%` and `$…$` are no words.
 *
 * Obsidian is not followed where it nests an item after a checkbox: `- [ ] 1. call` is one task. And
 * it lists links and tags inside `%% … %%`, which a reader never sees.
 */
import { copied } from "../copied";
import { BlockScanner } from "./block-scanner";
import { findFrontmatter } from "./frontmatter";
import { LineEnds } from "./line-ends";
import { type Line, type Outline, type Span } from "./outline";

const BYTE_ORDER_MARK = "\uFEFF";

/** Scans any text. Never throws; linear in the length of the text. */
export function scanNote(text: string): Outline {
  const scanner = new BlockScanner(text);
  const ends = new LineEnds(text);
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const found = findFrontmatter(text, start, ends);
  if (found !== null) addFrontmatter(scanner, found.lines);
  // An unclosed frontmatter was searched to the end, so the walk begins anew.
  const walk = found === null ? new LineEnds(text) : ends;
  for (let at = found === null ? 0 : found.after; at !== null;) {
    const end = walk.endOf(at);
    scanner.addLine(at, Math.max(at, start), end);
    at = walk.startAfter(end);
  }
  scanner.close();
  const frontmatter = found && {
    yaml: copied(text.slice(found.yaml.from, found.yaml.to)),
    line: 1,
  };
  return new ScannedNote(text, scanner, frontmatter);
}

function addFrontmatter(scanner: BlockScanner, lines: readonly Span[]): void {
  // The first begins with the note, also behind a byte order mark.
  for (const [i, { from, to }] of lines.entries()) scanner.addFrontmatter(i === 0 ? 0 : from, to);
}

/** A class, since with a getter in a literal every outline would be of a kind of its own to the engine. */
class ScannedNote implements Outline {
  readonly text: string;
  readonly lines: Outline["lines"];
  readonly headings: Outline["headings"];
  readonly frontmatter: Outline["frontmatter"];
  readonly #scanner: BlockScanner;
  #unread: readonly Span[] | null = null;

  constructor(text: string, scanner: BlockScanner, frontmatter: Outline["frontmatter"]) {
    this.text = text;
    this.lines = scanner.lines;
    this.headings = scanner.headings;
    this.frontmatter = frontmatter;
    this.#scanner = scanner;
  }

  get unread(): readonly Span[] {
    return (this.#unread ??= this.#scanner.unread);
  }
}

/** Whether a line is of a kind that holds words. */
export function hasWords({ kind }: Line): boolean {
  return kind === "text" || kind === "item" || kind === "heading" || kind === "table";
}

/**
 * The words of a line, same length as the line (`to - from`), with everything Kith must not read there
 * blanked by spaces: inline code, `%% %%` and HTML comments, math, HTML tags. Links and URLs stay as they are.
 * All spaces for lines of a kind that holds no words.
 */
export function readableWords(outline: Outline, line: Line): string {
  if (!hasWords(line)) return " ".repeat(line.to - line.from);
  const { text, unread } = outline;
  if (unread.length === 0) return text.slice(line.from, line.to);
  let words = "";
  let at = line.from;
  for (let i = firstEndingAfter(unread, line.from); i < unread.length; i += 1) {
    const span = unread[i];
    if (span === undefined || span.from >= line.to) break;
    const from = Math.max(span.from, line.from);
    const to = Math.min(span.to, line.to);
    words += text.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return words + text.slice(at, line.to);
}

/** The index of the first span that ends after an offset; spans are in order. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
