/** The list is put together in pieces, each of a few people or notes, so that nothing else waits for it. */
import { expect, it } from "vitest";
import { InOrder } from "../../../src/core/collections/in-order";
import { type Changes } from "../../../src/core/note-index/settlements";
import { type Agenda } from "../../../src/core/ranking/agenda";
import { PersonReasons } from "../../../src/core/ranking/person-reasons";
import { Roster } from "../../../src/core/ranking/roster";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");
const TOMORROW = day("2026-03-16");

/** People or notes that may be placed at once. */
const FEW = 8;

const PEOPLE = 300;

const kith = read(
  Object.fromEntries(
    Array.from({ length: PEOPLE }, (_, n): [string, string][] => [
      [
        `People/P${n}.md`,
        `---\ncheck-in: ${1 + (n % 9)} weeks\n---\n- 2026-01-0${1 + (n % 9)}: call`,
      ],
      [
        `Notes/${n}.md`,
        `@followup(2026-03-1${n % 9}) write to [[P${n}]]\n@followup(2026-03-20) rent`,
      ],
    ]).flat(),
  ),
);

/** A roster of them all, and how much was asked of its source since that was last asked. */
function countedRoster(): { roster: Roster; takeCount: () => number } {
  const { people, followUps } = kith.agenda(TODAY);
  const standings = new Map(people.map((one) => [one.person.path, one]));
  const notes = new Set(followUps.map(({ path }) => path));
  let changes: Changes = { people: new Set(standings.keys()), notes };
  let asked = 0;
  const count = <Answer>(answer: Answer): Answer => {
    asked += 1;
    return answer;
  };
  const roster = new Roster({
    takeChanges: () => {
      const taken = changes;
      changes = { people: new Set(), notes: new Set() };
      return taken;
    },
    judged: (path, today) => {
      const standing = count(standings.get(path) ?? null);
      if (standing === null) return null;
      return { standing, reasons: new PersonReasons(standing.reasons, new InOrder([]), today) };
    },
    followUpsOf: (note) => count(followUps.filter(({ path }) => path === note)),
    openAbout: (person) => {
      const about = followUps.filter(({ people: all }) => all.includes(person));
      return new InOrder(about.length === 0 ? [] : [about]);
    },
  });
  const takeCount = (): number => {
    const taken = asked;
    asked = 0;
    return taken;
  };
  return { roster, takeCount };
}

function rowsOf({ people, followUps, sections }: Agenda): unknown {
  const ids = Object.values(sections).map((rows) => rows.map(({ id }) => id));
  return [people.map(({ person }) => person.path), followUps, ids];
}

it("no piece is of more than a few people or notes, and then the list is there", () => {
  const { roster, takeCount } = countedRoster();
  let pieces = 0;
  for (const work = roster.placing(TODAY); work.next().done !== true; pieces += 1)
    expect(takeCount()).toBeLessThanOrEqual(FEW);
  expect(pieces).toBeGreaterThan((2 * PEOPLE) / FEW);
  const list = roster.on(TODAY);
  expect(takeCount()).toBe(0);
  expect(rowsOf(list)).toEqual(rowsOf(kith.agenda(TODAY)));
});

it("whoever asks in between has the whole list", () => {
  const { roster } = countedRoster();
  const work = roster.placing(TODAY);
  for (let left = 12; left > 0; left -= 1) work.next();
  expect(rowsOf(roster.on(TODAY))).toEqual(rowsOf(kith.agenda(TODAY)));
  expect(work.next().done).toBe(true);
});

it("and when the day turns in between, that of the new day", () => {
  const { roster } = countedRoster();
  const work = roster.placing(TODAY);
  for (let left = 12; left > 0; left -= 1) work.next();
  const list = roster.on(TOMORROW);
  expect(work.next().done).toBe(true);
  expect(roster.on(TOMORROW)).toBe(list);
  expect(list.people).toHaveLength(PEOPLE);
  expect(list.followUps).toHaveLength(2 * PEOPLE);
});

it("and what was to have its place on the day before, but was taken away since, has none", () => {
  const PIECES = 6;
  for (let done = 0; done < PIECES; done += 1) {
    const changing = read({ "Notes/rent.md": "@followup(2026-03-14) rent" });
    const work = changing.prepare(TODAY);
    for (let left = done; left > 0; left -= 1) work.next();
    changing.put("Notes/rent.md", "paid");
    expect(changing.agenda(TOMORROW).sections.now, `after ${done} pieces`).toEqual([]);
  }
});
