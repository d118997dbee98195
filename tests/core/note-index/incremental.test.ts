import fc from "fast-check";
import { expect, it } from "vitest";
import { type Kith } from "../../../src/core/kith";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

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
];

const FRONTMATTERS = [
  "",
  "---\naliases: [Annie, Bo]\n---\n",
  "---\ntype: person\ncheck-in: 2 weeks\ncreated: 2026-01-01\n---\n",
  '---\nattendees: ["[[Ana Lima]]", Bo]\ndate: 2026-03-02\n---\n',
  "---\nbroken: [\n---\n",
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
  fc.record({ act: fc.constant("ask" as const) }),
);

/** All that an index answers, in a form that can be compared. */
function answers(kith: Kith): unknown {
  const agenda = kith.agenda(TODAY);
  const people = agenda.people.map(({ person }) => kith.explain(person.path, TODAY));
  return { agenda, people, stats: kith.stats(TODAY) };
}

it("after any edits, renames and deletions, answers as an index built afresh would", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const kith = read({}, { me: ["Bo"] });
      const texts = new Map<string, string>();
      for (const one of edits) {
        if (one.act === "ask") kith.agenda(TODAY);
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
          kith.rename(one.path, one.to, text);
        }
      }
      const vault: Vault = Object.fromEntries(texts);
      expect(answers(kith)).toEqual(answers(read(vault, { me: ["Bo"] })));
    }),
    { numRuns: 300 },
  );
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
