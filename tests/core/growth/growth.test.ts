/**
 * What a change costs in a vault of 100 notes it costs in one of 1,000: no stretch of the core's code
 * is run more often. So a path that grows with the vault fails here, by name.
 */
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/dates/day";
import { type Kith } from "../../../src/core/kith";
import { day, read, type Vault } from "../../support/vaults";
import { grown, type Work, workOf } from "../../support/work";

const TODAY = day("2026-11-21");

/** Looking a place up in a list in order takes a few steps more in a longer one; a pass over the vault takes hundreds. */
const LOOKING_UP = 100;

const ANA = "People/Ana Lima.md";

/** Ana, whom five notes name, among so many notes of others. */
function vaultOf(notes: number): Vault {
  const others = Array.from({ length: notes / 2 }, (_, n): [string, string][] => [
    [
      `People/P${n}.md`,
      `---\ncheck-in: monthly\naliases: [Q${n}]\n---\n- 2026-01-0${1 + (n % 9)}: call`,
    ],
    [
      `Log/2026-0${1 + (n % 9)}-11 ${n}.md`,
      `met [[P${n}]]\n@followup next week call [[Q${n}]]\n[[Someone ${n}]]`,
    ],
  ]);
  const anas = Array.from({ length: 5 }, (_, n): [string, string] => [
    `Ana/2026-02-${10 + n}.md`,
    "saw [[Ana Lima]]\n- [ ] write to [[Annie]]",
  ]);
  return Object.fromEntries([...others.flat(), ...anas, [ANA, "---\naliases: [Annie]\n---\n"]]);
}

function known(notes: number): Kith {
  const kith = read(vaultOf(notes), { peopleWithoutNotes: ["Zoë Ray", "Someone 3"] });
  kith.agenda(TODAY);
  kith.explain(ANA, TODAY);
  kith.unknownPeople(TODAY);
  return kith;
}

/** The stretches of code that an act runs more often among 1,000 notes than among 100. */
function growing(act: (kith: Kith) => void, of: (notes: number) => Kith = known): string[] {
  // Once before, so that both times everything has been loaded.
  act(of(10));
  const among = (notes: number): Work =>
    workOf(() => {
      const kith = of(notes);
      return () => act(kith);
    });
  return grown(among(100), among(1_000), LOOKING_UP);
}

/** Ana in so many notes: met, planned for, quoted, promised to, waited for. */
function ofAna(notes: number): Kith {
  const lines = [
    "coffee with [[Ana Lima]]",
    "> [[Ana Lima]] was there",
    "lunch with [[Ana Lima]] tomorrow",
    "@followup next week call [[Ana Lima]]",
    "@waiting in 3 years for [[Ana Lima]]",
    "@followup the boat of [[Ana Lima]]",
    "saw [[Ana Lima]]\n- [ ] write to [[Ana Lima]]",
  ];
  const all = Array.from({ length: notes }, (_, n): [string, string] => [
    `Log/${addDays(TODAY, -30 - 2 * n)} ${n}.md`,
    lines[n % lines.length] ?? "",
  ]);
  // Whoever is quiet for long has their rhythm told, from a hundred occasions at most.
  const lately = { [`Log/${addDays(TODAY, -3)}.md`]: "call with [[Ana Lima]]" };
  const own = { [ANA]: "---\ncheck-in: yearly\n---\n" };
  const kith = read({ ...Object.fromEntries(all), ...lately, ...own });
  kith.agenda(TODAY);
  return kith;
}

describe("it costs no more in a larger vault that", () => {
  it.each<[string, (kith: Kith) => void]>([
    ["a note is edited", (kith) => kith.put("Ana/2026-02-10.md", "lunch with [[Ana Lima]]")],
    [
      "a line is written above others",
      (kith) => kith.put("Ana/2026-02-10.md", "rain\nsaw [[Ana Lima]]"),
    ],
    [
      "a follow-up is written",
      (kith) => kith.put("Ana/2026-02-10.md", "@followup tomorrow [[Ana Lima]]"),
    ],
    ["a note is new", (kith) => kith.put("Daily/2026-11-20.md", "[[Ana Lima]] and [[P3]]")],
    ["a note is gone", (kith) => kith.remove("Ana/2026-02-10.md")],
    [
      "a person's note is edited",
      (kith) => kith.put(ANA, "---\naliases: [Annie]\ncheck-in: weekly\n---\n"),
    ],
    ["a person's alias is another", (kith) => kith.put(ANA, "---\naliases: [Anna]\n---\n")],
    ["a person is gone", (kith) => kith.remove(ANA)],
    ["a person is new", (kith) => kith.put("People/Someone 7.md", "")],
    [
      "a person's note is renamed",
      (kith) => {
        kith.remove(ANA);
        kith.put("People/Ana Costa.md", "---\naliases: [Annie]\n---\n");
      },
    ],
    [
      "somebody without a note is written of again",
      (kith) => kith.put("Daily/2026-11-20.md", "lunch with [[Someone 7]]"),
    ],
    ["nothing has changed", () => undefined],
  ])("%s", (_what, change) => {
    expect(
      growing((kith) => {
        change(kith);
        kith.agenda(TODAY);
        kith.explain(ANA, TODAY);
        kith.dossier(ANA, TODAY);
        kith.unknownPeople(TODAY);
      }),
    ).toEqual([]);
  });
});

it("answers that were prepared are there, however many notes there are", () => {
  const among = (notes: number): Work =>
    workOf(() => {
      const kith = read(vaultOf(notes), { peopleWithoutNotes: ["Zoë Ray"] });
      for (const work of [kith.prepare(TODAY), kith.prepareUnknown(TODAY)])
        while (work.next().done !== true);
      return () => {
        kith.agenda(TODAY);
        kith.unknownPeople(TODAY);
      };
    });
  among(10);
  expect(grown(among(100), among(400), LOOKING_UP)).toEqual([]);
});

describe("it costs no more when somebody is named all over the vault that", () => {
  it.each<[string, string]>([
    ["they are named nowhere any more", "rain"],
    ["they are met", "lunch with [[Ana Lima]]"],
    ["they are met on another day", "- 2026-11-20: lunch with [[Ana Lima]]"],
    ["a meeting is planned", "meet [[Ana Lima]] on 2026-12-01"],
    ["something is promised", "@followup tomorrow [[Ana Lima]]"],
    ["something is waited for", "@waiting next year for [[Ana Lima]]"],
    ["they are quoted", "> [[Ana Lima]]"],
  ])("%s", (_what, text) => {
    const path = `Log/${addDays(TODAY, -30)} 0.md`;
    const edit = (kith: Kith): void => {
      kith.put(path, text);
      kith.agenda(TODAY);
    };
    expect(growing(edit, ofAna)).toEqual([]);
  });
});

it("what does grow with the vault is found out", () => {
  expect(growing((kith) => kith.stats(TODAY))).not.toEqual([]);
  expect(growing((kith) => kith.agenda(day("2026-11-22")))).not.toEqual([]);
});
