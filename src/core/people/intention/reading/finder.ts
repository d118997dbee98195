/** Finds phrases of a table among words. */
import { lazily } from "../../../lazily";
import { phrases } from "../../phrases";
import { type Fit, fitOf } from "./guarded";
import { PhraseBook, startsIn } from "./phrase-book";
import { opening, type Word } from "./senses";
import { type Stretch } from "./stretch";

/** A phrase that can begin in a word, and how many letters into it. */
interface Start {
  readonly at: number;
  readonly fit: () => Fit;
}

/** A search for any phrase of a table. Only the phrases that begin with a word are tried there, and made ready when it first comes. */
export class Finder {
  /** The sense of the words that the phrases begin with. */
  readonly opens: number;
  readonly #book: () => PhraseBook<() => Fit>;
  readonly #starts = new WeakMap<Word, readonly Start[]>();

  /**
   * `behind` gives what follows a phrase, as a regular expression; `opens` is the sense of the words that phrases
   * begin with, where it is shared with other tables.
   */
  constructor(rows: string, behind: () => string = () => " ", opens: number = opening(rows)) {
    this.opens = opens;
    this.#book = lazily(() => {
      const end = lazily(behind);
      const book = new PhraseBook<() => Fit>();
      for (const phrase of phrases(rows))
        book.add(
          phrase,
          lazily(() => fitOf(phrase, end)),
        );
      return book;
    });
  }

  /** Whether a stretch has a phrase of the table in it. */
  isIn(stretch: Stretch): boolean {
    return stretch.has(this.opens) && this.#isAtSome(stretch);
  }

  /** Whether a phrase of the table begins with the word at a place of a stretch. */
  isAt(stretch: Stretch, place: number): boolean {
    const word = stretch.wordAt(place);
    if ((word.senses & this.opens) === 0) return false;
    let from = 1;
    for (let at = 0; at < place; at += 1) from += stretch.textAt(at).length + 1;
    return this.#isAt(stretch.text, from, word);
  }

  #isAtSome(stretch: Stretch): boolean {
    let from = 1;
    for (let at = 0; at < stretch.length; at += 1) {
      const word = stretch.wordAt(at);
      if ((word.senses & this.opens) !== 0 && this.#isAt(stretch.text, from, word)) return true;
      from += word.text.length + 1;
    }
    return false;
  }

  #isAt(text: string, from: number, word: Word): boolean {
    for (const { at, fit } of this.#startsOf(word)) if (fit()(text, from + at)) return true;
    return false;
  }

  /** The phrases that can begin in a word, looked up once for each. */
  #startsOf(word: Word): readonly Start[] {
    const known = this.#starts.get(word);
    if (known !== undefined) return known;
    const starts = startsIn(word.text).flatMap((at) =>
      this.#book()
        .under(word.text.slice(at))
        .map((fit) => ({ at, fit })),
    );
    this.#starts.set(word, starts);
    return starts;
  }
}
