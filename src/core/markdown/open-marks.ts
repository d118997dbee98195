/** Whether the words of a paragraph open a comment or math that a later line of it may close. */

/** A mark that opens and closes alike. */
export type TogglingMark = "%%" | "$$";

/** Counts marks while a paragraph grows, each of its characters once for each mark. */
export class OpenMarks {
  readonly #text: string;
  readonly #counts: Record<TogglingMark, { to: number; open: boolean }>;

  /** For the paragraph whose words begin at an offset. */
  constructor(text: string, from: number) {
    this.#text = text;
    this.#counts = { "%%": { to: from, open: false }, $$: { to: from, open: false } };
  }

  /** Whether the mark is open where the paragraph has got to. Ask in ascending order. */
  isOpen(mark: TogglingMark, here: number): boolean {
    const count = this.#counts[mark];
    const words = this.#text.slice(count.to, here);
    for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + mark.length))
      count.open = !count.open;
    count.to = here;
    return count.open;
  }
}
