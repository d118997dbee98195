/**
 * Tells contact from talk of contact, link by link, by the words of the clause it stands in. A link
 * is contact unless a phrase of the tables says otherwise:
 *
 *     met [[Bo]], should call [[Sam]]         Bo was met; Sam was not called yet
 *     [[Ana]] told me about [[Sam]]           Ana did the telling
 *     been meaning to call [[Sam]] and finally did
 */
import { type Span } from "../markdown/outline";
import * as words from "./intention-words";

/** Stands for any link among a line's tokens. */
const LINK = "¤";
/** Tokens of a clause that are looked at on either side of a link: a line may be a book without a full stop. */
const REACH = 40;

const TOKEN = /¤|[\p{L}][\p{L}\p{M}\d'-]*|\d[\d.:/-]*|[.!?;,:()|"—–→-]/gu;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([..."!?;,()|—–→-."]);
const STARTERS: ReadonlySet<string> = new Set(words.STARTERS);
const JOINERS: ReadonlySet<string> = new Set([",", ...words.JOINERS]);
/** `did not`, `didnt` and `cannot` are read as `didn't` and `can't`. */
const NEGATION = /\b(did|do|does|could|have|has|is|was|can)(?: ?not|nt)\b/g;

/** What `…` stands for in a phrase. */
const VERB_OF_CONTACT = `(?:\\S+ ){0,2}(?:${words.CONTACT.join("|")})`;

const IDIOM = new RegExp(`\\b(?:${oneOf(words.IDIOMS)})\\b`, "gu");

/** Regular English past, German and Dutch participles (`called`, `gesprochen`, `gebeld`). */
const PAST = `\\p{L}+[^e\\s]ed|ge\\p{L}{3,}(?:t|d|en)|${oneOf(words.PAST)}`;
const IS_PAST = new RegExp(`^(?:${PAST})$`, "u");
const SAYS_PAST = new RegExp(` (?:${PAST}) `, "u");
const SAYS_BEFORE = new RegExp(` (?:${oneOf(words.BEFORE)}) `, "u");
const ENDS_AT_LINK = new RegExp(
  ` (?:${oneOf(words.ADJACENT)}) (?:(?:the|my|der|die|le|la|el|o|a|il) )?$`,
  "u",
);
const OPENS = new RegExp(
  `(?:^|\\p{L} :) (?:(?:please|also|later|still) )?` +
    `(?:(?:${oneOf(words.OPENING)}) (?!with|from|by|at)|(?:${oneOf(words.OPENING_UP_TO_LINK)}) $)`,
  "u",
);
const IS_FOR_THEM = new RegExp(` (?:(?!${words.FOR_THEM.join("|")})\\S+) for $`, "u");
const REPORTS = new RegExp(`^ (?:\\S+ ){1,2}(?:${words.REPORTS.join("|")}) $`, "u");
/** `[[Sam]]'s brother`; a verb in `-ing` is what Sam is doing. */
const IS_THEIRS = new RegExp(
  `^ s (?!(?:new )?(?:${oneOf(words.THEIRS)}) )(?!\\p{L}+ing )\\p{L}`,
  "u",
);
const AT_THEIRS = / (?:at|from|in|bei) $/u;
const ASKS = new RegExp(`^ (?:${words.ASKING.join("|")}) `, "u");
const SAYS_AFTER = new RegExp(` (?:${oneOf(words.AFTER)}) `, "u");
const SAYS_TO_COME = new RegExp(` (?:${oneOf(words.TO_COME)}) `, "u");
const SAYS_DONE = new RegExp(` (?:${oneOf(words.DONE)}) `, "u");

/**
 * Which links of a line are no contact by its words: one answer for each link, in their order.
 * `line` is the line's own words, without bullet and checkbox; `links` are spans of it, in order.
 * In doubt a link is contact.
 */
export function readIntentions(line: string, links: readonly Span[]): boolean[] {
  const tokens = tokensOf(line, links);
  const answers: boolean[] = [];
  for (let at = tokens.indexOf(LINK); at !== -1;) {
    const { last, count } = linkList(tokens, at);
    const intended = isIntended(clauseBefore(tokens, at), clauseAfter(tokens, last));
    for (let n = 0; n < count; n += 1) answers.push(intended);
    at = tokens.indexOf(LINK, last + 1);
  }
  return answers;
}

/** The words around a link or a list of links, a space on either side of each. */
interface ClauseEnd {
  readonly words: string;
  /** The mark that ends the clause, empty when its line does. */
  readonly mark: string;
}

function isIntended(before: string, after: ClauseEnd): boolean {
  if (SAYS_DONE.test(after.words)) return false;
  return (
    isSpokenOf(before, after.words) ||
    OPENS.test(before) ||
    SAYS_BEFORE.test(before) ||
    SAYS_AFTER.test(after.words) ||
    isOpen(before, after)
  );
}

/** Whether a clause asks, or is of a day to come, and nothing in it is past. */
function isOpen(before: string, after: ClauseEnd): boolean {
  const asks = after.mark === "?";
  if (asks && ASKS.test(before)) return true;
  if (SAYS_PAST.test(before) || SAYS_PAST.test(after.words)) return false;
  return asks || SAYS_TO_COME.test(before) || SAYS_TO_COME.test(after.words);
}

function isSpokenOf(before: string, after: string): boolean {
  if (ENDS_AT_LINK.test(before) || IS_FOR_THEM.test(before) || REPORTS.test(before)) return true;
  return IS_THEIRS.test(after) && !AT_THEIRS.test(before);
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

/** The words of the clause before a token. */
function clauseBefore(tokens: readonly string[], before: number): string {
  let from = before;
  while (from > 0 && before - from < REACH && !startsClause(tokens, from)) from -= 1;
  return spaced(tokens.slice(from, before));
}

/** Whether a clause starts at a token: behind a mark, at a word that begins one, or behind `and` when a past verb follows. */
function startsClause(tokens: readonly string[], at: number): boolean {
  const previous = tokens[at - 1] ?? "";
  // A time or day in front makes a log line: `10:30 - call [[Sam]]`.
  if (CLAUSE_MARKS.has(previous)) return at !== 2 || !/^\d/.test(tokens[0] ?? "");
  // A line's first word asks (`who called?`); only a later one continues.
  if (STARTERS.has(previous)) return at > 1;
  return previous === "and" && tokens.slice(at, at + 2).some((token) => IS_PAST.test(token));
}

/** The words of the clause behind a token; what a talk was about is no part of them. */
function clauseAfter(tokens: readonly string[], after: number): ClauseEnd {
  const reached = tokens.slice(after + 1, after + 1 + REACH);
  const markAt = reached.findIndex((token) => CLAUSE_MARKS.has(token));
  const clause = markAt === -1 ? reached : reached.slice(0, markAt);
  const to = clause.findIndex((token) => STARTERS.has(token) || token === "about");
  return {
    words: spaced(to === -1 ? clause : clause.slice(0, to)),
    mark: reached[markAt] ?? "",
  };
}

function spaced(tokens: readonly string[]): string {
  return tokens.length === 0 ? " " : ` ${tokens.join(" ")} `;
}

function oneOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replace("…", VERB_OF_CONTACT)).join("|");
}
