import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../src/views/outlook";
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
