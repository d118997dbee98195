/** The containers that are open, outermost first, and the heading that counts inside them. */
import { type Container, goesOn, type Opening } from "./containers";
import { type LineCursor } from "./line-cursor";
import { type Heading, type Line, type ListItem } from "./outline";

/** Columns by which the later lines of a footnote are indented. */
const FOOTNOTE_WIDTH = 4;

/** Containers nest no deeper: what would is words. No note needs it, and hostile ones stay cheap. */
const DEEPEST = 100;

/** Follows the containers from line to line: `match` each line first, then close and open. */
export class ContainerStack {
  readonly #open: Container[] = [];
  #inmost: Container | null = null;
  #matched = 0;
  #heading: Heading | null = null;
  readonly #headings: Heading[] = [];

  /** Finds how many of the open containers a line goes on with, and consumes their marks. */
  match(cursor: LineCursor): void {
    this.#matched = 0;
    if (this.#inmost === null) return;
    for (const container of this.#open) {
      if (!goesOn(container, cursor)) return;
      this.#matched += 1;
    }
  }

  /** Whether the line goes on with all of them. */
  get allMatched(): boolean {
    return this.#matched === this.#open.length;
  }

  /** Whether nothing more can begin inside them. */
  get full(): boolean {
    return this.#matched === DEEPEST;
  }

  /** Ends those that the line doesn't go on with. */
  closeUnmatched(): void {
    const outermost = this.#open[this.#matched];
    if (outermost === undefined) return;
    this.#heading = outermost.outerHeading;
    // Quicker than to set the length, since it is mostly one.
    while (this.#open.length > this.#matched) this.#open.pop();
    this.#inmost = this.#open.at(-1) ?? null;
  }

  /** Opens one more, on the line of this number, of which the cursor has what is left. */
  push(opening: Opening, cursor: LineCursor, line: number): void {
    this.#inmost = {
      kind: opening.kind,
      width: this.#widthOf(opening),
      quote: this.#quoteOf(opening),
      item: this.#itemOf(opening, line),
      outerHeading: this.#heading,
      hollow: opening.kind === "item" && opening.checkbox === null && cursor.blank,
    };
    this.#open.push(this.#inmost);
    this.#matched = this.#open.length;
  }

  /** The innermost open list item, or null. */
  get item(): ListItem | null {
    return this.#inmost?.item ?? null;
  }

  /** Whether what is inside them is quoted. */
  get quote(): Line["quote"] {
    return this.#inmost?.quote ?? "none";
  }

  /** The heading that counts at this place, or null. */
  get heading(): Heading | null {
    return this.#heading;
  }

  /** All headings there were, in order. */
  get headings(): readonly Heading[] {
    return this.#headings;
  }

  /** Makes a heading count from here to the end of the innermost container. */
  enter(line: number, level: number, text: string): Heading {
    let parent = this.#heading;
    while (parent !== null && parent.level >= level) parent = parent.parent;
    this.#heading = { line, level, text, parent };
    this.#headings.push(this.#heading);
    return this.#heading;
  }

  #widthOf(opening: Opening): number {
    if (opening.kind === "item") return opening.width;
    return opening.kind === "footnote" ? FOOTNOTE_WIDTH : 0;
  }

  #quoteOf(opening: Opening): Line["quote"] {
    if (opening.kind !== "quote" || this.quote === "quote") return this.quote;
    return opening.callout ? "callout" : "quote";
  }

  #itemOf(opening: Opening, line: number): ListItem | null {
    if (opening.kind !== "item") return this.item;
    return { line, parent: this.item, checkbox: opening.checkbox };
  }
}
