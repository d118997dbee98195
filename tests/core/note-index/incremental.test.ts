import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day } from "../../../src/core/dates/day";
import { type Kith } from "../../../src/core/kith";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

/** Before and after days that the notes below speak of. */
const DAYS = [TODAY, day("2026-03-03"), day("2026-04-01")];

const PATHS = [
  "People/Ana Lima.md",
  "People/Bo Díaz.md",
  "Friends/Ana Lima.md",
  "Agendas/Ana Lima.md",
  "Ana Lima.md",
  "Daily/2026-03-05.md",
  "Daily/2026-03-20.md",
  "Daily/2026-W10.md",
  "Notes/plan.md",
  "People/__proto__.md",
  "Groups/Book club.md",
  "Choir.md",
  "Zoë Ray.md",
  "Contacts/@Zoë Ray.md",
];

const LINES = [
  "saw [[Ana Lima]]",
  "[[People/Ana Lima|Ana]] and [[Bo]]",
  "- [ ] ask [[bo díaz]] 📅 2026-03-10",
  "- [x] thanked [[Ana Lima]] ✅ 2026-03-04",
  "@followup(2026-03-14) the lease with [[Ana Lima]]",
  "@waiting next week for [[Bo Díaz]]",
  "@followup about [[__proto__]]",
  "## [[Annie]]",
  "- 2026-03-01: coffee with [[Bo]]",
  "#person",
  "dinner with [[Book club]]",
  "- [x] wrote to [[Choir]] ✅ 2026-03-04",
  "coffee with [[Zoë Ray]], then [[@Zoë Ray]]",
  "@followup(2026-03-14) the keys for [[zoë ray]]",
  "## Members",
  "- [[Choir]] and [[Bo]]",
];

const FRONTMATTERS = [
  "",
  "---\naliases: [Annie, Bo]\n---\n",
  "---\ntype: person\ncheck-in: 2 weeks\ncreated: 2026-01-01\n---\n",
  '---\nattendees: ["[[Ana Lima]]", Bo]\ndate: 2026-03-02\n---\n',
  "---\nbroken: [\n---\n",
  '---\nmembers: ["[[Ana Lima]]", Bo, Book club]\n---\n',
  "---\nmembers: [Choir, __proto__, Zoë Ray]\n---\n",
  "---\naliases: [Zoë Ray]\n---\n",
  '---\nattendees: "[[Choir]]"\ndate: 2026-03-02\n---\n',
];

const noteText = fc
  .tuple(fc.constantFrom(...FRONTMATTERS), fc.array(fc.constantFrom(...LINES), { maxLength: 4 }))
  .map(([frontmatter, lines]) => frontmatter + lines.join("\n"));

const edit = fc.oneof(
  fc.record({ act: fc.constant("put" as const), path: fc.constantFrom(...PATHS), text: noteText }),
  fc.record({ act: fc.constant("remove" as const), path: fc.constantFrom(...PATHS) }),
  fc.record({
    act: fc.constant("rename" as const),
    path: fc.constantFrom(...PATHS),
    to: fc.constantFrom(...PATHS),
  }),
  fc.record({ act: fc.constant("ask" as const), on: fc.constantFrom(...DAYS) }),
);

/** Bo is the owner; three people are tracked who may or may not have a note. */
const SETTINGS = { me: ["Bo"], peopleWithoutNotes: ["@Zoë Ray", "Annie", "__proto__"] };

/** All that an index answers, in a form that can be compared. */
function answers(kith: Kith, today: Day): unknown {
  const agenda = kith.agenda(today);
  const people = agenda.people.map(({ person }) => kith.explain(person.path, today));
  return { agenda, people, stats: kith.stats(today), unknown: kith.unknownPeople(today) };
}

it("after any edits, renames and deletions, answers as an index built afresh would", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const kith = read({}, SETTINGS);
      const texts = new Map<string, string>();
      for (const one of edits) {
        if (one.act === "ask") answers(kith, one.on);
        if (one.act === "put") {
          texts.set(one.path, one.text);
          kith.put(one.path, one.text);
        }
        if (one.act === "remove") {
          texts.delete(one.path);
          kith.remove(one.path);
        }
        if (one.act === "rename") {
          const text = texts.get(one.path);
          if (text === undefined || one.to === one.path) continue;
          texts.delete(one.path);
          texts.set(one.to, text);
          kith.remove(one.path);
          kith.put(one.to, text);
        }
      }
      const vault: Vault = Object.fromEntries(texts);
      const afresh = read(vault, SETTINGS);
      for (const on of DAYS) expect(answers(kith, on)).toEqual(answers(afresh, on));
    }),
    { numRuns: 300 },
  );
});

describe("a person's contacts are put in order", () => {
  const ANA = "People/Ana Lima.md";
  const vault = { [ANA]: "", "2026-03-05.md": "saw [[Ana Lima]]", "Bo.md": "@followup call" };
  const contacts = (kith: Kith, on: Day) => kith.explain(ANA, on)?.touches;

  it("once, whatever other notes change", () => {
    const kith = read(vault);
    const before = contacts(kith, TODAY);
    kith.put("Bo.md", "nothing");
    kith.put("2026-03-06.md", "saw [[Bo]]");
    expect(contacts(kith, TODAY)).toBe(before);
  });

  it.each<[string, (kith: Kith) => void, Day, string[]]>([
    [
      "a note tells of another",
      (kith) => kith.put("2026-03-09.md", "[[Ana Lima]]"),
      TODAY,
      ["2026-03-09", "2026-03-05"],
    ],
    ["a note tells of none any more", (kith) => kith.put("2026-03-05.md", "rain"), TODAY, []],
    ["a note is gone", (kith) => kith.remove("2026-03-05.md"), TODAY, []],
    ["the name comes to mean two people", (kith) => kith.put("Friends/Ana Lima.md", ""), TODAY, []],
    ["it is asked about another day", () => undefined, day("2026-03-03"), []],
  ])("anew when %s", (_what, change, on, days) => {
    const kith = read(vault);
    contacts(kith, TODAY);
    change(kith);
    expect(contacts(kith, on)?.map((touch) => touch.day)).toEqual(days);
  });
});

it("any text is a valid note", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const kith = read({ "People/Ana Lima.md": text, "2026-03-05.md": `[[Ana Lima]]\n${text}` });
      expect(kith.stats(TODAY).notes).toBe(2);
    }),
    { numRuns: 300 },
  );
});
