import { describe, expect, it } from "vitest";
import { type Kith } from "../../../src/core/kith";
import { type Settings } from "../../../src/core/settings/settings";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");

/** The note made for a name, taken into the vault: its path, and its text. */
function made(kith: Kith, name: string, template = ""): { path: string; text: string } | null {
  const note = kith.newPerson(name, () => template);
  if (note !== null) kith.put(note.path, note.text);
  return note;
}

describe("the note made for a new person", () => {
  it.each<[string, string]>([
    ["Sam Lee", "People/Sam Lee.md"],
    ["@Sam Lee", "People/@Sam Lee.md"],
    ["林悦", "People/林悦.md"],
    ["../../x", "People/x.md"],
    ["a/b\\c", "People/a b c.md"],
    ["<img src=x>", "People/img src=x.md"],
    ["__proto__", "People/__proto__.md"],
    ["CON", "People/CON_.md"],
    ["COM¹", "People/COM¹_.md"],
    ["CONIN$", "People/CONIN$_.md"],
    ["aux .x", "People/aux x_.md"],
    ["Lpt1.x", "People/Lpt1 x_.md"],
    ["Index", "People/Index_.md"],
    ["J. Smith Jr...", "People/J. Smith Jr.md"],
    ["{{title}}", "People/title.md"],
    ["[[Sam]] | #x ^y", "People/Sam x y.md"],
    ["Sam\u202e\u0000\ud800 Lee", "People/Sam Lee.md"],
    ["x".repeat(400), `People/${"x".repeat(60)}.md`],
    ["2026-03-01", "People/2026-03-01.md"],
  ])("for %j is %s, a person whom the name reaches", (name, path) => {
    const kith = read({});
    expect(made(kith, name)?.path).toBe(path);
    expect(kith.agenda(TODAY).people.map(({ person }) => person.path)).toEqual([path]);
    const reaches = /\/|\{\{/.test(name) ? path : name;
    expect(kith.findPerson(reaches)).toEqual({ kind: "one", path });
  });

  it.each(["", " ", "..", "<>", "@", "\u0000"])("is not made for %j", (name) =>
    expect(made(read({}), name)).toBeNull(),
  );

  it.each<[string, Partial<Settings>, string, string]>([
    ["the template, in a folder of people", {}, "# Sam\n", "# Sam\n"],
    ["nothing, without a template", {}, "", ""],
    ["a tag, elsewhere", { newPersonFolder: "New" }, "# Sam\n", "---\ntags: person\n---\n# Sam\n"],
    [
      "a tag among its properties",
      { newPersonFolder: "New" },
      "---\nrank: 1\n---\nHi",
      "---\ntags: person\nrank: 1\n---\nHi",
    ],
    [
      "a type, where it has tags",
      { newPersonFolder: "New" },
      "---\r\ntags: [a]\r\n---\r\nHi",
      "---\r\ntype: person\ntags: [a]\r\n---\r\nHi",
    ],
    [
      "nothing new where the template marks it",
      { newPersonFolder: "New" },
      "---\ntype: person\n---\n",
      "---\ntype: person\n---\n",
    ],
    [
      "no properties that are still to be filled in",
      {},
      "---\nborn: <% tp.date %>\n---\nHi\n",
      "---\ntags: person\n---\nHi\n",
    ],
  ])("holds %s", (_what, settings, template, text) => {
    const kith = read({}, settings);
    expect(made(kith, "Sam Lee", template)?.text).toBe(text);
    expect(kith.stats(TODAY).people).toBe(1);
  });
});
