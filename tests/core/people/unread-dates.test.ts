import { describe, expect, it } from "vitest";
import { day, lastTouch, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");
const PATH = "People/Ana.md";

/** What is told of Ana's note as no date: `3: 3/4/2026 (2026-04-03 or 2026-03-04)`. */
function unread(note: string, vault: Vault = {}): string[] {
  const found = read({ ...vault, [PATH]: note }).explain(PATH, TODAY)?.standing.person.unreadDates;
  return (found ?? []).map(({ written, couldBe, line }) => {
    const days = couldBe === null ? "" : ` (${couldBe.join(" or ")})`;
    return `${line + 1}: ${written}${days}`;
  });
}

const properties = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n`;

describe("what stands where a day is read, and is none, is told", () => {
  it.each<[string, string, string[]]>([
    [
      "a snooze in words",
      properties("check-in-after: 1 December"),
      ["2: check-in-after: 1 December"],
    ],
    ["a snooze by a weekday", properties("check-in-after: Friday"), ["2: check-in-after: Friday"]],
    [
      "a snooze until a reply, without since when",
      properties("check-in-after: reply"),
      ["2: check-in-after: reply"],
    ],
    [
      "a last contact in words",
      properties("lastContact: last week"),
      ["2: lastContact: last week"],
    ],
    [
      "a last contact that could be two days",
      properties("last-contact: 3/4/2026"),
      ["2: last-contact: 3/4/2026 (2026-04-03 or 2026-03-04)"],
    ],
    [
      "an inline field",
      "x\n\nlast-contact:: 3/4/2026",
      ["3: last-contact: 3/4/2026 (2026-04-03 or 2026-03-04)"],
    ],
    ["a birthday", properties("birthday: 5/1"), ["2: birthday: 5/1"]],
    ["a day of creation", properties("created: long ago"), ["2: created: long ago"]],
    [
      "each of a list",
      properties("last-contact: [soon, 2026-03-01, later]"),
      ["2: last-contact: soon", "2: last-contact: later"],
    ],
    ["a bullet of the log", "- 3/4/2026: coffee", ["1: 3/4/2026 (2026-04-03 or 2026-03-04)"]],
    [
      "a heading of the log",
      "# Ana\n\n## 03-04-2026 Call",
      ["3: 03-04-2026 (2026-04-03 or 2026-03-04)"],
    ],
    [
      "a row of the log",
      "| Day | What |\n|---|---|\n| 3/4/2026 | tea |",
      ["3: 3/4/2026 (2026-04-03 or 2026-03-04)"],
    ],
  ])("%s", (_what, note, told) => expect(unread(note)).toEqual(told));

  it("no more than twenty of one note", () =>
    expect(unread("- 3/4/2026: coffee\n".repeat(100))).toHaveLength(20));
});

describe("nothing is told of", () => {
  it.each<[string, string]>([
    [
      "what is read",
      properties("check-in-after: 2026-12-01", "birthday: 31/5", "created: 2026-01-01"),
    ],
    ["a snooze until a reply", properties("check-in-after: reply since 2026-02-01")],
    ["a snooze written out", properties("check-in-after: 1 December 2026")],
    ["what is empty", properties("last-contact:", 'check-in-after: ""', "birthday: []")],
    [
      "what says that there is none",
      properties("last-contact: never", "birthday: n/a", "created: —"),
    ],
    ["other properties", properties("met: at work", "due: 3/4/2026")],
    ["figures that only one day can be", "- 19/11/2026: coffee\n- 5/5/2026: tea\n- 3.4.2026: tea"],
    ["figures that no day can be", "- 31/31/2026: coffee\n- 3/4: coffee\n- 1/2 cup"],
    ["figures that open nothing", "coffee on 3/4/2026\n\n3/4/2026 coffee\n- on 3/4/2026"],
    [
      "code and comments",
      "```\n- 3/4/2026: coffee\n```\n- `3/4/2026` coffee\n- %%3/4/2026%% coffee",
    ],
    ["a field in a quote", "> last-contact:: 3/4/2026"],
  ])("%s", (_what, note) => expect(unread(note)).toEqual([]));
});

describe("a day whose order nothing else tells is read where only one can be meant", () => {
  it.each<[string, string, string]>([
    ["a bullet", "- 28/2/2026: coffee", "2026-02-28 coffee, People/Ana.md:1"],
    ["a heading, month first", "## 2/28/2026 call", "2026-02-28 call, People/Ana.md:1"],
    ["a property", properties("last-contact: 28/2/2026"), "2026-02-28 property, People/Ana.md:2"],
    ["a field", "last-contact:: 2-28-2026", "2026-02-28 property, People/Ana.md:1"],
    ["not in the other case", "- 1/2/2026: coffee", "never"],
  ])("%s", (_what, note, last) =>
    expect(lastTouch(read({ [PATH]: note }), PATH, TODAY)).toBe(last),
  );
});
