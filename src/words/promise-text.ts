/** A promise as it is told of: in the writer's words. */
import { lazily } from "../core/lazily";
import { withoutLinkMarks } from "../core/markdown/links";
import { type FollowUp } from "../core/markers/follow-up";
import { WORDS } from "../words";

/** A word that only joined the promise to its marker: `@waiting Friday for the invoice`. */
const JOINING_WORD = /^(?:about|for)\s+(?=\S)/i;

/** A full stop at the end, which no name or row has; that of a short word may belong to it: `etc.` */
const FULL_STOP = lazily(() => /(\p{L}{4})\.$/u);

/** A promise in the writer's words, links as the words shown for them, as a line of its own; without words, what it is. */
export function promiseText(followUp: FollowUp): string {
  return WORDS.capital(clauseOf(followUp));
}

/** The same behind other words: with the letter it begins with. */
export function clauseOf(followUp: FollowUp): string {
  const { answerWithoutWords, promiseWithoutWords } = WORDS.row;
  const unsaid = followUp.kind === "waiting" ? answerWithoutWords : promiseWithoutWords;
  return wordsOf(followUp) ?? unsaid;
}

/** The words of a promise as a line of its own, or null without words. */
export function promiseWords(followUp: FollowUp): string | null {
  const words = wordsOf(followUp);
  return words === null ? null : WORDS.capital(words);
}

function wordsOf(followUp: FollowUp): string | null {
  const words = withoutLinkMarks(followUp.text).trim();
  const text = words.replace(JOINING_WORD, "").replace(FULL_STOP(), "$1");
  return text === "" ? null : text;
}
