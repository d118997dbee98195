/**
 * Tells contact from talk of contact, link by link, by the grammar of the clause it stands in. A
 * link is contact unless one of the grounds below says otherwise:
 *
 *     met [[Bo]], should call [[Sam]]         Bo was met; Sam was not called yet
 *     [[Ana]] told me about [[Sam]]           Ana did the telling
 *     been meaning to call [[Sam]] and finally did
 */
import { type Span } from "../markdown/outline";
import { type Clause, clausesOf } from "./clause";
import { isListed, isOpen, isOrder, isThought, isToBeDone } from "./intended";
import { DONE } from "./intention-words";
import { finder } from "./phrases";
import { isMadeGood } from "./presence";
import { isNews, isReported, isSpokenOf, isTheirs, isUnreached, isWork } from "./spoken-of";

/** A ground on which a link is no contact. */
type Ground = (clause: Clause) => boolean;

/** From what is said most often to what is rare. */
const GROUNDS: readonly Ground[] = [
  isThought,
  isToBeDone,
  isOrder,
  isReported,
  isUnreached,
  isSpokenOf,
  isTheirs,
  isWork,
  isNews,
  isOpen,
  isListed,
];

const saysDone = finder(DONE);

/**
 * Which links of a line are no contact by its words: one answer for each link, in their order.
 * `line` is the line's own words, without bullet and checkbox; `links` are spans of it, in order.
 * In doubt a link is contact.
 */
export function readIntentions(line: string, links: readonly Span[]): boolean[] {
  return clausesOf(line, links).map(
    (clause) =>
      GROUNDS.some((ground) => ground(clause)) &&
      !saysDone(clause.after) &&
      !isMadeGood(clause.before, clause.rest),
  );
}
