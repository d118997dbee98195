/** What is typed into a form's field of a day. */
import { describe, expect, it } from "vitest";
import { readPastDay } from "../../src/views/wording/day-words";
import { day } from "../support/vaults";

/** A Sunday. */
const TODAY = day("2026-11-22");
const ENGLISH = { weekStart: 1, dayMonthOrder: "dmy", language: "en" } as const;

describe("a day on which somebody was met", () => {
  const readOn = (words: string): string => {
    const reading = readPastDay(words, { today: TODAY, ways: ENGLISH });
    if (reading.kind === "read") return reading.value;
    return reading.kind === "unread" ? reading.why : "";
  };

  it.each([
    ["today", "2026-11-22"],
    ["Friday", "2026-11-20"],
    ["last Friday", "2026-11-20"],
    ["12 March", "2026-03-12"],
    ["March 12th", "2026-03-12"],
    ["30/11", "2025-11-30"],
    ["24 December", "2025-12-24"],
    ["christmas", "2025-12-25"],
    ["22 November", "2026-11-22"],
    ["21 November", "2026-11-21"],
  ])("%s", (words, expected) => expect(readOn(words)).toBe(expected));

  it.each([
    ["tomorrow"],
    ["next Friday"],
    ["in 2 weeks"],
    ["in a year"],
    ["end of month"],
    ["next month"],
    ["12 March 2027"],
  ])("is still to come: %s", (words) => expect(readOn(words)).toBe("That day is still to come."));

  it.each([["some day"], ["31 February"]])("is none: %s", (words) =>
    expect(readOn(words)).toBe("Not sure which day that is."),
  );
});
