/**
 * Reads the blocks of a note line by line, as CommonMark's reference parsers do: each line first
 * goes on with the open containers (quotes, list items, footnotes), then may open new ones, and
 * what is left of it goes on with, or begins, the one block that is open inside them.
 */
import { type BlockStart, readBlockStart } from "./block-starts";
import { ContainerStack } from "./container-stack";
import { type Opening, type Place } from "./containers";
import { LineCursor } from "./line-cursor";
import { type Heading, type Line, type LineKind } from "./outline";
import { Paragraph } from "./paragraph";
import { cellsOf, isDelimiterRow } from "./tables";
import { UnreadFinder } from "./unread";
import { CODE_INDENT, isBlank, type Verbatim } from "./verbatim";

type Draft = { -readonly [Key in keyof Line]: Line[Key] };

/** The block that is open inside the innermost container; indented code needs no memory. */
type Leaf =
  | { readonly kind: "none" | "table" }
  | Paragraph
  | { readonly kind: "verbatim"; readonly block: Verbatim };

const DASH = 45;
const COLON = 58;
const BAR = 124;

const NONE: Leaf = { kind: "none" };
const TABLE: Leaf = { kind: "table" };

/** The state of one scan. Feed it the lines in order, then close it. */
export class BlockScanner {
  readonly #text: string;
  readonly #lines: Draft[] = [];
  readonly #unread: UnreadFinder;
  readonly #cursor: LineCursor;
  readonly #containers = new ContainerStack();
  readonly #paragraph: Paragraph;
  #leaf: Leaf = NONE;
  /** Columns before the last words, inside the containers. */
  #wordsIndent = 0;
  #from = 0;

  constructor(text: string) {
    this.#text = text;
    this.#cursor = new LineCursor(text);
    this.#paragraph = new Paragraph(text, this.#lines);
    this.#unread = new UnreadFinder(text);
  }

  /** The lines taken so far. */
  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** The headings among them. */
  get headings(): readonly Heading[] {
    return this.#containers.headings;
  }

  /** What is not read inside them; complete once the scan is closed. */
  get unread(): UnreadFinder["found"] {
    return this.#unread.found;
  }

  /** Takes a line of the frontmatter. */
  addFrontmatter(from: number, to: number): void {
    this.#from = from;
    this.#cursor.start(to, to);
    this.#add("frontmatter", to);
  }

  /** Takes the next line. Its blocks begin at `start`, which differs from `from` only after a byte order mark. */
  addLine(from: number, start: number, to: number): void {
    this.#from = from;
    this.#cursor.start(start, to);
    this.#containers.match(this.#cursor);
    if (!this.#goesOnVerbatim()) this.#startBlocks();
  }

  /** Ends what is open, after the last line. */
  close(): void {
    this.#closeLeaf();
  }

  /** Takes the line as it is when it belongs to an open block of code, HTML, comment or math. */
  #goesOnVerbatim(): boolean {
    if (this.#leaf.kind !== "verbatim" || !this.#containers.allMatched) return false;
    const { block } = this.#leaf;
    const cursor = this.#cursor;
    if (block.endsAtBlank && cursor.blank) return false;
    const end = block.findEnd(cursor);
    if (end !== null) this.#leaf = NONE;
    if (end === null || isBlank(this.#text, end, cursor.end)) this.#add(block.kind, cursor.next);
    else this.#addRest(end);
    return true;
  }

  /** Takes the words after the mark that ends a comment or math. */
  #addRest(end: number): void {
    const cursor = this.#cursor;
    this.#unread.add({ from: cursor.at, to: end });
    cursor.start(end, cursor.end);
    this.#addWords();
  }

  #startBlocks(): void {
    const cursor = this.#cursor;
    while (!cursor.blank) {
      if (cursor.indent >= CODE_INDENT) {
        if (this.#leaf.kind === "paragraph") break;
        this.#begin(NONE, "code");
        return;
      }
      const start = this.#containers.full ? null : readBlockStart(cursor, this.#place());
      if (start === null) break;
      if (!this.#opens(start)) return;
    }
    if (cursor.blank) this.#addBlank();
    else this.#addWords();
  }

  #place(): Place {
    if (this.#leaf.kind !== "paragraph") return "alone";
    return this.#containers.allMatched ? "below" : "beside";
  }

  /** Begins a block. Whether the rest of the line is still to be read, inside a new container. */
  #opens(start: BlockStart): boolean {
    switch (start.kind) {
      case "verbatim":
        this.#beginVerbatim(start.block);
        return false;
      case "heading":
        this.#addHeading(start);
        return false;
      case "underline":
        return this.#underline(start.level);
      case "rule":
        this.#begin(NONE, "rule");
        return false;
      case "quote":
      case "item":
      case "footnote":
        return this.#openContainer(start);
    }
  }

  #beginVerbatim(block: Verbatim): void {
    const { mark } = block;
    if (
      mark !== null &&
      this.#leaf.kind === "paragraph" &&
      this.#leaf.opens(mark, this.#cursor.at)
    ) {
      // It closes what the paragraph has opened.
      this.#addWords();
      return;
    }
    this.#begin(block.single ? NONE : { kind: "verbatim", block }, block.kind);
  }

  #openContainer(opening: Opening): boolean {
    this.#settle();
    this.#containers.push(opening, this.#cursor, this.#lines.length);
    // What follows a checkbox is words, whatever it looks like.
    if (opening.kind !== "item" || opening.checkbox === null) return true;
    this.#addWords();
    return false;
  }

