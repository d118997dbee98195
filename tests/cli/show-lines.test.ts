import { describe, expect, it } from "vitest";
import { showDue } from "../../src/cli/show-due";
import { showFollowUps, showUnknown } from "../../src/cli/show-lists";
import { lastTouchWords } from "../../src/cli/words";
import { day, read, type Vault } from "../support/vaults";

const TODAY = day("2026-03-15");
const TERMINAL = { width: null, color: true };
const RED = "\u001b[31m";
const YELLOW = "\u001b[33m";

describe("what colour a promise has", () => {
  it.each<[string, string, string]>([
    ["mine, late: red", "@followup(2026-03-14) pay", RED],
    ["mine, today: yellow", "@followup(2026-03-15) pay", YELLOW],
    ["theirs, late: yellow, being no debt of mine", "@waiting(2026-03-14) the quote", YELLOW],
    ["theirs, today: yellow", "@waiting(2026-03-15) the quote", YELLOW],
  ])("%s", (_what, line, color) => {
    const vaults: Vault[] = [
      { "Plan.md": line },
      { "People/Ana.md": "", "Plan.md": `${line} [[Ana]]` },
    ];
    for (const vault of vaults) {
      const agenda = read(vault).agenda(TODAY);
      for (const shown of [showDue(agenda, TERMINAL), showFollowUps(agenda, TERMINAL)]) {
        const other = color === RED ? YELLOW : RED;
        expect(shown.join("\n")).toContain(color);
        expect(shown.join("\n")).not.toContain(other);
      }
    }
  });
});

it("many promises to one person are counted, and the way to all of them is told", () => {
  const promises = (count: number): string =>
    Array.from({ length: count }, (_, n) => `- @followup(2026-03-${n + 1}) ${"abcdefghi"[n]}`)
      .join("\n")
      .replace(/-(\d)\)/g, "-0$1)");
  const shown = (count: number): string[] =>
    showDue(read({ "People/Ana.md": promises(count) }).agenda(TODAY), {
      width: null,
      color: false,
    }).map((line) => line.trim().replace(/ {2,}/g, "  "));
  expect(shown(5).slice(-2)).toEqual([
    "promised  due Thu 5 Mar, 10 days ago: e  People/Ana.md:5",
    "",
  ]);
  expect(shown(9).slice(-3)).toEqual([
    "promised  due Wed 4 Mar, 11 days ago: d  People/Ana.md:4",
    "and 5 more  kith explain tells all",
    "",
  ]);
});

describe("the line about people without a note", () => {
  const names = ["Ana Lima", "Bo Díaz", "Cy Novak", "Di Roe", "Ed Lee", "Flo Ray"];
  const shown = (count: number) => {
    const line = names
      .slice(0, count)
      .map((name) => `[[${name}]]`)
      .join(", ");
    const days = { "2026-03-04.md": line, "2026-03-05.md": line };
    return showUnknown(read(days).unknownPeople(TODAY))[0];
  };
  it.each<[number, string | undefined]>([
    [0, undefined],
    [1, "1 person you write about has no note: Ana Lima (2 notes)."],
    [2, "2 people you write about have no note: Ana Lima (2 notes), Bo Díaz (2 notes)."],
  ])("with %i", (count, words) => expect(shown(count)).toBe(words));

  it("names five, and counts the rest", () =>
    expect(shown(6)).toMatch(/^6 people .*Ed Lee \(2 notes\), 1 more\.$/));
});

describe("a contact in words", () => {
  it.each([
    ["coffee", "2 weeks ago, coffee"],
    ["mention", "2 weeks ago"],
    ["log", "2 weeks ago"],
    ["property", "2 weeks ago"],
    ["follow-up", "2 weeks ago"],
  ])("%s", (kind, words) => {
    const touch = { day: day("2026-03-01"), path: "People/Ana.md", line: 0, kind, via: null };
    expect(lastTouchWords(touch, TODAY)).toBe(words);
  });
});
