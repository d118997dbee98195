/** The words and marks of a line as the rule of intention reads them. */
import { lazily } from "../../../lazily";
import { type Span } from "../../../markdown/outline";
import { LINK_MARK } from "../../contact/masked-links";
import { respelled } from "./respelling";
import { type Word, wordOf } from "./senses";

const TOKEN = lazily(() => /¤|[\p{L}][\p{L}\p{M}\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/gu);
/** Words in which no letter has an accent, and the same tokens in them, found in half the time. */
const IS_PLAIN = /^[ -~\t¤—–→]*$/;
const PLAIN_TOKEN = /¤|[a-z][a-z\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/g;

/** A line's words and marks in lower case, each of its links as `LINK_MARK`. */
export function wordsOf(line: string, links: readonly Span[]): readonly Word[] {
  const text = withLinkMarks(line, links).toLowerCase().replaceAll("’", "'");
  const words = cut(text);
  return words.some((word) => word.mayBeRespelled) ? cut(respelled(text)) : words;
}

function withLinkMarks(line: string, links: readonly Span[]): string {
  const unmarked = line.replaceAll(LINK_MARK, " ");
  let text = "";
  let at = 0;
  for (const { from, to } of links) {
    text += `${unmarked.slice(at, from)} ${LINK_MARK} `;
    at = Math.max(at, to);
  }
  return text + unmarked.slice(at);
}

function cut(text: string): readonly Word[] {
  const words: Word[] = [];
  // Not mapped: the engine makes another kind of list of that once it has compiled it, and all that reads it anew.
  for (const word of text.match(IS_PLAIN.test(text) ? PLAIN_TOKEN : TOKEN()) ?? [])
    words.push(wordOf(word));
  return words;
}
