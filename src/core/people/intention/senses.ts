/**
 * What single words can mean to the rule of intention, learned once for each word: a line then asks
 * for what all its words can mean at once, and reads on only where they can mean anything.
 */
import { copied } from "../../copied";

/** A word or mark of a line, in lower case. */
export interface Word {
  readonly text: string;
  /** The senses that it has, a bit each. */
  readonly senses: number;
}

/** Words known at a time, and the longest of them: those of a language come again, all of a vault would be too many to keep. */
const MOST_KNOWN = 4_096;
const LONGEST_KNOWN = 32;

/** Senses that there is a bit for. */
const MOST_SENSES = 32;

const TESTS: ((word: string) => boolean)[] = [];
const KNOWN = new Map<string, Word>();

/** A sense of its own for words that pass a test, as the bit it has in `Word.senses`. Only for modules, as they load. */
export function sense(has: (word: string) => boolean): number {
  if (TESTS.length === MOST_SENSES) throw new RangeError("A number has no bit for another sense");
  return 1 << (TESTS.push(has) - 1);
}

/** A word with what it can mean. */
export function wordOf(text: string): Word {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const senses = TESTS.reduce((all, has, n) => (has(text) ? all | (1 << n) : all), 0);
  if (text.length > LONGEST_KNOWN) return { text, senses };
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  const word = { text: copied(text), senses };
  KNOWN.set(word.text, word);
  return word;
}
