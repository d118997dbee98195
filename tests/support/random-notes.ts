/** Notes at random: paths and texts that meet every kind of fact. */
import fc from "fast-check";
import { type Day } from "../../src/core/dates/day";
import { type Kith } from "../../src/core/kith";

const PATHS = [
  "People/Ana Lima.md",
  "People/Bo Díaz.md",
  "Friends/Ana Lima.md",
  "Ana Lima.md",
  "Daily/2026-03-05.md",
  "Daily/2026-W10.md",
  "Notes/plan.md",
  "People/__proto__.md",
  "Groups/Book club.md",
  "Zoë Ray.md",
  "Templates/person.md",
  "Archive/old.md",
];

const LINES = [
  "saw [[Ana Lima]]",
  "[[People/Ana Lima|Ana]] and [[Bo]]",
  "- [ ] ask [[bo díaz]] 📅 2026-03-10",
  "- [x] thanked [[Ana Lima]] ✅ 2026-03-04",
  "@followup(2026-03-14 next Saturday) the lease with [[Ana Lima]]",
  "@waiting next week for [[Bo Díaz]] @done(2026-03-09)",
  "@followup in two weeks about [[__proto__]] \ud800",
  "@waiting tomorrow",
  "## 2026-03-02 with [[Annie]]",
  "- 2026-03-01: coffee with [[Bo]]",
  "| 2026-02-01 | call |",
  "birthday:: 1990-03-20",
  "dinner with [[Book club]] %%touch%%",
  "## Members",
  "- [[Ana Lima]] and [[Bo]]",
];

const FRONTMATTERS = [
  "",
  "\ufeff---\r\naliases: [Annie, Bo]\r\n---\r\n",
  "---\ntype: person\ncheck-in: 2 weeks\ncreated: 2026-01-01\nbirthday: 1990-03-20\nnext_follow_up: 2026-03-20\n---\n",
  "---\ncheck-in-after: 2026-04-01\nlast-contact: 2026-03-01\n__proto__: x\ntags: [work/team]\n---\n",
  '---\nattendees: ["[[Ana Lima]]", Bo]\ndate: 2026-03-02\n---\n',
  "---\nbroken: [\n---\n",
  '---\nmembers: ["[[Ana Lima]]", Bo, Book club]\n---\n',
];

/** A note's path. */
export const notePath = fc.constantFrom(...PATHS);

/** A note's text. */
export const noteText = fc
  .tuple(
    fc.constantFrom(...FRONTMATTERS),
    fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: "binary" })), { maxLength: 6 }),
  )
  .map(([frontmatter, lines]) => frontmatter + lines.join("\n"));

/** A vault: path → text. */
export const vaultOfNotes = fc
  .array(fc.tuple(notePath, noteText), { maxLength: 10 })
  .map((notes) => new Map(notes));

/** All that an index answers, in a form that can be compared. */
export function answers(kith: Kith, today: Day): unknown {
  const agenda = kith.agenda(today);
  const people = agenda.people.map(({ person }) => kith.explain(person.path, today));
  return { agenda, people, stats: kith.stats(today), unknown: kith.unknownPeople(today) };
}
