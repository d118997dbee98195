/** A promise as it is told of: in the writer's words. */
import { withoutLinkMarks } from "../core/markdown/links";
import { type FollowUp } from "../core/markers/follow-up";
import { WORDS } from "../words";

/** A word that only joined the promise to its marker: `@waiting Friday for the invoice`. */
const JOINING_WORD = /^(?:about|for)\s+(?=\S)/i;

/** A promise in the writer's words, links as the words shown for them. */
export function promiseText(followUp: FollowUp): string {
  const text = withoutLinkMarks(followUp.text).trim().replace(JOINING_WORD, "");
  return text === "" ? WORDS.row.promiseWithoutWords : WORDS.capital(text);
}
