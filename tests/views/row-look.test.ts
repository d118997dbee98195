import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/dates/day";
import { type SectionName } from "../../src/core/ranking/agenda";
import { type Settings } from "../../src/core/settings/settings";
import { lookOf } from "../../src/views/row/row-look";
import { day, read, type Vault } from "../support/vaults";

const TODAY = day("2026-03-15");
const MONTHLY: Partial<Settings> = { defaultInterval: { n: 1, unit: "month" } };

/** The lines of a section's rows with their tones: `Due yesterday, from Plan (late)`. */
function shown(section: SectionName, vault: Vault, settings: Partial<Settings> = MONTHLY) {
  const rows = read(vault, settings).agenda(TODAY).sections[section];
  const looking = { section, today: TODAY, language: "en", nameOf: () => null };
  return rows.flatMap((row) =>
    lookOf(row, looking).lines.map(({ text, tone }) => `${text} (${tone})`),
  );
}

describe("a promise of nobody listed", () => {
  it.each<[string, SectionName, string, string]>([
    ["of mine, late", "now", "@followup(2026-03-14) pay", "Due yesterday, from Plan (late)"],
    ["of mine, today", "now", "@followup(2026-03-15) pay", "Due today, from Plan (today)"],
    ["of mine, ahead", "coming", "@followup(2026-03-16) pay", "Due tomorrow, from Plan (soon)"],
    [
      "of theirs, late, is no debt",
      "now",
      "@waiting(2026-03-14) the quote",
      "By yesterday (today)",
    ],
    ["of theirs, ahead", "waiting", "@waiting(2026-03-16) the quote", "By tomorrow (soon)"],
    ["without a date", "undated", "@followup pay", "Plan (plain)"],
  ])("%s", (_what, section, text, line) =>
    expect(shown(section, { "Plan.md": text })).toEqual([line]),
  );
});

describe("a promise to somebody whose name others share", () => {
  const SAMS = {
    "People/Sam Lee.md": "---\naliases: Sam\n---\n",
    "People/Sam Roe.md": "---\naliases: Sam\n---\n",
  };
  const COULD_BE = "Could be People/Sam Lee or People/Sam Roe (plain)";
  it.each<[string, SectionName, string, string[]]>([
    [
      "of mine",
      "now",
      "@followup(2026-03-14) pay [[Sam]]",
      ["Due yesterday, from Plan (late)", COULD_BE],
    ],
    ["of theirs", "waiting", "@waiting(2026-03-16) [[Sam]]", ["By tomorrow (soon)", COULD_BE]],
    ["without a date", "undated", "@followup pay [[Sam]]", ["Plan (plain)", COULD_BE]],
    ["as a task", "undated", "- [ ] pay [[Sam]]", ["Plan (plain)", COULD_BE]],
    ["beside one who is known", "now", "@followup(2026-03-14) [[Sam]], [[Sam Lee]]", []],
    ["to a place", "undated", "@followup [[Lisbon]]", ["Plan (plain)"]],
  ])("%s", (_what, section, text, lines) =>
    expect(shown(section, { ...SAMS, "Plan.md": text }, {})).toEqual(
      lines.length === 0 ? expect.not.arrayContaining([COULD_BE]) : lines,
    ),
  );
});

describe("a person among everyone", () => {
  it.each<[string, string, Partial<Settings>, string]>([
    ["has an interval", "- 2026-03-01: coffee", MONTHLY, "2 weeks ago, coffee · every month"],
    ["has none", "- 2026-03-01: coffee", {}, "2 weeks ago, coffee"],
    [
      "met in some way that the note does not tell",
      "[x] @followup(2026-02-20) write @done(2026-03-01)",
      MONTHLY,
      "2 weeks ago · every month",
    ],
    [
      "is snoozed by their note",
      "---\ncheck-in-after: 2026-03-18\n---\n- 2026-03-01: coffee",
      MONTHLY,
      "2 weeks ago, coffee · snoozed until Wed 18 Mar",
    ],
    [
      "is paused with everyone, an older snooze being over",
      "---\ncheck-in-after: 2026-02-01\n---\n- 2026-03-01: coffee",
      { ...MONTHLY, pausedUntil: day("2026-03-20") },
      "2 weeks ago, coffee · snoozed until Fri 20 Mar",
    ],
  ])("%s", (_what, note, settings, line) =>
    expect(shown("everyone", { "People/Ana.md": note }, settings)).toEqual([`${line} (plain)`]),
  );
});

