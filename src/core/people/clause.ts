/** The clause a link stands in: the words before it and behind it, up to the marks that end a thought. */
import * as words from "./intention-words";
import { PAST } from "./past";
import { among, phrases } from "./phrases";
import { sense, type Word } from "./senses";
import { Stretch } from "./stretch";
import { LINK_MARK } from "./masked-links";

/** Words that are looked at on either side of a link: a line may be a book without a full stop. */
const REACH = 40;

const CLAUSE_MARKS = "!?;,()|—–→-.";
const SENTENCE_MARKS = "!?;|.";

const isStarter = among(() => phrases(words.STARTERS));
const isJoiner = among(() => [",", ...phrases(words.JOINERS)]);

const isMatter = among(() => phrases(words.MATTERS));

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
    clauses.push({ clause: { ...wordsBefore(line, at), ...wordsAfter(line, last) }, count });
    at = nextLink(line, last + 1);
  }
  return clauses;
}

function nextLink(line: readonly Word[], from: number): number {
  for (let at = from; at < line.length; at += 1) if (line[at]?.text === LINK_MARK) return at;
  return -1;
}

/** The links of a list such as `¤, ¤ and ¤`, from its first: where the last one stands, and how many they are. */
function linkList(line: readonly Word[], first: number): { last: number; count: number } {
  let last = first;
  let count = 1;
  for (let at = first + 1; at < line.length; at += 1) {
    const { text = "" } = line[at] ?? {};
    if (text === LINK_MARK) {
      last = at;
      count += 1;
    } else if (!isJoiner(text)) break;
  }
  return { last, count };
}

function wordsBefore(line: readonly Word[], link: number): Pick<Clause, "before" | "opening"> {
  let from = link;
  while (from > 0 && link - from < REACH && !startsClause(line, from)) from -= 1;
  let sentence = from;
  while (sentence > 0 && link - sentence < REACH && !endsSentence(line[sentence - 1]))
    sentence -= 1;
  return {
    before: new Stretch(line.slice(from, link)),
    opening: new Stretch(line.slice(sentence, from)),
  };
}

/** Whether a clause starts at a word: behind a mark, at a word that begins one, or behind `and` when a past verb follows. */
function startsClause(line: readonly Word[], at: number): boolean {
  const previous = line[at - 1];
  if (previous === undefined) return false;
  // A time or day in front makes a log line: `10:30 - call [[Sam]]`.
  if ((previous.senses & MARK) !== 0) return at !== 2 || !/^\d/.test(line[0]?.text ?? "");
  // A line's first word asks (`who called?`); only a later one continues.
  if ((previous.senses & TURN) !== 0 && isStarter(previous.text)) return at > 1;
  return previous.text === "and" && (isPast(line[at]) || isPast(line[at + 1]));
}

function isPast(word: Word | undefined): boolean {
  return word !== undefined && (word.senses & PAST) !== 0;
}

function endsSentence(word: Word | undefined): boolean {
  return word !== undefined && (word.senses & MARK) !== 0 && SENTENCE_MARKS.includes(word.text);
}

function wordsAfter(
  line: readonly Word[],
  link: number,
): Pick<Clause, "after" | "mark" | "next" | "rest"> {
  const reached = line.slice(link + 1, link + 1 + REACH);
  const markAt = reached.findIndex(({ senses }) => (senses & MARK) !== 0);
  const clause = markAt === -1 ? reached : reached.slice(0, markAt);
  const to = clause.findIndex(({ senses }) => (senses & TURN) !== 0);
  const ends = [markAt === -1 ? -1 : markAt + 1, to].filter((end) => end >= 0);
  const end = ends.length === 0 ? reached.length : Math.min(...ends);
  return {
    after: new Stretch(to === -1 ? clause : clause.slice(0, to)),
    mark: reached[markAt]?.text ?? "",
    next: new Stretch(reached.slice(end, end + 6)),
    rest: new Stretch(reached),
  };
}
