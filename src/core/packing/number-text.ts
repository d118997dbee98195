/**
 * Numbers as a text: small ones are one letter, and whoever keeps many keeps no array of them. All its
 * letters are ASCII, and none has to be escaped in JSON.
 *
 *     a number is its last digit, `#` to `[`, behind those that go before, `]` to `~`, the least first
 */
const LAST = 0x23;
const LASTS = 57;
const MORE = 0x5d;
const MORES = 34;

/** Letters that are joined at a time: a call can't have arguments without end. */
const AT_ONCE = 4096;

/** The text of numbers, each whole and from 0 to 2⁵³ - 1. */
export function textOfNumbers(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= LASTS; rest = Math.floor(rest / MORES)) codes.push(MORE + (rest % MORES));
    codes.push(LAST + rest);
  }
  if (codes.length <= AT_ONCE) return String.fromCharCode(...codes);
  const parts: string[] = [];
  for (let from = 0; from < codes.length; from += AT_ONCE)
    parts.push(String.fromCharCode(...codes.slice(from, from + AT_ONCE)));
  return parts.join("");
}

/** Reads the numbers of a text that `textOfNumbers` gave, one after another. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether all have been read. */
  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next number; 0 behind the last. */
  next(): number {
    let number = 0;
    let worth = 1;
    let code = this.#text.charCodeAt(this.#at++);
    for (; code >= MORE; code = this.#text.charCodeAt(this.#at++)) {
      number += worth * (code - MORE);
      worth *= MORES;
    }
    return code >= LAST ? number + worth * (code - LAST) : number;
  }
}
