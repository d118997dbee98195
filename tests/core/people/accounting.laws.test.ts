/** Every link to a person is a contact or says why not: nothing is dropped, nothing is told twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Kith } from "../../../src/core/kith";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

const ANA = "People/Ana Lima.md";
const BO = "People/Team/Bo Díaz.md";
const SAMS = ["Friends/Sam.md", "People/Sam.md"];
const PEOPLE = [ANA, BO, ...SAMS];

/** A link as it stands in a note, whose explanation must account for it, and whose through a group. */
type Written = readonly [link: string, people: readonly string[], through?: readonly string[]];

const LINKS: readonly Written[] = [
  ["[[Ana Lima]]", [ANA]],
  ["[[Bobby]]", [BO]],
  ["[[People/Ana Lima#Log]]", [ANA]],
  ["[A](<People/Ana Lima.md>)", [ANA]],
  ["[A](People/Ana%20Lima.md)", [ANA]],
  ["![[ana lima]]", [ANA]],
  ["[[bo díaz]]", [BO]],
  ["[[Bo]]", [BO]],
  ["[[Team/Bo Díaz]]", [BO]],
  ["[[Sam]]", SAMS],
  ["[[People/Sam]]", ["People/Sam.md"]],
  ["[[Book club]]", [], [ANA, BO]],
  ["[[Groups/Book club#Log|club]]", [], [ANA, BO]],
  ["[[Choir]]", []],
  ["[[Kim Owner]]", []],
  ["[[Lisbon]]", []],
  ["[[2026-03-01]]", []],
  ["[[#Log]]", []],
  ["[Ana Lima](https://example.org/ana)", []],
];

/** Ways to write links; `§` stands for one. Blank lines are put between. */
const SHAPES = [
  "saw § and §",
  "- §\n  - §",
  "- 10:30 call with §",
  "- [ ] call §",
  "- [x] thanked § ✅ 2026-03-04",
  "- [-] invite §",
  "- [>] invite §\n  1. and §",
  "- [b] kickoff with §",
  "> § wrote",
  "> > [!note] §",
  "> [!note] with §\n> §",
  "```dataview\nLIST FROM §\n```",
  "~~~\n§",
  "    §",
  "read `§` and §",
  "%% § %% and §",
  "%% §\n§ %% §",
  "%%\n§\n%%",
  "<!-- § --> §",
  "<!--\n§\n-->",
  "$$\n§\n$$",
  "costs $§$",
  "<div>§\n§</div>",
  "<b>§</b>",
  "## Lunch with §",
  "Dinner with §\n===",
  "- 2026-03-01: coffee with §",
  "### 2026-02-03 call\n§",
  "| when | who |\n| --- | --- |\n| 2026-02-01 | § |\n| in `§` | § |",
  "@followup fri ask §\nabout §",
  "- @waiting for § @done(2026-03-03)",
  "§ called %%no touch%%",
  "§ %%touch%%",
  "should call §",
  "met:: §",
  "[^1]: §",
  "last contact:: [[2026-01-06]] §",
  "Attendees: §, §",
  "## Participants\n- §\n- § and §",
] as const;

const FRONTMATTERS = [
  "",
  '---\ndate: 2026-03-02\nattendees: ["§", "§"]\n---\n',
  '---\npeople:\n  - "§"\n  - Bo\n---\n',
  '---\npartner: "§"\nrelated:\n  - "§"\n---\n',
  '---\nfamily:\n  sister: "§"\n---\n',
  '---\ntags: [person]\naliases: [Kim]\nlast_contact: "[[2026-01-06]]"\nwith: "§"\n---\n',
] as const;

const PATHS = [
  "Daily/2026-03-05.md",
  "Daily/2026-04-01.md",
  "Daily/2026-W10.md",
  "Meetings/2026-03-06 Budget.md",
  "Notes/plan.md",
  "Templates/Meeting.md",
];

/** A note's text, and of each of its lines the people it links, one by one, and those of the groups it links. */
interface Told {
  readonly text: string;
  readonly links: readonly (readonly string[])[];
  readonly through: readonly (readonly string[])[];
}

function fill(shapes: readonly string[], links: readonly Written[]): Told {
  let next = 0;
  const lines = shapes.join("\n\n").split("\n");
  const told = lines.map((line) => {
    const people: string[] = [];
    const through: string[] = [];
    const text = line.replace(/§/g, () => {
      const [link, whom, members = []] = links[next++ % links.length] ?? ["", []];
      people.push(...whom);
      through.push(...members);
      return link;
    });
    return { text, people, through };
  });
  return {
    text: told.map(({ text }) => text).join("\n"),
    links: told.map(({ people }) => people),
    through: told.map(({ through }) => through),
  };
}

