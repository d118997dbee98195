import { describe, expect, it } from "vitest";
import { type Settings } from "../../../src/core/settings/settings";
import { day, lastTouch, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

const EVERY_MONTH = { n: 1, unit: "month" } as const;

/** Who is listed: `Sam Lee (People/Sam Lee.md) 2026-03-05`. */
function people(vault: Vault, settings: Partial<Settings>): string[] {
  return read(vault, settings)
    .agenda(TODAY)
    .people.map(({ person, lastTouch: last }) =>
      [person.name, `(${person.path})`, last?.day ?? "never"].join(" "),
    );
}

describe("somebody tracked without a note", () => {
  it.each<[string, string, string]>([
    ["Sam Lee", "saw [[Sam Lee]]", "Sam Lee (People/Sam Lee.md) 2026-03-05"],
    ["Sam Lee", "saw [[sam lee|Sam]]", "Sam Lee (People/Sam Lee.md) 2026-03-05"],
    ["@Sam Lee", "saw [[@Sam Lee]]", "Sam Lee (People/@Sam Lee.md) 2026-03-05"],
    ["@Sam Lee", "saw [[Sam Lee]]", "Sam Lee (People/@Sam Lee.md) 2026-03-05"],
    ["Sam Lee", "- [x] wrote to [[Sam Lee]]", "Sam Lee (People/Sam Lee.md) 2026-03-05"],
    ["J. Smith Jr.", "saw [[J. Smith Jr.]]", "J. Smith Jr. (People/J. Smith Jr.md) 2026-03-05"],
    ["__proto__", "saw [[__proto__]]", "__proto__ (People/__proto__.md) 2026-03-05"],
    ["Sam Lee", "should call [[Sam Lee]]", "Sam Lee (People/Sam Lee.md) never"],
    ["Sam Lee", "saw [[Sam]]", "Sam Lee (People/Sam Lee.md) never"],
    ["../../x", "rain", "../../x (People/x.md) never"],
    ["<img>", "rain", "<img> (People/img.md) never"],
  ])("%s with %s", (name, line, listed) => {
    expect(people({ "2026-03-05.md": line }, { peopleWithoutNotes: [name] })).toEqual([listed]);
  });

  it.each<[string, Vault, string[]]>([
    ["a name of nothing", {}, ["..", "<>", " ", "@"]],
    ["who has a note", { "Sam Lee.md": "" }, ["Sam Lee"]],
    ["one of whose spellings is a note's", { "Sam Lee.md": "#topic" }, ["@Sam Lee"]],
  ])("is nobody: %s", (_what, vault, peopleWithoutNotes) =>
    expect(people(vault, { peopleWithoutNotes })).toEqual([]),
  );

  it("is one person under two spellings, and not the owner", () => {
    const peopleWithoutNotes = ["Sam Lee", "sam  lee", "@Sam Lee", "Bo"];
    expect(people({}, { peopleWithoutNotes, me: ["Bo"] })).toEqual([
      "Sam Lee (People/Sam Lee.md) never",
    ]);
  });

  it("has the default interval, reasons on lines that are there, and promises", () => {
    const vault = { "2026-01-05.md": "rain\nsaw [[Sam Lee]]\n@followup(2026-03-20) [[Sam Lee]]" };
    const settings = { peopleWithoutNotes: ["Sam Lee"], defaultInterval: EVERY_MONTH };
    const kith = read(vault, settings);
    const standing = kith.explain("People/Sam Lee.md", TODAY)?.standing;
    expect(standing?.status).toBe("overdue");
    expect(standing?.person.hasNote).toBe(false);
    expect(standing?.reasons.map(({ kind, path, line }) => `${kind} ${path}:${line + 1}`)).toEqual([
      "check-in 2026-01-05.md:2",
      "promise 2026-01-05.md:3",
    ]);
    expect(kith.findPerson("sam lee")).toEqual({ kind: "one", path: "People/Sam Lee.md" });
    expect(kith.unknownPeople(TODAY)).toEqual([]);
  });

  it("gives way to a note of that name, and comes back when it is gone", () => {
    const kith = read({ "2026-03-05.md": "saw [[Sam Lee]]" }, { peopleWithoutNotes: ["Sam Lee"] });
    const PATHS = ["People/Sam Lee.md", "Work/Samuel.md"];
    const last = () => PATHS.map((path) => lastTouch(kith, path, TODAY));
    const told = "2026-03-05 mention, 2026-03-05.md:1";
    expect(last()).toEqual([told, "nobody"]);
    kith.put("Work/Samuel.md", "---\ntags: person\naliases: Sam Lee\n---\n");
    expect(last()).toEqual(["nobody", told]);
    kith.remove("Work/Samuel.md");
    expect(last()).toEqual([told, "nobody"]);
  });

  it.each<[string, Vault, string, string]>([
    ["People, while nobody has a note", {}, "", "People"],
    ["the folder that people are in", { "Contacts/Bo.md": "" }, "", "Contacts"],
    [
      "its top, where each has a folder",
      { "2 CRM/Bo/Bo Ek.md": "", "2 CRM/Cy/Cy.md": "" },
      "",
      "2 CRM",
    ],
    [
      "the one with most people",
      { "People/Bo.md": "", "Friends/Cy.md": "", "Friends/Di.md": "" },
      "",
      "Friends",
    ],
    ["the folder chosen", { "Contacts/Bo.md": "" }, "/Somebody/New/", "Somebody/New"],
    ["not one of other notes", { "Notes/A.md": "#person" }, "", "People"],
  ])("would have the note in %s", (_what, vault, newPersonFolder, folder) => {
    const kith = read(vault, { newPersonFolder, peopleWithoutNotes: ["Sam Lee"] });
    expect(kith.findPerson("Sam Lee")).toEqual({ kind: "one", path: `${folder}/Sam Lee.md` });
  });
});

it.each<[string, Partial<Settings>, string[]]>([
  ["offered", {}, ["Sam Lee"]],
  ["not offered when not a person", { notPeople: ["sam lee"] }, []],
  ["not offered when tracked", { peopleWithoutNotes: ["Sam Lee"] }, []],
])("a name is %s", (_what, settings, names) => {
  const vault = { "2026-03-04.md": "saw [[Sam Lee]]", "2026-03-05.md": "saw [[@Sam Lee]]" };
  const both = { ...vault, "2026-03-06.md": "saw [[Sam Lee]]" };
  expect(
    read(both, settings)
      .unknownPeople(TODAY)
      .map(({ name }) => name),
  ).toEqual(names);
});
