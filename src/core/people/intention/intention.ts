/**
 * Tells contact from talk of contact, link by link, by the grammar of the clause it stands in. A
 * link is contact unless one of the grounds below says otherwise:
 *
 *     met [[Bo]], should call [[Sam]]         Bo was met; Sam was not called yet
 *     [[Ana]] told me about [[Sam]]           Ana did the telling
 *     been meaning to call [[Sam]] and finally did
 */
import { type Span } from "../../markdown/outline";
import { type Clause, clausesOf } from "./clause";
import { Finder } from "./finder";
import { type Ground } from "./ground";
import { THOUGHT, TO_BE_DONE } from "./intended";
import { DONE } from "./intention-words";
import { LABELLED } from "./labels";
import { NEWS } from "./news";
import { ORDER } from "./order";
import { LONG_GONE } from "./other-days";
import { saysPast } from "./past";
import { isMadeGood } from "./presence";
import { REPORTED } from "./reported";
import { OTHERS, ROLE, SUBORDINATE } from "./roles";
import { SPOKEN_OF } from "./spoken-of";
import { Stretch } from "./stretch";
import { THEIRS } from "./theirs";
import { THING } from "./things";
import { LISTED, OPEN } from "./to-come";
import { NOT_DONE, UNREACHED } from "./unreached";
import { wordsOf } from "./words-of";
import { WORK } from "./works";

/** From what is said most often to what is rare. */
const GROUNDS: readonly Ground[] = [
  THOUGHT,
  TO_BE_DONE,
  ORDER,
  REPORTED,
  UNREACHED,
  NOT_DONE,
  SPOKEN_OF,
  LABELLED,
  THEIRS,
  WORK,
  THING,
  NEWS,
  ROLE,
  OTHERS,
  SUBORDINATE,
  OPEN,
  LISTED,
  LONG_GONE,
];

/** The senses of all words that the rule can act on. */
const TELLING = GROUNDS.reduce((all, { needs }) => all | needs, 0);

const done = new Finder(DONE);

/**
 * Which links of a line are no contact by its words: one answer for each link, in their order.
 * `line` is the line's own words, without bullet and checkbox; `links` are spans of it, in order.
 * In doubt a link is contact.
 */
export function readIntentions(line: string, links: readonly Span[]): boolean[] {
  const words = wordsOf(line, links);
  let senses = 0;
  for (const word of words) senses |= word.senses;
  if ((senses & TELLING) === 0) return links.map(() => false);
  const intended: boolean[] = [];
  for (const { clause, count } of clausesOf(words)) {
    const is = isIntended(clause, senses);
    for (let left = count; left > 0; left -= 1) intended.push(is);
  }
  return intended;
}

/** Whether a line says anything of what is past. */
export function tellsPast(line: string, links: readonly Span[]): boolean {
  return saysPast(new Stretch(wordsOf(line, links)));
}

/** `senses`: those of all words of the line. */
function isIntended(clause: Clause, senses: number): boolean {
  return (
    GROUNDS.some(({ needs, holds }) => (senses & needs) !== 0 && holds(clause)) &&
    !done.isIn(clause.after) &&
    !isMadeGood(clause.before, clause.rest)
  );
}
