import { expect, it } from "vitest";
import { type Row } from "../../src/core/ranking/agenda";
import { type ListSection, nextNamed, rowKey } from "../../src/views/list/list-stops";
import { Selection } from "../../src/views/list/selection";
import { day, read } from "../support/vaults";

const NAMES = ["Ana Lima", "Bo Berg", "Cy Moor", "Eve Pine", "Évy Zed"];

/** The people by name, in one section, with as many shown as said. */
function section(shown: number | null = null): ListSection {
  const notes = NAMES.map((name) => [`People/${name}.md`, ""] as const);
  const rows = read(Object.fromEntries(notes)).agenda(day("2026-03-15")).sections.everyone;
  return { name: "everyone", rows, collapsed: false, shown, empty: [] };
}

function rowOf({ rows }: ListSection, name: string): Row {
  const row = rows.find((one) => one.id === `People/${name}.md`);
  if (row === undefined) throw new Error(`Nobody is called ${name}`);
  return row;
}

/** Does steps such as `toggle Bo Berg`, and tells who is selected then. */
function after(steps: readonly string[], content = section()): string[] {
  const selection = new Selection();
  for (const step of steps) {
    const [verb = "", ...name] = step.split(" ");
    if (verb === "all") selection.addAll(content);
    else if (verb === "clear") selection.clear();
    else {
      const row = rowOf(content, name.join(" "));
      const key = rowKey(content.name, row);
      if (verb === "toggle") selection.toggle(key, row);
      else selection.extendTo(key, [content]);
    }
  }
  return NAMES.filter((name) => selection.hasPerson(`People/${name}.md`));
}

it.each<[string, string[], string[]]>([
  ["one", ["toggle Bo Berg"], ["Bo Berg"]],
  ["one twice is nobody", ["toggle Bo Berg", "toggle Bo Berg"], []],
  ["a range", ["toggle Bo Berg", "to Eve Pine"], ["Bo Berg", "Cy Moor", "Eve Pine"]],
  ["a range backwards", ["toggle Cy Moor", "to Ana Lima"], ["Ana Lima", "Bo Berg", "Cy Moor"]],
  [
    "a range that shrinks",
    ["toggle Ana Lima", "to Évy Zed", "to Bo Berg"],
    ["Ana Lima", "Bo Berg"],
  ],
  [
    "a range besides others",
    ["toggle Ana Lima", "toggle Cy Moor", "to Eve Pine"],
    ["Ana Lima", "Cy Moor", "Eve Pine"],
  ],
  ["a range without a beginning is one", ["to Cy Moor"], ["Cy Moor"]],
  ["all", ["all"], NAMES],
  ["nobody", ["all", "clear"], []],
])("selects %s", (_what, steps, who) => expect(after(steps)).toEqual(who));

it("selects only those who can be reached", () =>
  expect(after(["all"], section(2))).toEqual(["Ana Lima", "Bo Berg"]));

it.each<[string, string | null, "after" | "from-here", string | null]>([
  ["b", null, "after", "Bo Berg"],
  ["e", null, "after", "Eve Pine"],
  ["e", "Évy Zed", "after", "Eve Pine"],
  ["e", "Eve Pine", "after", "Évy Zed"],
  ["evy", "Eve Pine", "from-here", "Évy Zed"],
  ["ana", "Ana Lima", "from-here", "Ana Lima"],
  ["moor", null, "from-here", "Cy Moor"],
  ["oor", null, "from-here", null],
])("typing %s on %s goes %s to %s", (beginning, from, where, to) => {
  const content = section();
  const key = (name: string): string => rowKey(content.name, rowOf(content, name));
  const current = from === null ? null : key(from);
  const found = nextNamed([content], current, { beginning, where });
  expect(found).toBe(to === null ? null : key(to));
});
