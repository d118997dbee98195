import { describe, expect, it } from "vitest";
import { FIRST_HALF, type MarkerLines, SECOND_HALF } from "./marker-lines";
import { found } from "./said-on-wednesday";

/** A line of the dated table as text, and as what must be found in it. */
function parted([line, day]: MarkerLines["dated"][number]): { text: string; expected: string } {
  const phrase = /‹(.*)›/.exec(line)?.[1] ?? "";
  return { text: line.replace(/[‹›]/g, ""), expected: `${phrase} = ${day}` };
}

describe.each([
  ["first half", FIRST_HALF],
  ["second half", SECOND_HALF],
])("marker lines, %s", (_, lines) => {
  const dated = lines.dated.map(parted);

  it("has no date read wrong", () => {
    const wrong = dated.filter(({ text, expected }) => ![expected, null].includes(found(text)));
    expect(wrong).toEqual([]);
  });

  it("has 95 % of its dates read", () => {
    const missed = dated.filter(({ text }) => found(text) === null);
    expect(missed.length / dated.length).toBeLessThanOrEqual(0.05);
  });

  it.each(lines.undated)("%j has no date", (text) => {
    expect(found(text)).toBeNull();
  });
});
