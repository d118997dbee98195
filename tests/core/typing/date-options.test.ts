import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day } from "../../../src/core/dates/day";
import { type DateWays, otherReading, readWholePhrase } from "../../../src/core/dates/phrase";
import { scanNote } from "../../../src/core/markdown/scan";
import { findFollowUps } from "../../../src/core/markers/find-follow-ups";
import { markerWords } from "../../../src/core/markers/marker-words";
import { acceptDate } from "../../../src/core/typing/accept";
import { commonPhrases } from "../../../src/core/typing/common-phrases";
import { dateOptions } from "../../../src/core/typing/date-options";
import { typingAt } from "../../../src/core/typing/typing-at";
import { day } from "../../support/vaults";

const WEDNESDAY = day("2026-11-18");
const WORDS = markerWords({ followup: [], waiting: [] });

function ways(language = "en"): DateWays {
  return { weekStart: 1, dayMonthOrder: "dmy", language };
}

function offered(typed: string, anchor: Day | null = WEDNESDAY, today = WEDNESDAY): string[] {
  return dateOptions(typed, { anchor, today, ways: ways() }).map(
    ({ words, day: on, counted }) =>
      `${words} = ${on}${counted === "anchor" ? "" : `, ${counted}`}`,
  );
}

describe("the dates offered on a Wednesday", () => {
  test("nothing typed: the common ones", () =>
    expect(offered("")).toEqual([
      "tomorrow = 2026-11-19",
      "next week = 2026-11-23",
      "in 2 weeks = 2026-12-02",
      "in a month = 2026-12-18",
      "in 3 months = 2027-02-18",
    ]));

  test.each([
    ["tom", "tomorrow = 2026-11-19"],
    ["fri", "Friday = 2026-11-20"],
    ["in 2 w", "in 2 weeks = 2026-12-02"],
    ["in 4", "in 4 days = 2026-11-22"],
    ["NEXT T", "next Tuesday = 2026-11-24"],
    ["24 dec", "24 dec = 2026-12-24"],
    ["2026-12-01", "2026-12-01 = 2026-12-01"],
  ])("%s: first %s", (typed, first) => expect(offered(typed)[0]).toBe(first));

  test("both days that people understand by words they differ about", () =>
    expect(offered("next friday").slice(0, 2)).toEqual([
      "next Friday = 2026-11-27",
      "next friday = 2026-11-20, other",
    ]));

  test("in another day's note, also counted from today", () =>
    expect(offered("tomorrow", day("2026-11-02"))).toEqual([
      "tomorrow = 2026-11-03",
      "tomorrow = 2026-11-19, today",
    ]));

  test("in a note that nothing dates, counted from today", () =>
    expect(offered("tomorrow", null)).toEqual(["tomorrow = 2026-11-19"]));

  test.each(["call Ana", "about the lease", "with", "next to the shop", "   x", "maybe", "31/31"])(
    "nothing for %j",
    (typed) => expect(offered(typed)).toEqual([]),
  );
});

test.each(["en", "de", "fr", "es", "it", "nl", "pt-BR", "ja"])(
  "every phrase offered in %s is read",
  (language) => {
    const { first, more } = commonPhrases(language);
    const unread = [...first, ...more]
      .map((phrase) => phrase.replace("#", "3"))
      .filter((phrase) => readWholePhrase(phrase, WEDNESDAY, ways(language)) === null);
    expect(unread).toEqual([]);
  },
);

const typedText = fc.oneof(
  fc.constantFrom(
    "",
    "n",
    "ne",
    "next",
    "next f",
    "next friday",
    "in 2",
    "in 3 w",
    "tom",
    "end of",
  ),
  fc.constantFrom("monday", "this tuesday", "24 dec", "24/12", "mid next month", "2026-12-24"),
  fc.string({ maxLength: 12 }),
);
const days = fc.integer({ min: 0, max: 700 }).map((n) => dayPlus(n));

function dayPlus(n: number): Day {
  return day(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
}

test("what is offered is what the core reads in the same words", () => {
  fc.assert(
    fc.property(typedText, days, days, (typed, anchor, today) => {
      for (const option of dateOptions(typed, { anchor, today, ways: ways() })) {
        const from = option.counted === "today" ? today : anchor;
        const read =
          option.counted === "other"
            ? otherReading(option.words, from, ways())
            : readWholePhrase(option.words, from, ways())?.day;
        expect(read).toBe(option.day);
      }
    }),
  );
});

test("what is stored is what was shown, whatever day the note stands for", () => {
  fc.assert(
    fc.property(typedText, days, days, (typed, anchor, today) => {
      const line = `- call @followup ${typed}`;
      const typing = typingAt(line, line.length, WORDS);
      fc.pre(typing?.part === "date");
      for (const option of dateOptions(typing.typed, { anchor, today, ways: ways() })) {
        const { from, to, text } = acceptDate(typing, option);
        const written = line.slice(0, from) + text + line.slice(to);
        const [read, ...more] = findFollowUps(scanNote(written), {
          ways: ways(),
          noteDay: today,
          created: null,
          typedOn: () => null,
          words: WORDS,
        });
        expect(more).toEqual([]);
        expect(read?.due).toBe(option.day);
      }
    }),
  );
});
