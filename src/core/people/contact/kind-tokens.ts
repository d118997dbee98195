/** The words and marks of a line, as kinds of contact are looked for among them. */
import { lazily } from "../../lazily";
import { LINK_MARK } from "./masked-links";

const LINKS = /¤+/g;
const TOKEN = lazily(() => /¤|[\p{L}\d][\p{L}\d:-]*|[.,;!?()|—–]|\p{Extended_Pictographic}/gu);
/** Words in which no letter has an accent, and the same tokens in them, found in half the time. */
const IS_PLAIN = /^[ -~\t¤—–\uFFFC]*$/;
const PLAIN_TOKEN = /¤|[a-z\d][a-z\d:-]*|[.,;!?()|—–]/g;

/** Words and marks in lower case, links without anything between them as one mark. */
export class Tokens {
  /** How many there are. */
  readonly count: number;
  /** Whether there is a link among them. */
  readonly nameAnybody: boolean;
  readonly #all: readonly string[];

  /** The tokens of a line whose links are masked. */
  constructor(words: string) {
    this.nameAnybody = words.includes(LINK_MARK);
    const marked = words.includes(LINK_MARK + LINK_MARK) ? words.replace(LINKS, LINK_MARK) : words;
    const lower = marked.toLowerCase();
    const isPlain = IS_PLAIN.test(lower);
    const text = isPlain ? lower : marked.normalize("NFC").toLowerCase();
    // All at once: the engine takes as long to find five of them one by one.
    const found = text
      .replaceAll("one on one", "one-on-one")
      .match(isPlain ? PLAIN_TOKEN : TOKEN());
    this.#all = found ?? [];
    this.count = this.#all.length;
  }

  /** A token by its place, empty when there is none. */
  at(place: number): string {
    return place < 0 || place >= this.count ? "" : (this.#all[place] ?? "");
  }

  /** A token without the marks at its end. */
  wordAt(place: number): string {
    const token = this.at(place);
    return token.endsWith(":") || token.endsWith("-") ? token.replace(/[:-]+$/, "") : token;
  }

  /** The tokens between two places, as far as there are any. */
  between(from: number, to: number): readonly string[] {
    return this.#all.slice(from, to);
  }
}