const note = fc
  .tuple(
    fc.constantFrom(...FRONTMATTERS),
    fc.array(fc.constantFrom(...SHAPES), { maxLength: 6 }),
    fc.array(fc.constantFrom(...LINKS), { minLength: 1, maxLength: 12 }),
  )
  .map(([frontmatter, shapes, links]) => fill([frontmatter, ...shapes], links));

const vault = fc.dictionary(fc.constantFrom(...PATHS, ANA, "People/Kim Owner.md"), note, {
  maxKeys: 5,
});

/** Groups: contact with the club is contact with each member, with the choir with nobody. */
const GROUPS: Readonly<Record<string, Told>> = {
  "Groups/Book club.md": {
    text: '---\nmembers:\n  - "[[Ana Lima]]"\n  - "[[Bobby]]"\n---\n',
    links: [[], [], [ANA], [BO]],
    through: [],
  },
  "Groups/Choir.md": {
    text: "---\ngroup-touch: none\n---\n## Members\n- [[Ana Lima]]\n- [[Bo]]",
    links: [[], [], [], [], [ANA], [BO]],
    through: [],
  },
};

/** The notes of people that the generated ones do not replace. */
const WHO: Vault = {
  [ANA]: "",
  [BO]: "---\naliases: [Bo, Bobby]\n---\n",
  "Friends/Sam.md": "",
  "People/Sam.md": "",
  "Lisbon.md": "",
};

/** Lines that tell of a person without linking them: own log, last-contact fields, promises kept, plain names. */
const TELLS_UNLINKED =
  /^(?: *- |#+ |\| )?(?:(?:\[\[)?\d{4}-\d{2}-\d{2}|last contact::|@waiting)|last_contact|^ {2}- Bo$/;

/** Places, each as often as it is there: `Daily/2026-03-05.md:3` → 2. */
type Places = ReadonlyMap<string, number>;

function placesOf(all: readonly { readonly path: string; readonly line: number }[]): Places {
  const times = new Map<string, number>();
  for (const { path, line } of all) {
    const place = `${path}:${line}`;
    times.set(place, (times.get(place) ?? 0) + 1);
  }
  return times;
}

function writtenPlaces(
  notes: Readonly<Record<string, Told>>,
  person: string,
  how: "links" | "through",
): Places {
  return placesOf(
    Object.entries(notes).flatMap(([path, told]) =>
      told[how].flatMap((people, line) =>
        people.filter((one) => one === person).map(() => ({ path, line })),
      ),
    ),
  );
}

function explainedPlaces(kith: Kith, person: string): Places {
  const explanation = kith.explain(person, TODAY);
  return placesOf([...(explanation?.touches ?? []), ...(explanation?.notCounted ?? [])]);
}

/** `Daily/2026-03-05.md:3 told 1 of 2`: places that are told more or less often than they link the person. */
function wrongPlaces(
  { written, through }: { readonly written: Places; readonly through: Places },
  explained: Places,
  texts: Vault,
): string[] {
  const places = [...written.keys(), ...through.keys(), ...explained.keys()];
  return [...new Set(places)].flatMap((place) => {
    const [path = "", line = ""] = place.split(/:(?=\d+$)/);
    const text = texts[path]?.split("\n")[Number(line)] ?? "";
    const [links, told] = [written.get(place) ?? 0, explained.get(place) ?? 0];
    // Who is named beside their group, or tells of it in their own log, is told once.
    const most = links === 0 ? (through.get(place) ?? 0) : links;
    const least = Math.min(most, links === 0 ? 1 : links);
    const unlinked = TELLS_UNLINKED.test(text) ? 1 : 0;
    const isRight = told >= least && told <= most + unlinked;
    return isRight ? [] : [`${place} told ${told} of ${links}: ${text}`];
  });
}

it("explain tells of every link to a person, once", () => {
  fc.assert(
    fc.property(vault, (generated) => {
      const notes = { ...generated, ...GROUPS };
      const texts = Object.fromEntries(
        Object.entries(notes).map(([path, { text }]) => [path, text]),
      );
      const kith = read({ ...WHO, ...texts }, { me: ["Kim Owner"] });
      for (const person of PEOPLE) {
        const written = writtenPlaces(notes, person, "links");
        const through = writtenPlaces(notes, person, "through");
        const explained = explainedPlaces(kith, person);
        expect(wrongPlaces({ written, through }, explained, texts), person).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
