import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/core/dates/day";
import { printInterval } from "../../../src/core/dates/interval";
import { asInterval, latestDays, rhythmOf } from "../../../src/core/ranking/rhythm";
import { day } from "../../support/vaults";

/** Days that begin on 1 January 2026 and go on after these gaps; a gap repeated is written `7x5`. */
function daysAfter(gaps: string): Day[] {
  const steps = gaps.split(" ").flatMap((gap) => {
    const [days = 0, times = 1] = gap.split("x").map(Number);
    return Array.from({ length: times }, () => days);
  });
  return steps.reduce((days, gap) => [...days, addDays(days.at(-1) ?? FIRST, gap)], [FIRST]);
}

const FIRST = day("2026-01-01");

function inWords(days: readonly Day[]): string {
  const rhythm = rhythmOf(days);
  return rhythm === null
    ? "none"
    : `every ${rhythm.days} days, ${rhythm.contacts} contacts since ${rhythm.since}`;
}

describe("a rhythm", () => {
  it.each([
    ["every week", "7x4", "every 7 days, 5 contacts since 2026-01-01"],
    ["too short to tell", "7x3", "none"],
    ["about every month", "28 35 30 31 25 33", "every 31 days, 7 contacts since 2026-01-01"],
    [
      "one long holiday is no change",
      "14x6 60 14x2",
      "every 14 days, 10 contacts since 2026-01-01",
    ],
    [
      "one quick word between is no change",
      "30x3 10 30x3",
      "every 30 days, 8 contacts since 2026-01-01",
    ],
    [
      "a visit and the days after it are one",
      "30 1 1 28 2 28 1 2 27 30",
      "every 30 days, 6 contacts since 2026-01-01",
    ],
    ["a burst of every day for a fortnight goes by its first days", "1x14", "none"],
    ["colleagues once, friends now", "7x20 90x5", "every 90 days, 6 contacts since 2026-05-21"],
    ["friends once, colleagues now", "90x5 7x8", "every 7 days, 9 contacts since 2027-03-27"],
    ["the new context is too young to tell", "7x20 90x2", "none"],
    ["before a silence of years", "30x9 800 40x5", "every 40 days, 6 contacts since 2028-12-06"],
    ["a silence of years just ended", "30x9 800 40x2", "none"],
    ["every birthday", "365x5", "every 365 days, 6 contacts since 2026-01-01"],
    ["six contacts in 37 weeks, half of them in one month", "14 12 13 100 120", "none"],
    ["the same, of late", "120 100 13 12 14", "none"],
    ["the same, in between", "100 14 12 13 120", "none"],
    [
      "each visit is some days with each other, and half a year apart",
      "5x3 180 5x3 180 5x3",
      "none",
    ],
    [
      "weekly again, after months of nothing",
      "7x2 300 7x5",
      "every 7 days, 6 contacts since 2026-11-11",
    ],
    ["weekly again, not for long", "7x5 300 7x2", "none"],
    ["every week, but for a summer", "7x12 80 7x3", "every 7 days, 17 contacts since 2026-01-01"],
    ["now and then", "20 45 30 70 25 60", "every 38 days, 7 contacts since 2026-01-01"],
    ["slowly drifting apart", "20 24 29 35 40 46 55", "every 35 days, 8 contacts since 2026-01-01"],
  ])("%s", (_what, gaps, rhythm) => expect(inWords(daysAfter(gaps))).toBe(rhythm));

  it.each([
    ["no day", []],
    ["one day", [FIRST]],
    ["one day, again and again", Array.from({ length: 20 }, () => FIRST)],
  ])("%s is none", (_what, days) => expect(rhythmOf(days)).toBeNull());

  const someDays = fc
    .array(fc.integer({ min: -40_000, max: 40_000 }), { maxLength: 40 })
    .map((offsets) => offsets.map((offset) => addDays(FIRST, offset)));
  const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 40 });
  const regular = gaps.map((steps) => daysAfter(steps.join(" ") || "1"));
  const days = fc.oneof(someDays, regular);

  it("is told of any days, and is between the shortest gap and the longest", () => {
    fc.assert(
      fc.property(days, (all) => {
        const rhythm = rhythmOf(all);
        fc.pre(rhythm !== null);
        expect(rhythm.days).toBeGreaterThan(0);
        expect(rhythm.contacts).toBeGreaterThan(FEWEST);
        expect(all).toContain(rhythm.since);
      }),
    );
  });

  it("is the same in any order, and with days said twice", () => {
    const shuffled = days.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, twice]) => {
        expect(rhythmOf(twice)).toEqual(rhythmOf(all));
      }),
    );
  });

  const bursts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 60,
    })
    .map((runs) => daysAfter(runs.map(([gap, times]) => `${gap}x${times}`).join(" ") || "1"));

  it("is told from the latest days alone as from all", () => {
    fc.assert(
      fc.property(fc.oneof(days, bursts), (all) => {
        const latest = latestDays([...all].sort().reverse());
        expect(rhythmOf(latest)).toEqual(rhythmOf(all));
      }),
      { numRuns: 500 },
    );
  });

  it("looks at no more than the days of the latest hundred occasions", () => {
    expect(latestDays(daysAfter("7x900").reverse())).toHaveLength(400);
    expect(latestDays(daysAfter("7x900 1x450").reverse())).toHaveLength(451);
  });

  const years = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 90 })), {
      minLength: 30,
      maxLength: 40,
    })
    .map((runs) => daysAfter(runs.map(([gap, times]) => `${gap}x${times}`).join(" ")));

  it("is told from them as from the days of many years", () => {
    fc.assert(
      fc.property(years, (all) => {
        expect(rhythmOf(latestDays([...all].reverse()))).toEqual(rhythmOf(all));
      }),
      { numRuns: 40 },
    );
  });

  it("of even gaps is that gap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 700 }),
        fc.integer({ min: 4, max: 60 }),
        (gap, times) => {
          expect(rhythmOf(daysAfter(`${gap}x${times}`))?.days).toBe(gap);
        },
      ),
    );
  });
});

/** Gaps that are too few for a rhythm to be told. */
const FEWEST = 4;

describe("a number of days in human units", () => {
  it.each([
    [1, "1 day"],
    [4, "4 days"],
    [6, "1 week"],
    [8, "1 week"],
    [10, "10 days"],
    [13, "2 weeks"],
    [35, "5 weeks"],
    [63, "9 weeks"],
    [90, "3 months"],
    [183, "6 months"],
    [365, "12 months"],
    [730, "2 years"],
  ])("%i is %s", (days, words) => expect(printInterval(asInterval(days))).toBe(words));
});
