/** The clause a link stands in: the words before it and behind it, up to the marks that end a thought. */
import { LINK_MARK } from "../../contact/masked-links";
import { among, phrases, words } from "../../phrases";
import { SOURCES } from "../tables/told";
import * as tables from "../tables/words";
import { PAST } from "./past";
import { sense, type Word } from "./senses";
import { Stretch } from "./stretch";

/** Words that are looked at on either side of a link: a line may be a book without a full stop. */
const REACH = 40;
/** Words of the next clause that are looked at. */
const LOOK_AHEAD = 6;

const CLAUSE_MARKS = "!?;,()|—–→-.";
const SENTENCE_MARKS = "!?;|.";

const isStarter = among(() => phrases(tables.STARTERS));
const isJoiner = among(() => [",", ...phrases(tables.JOINERS)]);

/** `Laut [[Ana]], [[Sam]] …`: not a list. */
const isSource = among(() => phrases(SOURCES));

const isMatter = among(() => phrases(tables.MATTERS));

/** What ends a clause, and what begins another or what a talk was about. */
const MARK = sense((word) => CLAUSE_MARKS.includes(word));
const TURN = sense((word) => isStarter(word) || isMatter(word));

/** The words around a link or a list of links. */
export interface Clause {
  /** From the clause's beginning to the link. */
  readonly before: Stretch;
  /** What the sentence says before the clause. */
  readonly opening: Stretch;
  /** From the link to the clause's end; what a talk was about is no part of it. */
  readonly after: Stretch;
  /** The mark that ends the clause, empty when its line does. */
  readonly mark: string;
  /** The first words of the next clause. */
  readonly next: Stretch;
  /** All words behind, of the line's other clauses too. */
  readonly rest: Stretch;
}

/** What a sentence says before a link. */
export const saidBefore = ({ opening, before }: Clause): string =>
  opening.text + before.text.slice(1);

/** A clause, and how many links of a list (`¤, ¤ and ¤`) share it. */
interface LinkedClause {
  readonly clause: Clause;
  readonly count: number;
}

/** The clauses of a line's links, in their order. */
export function clausesOf(line: readonly Word[]): LinkedClause[] {
  const clauses: LinkedClause[] = [];
  for (let at = nextLink(line, 0); at !== -1;) {
    const { last, count } = linkList(line, at);
    clauses.push({ clause: clauseAround(line, at, last), count });
    at = nextLink(line, last + 1);
  }
  return clauses;
}

/** Whether a link is whom a sentence quotes: `according to [[Ana]], [[Sam]] left`. */
function isQuoted(line: readonly Word[], link: number): boolean {
  const word = textOf(line[link - 1]);
  return isSource(word) || isSource(`${textOf(line[link - 2])} ${word}`);
}

function clauseAround(line: readonly Word[], first: number, last: number): Clause {
  const begin = beginningOf(line, first);
  const { mark, after, rest } = endOf(line, last);
  // The next clause begins at a word that turns to it, or behind the mark.
  const next = after < mark ? after : Math.min(mark + 1, rest);
  return {
    before: new Stretch(line, begin.clause, first),
    opening: new Stretch(line, begin.sentence, begin.clause),
    after: new Stretch(line, last + 1, after),
    mark: mark < rest ? textOf(line[mark]) : "",
    next: new Stretch(line, next, Math.min(next + LOOK_AHEAD, rest)),
    rest: new Stretch(line, last + 1, rest),
  };
}

function nextLink(line: readonly Word[], from: number): number {
  for (let at = from; at < line.length; at += 1) if (textOf(line[at]) === LINK_MARK) return at;
  return -1;
}

/** The links of a list such as `¤, ¤ and ¤`, from its first: where the last one stands, and how many they are. */
function linkList(line: readonly Word[], first: number): { last: number; count: number } {
  if (isQuoted(line, first)) return { last: first, count: 1 };
  let last = first;
  let count = 1;
  for (let at = first + 1; at < line.length; at += 1) {
    const text = textOf(line[at]);
    if (text === LINK_MARK) {
      last = at;
      count += 1;
    } else if (!isJoiner(text)) break;
  }
  return splitsOff(line, first, last)
    ? { last: lastLinkBefore(line, last), count: count - 1 }
    : { last, count };
}

const isPredicate = among(() => words(tables.PREDICATES));

/** Whether a list's last link begins a clause of its own: `tea at ¤, ¤ didn't come`. */
function splitsOff(line: readonly Word[], first: number, last: number): boolean {
  if (last === first || textOf(line[last - 1]) !== ",") return false;
  return first > 0 && !is(line[first - 1], MARK) && isPredicate(textOf(line[last + 1]));
}

function lastLinkBefore(line: readonly Word[], last: number): number {
  let at = last - 1;
  while (textOf(line[at]) !== LINK_MARK) at -= 1;
  return at;
}

/** Where the clause begins in which a link stands, and where its sentence does. */
function beginningOf(line: readonly Word[], link: number): { clause: number; sentence: number } {
  let clause = link;
  while (clause > 0 && link - clause < REACH && !startsClause(line, clause)) clause -= 1;
  let sentence = clause;
  while (sentence > 0 && link - sentence < REACH && !endsSentence(line[sentence - 1]))
    sentence -= 1;
  return { clause, sentence };
}

/** Whether a clause starts at a word: behind a mark, at a word that begins one, or behind `and` when a past verb follows. */
function startsClause(line: readonly Word[], at: number): boolean {
  const previous = line[at - 1];
  // A time or day in front makes a log line: `10:30 - call [[Sam]]`.
  if (is(previous, MARK)) return at !== 2 || !/^\d/.test(textOf(line[0]));
  // A line's first word asks (`who called?`); only a later one continues.
  if (is(previous, TURN) && isStarter(textOf(previous))) return at > 1;
  return textOf(previous) === "and" && (is(line[at], PAST) || is(line[at + 1], PAST));
}

function textOf(word: Word | undefined): string {
  return word?.text ?? "";
}

function is(word: Word | undefined, senses: number): boolean {
  return word !== undefined && (word.senses & senses) !== 0;
}

function endsSentence(word: Word | undefined): boolean {
  return is(word, MARK) && SENTENCE_MARKS.includes(textOf(word));
}

/** Where the words end that are looked at behind a link, where its clause does, and what it says of it. */
function endOf(line: readonly Word[], link: number): { mark: number; after: number; rest: number } {
  const rest = Math.min(line.length, link + 1 + REACH);
  let mark = link + 1;
  while (mark < rest && !is(line[mark], MARK)) mark += 1;
  let after = link + 1;
  while (after < mark && !is(line[after], TURN)) after += 1;
  return { mark, after, rest };
}
