/**
 * Numbers as English writes them.
 *
 *     3 · three · twenty-five · a · a couple of · a few        counts
 *     3rd · third · thirty-first · twenty fifth                 ordinals
 */
import { anyOf, NUMBER, optional, type Part, reader, row, vocabulary } from "../grammar/parts";
import { isGlued, type Tokens } from "../grammar/tokens";

const ONES = "one two three four five six seven eight nine";
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINAL_ONES = "first second third fourth fifth sixth seventh eighth ninth";
const ORDINAL_TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

function numbered(words: string, from: number, step = 1): Map<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, from + index * step]));
}

const ones = vocabulary(numbered(ONES, 1));
const tens = vocabulary(numbered(TENS, 20, 10));

/** Longest count believed: nobody plans further, and it keeps days inside the calendar. */
const MOST = 999;

/** Digits up to `most`, standing free of letters. */
function digits(most: number): Part<number> {
  return reader([NUMBER], (tokens, at) => {
    const word = tokens.words[at] ?? "";
    const value = word.length > 4 ? Infinity : Number(word);
    return value <= most ? { value, to: at + 1 } : null;
  });
}

/** A number of one to ninety-nine in words. */
const numberWords: Part<number> = anyOf(
  ones,
  vocabulary(numbered(TEENS, 10)),
  row("_ _", [tens, optional(ones)], (ten, one) => ten + (one ?? 0)),
);

/** A count of something: digits, words, "a", "a couple of", "a few". */
export const count: Part<number> = anyOf(
  digits(MOST),
  numberWords,
  vocabulary(
    new Map([
      ["a", 1],
      ["an", 1],
      ["a couple", 2],
      ["a couple of", 2],
      ["couple", 2],
      ["couple of", 2],
      ["a few", 3],
      ["few", 3],
    ]),
  ),
);

/** A count that is not an article: "2", "two", "a couple of". */
export const plainCount: Part<number> = anyOf(digits(MOST), numberWords);

const SUFFIXES = ["st", "nd", "rd", "th"];

/** An ordinal in digits: `3rd`, `24th`. */
export const ordinalFigure: Part<number> = reader(
  [NUMBER],
  (tokens: Tokens, at) => {
    if (!SUFFIXES.includes(tokens.words[at + 1] ?? "") || !isGlued(tokens, at + 1)) return null;
    const value = Number(tokens.words[at]);
    return value >= 1 && value <= 53 ? { value, to: at + 2 } : null;
  },
  SUFFIXES,
);

const ordinalOnes = vocabulary(numbered(ORDINAL_ONES, 1));

/** An ordinal in words: "third", "thirty-first". */
export const ordinalWord: Part<number> = anyOf(
  ordinalOnes,
  vocabulary(numbered(ORDINAL_TEENS, 10)),
  vocabulary(numbered("twentieth thirtieth", 20, 10)),
  row("_ _", [tens, ordinalOnes], (ten, one) => ten + one),
);

/** An ordinal, in digits or in words. */
export const ordinal: Part<number> = anyOf(ordinalFigure, ordinalWord);

/** The bare number of a day of the month, 1 to 31. */
export const dayFigure: Part<number> = reader([NUMBER], (tokens, at) => {
  const word = tokens.words[at] ?? "";
  const value = word.length > 2 ? 0 : Number(word);
  return value >= 1 && value <= 31 ? { value, to: at + 1 } : null;
});

/** A day of the month in words: "twenty five". */
export const dayWords: Part<number> = numberWords;

/** A year in four digits, of the centuries that people make plans in. */
export const year: Part<number> = reader([NUMBER], (tokens, at) => {
  const word = tokens.words[at] ?? "";
  return /^(?:19|20|21)\d\d$/.test(word) ? { value: Number(word), to: at + 1 } : null;
});

/** A year in two digits: `26`. */
export const shortYear: Part<number> = reader([NUMBER], (tokens, at) => {
  const word = tokens.words[at] ?? "";
  return word.length === 2 ? { value: 2000 + Number(word), to: at + 1 } : null;
});

/** A year in two digits that says so: `'26`. */
export const markedYear: Part<number> = row("' _", [shortYear], (value) => value);
