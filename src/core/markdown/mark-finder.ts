/** Finds a mark from left to right, in one walk over a text, however many of its lines ask for it. */
export class MarkFinder {
  readonly #text: string;
  readonly #mark: string;
  /** Where the next one is, as far as it is known. */
  #next = -1;

  constructor(text: string, mark: string) {
    this.#text = text;
    this.#mark = mark;
  }

  /** Whether the mark begins at `from` or after, before `to`. Ask in ascending order of `from`. */
  isIn(from: number, to: number): boolean {
    if (this.#next < from) {
      const found = this.#text.indexOf(this.#mark, from);
      this.#next = found < 0 ? this.#text.length : found;
    }
    return this.#next < to;
  }

  /** Where the mark was found that was last asked for, or the text's end. */
  get next(): number {
    return this.#next;
  }
}
