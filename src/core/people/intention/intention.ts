/**
 * Tells contact from talk of contact, link by link, by the grammar of the clause it stands in. A
 * link is contact unless one of the grounds below says otherwise:
 *
 *     met [[Bo]], should call [[Sam]]         Bo was met; Sam was not called yet
 *     [[Ana]] told me about [[Sam]]           Ana did the telling
 *     been meaning to call [[Sam]] and finally did
 */
import { type Span } from "../../markdown/outline";
import { type Ground } from "./grounds/ground";
import { THOUGHT, TO_BE_DONE } from "./grounds/intended";
import { LABELLED } from "./grounds/labels";
import { NEWS } from "./grounds/news";
import { ORDER } from "./grounds/order";
import { LONG_GONE } from "./grounds/other-days";
import { REPORTED } from "./grounds/reported";
import { OTHERS, ROLE, SUBORDINATE } from "./grounds/roles";
import { SPOKEN_OF } from "./grounds/spoken-of";
import { THEIRS } from "./grounds/theirs";
import { THING } from "./grounds/things";
import { LISTED, OPEN } from "./grounds/to-come";
import { NOT_DONE, UNREACHED } from "./grounds/unreached";
import { WORK } from "./grounds/works";
import { type Clause, clausesOf } from "./reading/clause";
import { Finder } from "./reading/finder";
import { saysPast } from "./reading/past";
import { isMadeGood } from "./reading/presence";
import { Stretch } from "./reading/stretch";
import { wordsOf } from "./reading/words-of";
import { DONE } from "./tables/words";

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
