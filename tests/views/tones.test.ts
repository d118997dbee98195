/** What presses looks as pressing in the list, on the card about the person, and as a pill in the note. */
import { describe, expect, it } from "vitest";
import { type Day } from "../../src/core/dates/day";
import { type Kith } from "../../src/core/kith";
import { pillOf } from "../../src/editor/pill";
import { dueLines, promiseLines } from "../../src/views/person-card/dossier-lines";
import { lookOf } from "../../src/views/row/row-look";
import { day, read } from "../support/vaults";

const TODAY = day("2026-03-15");
const SAM = "People/Sam.md";
const SPEAKING = { today: TODAY, language: "en" };

/** The tones of all lines about Sam in the list but that of the last contact. */
function inTheList(kith: Kith): string[] {
  const { now, coming, waiting } = kith.agenda(TODAY).sections;
  const looking = { ...SPEAKING, section: "now", nameOf: () => null } as const;
  return [...now, ...coming, ...waiting]
    .flatMap((row) => lookOf(row, looking).lines)
    .flatMap(({ tone }) => (tone === "plain" ? [] : [tone]));
}

/** Sam as a note of 1 March and Sam's own tell of them. */
function vaultOf(properties: string, words: string): Kith {
  return read({ [SAM]: `---\n${properties}\n---\n`, "2026-03-01.md": words });
}

describe("an interval", () => {
  it.each<[string, string, "late" | "today" | "plain"]>([
    ["run out", "check-in: 7 days", "late"],
    ["that runs out today", "check-in: 14 days", "today"],
    ["run out, but within its limit", "check-in: 7 days, at most 20 days", "today"],
    ["and its limit run out", "check-in: 7 days, at most 10 days", "late"],
    ["still running", "check-in: 20 days", "plain"],
  ])("%s is %s: %s", (_what, properties, tone) => {
    const kith = vaultOf(properties, "Lunch with [[Sam]]");
    const dossier = kith.dossier(SAM, TODAY);
    expect(dossier && dueLines(dossier, SPEAKING).map((line) => line.tone)).toEqual([tone]);
    expect(inTheList(kith)).toEqual(tone === "plain" ? ["soon"] : [tone]);
  });
});

describe("a follow-up", () => {
  it.each<[string, string, string]>([
    ["@followup(2026-03-14) the book", "late", "late"],
    ["@followup(2026-03-15) the book", "today", "today"],
    ["@followup(2026-03-16) the book", "soon", "plain"],
    ["@waiting(2026-03-14) the book", "today", "today"],
    ["@waiting(2026-03-15) the book", "today", "today"],
    ["@waiting(2026-03-16) the book", "soon", "plain"],
  ])("%s is %s", (words, tone, onTheCard) => {
    const kith = vaultOf("tags: person", `${words} [[Sam]]`);
    const dossier = kith.dossier(SAM, TODAY);
    expect(dossier && promiseLines(dossier, SPEAKING).map((line) => line.tone)).toEqual([
      onTheCard,
    ]);
    expect(inTheList(kith)).toEqual([tone]);
    expect(pillIn(words, TODAY)).toBe(tone);
  });

  it("beyond those that are coming up is ahead as a pill", () => {
    expect(pillIn("@followup(2026-03-22)", TODAY)).toBe("soon");
    expect(pillIn("@followup(2026-03-23)", TODAY)).toBe("ahead");
  });
});

function pillIn(words: string, today: Day): string | undefined {
  const [followUp] = read({ "Plan.md": words }).agenda(today).followUps;
  return followUp && pillOf(followUp, today, "en").tone;
}
