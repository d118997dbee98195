/** What holds for every text and every anchor. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type Day } from "../../../src/core/dates/day";
import { type DateWays, readLeadingPhrase, readWholePhrase } from "../../../src/core/dates/phrase";
import { FIRST_HALF, SECOND_HALF } from "./marker-lines";
import { day, EUROPEAN } from "./said-on-wednesday";

const ways: fc.Arbitrary<DateWays> = fc.record({
  weekStart: fc.constantFrom(0, 1, 6),
  dayMonthOrder: fc.constantFrom("dmy", "mdy"),
  language: fc.constantFrom("en", "de", "fr", "es", "nl", "pt", "it"),
});

const anchor: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => addDays(day("2000-01-01"), count));

const WORDS =
  "in on by the a next this last of from before after end start mid week weeks day days month year quarter weekend Friday Mon Tuesday 24 3 15th first second Nov March 2026 2027-01-05 3/12 Christmas Easter tomorrow today two Q3 ' 's , . - / : and at 5pm morning business ago now".split(
    " ",
  );

/** Texts made of the words that dates are made of, in any order. */
const wordy = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(" "));

/** Whole dates, some of them with more words around them. */
const dated = fc
  .tuple(
    fc.constantFrom("", "on ", "by ", "am ", "le "),
    fc.constantFrom(
      "24 Nov 2026",
      "2027-01-05",
      "5 March 2027",
      "3/12/2026",
      "24. Nov 2026",
      "Tuesday 24 November 2026",
    ),
    fc.constantFrom("", " at 5pm", " ", ".", " 2"),
  )
  .map((parts) => parts.join(""));

const anything = fc.oneof(wordy, fc.string({ unit: "binary", maxLength: 200 }));

it("no text makes reading throw", () => {
  fc.assert(
    fc.property(anything, anchor, ways, (text, from, how) => {
      readWholePhrase(text, from, how);
      readLeadingPhrase(text, from, how);
    }),
    { numRuns: 2000 },
  );
});

it("a phrase found begins the text and is read alike alone", () => {
  fc.assert(
    fc.property(wordy, anchor, ways, (text, from, how) => {
      const found = readLeadingPhrase(text, from, how);
      fc.pre(found !== null);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(text.length);
      const phrase = text.slice(0, found.length);
      expect(phrase).toBe(phrase.trimEnd());
      expect(readWholePhrase(phrase, from, how)).toEqual(found.reading);
    }),
    { numRuns: 2000 },
  );
});

it("a relative day is never before its anchor, unless the words say so", () => {
  const SAYS_SO = /\b(?:ago|last|this year|20\d\d)\b|' \d\d/;
  fc.assert(
    fc.property(wordy, anchor, ways, (text, from, how) => {
      const reading = readWholePhrase(text, from, how);
      fc.pre(reading?.kind === "relative" && !SAYS_SO.test(text));
      expect((reading.day ?? from) >= from).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it("what needs no anchor has the same day from every one", () => {
  fc.assert(
    fc.property(fc.oneof(wordy, dated), anchor, anchor, ways, (text, from, other, how) => {
      const reading = readWholePhrase(text, from, how);
      fc.pre(reading?.kind === "full");
      expect(readWholePhrase(text, other, how)).toEqual(reading);
      expect(readWholePhrase(text, null, how)).toEqual(reading);
    }),
    { numRuns: 2000 },
  );
});

it("what is understood with an anchor is understood without one", () => {
  for (const [line] of [...FIRST_HALF.dated, ...SECOND_HALF.dated]) {
    const text = line.replace(/[‹›]/g, "");
    const dated = readLeadingPhrase(text, day("2026-11-18"), EUROPEAN);
    const undated = readLeadingPhrase(text, null, EUROPEAN);
    expect(undated?.length).toBe(dated?.length);
    expect(undated?.reading.kind).toBe(dated?.reading.kind);
  }
});

/** UTF-16 units behind a marker that can matter: the longest phrase, and what may follow it. */
const WINDOW = 192;

it.each([
  ["a month and spaces", `january${" ".repeat(10_000)}x`],
  ["spaces", " ".repeat(10_000)],
  ["numbers", "12 ".repeat(3333)],
  ["units", "1 day ".repeat(1666)],
  ["dates", "2026-11-24 ".repeat(909)],
  ["weeks of weeks", "week of ".repeat(1250)],
  ["days after days", "the day after ".repeat(714)],
  ["first weeks of first weeks", "the first week of ".repeat(555)],
  ["digits", "1".repeat(10_000)],
  ["letters", "a".repeat(10_000)],
  ["apostrophes", "'s".repeat(5000)],
  ["lone surrogates", "\ud800".repeat(10_000)],
  ["slashes", "1/".repeat(5000)],
])("of 10,000 characters of %s no more than the window is read", (_, text) => {
  for (const language of ["en", "de", "fr"]) {
    const ways = { ...EUROPEAN, language };
    for (let length = WINDOW; length <= text.length; length *= 2) {
      const long = text.slice(0, length);
      const near = text.slice(0, WINDOW);
      const anchor = day("2026-11-18");
      expect(readLeadingPhrase(long, anchor, ways)).toEqual(readLeadingPhrase(near, anchor, ways));
      if (long.trim().length > 64) expect(readWholePhrase(long, anchor, ways)).toBeNull();
    }
  }
});
