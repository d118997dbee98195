/** Where markers may stand, told by a sign and a letter: most signs are of headings, tags, links and addresses. */
import { type MarkerWords } from "./marker-words";

const LAST_ASCII = 127;
/** Makes a capital letter small. */
const SMALL = 32;

/** Finds from left to right where markers may stand, in one walk over a text. */
export class MarkerFinder {
  readonly #text: string;
  /** The first letters of their words. */
  readonly #letters: string;
  #at = -1;
  #hash = -1;

  constructor(text: string, words: MarkerWords) {
    this.#text = text;
    this.#letters = lettersOf(words);
  }

  /** Whether a marker may begin at `from` or after, before `to`. Ask in ascending order of `from`. */
  isIn(from: number, to: number): boolean {
    if (this.#at < from) this.#at = this.#find("@", from);
    if (this.#hash < from) this.#hash = this.#find("#", from);
    return this.#at < to || this.#hash < to;
  }

  #find(sign: string, from: number): number {
    let at = this.#text.indexOf(sign, from);
    while (at >= 0 && !this.#mayBegin(at + 1)) at = this.#text.indexOf(sign, at + 1);
    return at < 0 ? this.#text.length : at;
  }

  /** Whether a word at an offset may begin as one of a marker does; any letter with an accent may. */
  #mayBegin(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code > LAST_ASCII || this.#text.charCodeAt(at + 1) > LAST_ASCII) return true;
    return (
      this.#letters.includes(this.#text.charAt(at)) ||
      this.#letters.includes(String.fromCharCode(code | SMALL))
    );
  }
}

const LETTERS = new WeakMap<MarkerWords, string>();

function lettersOf(words: MarkerWords): string {
  const known = LETTERS.get(words);
  if (known !== undefined) return known;
  const letters = [...words.keys()].map((word) => word.charAt(0)).join("");
  LETTERS.set(words, letters);
  return letters;
}
