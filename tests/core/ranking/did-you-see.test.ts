import { describe, expect, it } from "vitest";
import { lookOf } from "../../../src/views/row/row-look";
import { day, lastTouch, notCounted, read, rowInWords, type Vault } from "../../support/vaults";

const ANA = "People/Ana.md";
const FRIDAY = "2026-11-20.md";
const PLAN = "- 2026-11-26: dinner with [[Ana]]";

/** What the list says of Ana on a day: her rows in Now and Coming up. */
function told(vault: Vault, today: string): string {
  const { sections } = read({ [ANA]: "", ...vault }).agenda(day(today));
  const rows = [
    ...sections.now.map((row) => ["now", row] as const),
    ...sections.coming.map((row) => ["coming", row] as const),
  ];
  return rows.map(([name, row]) => `${name}: ${rowInWords(row)}`).join("; ");
}

const ASKED = "now: Ana (did-you-see 2026-11-26)";

describe("a plan of Friday's daily note for Thursday", () => {
  it.each<[string, Vault, string, string]>([
    ["is looked forward to", { [FRIDAY]: PLAN }, "2026-11-21", "coming: Ana (planned 2026-11-26)"],
    ["still on the day", { [FRIDAY]: PLAN }, "2026-11-26", "coming: Ana (planned 2026-11-26)"],
    ["is asked about from the day after", { [FRIDAY]: PLAN }, "2026-11-27", ASKED],
    ["for a week", { [FRIDAY]: PLAN }, "2026-12-03", ASKED],
    ["and no longer", { [FRIDAY]: PLAN }, "2026-12-04", ""],
    [
      "under a heading of that day",
      { [FRIDAY]: "## 2026-11-26\n\nDinner with [[Ana]]" },
      "2026-11-27",
      ASKED,
    ],
    [
      "answered by that day's own note",
      { [FRIDAY]: PLAN, "2026-11-26.md": "[[Ana]] was in form" },
      "2026-11-27",
      "",
    ],
    ["answered in her log", { [FRIDAY]: PLAN, [ANA]: "- 2026-11-26: dinner" }, "2026-11-27", ""],
    [
      "answered by a later contact",
      { [FRIDAY]: PLAN, [ANA]: "- 2026-11-28: call" },
      "2026-11-29",
      "",
    ],
    ["not by an earlier one", { [FRIDAY]: PLAN, [ANA]: "- 2026-11-25: call" }, "2026-11-27", ASKED],
    ["answered with no", { [FRIDAY]: `${PLAN} %%no touch%%` }, "2026-11-27", ""],
    ["answered with yes on its line", { [FRIDAY]: `${PLAN} %%touch%%` }, "2026-11-27", ""],
    [
      "snoozed",
      { [FRIDAY]: PLAN, [ANA]: "---\ncheck-in-after: 2026-12-24\n---\n" },
      "2026-11-27",
      "",
    ],
    ["never is never", { [FRIDAY]: PLAN, [ANA]: "---\ncheck-in: never\n---\n" }, "2026-11-27", ""],
    [
      "instead of a check-in that is due",
      { [FRIDAY]: PLAN, [ANA]: "---\ncheck-in: weekly\n---\n- 2026-10-01: call" },
      "2026-11-27",
      ASKED,
    ],
    [
      "which is due again once it was answered with no",
      {
        [FRIDAY]: `${PLAN} %%no touch%%`,
        [ANA]: "---\ncheck-in: weekly\n---\n- 2026-10-01: call",
      },
      "2026-11-27",
      "now: Ana (check-in 2026-10-08)",
    ],
    [
      "and once it is no longer asked",
      { [FRIDAY]: PLAN, [ANA]: "---\ncheck-in: weekly\n---\n- 2026-10-01: call" },
      "2026-12-04",
      "now: Ana (check-in 2026-10-08)",
    ],
    [
      "beside a promise that is due",
      { [FRIDAY]: `${PLAN}\n- @followup(2026-11-24) the lease, [[Ana]]` },
      "2026-11-27",
      "now: Ana (promise 2026-11-24, did-you-see 2026-11-26)",
    ],
    ["only meant to", { [FRIDAY]: "- 2026-11-26: should call [[Ana]]" }, "2026-11-27", ""],
    ["ticked off", { [FRIDAY]: "- [x] 2026-11-26 dinner with [[Ana]]" }, "2026-11-27", ""],
  ])("%s", (_what, vault, today, rows) => expect(told(vault, today)).toBe(rows));

  it("is no contact once its day is over, and says so", () => {
    const kith = read({ [ANA]: "", [FRIDAY]: PLAN });
    expect(lastTouch(kith, ANA, day("2026-11-27"))).toBe("never");
    expect(notCounted(kith, ANA, day("2026-11-27"))).toEqual([`planned ${FRIDAY}:1`]);
    expect(notCounted(kith, ANA, day("2026-11-26"))).toEqual([`future ${FRIDAY}:1`]);
  });

  it("is asked about in words", () => {
    const today = day("2026-11-28");
    const [row] = read({ [ANA]: "", [FRIDAY]: PLAN }).agenda(today).sections.now;
    if (row === undefined) throw new Error("Ana is not listed");
    const looking = { section: "now", today, language: "en", nameOf: () => null } as const;
    expect(lookOf(row, looking).lines.at(-1)).toEqual({
      text: "Did you see Ana on Thu 26 Nov?",
      tone: "today",
      place: { path: FRIDAY, line: 0 },
    });
  });
});

describe("what may have been written on its day is contact, no plan", () => {
  it.each<[string, Vault]>([
    ["the note of that day, made at any time", { "2026-11-26.md": "Dinner with [[Ana]]" }],
    ["a meeting note named by its day", { "2026-11-26 Dinner.md": "---\nattendees: Ana\n---\n" }],
    ["her own log", { [ANA]: "- 2026-11-26: dinner" }],
    ["a log that was begun earlier", { "20261101 Boat.md": PLAN }],
    ["a note with the date it was made on", { "Boat.md": `---\ndate: 2026-11-01\n---\n${PLAN}` }],
    ["a line of that day's own note", { "2026-11-26.md": PLAN }],
    ["an earlier day, remembered later", { "2026-11-27.md": PLAN }],
  ])("%s", (_what, vault) => {
    const kith = read({ [ANA]: "", ...vault });
    expect(lastTouch(kith, ANA, day("2026-11-28"))).toContain("2026-11-26");
  });
});
