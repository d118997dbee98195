/** Words of a line that stand in a row. */
import { NO_WORD, type Word } from "./senses";

/** A stretch of a line's words, which may be empty. */
export class Stretch {
  readonly #line: readonly Word[];
  readonly #from: number;
  readonly #to: number;
  #senses: number | null = null;
  #text: string | null = null;

  /** The words of a line from one of them up to another. */
  constructor(line: readonly Word[], from = 0, to = line.length) {
    this.#line = line;
    this.#from = from;
    this.#to = to;
  }

  /** How many words it has. */
  get length(): number {
    return this.#to - this.#from;
  }

  get isEmpty(): boolean {
    return this.#to === this.#from;
  }

  /** The words with a space on either side of each. */
  get text(): string {
    return (this.#text ??= this.#spaced());
  }

  /** The first word, empty when there is none. */
  get first(): string {
    return this.textAt(0);
  }

  /** The last word, empty when there is none. */
  get last(): string {
    return this.textAt(this.length - 1);
  }

  /** A word by its place, an empty one when there is none. */
  wordAt(at: number): Word {
    return (at < 0 || at >= this.length ? undefined : this.#line[this.#from + at]) ?? NO_WORD;
  }

  /** The text of a word by its place, empty when there is none. */
  textAt(at: number): string {
    return this.wordAt(at).text;
  }

  /** Whether any word has one of these senses. */
  has(senses: number): boolean {
    return ((this.#senses ??= this.#allSenses()) & senses) !== 0;
  }

  /** Whether the word at a place has one of these senses. */
  hasAt(at: number, senses: number): boolean {
    return (this.wordAt(at).senses & senses) !== 0;
  }

  /** The words before one of them. */
  upTo(at: number): Stretch {
    return new Stretch(this.#line, this.#from, this.#from + at);
  }

  /** Where a word stands first, or -1. */
  indexOf(text: string): number {
    let at = this.#from;
    while (at < this.#to && this.#line[at]?.text !== text) at += 1;
    return at === this.#to ? -1 : at - this.#from;
  }

  /** Where a word stands last, or -1. */
  lastIndexOf(text: string): number {
    let at = this.#to - 1;
    while (at >= this.#from && this.#line[at]?.text !== text) at -= 1;
    return at < this.#from ? -1 : at - this.#from;
  }

  /** All its words, then those of another. */
  and(other: Stretch): Stretch {
    return new Stretch([...this.#words(), ...other.#words()]);
  }

  #words(): readonly Word[] {
    return this.#line.slice(this.#from, this.#to);
  }

  #allSenses(): number {
    let senses = 0;
    for (let at = this.#from; at < this.#to; at += 1) senses |= this.#line[at]?.senses ?? 0;
    return senses;
  }

  #spaced(): string {
    let text = " ";
    for (let at = this.#from; at < this.#to; at += 1) text += `${this.#line[at]?.text ?? ""} `;
    return text;
  }
}
