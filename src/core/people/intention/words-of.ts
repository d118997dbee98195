/** The words and marks of a line as the rule of intention reads them. */
import { lazily } from "../../lazily";
import { type Span } from "../../markdown/outline";
import { IDIOMS } from "./intention-words";
import { LINK_MARK } from "../contact/masked-links";
import { oneOf } from "./phrases";
import { type Word, wordOf } from "./senses";

const TOKEN = /¤|[\p{L}][\p{L}\p{M}\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/gu;
/** Words in which no letter has an accent, and the same tokens in them, found in half the time. */
const IS_PLAIN = /^[ -~\t¤—–→]*$/;
const PLAIN_TOKEN = /¤|[a-z][a-z\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/g;
const IDIOM = lazily(() => new RegExp(`\\b(?:${oneOf(IDIOMS)})\\b`, "g"));
/** `did not`, `didnt` and `cannot` are read as `didn't` and `can't`. */
const NEGATION = /\b(did|do|does|could|have|has|is|was|can)(?: ?not|nt)\b/g;

/** A line's words and marks in lower case, each of its links as `LINK_MARK`. */
export function wordsOf(line: string, links: readonly Span[]): readonly Word[] {
  const unmarked = line.replaceAll(LINK_MARK, " ");
  let text = "";
  let at = 0;
  for (const { from, to } of links) {
    text += `${unmarked.slice(at, from)} ${LINK_MARK} `;
    at = Math.max(at, to);
  }
  text += unmarked.slice(at);
  const lower = text.toLowerCase().replaceAll("’", "'");
  const told = withNegations(lower).replaceAll("cann't", "can't").replace(IDIOM(), "");
  return told.match(IS_PLAIN.test(told) ? PLAIN_TOKEN : TOKEN)?.map(wordOf) ?? [];
}

function withNegations(text: string): string {
  const mayNegate = text.includes("not") || text.includes("nt");
  return mayNegate ? text.replace(NEGATION, "$1n't") : text;
}