  /** Ends what the line doesn't go on with. */
  #settle(): void {
    this.#closeLeaf();
    this.#containers.closeUnmatched();
  }

  #closeLeaf(): void {
    if (this.#leaf.kind === "paragraph") this.#searchLines(this.#leaf.first, this.#lines.length);
    this.#leaf = NONE;
  }

  #searchLines(first: number, end: number): void {
    const from = this.#lines[first]?.wordsFrom;
    const to = this.#lines[end - 1]?.to;
    if (from === undefined || to === undefined || end <= first) return;
    if (this.#containers.quote === "none") this.#unread.search(from, to);
    else this.#unread.search(from, to, () => this.#withoutMarks(first, end));
  }

  /** The words of some lines, all but the first with spaces for the marks of their quotes, which could close a tag. */
  #withoutMarks(first: number, end: number): string {
    const words = this.#lines.slice(first, end).map((line, i, lines) => {
      const before = this.#text.slice(lines[i - 1]?.to ?? line.wordsFrom, i === 0 ? 0 : line.from);
      const marks = i === 0 ? "" : " ".repeat(line.wordsFrom - line.from);
      return before + marks + this.#text.slice(line.wordsFrom, line.to);
    });
    return words.join("");
  }

  #begin(leaf: Leaf, kind: LineKind): void {
    this.#settle();
    this.#leaf = leaf;
    this.#add(kind, kind === "rule" ? this.#cursor.end : this.#cursor.next);
  }

  #addBlank(): void {
    this.#settle();
    if (this.#opensItem) return this.#add("item", this.#cursor.end);
    this.#add("blank", this.#cursor.end, null);
  }

  #addWords(): void {
    const leaf = this.#leaf;
    const inPlace = this.#containers.allMatched;
    if (leaf.kind === "paragraph") {
      if (inPlace && this.#isUnderHeader(leaf)) this.#beginTable(leaf.first);
      else this.#add("text", this.#cursor.next);
    } else if (leaf.kind === "table" && inPlace) {
      this.#addRow();
    } else {
      this.#settle();
      this.#leaf = this.#paragraph.begin();
      this.#add(this.#opensItem ? "item" : "text", this.#cursor.next);
    }
    this.#wordsIndent = this.#cursor.indent;
  }

  get #opensItem(): boolean {
    return this.#containers.item?.line === this.#lines.length;
  }

  #addHeading({ level, from, to }: { level: number; from: number; to: number }): void {
    this.#settle();
    this.#containers.enter(this.#lines.length, level, this.#text.slice(from, to));
    this.#add("heading", from);
    this.#unread.search(from, to);
  }

  /** Makes a heading of the paragraph above. As `#opens`, whether there is still something to read. */
  #underline(level: number): boolean {
    const words = this.#leaf.kind === "paragraph" ? this.#leaf.asHeading() : null;
    if (words === null) {
      const start = readBlockStart(this.#cursor, "alone");
      if (start !== null) return this.#opens(start);
      this.#addWords();
      return false;
    }
    const heading = this.#containers.enter(words.line, level, words.text);
    for (const line of this.#lines.slice(words.line))
      Object.assign(line, { kind: "heading", heading });
    this.#begin(NONE, "rule");
    return false;
  }

  #isUnderHeader(paragraph: Paragraph): boolean {
    const { text, next, end, code, indent } = this.#cursor;
    if (Math.max(indent, this.#wordsIndent) >= CODE_INDENT) return false;
    if (code !== BAR && code !== DASH && code !== COLON) return false;
    return isDelimiterRow(text.slice(next, end).trim(), paragraph.lastWords);
  }

  #beginTable(first: number): void {
    const header = this.#lines.at(-1);
    if (header === undefined) return;
    this.#searchLines(first, header.number);
    header.kind = "table";
    this.#searchCells(header);
    this.#leaf = TABLE;
    this.#add("table", this.#cursor.next);
  }

  #addRow(): void {
    this.#add("table", this.#cursor.next);
    const row = this.#lines.at(-1);
    if (row !== undefined) this.#searchCells(row);
  }

  #searchCells({ wordsFrom, to }: Line): void {
    for (const cell of cellsOf(this.#text.slice(wordsFrom, to)))
      this.#unread.search(wordsFrom + cell.from, wordsFrom + cell.to);
  }

  #add(kind: LineKind, wordsFrom: number, item = this.#containers.item): void {
    this.#lines.push({
      number: this.#lines.length,
      from: this.#from,
      to: this.#cursor.end,
      wordsFrom,
      kind,
      quote: this.#containers.quote,
      item,
      heading: this.#containers.heading,
    });
  }
}
