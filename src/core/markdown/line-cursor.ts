/**
 * A place in one line, which knows its column. Markdown measures indentation in columns, where a
 * tab reaches to the next multiple of four, and a list item may take only a part of a tab.
 */

/** Columns from one tab stop to the next. */
const TAB_WIDTH = 4;

const TAB = 9;
const SPACE = 32;

/** Walks over one line at a time; made once for a note, since a note has many lines. */
export class LineCursor {
  /** The whole note. */
  readonly text: string;
  /** Offset where the line ends, line ending excluded. */
  end = 0;
  /** Offset of what is not consumed yet; a tab consumed in part is still there. */
  at = 0;
  /** Offset of the first character from `at` that is neither space nor tab; `end` when there is none. */
  next = 0;
  /** Columns between `at` and `next`. */
  indent = 0;
  #column = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Begins the line between two offsets. */
  start(from: number, to: number): void {
    this.end = to;
    this.#column = 0;
    this.#moveTo(from);
  }

  /** Whether nothing but spaces and tabs is left. */
  get blank(): boolean {
    return this.next === this.end;
  }

  /** The UTF-16 code at `next`; NaN when the line is blank from here. */
  get code(): number {
    return this.next === this.end ? NaN : this.text.charCodeAt(this.next);
  }

  /** Consumes the white space before `next` and then `count` characters, none of them a tab. */
  skip(count: number): void {
    this.#column += this.indent + count;
    this.#moveTo(this.next + count);
  }

  /** Consumes this many columns of white space, or all there is when it is less. */
  skipIndent(columns: number): void {
    let left = columns;
    let at = this.at;
    while (left > 0 && at < this.next) {
      const width = this.text.charCodeAt(at) === TAB ? this.#toTabStop(this.#column) : 1;
      if (width <= left) at += 1;
      this.#column += Math.min(width, left);
      left -= width;
    }
    this.#moveTo(at);
  }

  #toTabStop(column: number): number {
    return TAB_WIDTH - (column % TAB_WIDTH);
  }

  #moveTo(at: number): void {
    this.at = at;
    let next = at;
    let column = this.#column;
    for (; next < this.end; next += 1) {
      const code = this.text.charCodeAt(next);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += this.#toTabStop(column);
      else break;
    }
    this.next = next;
    this.indent = column - this.#column;
  }
}
