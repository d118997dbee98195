/** What a block shows of a vault: sections and their rows, in words. */
import { describe, expect, it } from "vitest";
import { blockSections } from "../../../src/views/block/block-rows";
import { readOptions } from "../../../src/views/block/options";
import { personOf } from "../../../src/views/block/problem-words";
import { day, read, rowInWords } from "../../support/vaults";

const TODAY = day("2026-03-15");

/** Ana is late and owes an answer; Bo is not due and has a promise without a date. */
const KITH = read({
  "People/Ana.md": "---\ncheck-in: weekly\ntags: [friends/old]\n---\n- 2026-01-01: call\n",
  "People/Bo.md": "---\ncheck-in: yearly\ntags: friends\n---\n- 2026-03-01: call\n",
  "People/Cy.md": "---\ntags: work\n---\n",
  "2026-03-10.md": [
    "@waiting(2026-04-01) the lease from [[Ana]]",
    "@followup the boat with [[Bo]]",
    "@followup(2026-03-14) the roof",
    "@waiting(2026-04-02) the invoice from [[Cy]]",
  ].join("\n\n"),
});

/** Each section that a block shows, and its rows. */
function shown(source: string): Record<string, string[]> {
  const { options } = readOptions(source);
  const person =
    options.person === null ? null : personOf(options.person, (name) => KITH.findPerson(name));
  if (person?.kind === "unclear") throw new Error(person.why);
  const query = { ...options, person: person?.path ?? null };
  const look = { collapsed: new Set<never>(), shown: () => 15 };
  const sections = blockSections(KITH.agenda(TODAY), query, look);
  return Object.fromEntries<string[]>(
    sections.map(({ title = "", rows }) => [title, rows.map(rowInWords)]),
  );
}

const ANA = "Ana (check-in 2026-01-08, waiting 2026-04-01)";
const BO = "Bo (undated undated)";
const CY = "Cy (waiting 2026-04-02)";
const LEASE = '"the lease from [[Ana]]" 2026-04-01';
const INVOICE = '"the invoice from [[Cy]]" 2026-04-02';
const BOAT = '"the boat with [[Bo]]" undated';
const ROOF = '"the roof" 2026-03-14';

describe("a block shows", () => {
  it.each<[string, Record<string, string[]>]>([
    ["", { Now: [ANA, ROOF] }],
    ["show: now", { Now: [ANA, ROOF] }],
    ["show: waiting", { Waiting: [LEASE, INVOICE] }],
    ["show: now, waiting", { Now: [ANA, ROOF], Waiting: [INVOICE] }],
    ["show: undated", { "Needs a date": [BOAT] }],
    ["show: coming", {}],
    ["show: people", { People: [ANA, BO, CY] }],
    ["show: people\ntag: #friends", { People: [ANA, BO] }],
    ["tag: work", {}],
    ["show: waiting\ntag: work", { Waiting: [INVOICE] }],
    ["person: [[Ana]]", { Now: [ANA] }],
    ["person: Bo", { "Needs a date": [BOAT], People: [BO] }],
    ["person: [[People/Cy]]\nshow: waiting", { Waiting: [INVOICE] }],
    ["person: [[Ana]]\nshow: now, people", { Now: [ANA], People: [ANA] }],
  ])("%j", (source, sections) => {
    expect(shown(source)).toEqual(sections);
  });

  it.each([
    [
      "person: [[Dee]]",
      "Line 1: no person is called “Dee”. Write the name of their note, or one of its aliases.",
    ],
    [
      "\nperson: [[2026-03-10]]",
      "Line 2: no person is called “2026-03-10”. Write the name of their note, or one of its aliases.",
    ],
  ])("%j says whom it can't find", (source, why) => {
    expect(() => shown(source)).toThrow(why);
  });
});
