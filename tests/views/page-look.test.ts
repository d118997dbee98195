import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/views/round/page-look";
import { day, read } from "../support/vaults";

const TODAY = day("2026-03-15");
const PATH = "People/Ana.md";

/** The facts on the page of somebody promised so many things. */
function facts(count: number): string[] {
  const note = Array.from({ length: count }, (_, n) => `- @followup(2026-03-16) no. ${n}\n`).join(
    "",
  );
  const dossier = read({ [PATH]: note }).dossier(PATH, TODAY);
  if (dossier === null) throw new Error("Ana is nobody");
  const outlook = { today: TODAY, language: "en", weekStart: 1 } as const;
  return pageOf(dossier, null, outlook, () => null).facts.map(({ text }) => text);
}

describe("a page of a round has room for eight lines of promises", () => {
  it.each<[number, number, string]>([
    [0, 0, ""],
    [8, 8, "no. 7, due tomorrow"],
    [9, 8, "2 more promises"],
    [100, 8, "93 more promises"],
  ])("of %i", (count, lines, last) => {
    expect(facts(count)).toHaveLength(lines);
    expect(facts(count).at(-1) ?? "").toBe(last);
  });
});
