import { describe, expect, it } from "vitest";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");

function dossier(note: string, more: Record<string, string> = {}) {
  const found = read({ "People/Ana.md": note, ...more }).dossier("People/Ana.md", TODAY);
  if (found === null) throw new Error("Ana has no dossier");
  return found;
}

describe("open promises, by who owes them", () => {
  it.each<[string, string, string[], string[]]>([
    ["mine", "@followup(2026-04-01) the lease", ["the lease"], []],
    ["theirs", "@waiting(2026-04-01) the keys", [], ["the keys"]],
    ["far ahead still counts", "@followup(2027-04-01) the lease", ["the lease"], []],
    [
      "soonest first, undated last",
      "@followup one day\n@followup(2026-05-01) later\n@followup(2026-04-01) sooner",
      ["sooner", "later", "one day"],
      [],
    ],
    ["done is none", "- [x] @followup(2026-04-01) the lease", [], []],
  ])("%s", (_what, line, mine, theirs) => {
    const found = dossier(`---\ncheck-in: monthly\n---\n${line}\n`);
    expect(found.mine.map(({ text }) => text)).toEqual(mine);
    expect(found.theirs.map(({ text }) => text)).toEqual(theirs);
  });
});

it("days that come round are told from the soonest on, however far", () => {
  const { yearlyDays } = dossier("---\nbirthday: 1990-03-14\nanniversary: 2015-06-20\n---\n");
  expect(yearlyDays.map((one) => `${one.occasion} ${one.day} ${String(one.years)}`)).toEqual([
    "anniversary 2026-06-20 11",
    "birthday 2027-03-14 37",
  ]);
});

it("contacts are told latest first, those to come not at all", () => {
  const { touches } = dossier("- 2026-03-01: call\n- 2026-03-10: coffee\n- 2026-04-01: dinner\n");
  expect(touches.map((one) => `${one.day} ${one.kind}`)).toEqual([
    "2026-03-10 coffee",
    "2026-03-01 call",
  ]);
});

it("a note that is no person's has none, nor has the owner's", () => {
  const kith = read({ "Plan.md": "x", "People/Me.md": "" }, { me: ["Me"] });
  expect([kith.dossier("Plan.md", TODAY), kith.dossier("People/Me.md", TODAY)]).toEqual([
    null,
    null,
  ]);
});
