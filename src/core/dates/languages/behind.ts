/**
 * What stands behind a date in running text of another language than English: whether it makes the
 * date another one or none ("vendredi dernier", "Freitag oder Montag"), or opens the subject.
 */
import { lazily } from "../../lazily";
import { anyOf, mapped, type Part, row } from "../grammar/parts";
import { type Dates } from "../grammar/reading";
import { tokenize, type Tokens } from "../grammar/tokens";
import { type Language } from "./language";
import { countOf, wordList } from "./words";

/** What a language knows of the text behind a date. */
export interface Behind {
  /** Whether the text goes on with the date before it, so that this alone is not the one. */
  readonly goesOn: (text: string) => boolean;
  /** Whether the text opens a subject, of which the date can be no part. */
  readonly opens: (text: string) => boolean;
}

/** How far behind a date its text is looked at, in UTF-16 units. */
const WINDOW = 64;

/** Words between a date and another that are passed over at most: "tot en met de". */
const MOST_BETWEEN = 4;

/** A year that the date before it didn't take, or a number with which the clause ends: "Freitag, 27". */
const LEFT_OVER = lazily(
  () =>
    /^\s*,?\s*(?:(?:19|20)\d\d(?![\p{L}\p{N}])|\d{1,2}(?:\.|º|°|ª|er|de|ste|e)?\s*(?:$|[,;:!?)]))/u,
);

/** Signs that stand between dates as "and" does. */
const SIGNS = [",", "(", "/", "+", "&", "-", "–", "—"];

/** What a language knows of the text behind a date, from its table and its grammar. */
export function behindIn(language: Language, dates: Dates): Behind {
  const { continues, between, links, opens } = language.behind;
  const openers = wordsOf(opens);
  const way: Way = {
    dates,
    amount: amountOf(language),
    span: row("_ _", [countOf(language), wordList(language.units, String)], () => null),
    continues: wordsOf(continues),
    between: new Set([...wordsOf(between), ...SIGNS]),
    links: wordsOf(links),
  };
  return {
    opens: (text) => openers.has(tokenize(text.slice(0, WINDOW)).words[0] ?? ""),
    goesOn: (text) => LEFT_OVER().test(text) || continuesIn(tokenize(text.slice(0, WINDOW)), way),
  };
}

interface Way {
  readonly dates: Dates;
  /** A second number or unit: "or two", "or months". */
  readonly amount: Part<unknown>;
  readonly span: Part<unknown>;
  readonly continues: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function continuesIn(tokens: Tokens, way: Way): boolean {
  let isJoined = false;
  for (let at = 0; at <= MOST_BETWEEN; at++) {
    const word = tokens.words[at] ?? "";
    if (!SIGNS.includes(word) && isSecond(tokens, at, isJoined, way)) return true;
    if (way.continues.has(word)) return true;
    if (way.between.has(word)) isJoined ||= !SIGNS.includes(word);
    else if (!way.links.has(word)) return false;
  }
  return false;
}

/** Whether a second date is at a token; where a word joins it to the first, part of one will do. */
function isSecond(tokens: Tokens, at: number, isJoined: boolean, way: Way): boolean {
  const found = way.dates.read(tokens, at);
  if (found.some(({ value: { trust } }) => isJoined || trust !== "inside")) return true;
  if (isJoined && way.amount.read(tokens, at).length > 0) return true;
  return isSpanAway(tokens, at, way);
}

/** Whether a span is at a token that takes the date back with it: "vor zwei Wochen", "twee weken geleden". */
function isSpanAway(tokens: Tokens, at: number, way: Way): boolean {
  return way.span
    .read(tokens, at)
    .some(({ to }) => at > 0 || way.continues.has(tokens.words[to] ?? ""));
}

function amountOf(language: Language): Part<unknown> {
  const numbers = language.numbers.split(" ");
  // "One" is an article as well, and opens many a subject.
  const beyondOne = { ...language, numbers: ["", ...numbers.slice(1)].join(" ") };
  return anyOf(mapped(countOf(beyondOne), String), wordList(language.units, String));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
