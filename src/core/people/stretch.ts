/** Words of a line that stand in a row. */
import { type Word } from "./senses";

/** A stretch of words, which may be empty. */
export class Stretch {
  readonly words: readonly Word[];
  /** The senses that any of the words has. */
  readonly senses: number;
  #text: string | null = null;

  constructor(words: readonly Word[]) {
    let senses = 0;
    for (const word of words) senses |= word.senses;
    this.words = words;
    this.senses = senses;
  }

  /** The words with a space on either side of each. */
  get text(): string {
    return (this.#text ??= spaced(this.words));
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  /** The first word, empty when there is none. */
  get first(): string {
    return this.words[0]?.text ?? "";
  }

  /** The last word, empty when there is none. */
  get last(): string {
    return this.words.at(-1)?.text ?? "";
  }

  /** Whether any word has one of these senses. */
  has(senses: number): boolean {
    return (this.senses & senses) !== 0;
  }

  /** The words before one of them. */
  upTo(at: number): Stretch {
    return new Stretch(this.words.slice(0, at));
  }

  /** Where a word stands last, or -1. */
  lastIndexOf(text: string): number {
    let at = this.words.length - 1;
    while (at >= 0 && this.words[at]?.text !== text) at -= 1;
    return at;
  }
}

function spaced(words: readonly Word[]): string {
  let text = " ";
  for (const word of words) text += `${word.text} `;
  return text;
}
