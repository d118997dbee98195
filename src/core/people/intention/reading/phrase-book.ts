/** What is known of phrases, looked up by the word that they can begin with. */
import { lazily } from "../../../lazily";
import { openingsOf } from "./openings";

/** Letters, behind which an opening may have a regular expression. */
const HEAD = lazily(() => /^[\p{L}\d¤'-]*/u);

/** What behind the head of an opening holds, by its source: most are one and the same. */
const TAILS = new Map<string, RegExp>();

function tailOf(source: string): RegExp {
  const known = TAILS.get(source);
  if (known !== undefined) return known;
  const tail = new RegExp(`^${source}$`, "u");
  TAILS.set(source, tail);
  return tail;
}

/** The letters that such an expression ends in: most words are known by them to be none. */
const LAST_LETTERS = lazily(() => /[*+}\]]([\p{L}']+)$/u);

/** Words with the same letters in front and at their end, and what begins with them. */
interface Kin<T> {
  readonly head: string;
  readonly end: string;
  readonly tail: () => RegExp;
  readonly entry: T;
}

const NONE: readonly never[] = [];

/** Entries by the words that phrases begin with. */
export class PhraseBook<T> {
  readonly #words = new Map<string, T[]>();
  /** What begins with a word that is not spelled out, by the first letter that is. */
  readonly #kin = new Map<string, Kin<T>[]>();

  /** Enters what goes with a phrase under each word that it can begin with. */
  add(phrase: string, entry: T): void {
    for (const opening of openingsOf(phrase)) this.#addUnder(opening, entry);
  }

  /** What goes with phrases that can begin with a word. */
  under(word: string): readonly T[] {
    const told = this.#words.get(word) ?? NONE;
    const kin = this.#kinOf(word, word.charAt(0), this.#kinOf(word, "", NONE));
    if (kin.length === 0) return told;
    return told.length === 0 ? kin : [...told, ...kin];
  }

  /** Those with a first letter whom a word is kin to, and some others. */
  #kinOf(word: string, initial: string, others: readonly T[]): readonly T[] {
    let found = others;
    for (const { head, end, tail, entry } of this.#kin.get(initial) ?? NONE) {
      if (!word.startsWith(head) || !word.endsWith(end)) continue;
      if (tail().test(word.slice(head.length))) found = [...found, entry];
    }
    return found;
  }

  #addUnder(opening: string, entry: T): void {
    const head = HEAD().exec(opening)?.[0] ?? "";
    if (head === opening) return addTo(this.#words, opening, entry);
    const source = opening.slice(head.length);
    const end = LAST_LETTERS().exec(source)?.[1] ?? "";
    addTo(this.#kin, head.charAt(0), { head, end, tail: () => tailOf(source), entry });
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

/** Where phrases can begin in a word: an elided one in front counts as a word of its own (`j'aimerais`). */
export function startsIn(word: string): readonly number[] {
  if (word[1] === "'") return word[2] === "'" ? ELIDED_TWICE : ELIDED;
  return word[2] === "'" ? LONG_ELIDED : WHOLE;
}

const WHOLE = [0];
const ELIDED = [0, 2];
const ELIDED_TWICE = [0, 2, 3];
const LONG_ELIDED = [0, 3];
