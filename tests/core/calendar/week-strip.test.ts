import { describe, expect, it } from "vitest";
import { weekStrip } from "../../../src/core/calendar/week-strip";
import { type Weekday } from "../../../src/core/dates/day";
import { day } from "../../support/vaults";

const TODAY = day("2026-11-21"); // a Saturday
const [SUNDAY, MONDAY, SATURDAY]: Weekday[] = [0, 1, 6];

/** The weeks with contact: `2026-11-16: 2`. */
function told(days: readonly string[], weekStart: Weekday = 1): string[] {
  const touches = days.map((one) => ({ day: day(one) }));
  return weekStrip(touches, TODAY, weekStart)
    .filter((week) => week.days > 0)
    .map((week) => `${week.first}: ${String(week.days)}`);
}

describe("weeks in touch", () => {
  it.each<[string, string[], string[]]>([
    ["none", [], []],
    ["today", ["2026-11-21"], ["2026-11-16: 1"]],
    ["twice on a day is one day", ["2026-11-21", "2026-11-21"], ["2026-11-16: 1"]],
    ["Monday and Sunday of a week", ["2026-11-09", "2026-11-15"], ["2026-11-09: 2"]],
    [
      "Sunday, and the Monday after",
      ["2026-11-15", "2026-11-16"],
      ["2026-11-09: 1", "2026-11-16: 1"],
    ],
    ["the first day of the strip", ["2025-11-17"], ["2025-11-17: 1"]],
    ["the day before it is left out", ["2025-11-16"], []],
    ["tomorrow is left out", ["2026-11-22"], []],
  ])("%s", (_what, days, weeks) => expect(told(days)).toEqual(weeks));

  it.each<[string, Weekday | undefined, string]>([
    ["Sunday", SUNDAY, "2026-11-15: 1"],
    ["Monday", MONDAY, "2026-11-16: 1"],
    ["Saturday, which is today", SATURDAY, "2026-11-21: 1"],
  ])("begin on %s", (_what, weekStart, week) =>
    expect(told(["2026-11-21"], weekStart)).toEqual([week]),
  );
});

it("a strip has 53 weeks, each seven days after the one before, the last with today in it", () => {
  const firsts = weekStrip([], TODAY, 1).map(({ first }) => first);
  expect(firsts).toHaveLength(53);
  expect(firsts.slice(0, 2)).toEqual(["2025-11-17", "2025-11-24"]);
  expect(firsts.at(-1)).toBe("2026-11-16");
});
