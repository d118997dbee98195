/** Where lines end: at `\n`, `\r\n` or a lone `\r`, mixed as they may be. */

/** Finds line ends from left to right, in one walk over the text. */
export class LineEnds {
  readonly #text: string;
  #lineFeed = -1;
  #carriageReturn = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset where the line that begins at `from` ends, its line ending excluded. Ask in ascending order. */
  endOf(from: number): number {
    if (this.#lineFeed < from) this.#lineFeed = this.#find("\n", from);
    if (this.#carriageReturn < from) this.#carriageReturn = this.#find("\r", from);
    return Math.min(this.#lineFeed, this.#carriageReturn, this.#text.length);
  }

  /** The offset where the line after the one that ends at `end` begins, or null when that was the last. */
  startAfter(end: number): number | null {
    if (end === this.#text.length) return null;
    return end + (end === this.#carriageReturn && this.#lineFeed === end + 1 ? 2 : 1);
  }

  #find(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    // Further than any line end, or a last `\r` would seem to be followed by one.
    return found < 0 ? this.#text.length + 1 : found;
  }
}
