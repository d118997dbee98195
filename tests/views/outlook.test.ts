import { describe, expect, it } from "vitest";
import { sectionsOf, statusWords } from "../../src/views/list/outlook";
import { day, read, rowInWords, type Vault } from "../support/vaults";

const TODAY = day("2026-03-15");

/** Now with a limit: the rows before "more", and how many are behind it. */
function now(vault: Vault, limit: number): { shown: string[]; more: number } {
  const agenda = read(vault).agenda(TODAY);
  const arrangement = { filter: null, query: "", collapsed: new Set<never>(), shown: () => limit };
  const section = sectionsOf(agenda, arrangement).find(({ name }) => name === "now");
  const rows = section?.rows ?? [];
  const shown = rows.slice(0, section?.shown ?? rows.length);
  return { shown: shown.map(rowInWords), more: rows.length - shown.length };
}

const LATE = {
  "a.md": "@followup(2026-01-01) one",
  "b.md": "@followup(2026-02-01) two",
  "c.md": "@followup(2026-03-01) three",
};
const TODAYS = { "d.md": "@followup(2026-03-15) today" };

describe("Now shows the most urgent, and whatever is due this very day", () => {
  it.each<[string, Vault, number, string[], number]>([
    ["as many as the limit", LATE, 2, ['"one" 2026-01-01', '"two" 2026-02-01'], 1],
    [
      "and what is due today besides",
      { ...LATE, ...TODAYS },
      1,
      ['"one" 2026-01-01', '"today" 2026-03-15'],
      2,
    ],
    [
      "and who is promised something for today, whatever else is late",
      {
        ...LATE,
        "People/Ana.md": "@followup(2026-03-10) four\n@followup(2026-03-15) today",
        "People/Bo.md": "@followup(2026-03-10) four\n@followup(2026-03-16) tomorrow",
        "People/Cy.md": "- [ ] call @followup(2026-03-11)\n- [x] letter @followup(2026-03-15)",
      },
      1,
      ['"one" 2026-01-01', "Ana (promise 2026-03-10, promise 2026-03-15)"],
      4,
    ],
    [
      "in the order of urgency when all are shown",
      { ...TODAYS, "a.md": LATE["a.md"] },
      7,
      ['"one" 2026-01-01', '"today" 2026-03-15'],
      0,
    ],
    ["all without a limit", LATE, Number.POSITIVE_INFINITY, Object.keys(LATE), 0],
  ])("%s", (_what, vault, limit, shown, more) => {
    const answer = now(vault, limit);
    if (limit === Number.POSITIVE_INFINITY) expect(answer.shown.length).toBe(shown.length);
    else expect(answer.shown).toEqual(shown);
    expect(answer.more).toBe(more);
  });
});

describe("the status bar counts what stands under Now, by what it is", () => {
  const DUE = { "People/Ana.md": "@followup(2026-03-01) the lease" };
  it.each<[string, Vault, string]>([
    ["nothing is known of", { "a.md": "" }, ""],
    ["nobody is due", { "People/Ana.md": "" }, "Nobody to check in on"],
    ["people", { ...DUE, "People/Bo.md": "@waiting(2026-03-01)" }, "2 to check in on"],
    ["people and promises to nobody", { ...DUE, ...LATE }, "1 to check in on, 3 promises"],
    ["promises to nobody", { "a.md": LATE["a.md"], "People/Ana.md": "" }, "1 promise"],
  ])("%s", (_what, vault, words) => expect(statusWords(read(vault).agenda(TODAY))).toBe(words));
});
