/** The words and marks of a line, as kinds of contact are looked for among them. */
import { LINK_MARK } from "./masked-links";

const LINKS = /¤+/g;
const TOKEN = /¤|[\p{L}\d][\p{L}\d:-]*|[.,;!?()|—–]/gu;
/** Words in which no letter has an accent, and the same tokens in them, found in half the time. */
const IS_PLAIN = /^[ -~\t¤—–\uFFFC]*$/;
const PLAIN_TOKEN = /¤|[a-z\d][a-z\d:-]*|[.,;!?()|—–]/g;

/** Words and marks in lower case, each link as one mark of its own; read as far as they are asked for. */
export class Tokens {
  readonly #text: string;
  readonly #pattern: RegExp;
  readonly #read: string[] = [];
  #from = 0;

  /** The tokens of a line whose links are masked. */
  constructor(words: string) {
    const marked = words.includes(LINK_MARK) ? words.replace(LINKS, LINK_MARK) : words;
    const lower = marked.toLowerCase();
    const isPlain = IS_PLAIN.test(lower);
    const text = isPlain ? lower : marked.normalize("NFC").toLowerCase();
    this.#text = text.replaceAll("one on one", "one-on-one");
    this.#pattern = isPlain ? PLAIN_TOKEN : TOKEN;
  }

  /** Whether there is a link among them. */
  get nameAnybody(): boolean {
    return this.#text.includes(LINK_MARK);
  }

  /** A token by its place, empty when there is none. */
  at(place: number): string {
    while (this.#read.length <= place) {
      this.#pattern.lastIndex = this.#from;
      const token = this.#pattern.exec(this.#text)?.[0] ?? "";
      this.#from = token === "" ? this.#text.length : this.#pattern.lastIndex;
      this.#read.push(token);
    }
    return this.#read[place] ?? "";
  }

  /** A token without the marks at its end. */
  wordAt(place: number): string {
    const token = this.at(place);
    return token.endsWith(":") || token.endsWith("-") ? token.replace(/[:-]+$/, "") : token;
  }

  /** The tokens between two places, as far as there are any. */
  between(from: number, to: number): readonly string[] {
    this.at(to - 1);
    return this.#read.slice(from, to).filter((token) => token !== "");
  }
}
