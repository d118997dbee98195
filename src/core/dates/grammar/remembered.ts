/**
 * A grammar that remembers what it has read. Vaults say "next Tuesday" over and over, each time before
 * other words; but what a grammar finds at the start of a text depends on nothing behind the first word
 * that it doesn't know, so it is remembered by the text up to there.
 */
import { copied } from "../../copied";
import { wordsKnownTo } from "./parts";
import { type DateReading, type Dates } from "./reading";
import { tokenize } from "./tokens";

/** A date phrase that a text starts with, and how many UTF-16 units of the text it takes. */
export interface Candidate {
  readonly reading: DateReading;
  readonly length: number;
}

/** Texts that are remembered at most; then all are forgotten, as a vault has ever new ones. */
const MOST = 1_000;

/** The date phrases of a grammar. */
export class RememberedDates {
  readonly #dates: Dates;
  readonly #found = new Map<string, readonly Candidate[]>();
  #words: ReadonlySet<string> | null = null;

  constructor(dates: Dates) {
    this.#dates = dates;
  }

  /** All date phrases that a short text starts with. */
  startOf(text: string): readonly Candidate[] {
    const tokens = tokenize(text, this.#isKnown);
    const known = this.#found.get(tokens.source);
    if (known !== undefined) return known;
    const found = this.#dates
      .read(tokens, 0)
      .map(({ value, to }) => ({ reading: value, length: tokens.tos[to - 1] ?? 0 }));
    if (this.#found.size >= MOST) this.#found.clear();
    this.#found.set(copied(tokens.source), found);
    return found;
  }

  readonly #isKnown = (word: string): boolean =>
    (this.#words ??= wordsKnownTo(this.#dates)).has(word);
}
