/** A paragraph while it is read: later lines may turn it into a heading or the header of a table. */
import { definitionsLength } from "./definitions";
import { OpenMarks, type TogglingMark } from "./open-marks";
import { type Line } from "./outline";

/** The paragraph that the last lines of a note form; used for one after the other, since there are many. */
export class Paragraph {
  readonly kind = "paragraph";
  /** The number of its first line. */
  first = 0;
  readonly #text: string;
  readonly #lines: readonly Line[];
  #marks: OpenMarks | null = null;

  /** `lines` are those of the note so far, and grow. */
  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Begins with the line added next. */
  begin(): this {
    this.first = this.#lines.length;
    this.#marks = null;
    return this;
  }

  /** Whether a comment or math is open in its words before an offset. Ask in ascending order. */
  opens(mark: TogglingMark, here: number): boolean {
    this.#marks ??= new OpenMarks(this.#text, this.#from);
    return this.#marks.isOpen(mark, here);
  }

  /** The words of its last line. */
  get lastWords(): string {
    const last = this.#lines.at(-1);
    return last === undefined ? "" : this.#wordsOf(last);
  }

  /** What it says as a heading, and the number of the first line of that, after the definitions of links; null when it holds nothing else. */
  asHeading(): { readonly line: number; readonly text: string } | null {
    const words = this.#lines.slice(this.first).map((line) => this.#wordsOf(line));
    const definitions = this.#definitionLines(words);
    if (definitions === words.length) return null;
    return { line: this.first + definitions, text: words.slice(definitions).join(" ") };
  }

  #definitionLines(words: readonly string[]): number {
    if (this.#text.charAt(this.#from) !== "[") return 0;
    const paragraph = words.join("\n");
    const length = definitionsLength(paragraph);
    if (length === paragraph.length) return words.length;
    return paragraph.slice(0, length).split("\n").length - 1;
  }

  get #from(): number {
    return this.#lines[this.first]?.wordsFrom ?? this.#text.length;
  }

  #wordsOf(line: Line): string {
    return this.#text.slice(line.wordsFrom, line.to).trim();
  }
}
