/** Words of a line that are read as others: negations in all their spellings, and idioms, which say nothing. */
import { lazily } from "../../../lazily";
import { oneOf, phrases } from "../../phrases";
import { IDIOMS } from "../tables/words";
import { openingsOf } from "./openings";

const IDIOM = lazily(() => new RegExp(`\\b(?:${oneOf(IDIOMS)})\\b`, "g"));
const NEGATED = "did|do|does|could|have|has|is|was|can";
/** `did not`, `didnt` and `cannot` are read as `didn't` and `can't`. */
const NEGATION = lazily(() => new RegExp(`\\b(${NEGATED})(?: ?not|nt)\\b`, "g"));

/** What an idiom can begin with, and what may be a negation. */
const MAY_BE_RESPELLED = lazily(() => {
  const openings = phrases(IDIOMS).flatMap(openingsOf);
  return new RegExp(`\\b(?:${openings.join("|")}|not\\b|(?:${NEGATED})no?t\\b)|cann't`);
});

/** Whether a text may have to be respelled where a word of it stands: where it has no such word, it need not. */
export function mayBeRespelled(word: string): boolean {
  return MAY_BE_RESPELLED().test(word);
}

/** A text in lower case without its idioms, its negations spelled in one way. */
export function respelled(text: string): string {
  return text.replace(NEGATION(), "$1n't").replaceAll("cann't", "can't").replace(IDIOM(), "");
}
