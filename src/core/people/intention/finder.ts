/** Finds phrases of a table among words. */
import { lazily } from "../../lazily";
import { type Fit, fitOf } from "./guarded";
import { PhraseBook, startsIn } from "./phrase-book";
import { phrases } from "./phrases";
import { opening } from "./senses";
import { type Stretch } from "./stretch";

/** A search for any phrase of a table. Only the phrases that begin with a word are tried there, and made ready when it first comes. */
export class Finder {
  /** The sense of the words that the phrases begin with. */
  readonly opens: number;
  readonly #book: () => PhraseBook<() => Fit>;

  /** `behind` gives what follows a phrase, as a regular expression. */
  constructor(rows: string, behind: () => string = () => " ") {
    this.opens = opening(rows);
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

  #isAtSome(stretch: Stretch): boolean {
    let from = 1;
    for (let at = 0; at < stretch.length; at += 1) {
      const word = stretch.textAt(at);
      if (stretch.hasAt(at, this.opens) && this.#isAt(stretch.text, from, word)) return true;
      from += word.length + 1;
    }
    return false;
  }

  #isAt(text: string, from: number, word: string): boolean {
    for (const at of startsIn(word)) {
      const fits = this.#book().under(at === 0 ? word : word.slice(at));
      if (fits.some((fit) => fit()(text, from + at))) return true;
    }
    return false;
  }
}
