import { describe, expect, it } from "vitest";
import { type Settings } from "../../../src/core/settings/settings";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

/** Who is offered: `Sam Lee 2, 2026-03-05.md:1`. */
function offered(vault: Vault, settings: Partial<Settings> = {}): string[] {
  return read(vault, settings)
    .unknownPeople(TODAY)
    .map(({ name, notes, last }) => `${name} ${notes}, ${last.path}:${last.line + 1}`);
}

/** The same line in two days' notes. */
function twice(line: string): Vault {
  return { "2026-03-04.md": line, "2026-03-05.md": line };
}

describe("somebody without a note", () => {
  it.each<[string, string]>([
    ["Sam Lee", "saw [[Sam Lee]]"],
    ["Sam Lee", "saw [[@Sam Lee]]"],
    ["Juan de la Cruz", "dinner with [[Juan de la Cruz]]"],
    ["Mary-Ann O'Neil", "[[Mary-Ann O'Neil]] came by"],
    ["Дмитрий Волков", "saw [[Дмитрий Волков]]"],
    ["Ångström Å", "saw [[Ångström Å]]"],
    ["Sam", "- coffee with [[Sam]]"],
    ["林悦", "- coffee with [[林悦]]"],
    ["J. Smith", "- [x] wrote to [[J. Smith]]"],
  ])("%s is offered for %s", (name, line) =>
    expect(offered(twice(line))).toEqual([`${name} 2, 2026-03-05.md:1`]),
  );

  it("is offered at once as an attendee", () => {
    expect(offered({ "2026-03-05.md": "---\nattendees: Sam, Bo Díaz\n---\n" })).toEqual([
      "Bo Díaz 1, 2026-03-05.md:2",
      "Sam 1, 2026-03-05.md:2",
    ]);
  });

  it.each<[string, string]>([
    ["a place", "walked in [[New York]]"],
    ["a project", "met about [[Project Atlas]]"],
    ["a topic in small letters", "read about [[machine learning]]"],
    ["a word", "thought of [[Gratitude]]"],
    ["a day", "as on [[2026-01-02]]"],
    ["a month", "since [[January]]"],
    ["a picture", "[[Photo Ana.png]]"],
    ["a path", "[[Projects/Big Thing]]"],
    ["an abbreviation", "call with [[NASA]]"],
    ["a citation", "[[@smith2020]]"],
    ["a heading", "[[#Sam Lee]]"],
    ["an open task", "- [ ] call [[Sam Lee]]"],
    ["an intention", "should call [[Sam Lee]]"],
    ["a quote", "> [[Sam Lee]] said"],
    ["code", "`[[Sam Lee]]`"],
    ["a denial", "[[Sam Lee]] %%no touch%%"],
  ])("is not %s: %s", (_what, line) => expect(offered(twice(line))).toEqual([]));

  it.each<[string, Vault, Partial<Settings>]>([
    ["in one note only", { "2026-03-05.md": "saw [[Sam Lee]]" }, {}],
    ["in notes without a day", { "A.md": "saw [[Sam Lee]]", "B.md": "saw [[Sam Lee]]" }, {}],
    ["in days to come", { "2026-04-01.md": "[[Sam Lee]]", "2026-04-02.md": "[[Sam Lee]]" }, {}],
    ["with a note that is no person's", { ...twice("saw [[Sam Lee]]"), "Sam Lee.md": "" }, {}],
    [
      "with a note under another name",
      { ...twice("saw [[Sam Lee]]"), "People/Samuel.md": "---\naliases: sam lee\n---\n" },
      {},
    ],
    ["who is the owner", twice("saw [[Sam Lee]]"), { me: ["Sam Lee"] }],
  ])("is not one %s", (_what, vault, settings) => expect(offered(vault, settings)).toEqual([]));

  it("is no longer offered once the note is there, and again when it is gone", () => {
    const kith = read(twice("saw [[Sam Lee]]"));
    const names = () => kith.unknownPeople(TODAY).map(({ name }) => name);
    kith.put("People/Sam Lee.md", "");
    expect(names()).toEqual([]);
    kith.remove("People/Sam Lee.md");
    expect(names()).toEqual(["Sam Lee"]);
    kith.put("2026-03-05.md", "rain");
    expect(names()).toEqual([]);
  });
});
