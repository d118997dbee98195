import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  dayOfLocal,
  daysBetween,
  parseDay,
  partsOf,
  weekdayOf,
} from "../../../src/core/dates/day";
import { isoWeekDay } from "../../../src/core/dates/iso-week";
import { day } from "./said-on-wednesday";

const anyDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, dayOfMonth]) => dayOf(year, month, dayOfMonth) as Day);

it("a moment falls on the day of the local calendar, first minute to last", () => {
  expect(dayOfLocal(new Date(2026, 10, 18, 0, 0))).toBe("2026-11-18");
  expect(dayOfLocal(new Date(2026, 10, 18, 23, 59))).toBe("2026-11-18");
});

it.each([new Date(NaN), new Date(10_000, 0, 1)])("no clock shows %s", (moment) => {
  expect(() => dayOfLocal(moment)).toThrow(RangeError);
});

it.each(["2026-11-18", "0001-01-01", "9999-12-31", "2024-02-29"])("%s is a day", (text) => {
  expect(parseDay(text)).toBe(text);
});

it.each([
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-11-31",
  "0000-01-01",
  "2026-1-1",
  "20261118",
  "2026-11-18T00:00",
  " 2026-11-18",
  "",
])("%j is no day", (text) => {
  expect(parseDay(text)).toBeNull();
});

describe("arithmetic", () => {
  it.each([
    ["2026-11-18", 1, "2026-11-19"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["0001-01-01", -1, "0001-01-01"],
    ["9999-12-31", 1, "9999-12-31"],
    ["2026-11-18", 1e300, "9999-12-31"],
    ["2026-11-18", -1e9, "0001-01-01"],
    ["0099-12-31", 1, "0100-01-01"],
    // Days that a zone leaves out or whose midnight it skips.
    ["2011-12-29", 1, "2011-12-30"],
    ["2026-04-23", 1, "2026-04-24"],
  ])("%s and %s days is %s", (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["9999-11-01", 2, "9999-12-31"],
    ["0001-01-15", -1, "0001-01-01"],
  ])("%s and %s months is %s", (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  it("counts back what it counted on", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        const end = addDays(start, count);
        fc.pre(end > "0001-01-01" && end < "9999-12-31");
        expect(daysBetween(start, end)).toBe(count);
        expect((weekdayOf(start) + count + 7000) % 7).toBe(weekdayOf(end) % 7);
        expect(end > start).toBe(count > 0);
      }),
    );
  });

  it("keeps the day of the month where the month has it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (start, count) => {
        const end = addMonths(start, count);
        fc.pre(end > "0001-01-01" && end < "9999-12-31");
        expect(partsOf(end).dayOfMonth).toBe(partsOf(start).dayOfMonth);
      }),
    );
  });
});

it.each([
  [2026, 1, 1, "2025-12-29"],
  [2026, 48, 1, "2026-11-23"],
  [2026, 53, 7, "2027-01-03"],
  [2027, 53, 1, null],
  [2026, 0, 1, null],
  [2026, 10, 8, null],
])("week %s-W%s-%s is %s", (year, week, weekday, expected) => {
  expect(isoWeekDay(year, week, weekday)).toBe(expected);
});
