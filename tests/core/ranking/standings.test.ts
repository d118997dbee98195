/** What an edit costs: only those it touches are judged again. */
import { expect, it } from "vitest";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-11-21");

/** A vault of so many people, each met on a day of their own. */
function vaultOf(people: number): Record<string, string> {
  const entries = Array.from({ length: people }, (_, n) => [
    [`People/P${n}.md`, "---\ncheck-in: monthly\n---\n"],
    [
      `Daily/2026-0${1 + (n % 9)}-11 with ${n}.md`,
      `met [[P${n}]]\n@followup tomorrow call [[P${n}]]`,
    ],
  ]);
  return Object.fromEntries(entries.flat()) as Record<string, string>;
}

it.each([10, 200])("of %d people, an edit that names one has one judged again", (people) => {
  const kith = read(vaultOf(people));
  const before = new Set(kith.agenda(TODAY).people);
  kith.put("Daily/2026-11-20.md", "lunch with [[P3]]");
  const after = kith.agenda(TODAY).people;
  const anew = after.filter((standing) => !before.has(standing));
  expect(anew.map(({ person }) => person.name)).toEqual(["P3"]);
  expect(after).toHaveLength(people);
});

it("another day has everybody judged again, and the first day's answer is what it was", () => {
  const kith = read(vaultOf(5));
  const first = kith.agenda(TODAY);
  expect(kith.agenda(day("2027-03-01")).people).not.toEqual(first.people);
  expect(kith.agenda(TODAY)).toEqual(first);
});

it("names are in order whatever their accents and case", () => {
  const kith = read({
    "People/Zoe.md": "",
    "People/élise.md": "",
    "People/Elif.md": "",
    "People/Eve.md": "",
  });
  const rows = kith.agenda(TODAY).sections.everyone;
  expect(rows.map(({ id }) => id)).toEqual([
    "People/Elif.md",
    "People/élise.md",
    "People/Eve.md",
    "People/Zoe.md",
  ]);
});
