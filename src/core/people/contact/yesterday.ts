/**
 * What a line tells of the day before its own: `lunch with [[Sam]] yesterday`. The word has to open the link's
 * sentence or to close it soon behind the link; anywhere else it may belong to another clause (`[[Sam]] says he fell
 * yesterday`), and the line's own day stands.
 */
import { lazily } from "../../lazily";
import { type Span } from "../../markdown/outline";

const DAYS =
  "yesterday|last night|gestern|hier (?:soir|matin|midi|après-midi)|hier|ayer|anoche|ieri|ontem|gisteren";
const PART =
  "(?: (?:morning|lunchtime|noon|afternoon|evening|night|früh|morgen|vormittag|mittag|nachmittag|abend|noche|sera|mattina|noite|à noite|avond|ochtend|middag))?";
const SAYS_SO = lazily(() => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${DAYS})(?![\\p{L}'’-])`, "iu"));

/** Behind or before these the word belongs to another clause, or is only spoken of. */
const TURNS = [
  "about|of|from|since|until|till|for|like|as|than|over|after|before|said|says|told|tells|heard|that|who|which|he|she|they",
  "what|where|when|why|how|sobre|desde|hasta|até|di|da|fino|l['’]altro|sinds|van",
  "über|von|seit|wegen|nach|vor|bis|ab|wie|dass|er|sie|sagt|sagte|depuis|de|sur|comme|qui|que|il|elle|ils|dit",
].join("|");
const WORD = `(?!\\(?(?:${TURNS}) )[^\\s,]+`;
/** Behind a link whoever writes begins a clause: `told [[Sam]] I quit yesterday`. */
const BEHIND = `(?!(?:i|we|ich|wir|je|nous|yo|io|eu|ik) )${WORD}`;
const AND = "and|so|but|then|und|aber|et|mais|y|pero|e|ma|mas|en|maar";
const STARTS = "^[\\s\\d:.*_|-]*";
const REST = "(?: (?:\\]\\],|[^,])*)?$";
/** A sentence's beginning up to its link: the word first, or as a label, and no clause of its own in between. */
const OPENS_FIRST = lazily(() => new RegExp(`${STARTS}(?:${DAYS})${PART}[,:]?[*_]*${REST}`, "iu"));
/** Or behind no more than some words, where it doesn't end their clause: `Slept badly last night, coffee with`. */
const OPENS_SOON = lazily(
  () =>
    new RegExp(
      `${STARTS}(?:${WORD} ){1,4}(?:${DAYS})${PART}(?! (?:${AND}) (?!\\[\\[|$))${REST}`,
      "iu",
    ),
);
/** Inside of a sentence it has no capital but in a title: `watched Yesterday with`. */
const INSIDE = lazily(() => new RegExp(`\\p{L}\\P{L}+(${DAYS})(?![\\p{L}'’-])`, "iu"));
/** Where, when or what for: `saw [[Sam]] yesterday at the gym`. */
const THERE = `(?: (?:at|in|on|for|by|bei|beim|im|am|au|à|chez|en|al|nel|no|na) ${WORD}(?: ${WORD}){0,3})?`;
/** `Yesterday:` in front of what it is said of. */
const LABEL = lazily(() => new RegExp(`${STARTS}(?:${DAYS})${PART}$`, "iu"));
/** What is behind a link, or the last of a list: a few words, the word, and the sentence's end, in German its participle. */
const CLOSES = lazily(
  () =>
    new RegExp(
      `^(?:'s|’s)?(?: ${BEHIND}){0,3} (?:(?:${DAYS})${PART}${THERE}|(?:gestern|gisteren)${PART}(?: ${WORD}){1,2})\\s*$`,
      "iu",
    ),
);
/** The same in brackets: `coffee with [[Sam]] at the mill (yesterday)`. */
const IN_BRACKETS = lazily(() => new RegExp(`^(?: ${BEHIND}){0,5} \\((?:${DAYS})${PART}\\)`, "iu"));
/** More of a list of links, behind one of them. */
const MORE_LINKS = /^(?:(?:,|,? (?:and|und|et|&|y|e|en)) ?\[\[[^[\]]*\]\])*/iu;

/** `hier` is German too, where it means *here*: a word that only French has tells them apart. */
const IS_FRENCH = lazily(
  () =>
    /(?:^|[^\p{L}])(?:avec|chez|avons|ai|j['’]ai|nous|vu|croisé|appelé|téléphoné|dîner|dîné|déjeuner|déjeuné)(?![\p{L}])|hier (?:soir|matin|midi|après)/iu,
);
const IS_HIER = lazily(() => /(?:^|[^\p{L}])hier(?![\p{L}'’-])/iu);
const TODAY = lazily(
  () =>
    /(?:^|[^\p{L}])(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|ce (?:matin|soir)|hoy|oggi|hoje|vandaag)(?![\p{L}])/iu,
);

/** Where what is said of a link ends at the latest. */
const NEXT_CLAUSE = lazily(() => new RegExp(` (?:${AND}) `, "iu"));

const SENTENCE_MARKS = ".!?;:()—–|";
/** Characters looked at on either side of a link: a line may be a book, with thousands of links. */
const REACH = 200;

/** The same words wherever they stand, which is sooner told: most lines have none of them. */
const GLIMPSE = lazily(() => new RegExp(`${DAYS}|ſ`, "i"));

/** Whether a line may tell of the day before; most don't. */
export function mayTellOfYesterday(words: string): boolean {
  return GLIMPSE().test(words) && SAYS_SO().test(words);
}

/** Whether a line tells of the link at a span as of the day before. */
export function isOfYesterday(words: string, { from, to }: Span): boolean {
  const before = words.slice(Math.max(0, from - REACH), from);
  const opening = before.slice(lastMark(before) + 1);
  const behind = words.slice(to, to + REACH).replace(MORE_LINKS, "");
  const closing = behind.slice(0, firstMark(behind));
  const [ofLink = ""] = closing.split(NEXT_CLAUSE());
  if (TODAY().test(opening) || TODAY().test(ofLink)) return false;
  if (opensWithTheDay(opening)) return isTheDay(opening, words);
  return (CLOSES().test(closing) || IN_BRACKETS().test(behind)) && isTheDay(closing, words);
}

function opensWithTheDay(opening: string): boolean {
  if (!OPENS_FIRST().test(opening) && !OPENS_SOON().test(opening)) return false;
  const inside = INSIDE().exec(opening)?.[1]?.charAt(0) ?? "";
  return inside === inside.toLowerCase();
}

function isTheDay(said: string, words: string): boolean {
  return !IS_HIER().test(said) || IS_FRENCH().test(words.slice(0, 2 * REACH));
}

/** Where a sentence's mark stands last, or -1; one in a time (`10:30`) or a link is none, nor that of `Yesterday:`. */
function lastMark(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (isMark(text, at) && !(text[at] === ":" && LABEL().test(text.slice(0, at)))) return at;
  return -1;
}

/** Where the sentence ends, or a clause does. */
function firstMark(text: string): number {
  let at = 0;
  while (at < text.length && text[at] !== "," && !isMark(text, at)) at += 1;
  return at;
}

function isMark(text: string, at: number): boolean {
  return SENTENCE_MARKS.includes(text.charAt(at)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
