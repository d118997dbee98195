/** Where markers may stand, told by a sign and a letter: most signs are of headings, tags, links and addresses. */
import { type MarkerWords } from "./marker-words";

const SIGNS = ["@", "#"] as const;

const LAST_ASCII = 127;
/** Makes a capital letter small. */
const SMALL = 32;

/** Finds from left to right where markers may stand, in one walk over a text. */
export class MarkerFinder {
  readonly #text: string;
  readonly #words: MarkerWords;
  /** Where each sign stands next before what may be a marker's word, as far as it is known. */
  readonly #next = SIGNS.map(() => -1);

  constructor(text: string, words: MarkerWords) {
    this.#text = text;
    this.#words = words;
  }

  /** Whether a marker may begin at `from` or after, before `to`. Ask in ascending order of `from`. */
  isIn(from: number, to: number): boolean {
    return SIGNS.some((sign, n) => {
      if ((this.#next[n] ?? -1) < from) this.#next[n] = this.#find(sign, from);
      return (this.#next[n] ?? -1) < to;
    });
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
    for (const word of this.#words.keys()) {
      const first = word.charCodeAt(0);
      if (first === code || first === (code | SMALL)) return true;
    }
    return false;
  }
}