it("somebody who has grown quiet is told of calmly", () => {
  const days = ["2025-08-03", "2025-08-31", "2025-09-28", "2025-10-26", "2025-11-23", "2025-12-21"];
  const vault = { "People/Ana.md": days.map((one) => `- ${one}: coffee\n`).join("") };
  expect(shown("coming", vault, { defaultInterval: { n: 6, unit: "month" } })).toEqual([
    "3 months ago, coffee (plain)",
    "Quiet for 3 months; usually every 4 weeks (soon)",
  ]);
});

it("a narrow pane gets shorter words", () => {
  const vault = { "People/Ana.md": "- 2026-01-31: coffee" };
  const [row] = read(vault, MONTHLY).agenda(TODAY).sections.now;
  if (row === undefined) throw new Error("Nobody is due");
  const looking = { section: "now", today: TODAY, language: "en", nameOf: () => null } as const;
  const words = (width: "wide" | "narrow"): string[] =>
    lookOf(row, { ...looking, width }).lines.map(({ text }) => text);
  expect(words("wide")).toEqual(["6 weeks ago, coffee", "Every month; 2 weeks past"]);
  expect(words("narrow")).toEqual(["6 wk ago, coffee", "Every month; 2w past"]);
});

describe("somebody promised many things", () => {
  /** Promises of so many days, the last of which was to be kept yesterday. */
  const promises = (count: number): string =>
    Array.from({ length: count }, (_, n) => `@followup(${addDays(TODAY, n - count)}) no. ${n}`)
      .reverse()
      .join("\n\n");
  it.each<[string, number, string[]]>([
    ["all are told while there is room", 5, ["No. 0", "No. 1", "No. 2", "No. 3", "No. 4"]],
    ["else the most pressing", 6, ["No. 0", "No. 1", "No. 2", "No. 3", "and 2 more"]],
    ["and how many besides", 1204, ["No. 0", "No. 1", "No. 2", "No. 3", "and 1,200 more"]],
  ])("%s", (_what, count, told) => {
    const lines = shown("now", { "People/Ana.md": promises(count) }, {});
    expect(lines.slice(1).map((line) => line.replace(/(?:, due .*)? \(\w+\)$/, ""))).toEqual(told);
  });
});

describe("a promise to somebody, in the words of its writer", () => {
  it.each<[string, string]>([
    ["the references", "The references, due yesterday"],
    ["for the references.", "The references, due yesterday"],
    ["the deeds, plans, etc.", "The deeds, plans, etc., due yesterday"],
    ["the references…", "The references…, due yesterday"],
    ["the references...", "The references..., due yesterday"],
    ["the references?", "The references?, due yesterday"],
    ["", "Follow up, due yesterday"],
  ])("%s", (words, told) => {
    const lines = shown("now", { "People/Ana.md": `@followup(2026-03-14) ${words}` }, {});
    expect(lines).toContain(`${told} (late)`);
  });

  it.each<[string, string]>([
    ["@waiting(2026-03-14)", "No answer by yesterday (today)"],
    ["- 2026-03-01: @waiting Friday", "No answer by Fri 6 Mar (today)"],
    ["@waiting(2026-03-14) the deeds", "The deeds: no answer by yesterday (today)"],
    ["@waiting(2026-03-20)", "An answer, by Fri 20 Mar (soon)"],
  ])("an answer: %s", (note, told) =>
    expect(shown("now", { "People/Ana.md": `@followup(2026-03-14) pay\n\n${note}` }, {})).toContain(
      told,
    ),
  );

  it("an answer that has no words is called one", () => {
    const rows = read({ "Plan.md": "@waiting(2026-03-16)" }).agenda(TODAY).sections.waiting;
    const looking = {
      section: "waiting",
      today: TODAY,
      language: "en",
      nameOf: () => null,
    } as const;
    expect(rows.map((row) => lookOf(row, looking).name)).toEqual(["An answer"]);
  });
});
