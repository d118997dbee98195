/** Offsets into a note as the app's positions: line and column from 0, in UTF-16 units. */
import type { Loc, Pos } from "obsidian";

/** Where a note's lines begin. A line ends at `\n`; a `\r` before it belongs to the line. */
export class Lines {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
      starts.push(at + 1);
    this.#starts = starts;
  }

  /** The line an offset lies on. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset a line begins at; the end of the text for a line that is not there. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** A line's text, without its ending. */
  textOf(line: number): string {
    const whole = this.text.slice(this.startOf(line), this.startOf(line + 1));
    return whole.replace(/\r?\n$/, "");
  }

  loc(offset: number): Loc {
    const line = this.lineAt(offset);
    return { line, col: offset - this.startOf(line), offset };
  }

  pos(start: number, end: number): Pos {
    return { start: this.loc(start), end: this.loc(end) };
  }
}
