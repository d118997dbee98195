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
const ORDERS: ReadonlySet<string> = new Set(words.ORDERS);
const NOUNLIKE_ORDERS: ReadonlySet<string> = new Set(words.NOUNLIKE_ORDERS);
const OF_A_NOUN: ReadonlySet<string> = new Set(words.OF_A_NOUN);
/** Words in front of an order. */
const LEADS: ReadonlySet<string> = new Set(["please", "also", "later", "still", "next", "go"]);
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
/** What was cooked or played for somebody was so in their presence. */
const DONE_FOR = / (?:cooked|baked|played|sang|babysat) /;
const IS_FOR_THEM = new RegExp(` (?:(?!${words.FOR_THEM.join("|")})\\S+) for $`, "u");
const REPORTS = new RegExp(`^ (?:\\S+ ){1,2}(?:${words.REPORTS.join("|")}) $`, "u");
/** `[[Sam]]'s brother`; a verb in `-ing` is what Sam is doing. */
const IS_THEIRS = new RegExp(
  `^ s (?!(?:new )?(?:${oneOf(words.THEIRS)}) )(?!\\p{L}+ing )\\p{L}`,
  "u",
);
const AT_THEIRS = / (?:at|from|in|by|bei) $/u;
/** `a poster by [[Sam]]`, but `dropped by [[Sam]]'s desk`, `visited by [[Sam]]`. */
const IS_BY_THEM = new RegExp(
  `(?! (?:${PAST}|¤|read|visit|call|talk|review|lecture) ) \\S+ by $| (?:written|painted|recommended|blocked|owned|directed) by $`,
  "u",
);
/** `chapter 3 of [[Sam]]`, `article from [[Sam]]`, `old letters from [[Sam]]`. */
const IS_A_WORK = new RegExp(
  ` (?:book|novel|article|chapter|cv|poem|sermon|quote|old letters?|recipe|newsletter|interview)(?: \\S+){0,3} (?:of|from|de|von|van|di) $`,
  "u",
);
/** Who is named by whose they are. */
const KIN =
  "brother|sister|neighbour|neighbor|son|daughter|wife|husband|mother|father|mum|dad|boss|ex|friend|cousin|colleague|partner";
/** Nothing before the link, or `Viktor's brother [[Sam]]`. */
const IS_SUBJECT = new RegExp(`^ (?:and )?(?:(?:my|\\S+'s) (?:new )?(?:${KIN}) |poor )?$`, "u");
/** `[[Ana]] says her sister [[Sam]]`. */
const SAYS_OF_KIN = new RegExp(
  ` (?:says|said|say|sagt|dit|dice) (?:that |(?:that )?(?:her|his|their|the) (?:\\S+ )?)$`,
  "u",
);
const SAYS_NEWS = new RegExp(`^ (?:${oneOf(words.NEWS)})(?: |$)`, "u");
const HAS_WRITER = new RegExp(` (?:${oneOf(words.WITH_WRITER)}) `, "u");
/** `Mum visited [[Sam]]`. */
const OTHERS_DO = new RegExp(
  `^ (?!(?:${oneOf(words.NOT_A_NAME)}|\\S+ly) )(?:(?:my |her |his |the |our )?\\S+|someone at work) (?:${oneOf(words.THEY_DO)})(?: \\S+){0,3} $`,
  "u",
);
/** What a clause began that the next says failed: `rang [[Sam]], no answer`. */
const CALLED =
  / (?:tried|try|coffee|lunch|dinner|drinks|call|meeting|rang|phoned|called|telephoned|knocked|wrote|typed|drafted|1:1|date) /u;
const FAILS = new RegExp(`^ (?:(?:but|and) )?(?:${oneOf(words.FAILED)}) `, "u");
const IS_LABEL = new RegExp(` (?:${oneOf(words.LABELS)}) : $`, "u");
/** A German or Dutch to-do: its object opens it, its infinitive ends it (`[[Sam]] zum Geburtstag gratulieren`). */
const ENDS_IN_INFINITIVE =
  /^ (?:(?:zum|zur|eine[nm]?|ein|das|den|die|geld|bescheid|wegen|noch|nog|een|het|iets|dringend|unbedingt|wieder|helpen) (?:\S+ )*)?(?!\p{L}*ge\p{L})\p{L}{3,}[^e\s]en (?:met |wegen |$)/u;
