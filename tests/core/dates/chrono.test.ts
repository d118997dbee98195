import { casual } from "chrono-node/en";
import { describe, expect, it } from "vitest";
import { leanChrono, readByChrono } from "../../../src/core/dates/chrono";
import { day, WEDNESDAY } from "./said-on-wednesday";

it("chrono loses exactly its four slow parsers", () => {
  // Found by their expressions: another version of chrono must be looked at again.
  expect(casual.parsers).toHaveLength(18);
  expect(leanChrono().parsers).toHaveLength(14);
});

describe("chrono is believed", () => {
  it("when it takes every word for one day", () => {
    expect(readByChrono("24th of November", WEDNESDAY)).toBe("2026-11-24");
  });

  it.each([
    "24 November about the lease",
    "ask on 24 November",
    "24 November to 26 November",
    "Jan 32",
    "November",
    "in 5 minutes",
    "in several weeks",
    "11/24",
    "5pm",
    "",
  ])("not for %j", (words) => {
    expect(readByChrono(words, WEDNESDAY)).toBeNull();
  });

  it("never for a day before its anchor", () => {
    expect(readByChrono("24 November 2020", WEDNESDAY)).toBeNull();
  });

  it.each([
    // Where and when local midnight is moved or missing.
    ["2026-10-20", "3 November", "2026-11-03"],
    ["2026-04-20", "24 April", "2026-04-24"],
    ["2011-12-20", "30 December", "2011-12-30"],
  ])("from %s, %s is %s in every zone", (anchor, words, expected) => {
    expect(readByChrono(words, day(anchor))).toBe(expected);
  });
});
