import { expect, it } from "vitest";
import { showAssumed } from "../../src/cli/assumed-ways";
import { readSettings } from "../../src/core/settings/read";
import { day, read } from "../support/vaults";

/** What is told of a line of a Sunday's note, with these settings stored. */
function told(line: string, stored: unknown = {}): string {
  const here = readSettings(stored);
  const there = readSettings(stored, "en-US");
  const { followUps } = read({ "2026-11-22.md": line }, here).agenda(day("2026-11-22"));
  const [first = ""] = showAssumed(
    followUps,
    { ...here, language: "en" },
    { ...there, language: "en" },
  );
  return /^.*?(?= would be)/.exec(first)?.[0] ?? first;
}

const BOTH = { weekStart: 1, dayMonthOrder: "dmy" };

it.each([
  ["@followup next Tuesday call", {}, "1 date (2026-11-22.md:1)"],
  ["@followup(3/4/2027) call", {}, "1 date (2026-11-22.md:1)"],
  ["@followup 3/4/2027 call\n\n@waiting(next Friday)", {}, "2 dates (2026-11-22.md:3, …)"],
  ["@followup next Tuesday call", { dayMonthOrder: "dmy" }, "1 date (2026-11-22.md:1)"],
  ["@followup(3/4/2027) call", { dayMonthOrder: "dmy" }, ""],
  ["@followup next Tuesday call", BOTH, ""],
  ["@followup(3/4/2027) call", BOTH, ""],
])("%s with %j stored: %s", (line, stored, expected) => expect(told(line, stored)).toBe(expected));

it.each([
  "@followup Tuesday call",
  "@followup(2027-04-03 3/4/2027) call",
  "@followup(25/12/2026) call",
  "@followup(4/4/2027) call",
  "- [x] @followup next Tuesday call",
  "@followup call",
  "call on 3/4/2027",
])("nothing of what is one day to all, done or no date: %s", (line) => expect(told(line)).toBe(""));