const OPENS_WITH_OBJECT = /^ $| (?:voor|für) $/;
/** A French, Spanish, Portuguese or Italian to-do: an infinitive, then an article. */
const OPENS_WITH_INFINITIVE =
  /^ (?!lettre|dîner|souper|déjeuner|goûter|hier|after|over|under|dinner|supper)\p{L}{2,}(?:[aei]r|re)(?:le|lo)? (?:(?:le|la|les|un|une|des|du|ses|son|mon|ma|sa|ce|el|los|las|una|al|os|il|di|da|i|gli|cita|jantar|l'\S+|aux) |(?:à|a|a la) $)/u;
/** `the jumper [[Sam]] knitted`. */
const IS_GIFT = / (?:the|a) (?:\S+ )?\S+ $/;
const GAVE = /^ (?:wrote|gave|lent|knitted|recommended|suggested|would|used to) /;
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
  /** The first words of the next clause. */
  readonly next: string;
  /** All words behind, of the line's other clauses too. */
  readonly rest: string;
}

function isIntended(before: string, after: ClauseEnd): boolean {
  if (SAYS_DONE.test(after.words)) return false;
  return (
    isSpokenOf(before, after.words) ||
    isWork(before, after.words) ||
    isOrder(before, after.words) ||
    isNews(before, after) ||
    SAYS_BEFORE.test(before) ||
    SAYS_AFTER.test(after.words) ||
    (FAILS.test(after.next) && CALLED.test(before)) ||
    isOpen(before, after)
  );
}

/** Whether a clause is an order to oneself. */
function isOrder(before: string, after: string): boolean {
  if (OPENS.test(before) || OPENS_WITH_INFINITIVE.test(before)) return true;
  return (
    opensWithVerb(before) || (OPENS_WITH_OBJECT.test(before) && ENDS_IN_INFINITIVE.test(after))
  );
}

/** Whether a clause, or what follows its label, opens with a bare English verb. */
function opensWithVerb(before: string): boolean {
  const opening = before
    .slice(before.lastIndexOf(" : ") + 2)
    .trim()
    .split(" ", 3);
  const at = LEADS.has(opening[0] ?? "") ? 1 : 0;
  const [verb = "", next = ""] = opening.slice(at);
  return ORDERS.has(verb) || (NOUNLIKE_ORDERS.has(verb) && !OF_A_NOUN.has(next));
}

/** Whether a clause tells of somebody, with no sign of the writer in it. */
function isNews(before: string, after: ClauseEnd): boolean {
  if (IS_SUBJECT.test(before) && SAYS_NEWS.test(after.words)) return !HAS_WRITER.test(after.rest);
  return OTHERS_DO.test(before) && !HAS_WRITER.test(after.words);
}

/** Whether a clause asks, or is of a day to come, and nothing in it is past. */
function isOpen(before: string, after: ClauseEnd): boolean {
  const asks = after.mark === "?";
  if (asks && ASKS.test(before)) return true;
  if (SAYS_PAST.test(before) || SAYS_PAST.test(after.words)) return false;
  return asks || SAYS_TO_COME.test(before) || SAYS_TO_COME.test(after.words);
}

function isSpokenOf(before: string, after: string): boolean {
  if (ENDS_AT_LINK.test(before) || REPORTS.test(before) || IS_LABEL.test(before)) return true;
  if (SAYS_OF_KIN.test(before)) return true;
  return IS_THEIRS.test(after) && !AT_THEIRS.test(before);
}

/** Whether a link names whoever made a thing, or whom it was made for. */
function isWork(before: string, after: string): boolean {
  if (IS_FOR_THEM.test(before)) return !DONE_FOR.test(before);
  if (IS_BY_THEM.test(before) || IS_A_WORK.test(before)) return true;
  return IS_GIFT.test(before) && GAVE.test(after);
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
  const ends = [markAt === -1 ? -1 : markAt + 1, to].filter((end) => end >= 0);
  const end = ends.length === 0 ? reached.length : Math.min(...ends);
  return {
    words: spaced(to === -1 ? clause : clause.slice(0, to)),
    mark: reached[markAt] ?? "",
    next: spaced(reached.slice(end, end + 6)),
    rest: spaced(reached),
  };
}

function spaced(tokens: readonly string[]): string {
  return tokens.length === 0 ? " " : ` ${tokens.join(" ")} `;
}

function oneOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replace("…", VERB_OF_CONTACT)).join("|");
}
