/** The words and marks of a line as the rule of intention reads them. */
import { lazily } from "../lazily";
import { type Span } from "../markdown/outline";
import { IDIOMS } from "./intention-words";
import { LINK_MARK } from "./masked-links";
import { oneOf } from "./phrases";
import { type Word, wordOf } from "./senses";

const TOKEN = /¤|[\p{L}][\p{L}\p{M}\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/gu;
const IDIOM = lazily(() => new RegExp(`\\b(?:${oneOf(IDIOMS)})\\b`, "g"));
/** `did not`, `didnt` and `cannot` are read as `didn't` and `can't`. */
const NEGATION = /\b(did|do|does|could|have|has|is|was|can)(?: ?not|nt)\b/g;

/** A line's words and marks in lower case, each of its links as `LINK_MARK`. */
export function wordsOf(line: string, links: readonly Span[]): readonly Word[] {
  let text = "";
  let at = 0;
  for (const { from, to } of links) {
    text += `${line.slice(at, from).replaceAll(LINK_MARK, " ")} ${LINK_MARK} `;
    at = Math.max(at, to);
  }
  text += line.slice(at).replaceAll(LINK_MARK, " ");
  const plain = text.toLowerCase().replaceAll("’", "'").replace(NEGATION, "$1n't");
  const tokens = plain.replaceAll("cann't", "can't").replace(IDIOM(), "").match(TOKEN) ?? [];
  return tokens.map(wordOf);
}
