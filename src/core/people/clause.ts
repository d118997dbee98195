/** The clause a link stands in: the words before it and behind it, up to the marks that end a thought. */
import { type Span } from "../markdown/outline";
import * as words from "./intention-words";
import { isPast } from "./past";
import { oneOf } from "./phrases";

/** Stands for any link among a line's tokens. */
const LINK = "¤";
/** Tokens that are looked at on either side of a link: a line may be a book without a full stop. */
const REACH = 40;

const TOKEN = /¤|[\p{L}][\p{L}\p{M}\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/gu;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([..."!?;,()|—–→-."]);
const SENTENCE_MARKS: ReadonlySet<string> = new Set([..."!?;|."]);
const STARTERS: ReadonlySet<string> = new Set(words.STARTERS);
const MATTERS: ReadonlySet<string> = new Set(words.MATTERS);
const JOINERS: ReadonlySet<string> = new Set([",", ...words.JOINERS]);
const IDIOM = new RegExp(`\\b(?:${oneOf(words.IDIOMS)})\\b`, "gu");
/** `did not`, `didnt` and `cannot` are read as `didn't` and `can't`. */
const NEGATION = /\b(did|do|does|could|have|has|is|was|can)(?: ?not|nt)\b/g;

/** The words around a link or a list of links; each stretch has a space on either side. */
export interface Clause {
  /** From the clause's beginning to the link. */
  readonly before: string;
  /** What the sentence says before the clause. */
  readonly opening: string;
  /** From the link to the clause's end; what a talk was about is no part of it. */
  readonly after: string;
  /** The mark that ends the clause, empty when its line does. */
  readonly mark: string;
  /** The first words of the next clause. */
  readonly next: string;
  /** All words behind, of the line's other clauses too. */
  readonly rest: string;
}

/** The clauses of a line's links, in their order; links of one list (`¤, ¤ and ¤`) share theirs. */
export function clausesOf(line: string, links: readonly Span[]): Clause[] {
  const tokens = tokensOf(line, links);
  const clauses: Clause[] = [];
  for (let at = tokens.indexOf(LINK); at !== -1;) {
    const { last, count } = linkList(tokens, at);
    const clause = { ...wordsBefore(tokens, at), ...wordsAfter(tokens, last) };
    for (let n = 0; n < count; n += 1) clauses.push(clause);
    at = tokens.indexOf(LINK, last + 1);
  }
  return clauses;
}

/** The line's words and marks in lower case, each link as one token. */
function tokensOf(line: string, links: readonly Span[]): string[] {
  let text = "";
  let at = 0;
  for (const { from, to } of links) {
    text += `${line.slice(at, from).replaceAll(LINK, " ")} ${LINK} `;
    at = Math.max(at, to);
  }
  text += line.slice(at).replaceAll(LINK, " ");
  const plain = text.toLowerCase().replaceAll("’", "'").replace(NEGATION, "$1n't");
  return plain.replaceAll("cann't", "can't").replace(IDIOM, "").match(TOKEN) ?? [];
}

/** The links of a list such as `¤, ¤ and ¤`, from its first: the last one's token, and how many they are. */
function linkList(tokens: readonly string[], first: number): { last: number; count: number } {
  let last = first;
  let count = 1;
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    if (token === LINK) {
      last = at;
      count += 1;
    } else if (!JOINERS.has(token)) break;
  }
  return { last, count };
}

function wordsBefore(tokens: readonly string[], link: number): Pick<Clause, "before" | "opening"> {
  let from = link;
  while (from > 0 && link - from < REACH && !startsClause(tokens, from)) from -= 1;
  let sentence = from;
  while (sentence > 0 && link - sentence < REACH && !SENTENCE_MARKS.has(tokens[sentence - 1] ?? ""))
    sentence -= 1;
  return {
    before: spaced(tokens.slice(from, link)),
    opening: spaced(tokens.slice(sentence, from)),
  };
}

/** Whether a clause starts at a token: behind a mark, at a word that begins one, or behind `and` when a past verb follows. */
function startsClause(tokens: readonly string[], at: number): boolean {
  const previous = tokens[at - 1] ?? "";
  // A time or day in front makes a log line: `10:30 - call [[Sam]]`.
  if (CLAUSE_MARKS.has(previous)) return at !== 2 || !/^\d/.test(tokens[0] ?? "");
  // A line's first word asks (`who called?`); only a later one continues.
  if (STARTERS.has(previous)) return at > 1;
  return previous === "and" && tokens.slice(at, at + 2).some((token) => isPast(token));
}

function wordsAfter(
  tokens: readonly string[],
  link: number,
): Pick<Clause, "after" | "mark" | "next" | "rest"> {
  const reached = tokens.slice(link + 1, link + 1 + REACH);
  const markAt = reached.findIndex((token) => CLAUSE_MARKS.has(token));
  const clause = markAt === -1 ? reached : reached.slice(0, markAt);
  const to = clause.findIndex((token) => STARTERS.has(token) || MATTERS.has(token));
  const ends = [markAt === -1 ? -1 : markAt + 1, to].filter((end) => end >= 0);
  const end = ends.length === 0 ? reached.length : Math.min(...ends);
  return {
    after: spaced(to === -1 ? clause : clause.slice(0, to)),
    mark: reached[markAt] ?? "",
    next: spaced(reached.slice(end, end + 6)),
    rest: spaced(reached),
  };
}

function spaced(tokens: readonly string[]): string {
  return tokens.length === 0 ? " " : ` ${tokens.join(" ")} `;
}
