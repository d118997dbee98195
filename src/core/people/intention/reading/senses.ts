/**
 * What single words can mean to the rule of intention, learned once for each word: a line then asks
 * for what all its words can mean at once, and reads on only where they can mean anything.
 */
import { copied } from "../../../copied";
import { lazily } from "../../../lazily";
import { phrases } from "../../phrases";
import { PhraseBook, startsIn } from "./phrase-book";
import { mayBeRespelled } from "./respelling";

/** A word or mark of a line, in lower case. */
export interface Word {
  readonly text: string;
  /** The senses that it has, a bit each. */
  readonly senses: number;
  readonly mayBeRespelled: boolean;
}

/** What stands where no word does. */
export const NO_WORD: Word = { text: "", senses: 0, mayBeRespelled: false };

/** Words known at a time, and the longest of them: those of a language come again, all of a vault would be too many to keep. */
const MOST_KNOWN = 4_096;
const LONGEST_KNOWN = 32;

/** Senses that there is a bit for. */
const MOST_SENSES = 32;

let senses = 0;
const TESTS: { readonly has: (word: string) => boolean; readonly sense: number }[] = [];
const TABLES: { readonly rows: string; readonly sense: number }[] = [];
const KNOWN = new Map<string, Word>();

/** A sense of its own for words that pass a test, as the bit it has in `Word.senses`. Only for modules, as they load. */
export function sense(has: (word: string) => boolean): number {
  const bit = another();
  TESTS.push({ has, sense: bit });
  return bit;
}

/** The sense of the words that phrases of a table begin with. Only for modules, as they load. */
export function opening(rows: string): number {
  const bit = another();
  TABLES.push({ rows, sense: bit });
  return bit;
}

function another(): number {
  if (senses === MOST_SENSES) throw new RangeError("A number has no bit for another sense");
  senses += 1;
  return 1 << (senses - 1);
}

/** The senses of the words that any phrase begins with. */
const openings = lazily(() => {
  const book = new PhraseBook<number>();
  for (const { rows, sense: bit } of TABLES)
    for (const phrase of phrases(rows)) book.add(phrase, bit);
  return book;
});

/** A word with what it can mean. */
export function wordOf(text: string): Word {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const word = learned(copied(text));
  if (text.length > LONGEST_KNOWN) return word;
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word.text, word);
  return word;
}

function learned(text: string): Word {
  return { text, senses: sensesOf(text), mayBeRespelled: mayBeRespelled(text) };
}

function sensesOf(word: string): number {
  let all = 0;
  for (const { has, sense: bit } of TESTS) if (has(word)) all |= bit;
  for (const at of startsIn(word)) for (const bit of openings().under(word.slice(at))) all |= bit;
  return all;
}
