import { describe, expect, it } from "vitest";
import { reasonWords } from "../../../src/cli/words";
import { addDays } from "../../../src/core/dates/day";
import { printInterval } from "../../../src/core/dates/interval";
import { type Settings } from "../../../src/core/settings/settings";
import { day, read, rowInWords, type Vault } from "../../support/vaults";

const TODAY = day("2026-11-22");
const HALF_YEARLY: Partial<Settings> = { defaultInterval: { n: 6, unit: "month" } };

/** A log of contacts, the last one so many days ago, each this many days after the one before. */
function log({ last, gap, times = 6 }: { last: number; gap: number; times?: number }): string {
  const days = Array.from({ length: times }, (_, index) => addDays(TODAY, -last - index * gap));
  return days.map((one) => `- ${one}: call\n`).join("");
}

function coming(vault: Vault, settings: Partial<Settings> = HALF_YEARLY): string[] {
  const { sections, people } = read(vault, settings).agenda(TODAY);
  return sections.coming.map(
    (row) =>
      `${rowInWords(row)}: ${people[0]?.reasons.map((one) => reasonWords(one, people[0] ?? never(), TODAY)).join("; ") ?? ""}`,
  );
}

function never(): never {
  throw new Error("nobody is there");
}

const QUIET = log({ last: 63, gap: 28 });
const TOLD = ["Ana (drifting 2026-09-20): 9 weeks, usually every 4 weeks"];

describe("Ana, who is to be heard from every 6 months, is drifting", () => {
  it.each<[string, string, Partial<Settings>, string[]]>([
    ["quiet for more than twice as long as usual", QUIET, HALF_YEARLY, TOLD],
    ["not for twice as long", log({ last: 56, gap: 28 }), HALF_YEARLY, []],
    ["a weekly friend, after three weeks", log({ last: 21, gap: 7 }), HALF_YEARLY, []],
    [
      "a weekly friend, after more",
      log({ last: 22, gap: 7 }),
      HALF_YEARLY,
      ["Ana (drifting 2026-10-31): 3 weeks, usually every week"],
    ],
    ["too few contacts to tell", log({ last: 63, gap: 28, times: 4 }), HALF_YEARLY, []],
    ["when the user does not want to know", QUIET, { ...HALF_YEARLY, tellDrifting: false }, []],
    ["no interval: listed quietly", QUIET, {}, []],
    ["never is never", `---\ncheck-in: never\n---\n${QUIET}`, HALF_YEARLY, []],
    ["snoozed", `---\ncheck-in-after: 2026-12-01\n---\n${QUIET}`, HALF_YEARLY, []],
    ["everyone is paused", QUIET, { ...HALF_YEARLY, pausedUntil: day("2026-12-01") }, []],
    ["a contact is planned", `${QUIET}- 2026-12-24: dinner\n`, HALF_YEARLY, []],
    [
      "what has ended is over",
      log({ last: 366, gap: 28 }),
      { defaultInterval: { n: 2, unit: "year" } },
      [],
    ],
    [
      "a yearly friend after two years",
      log({ last: 800, gap: 365 }),
      { defaultInterval: { n: 3, unit: "year" } },
      ["Ana (drifting 2024-09-13): 2 years, usually every 12 months"],
    ],
  ])("%s", (_what, note, settings, rows) =>
    expect(coming({ "People/Ana.md": note }, settings)).toEqual(rows),
  );

  it("is told as overdue instead when the interval is over", () => {
    const { now, coming: later } = read(
      { "People/Ana.md": QUIET },
      { defaultInterval: { n: 1, unit: "month" } },
    ).agenda(TODAY).sections;
    expect(now.map(rowInWords)).toEqual(["Ana (check-in 2026-10-20)"]);
    expect(later).toEqual([]);
  });

  it("stands after what has a day in the coming week", () => {
    const vault = { "People/Ana.md": QUIET, "Plan.md": "@followup(2026-11-28) book the roof" };
    const rows = read(vault, HALF_YEARLY).agenda(TODAY).sections.coming.map(rowInWords);
    expect(rows).toEqual(['"book the roof" 2026-11-28', "Ana (drifting 2026-09-20)"]);
  });
});

describe("the interval suggested for Ana", () => {
  function suggested(note: string, settings: Partial<Settings> = {}): string {
    const [one] = read({ "People/Ana.md": note }, settings).suggestions(TODAY);
    if (one === undefined) return "none";
    return `${printInterval(one.interval)}, from ${one.rhythm.days} days`;
  }

  it.each<[string, string, string]>([
    ["every day or two", log({ last: 1, gap: 2, times: 30 }), "1 week, from 4 days"],
    ["every week", log({ last: 3, gap: 7 }), "1 week, from 7 days"],
    ["8 days", log({ last: 3, gap: 8 }), "1 week, from 8 days"],
    ["9 days", log({ last: 3, gap: 9 }), "2 weeks, from 9 days"],
    ["a month", log({ last: 3, gap: 31 }), "1 month, from 31 days"],
    ["5 weeks", log({ last: 3, gap: 35 }), "6 weeks, from 35 days"],
    ["a quarter", log({ last: 3, gap: 92 }), "3 months, from 92 days"],
    ["a year", log({ last: 3, gap: 365 }), "1 year, from 365 days"],
    ["two years", log({ last: 3, gap: 720 }), "2 years, from 720 days"],
    ["too little to tell", log({ last: 3, gap: 7, times: 4 }), "none"],
    ["what has ended is over", log({ last: 400, gap: 28 }), "none"],
    ["an interval of her own", `---\ncheck-in: monthly\n---\n${log({ last: 3, gap: 7 })}`, "none"],
    ["one that can't be read", `---\ncheck-in: biweekly\n---\n${log({ last: 3, gap: 7 })}`, "none"],
    ["never", `---\ncheck-in: never\n---\n${log({ last: 3, gap: 7 })}`, "none"],
    [
      "snoozed, she has a rhythm still",
      `---\ncheck-in-after: 2026-12-01\n---\n${log({ last: 3, gap: 7 })}`,
      "1 week, from 7 days",
    ],
  ])("%s", (_what, note, interval) => expect(suggested(note)).toBe(interval));

  it.each<[string, Partial<Settings>, string]>([
    ["the default is another", HALF_YEARLY, "1 week, from 7 days"],
    ["the default is the same", { defaultInterval: { n: 7, unit: "day" } }, "none"],
    [
      "a rule says never",
      { rules: [{ by: "folder", match: "People", interval: null, limit: null }] },
      "none",
    ],
  ])("%s", (_what, settings, interval) =>
    expect(suggested(log({ last: 3, gap: 7 }), settings)).toBe(interval),
  );

  it("comes after those in touch more often", () => {
    const vault = {
      "People/Ana.md": log({ last: 3, gap: 30 }),
      "People/Bo.md": log({ last: 3, gap: 7 }),
      "People/Cy.md": "",
    };
    const names = read(vault)
      .suggestions(TODAY)
      .map(({ person }) => person.name);
    expect(names).toEqual(["Bo", "Ana"]);
  });
});
