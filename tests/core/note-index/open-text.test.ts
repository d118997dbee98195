import { describe, expect, test } from "vitest";
import { day, read } from "../../support/vaults";

/** The anchor at the `@` of a marked text in a note: `2026-11-18 note`, `none`, or `no marker`. */
function anchorIn(path: string, text: string): string {
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes("@"));
  const place = read({}, {}, { templateFolders: ["Templates"] }).open.placeAt(
    { path, text },
    { line, column: lines[line]?.indexOf("@") ?? 0 },
  );
  if (place === null) return "no marker";
  return place.anchor === null ? "none" : `${place.anchor.day} ${place.anchor.source}`;
}

describe("what a marker being typed would be counted from", () => {
  test.each([
    ["Daily/2026-11-18.md", "call Ana @f", "2026-11-18 note"],
    ["Ideas.md", "call Ana @f", "none"],
    ["Ideas.md", "## 2026-11-03\n- call @f", "2026-11-03 heading"],
    ["Ideas.md", "- 2026-11-05: met Bo\n  - @f", "2026-11-05 line"],
    ["Ideas.md", "---\ncreated: 2026-11-01\n---\n@f", "2026-11-01 created"],
    ["Ideas.md", "> [!note]\n> @f", "none"],
  ])("%s: %j", (path, text, expected) => expect(anchorIn(path, text)).toBe(expected));
});

describe("where no marker is read", () => {
  test.each([
    ["Daily/2026-11-18.md", "```\n@f\n```"],
    ["Daily/2026-11-18.md", "`@f`"],
    ["Daily/2026-11-18.md", "[[x @f]]"],
    ["Daily/2026-11-18.md", "%% @f %%"],
    ["Daily/2026-11-18.md", "so $x @f$ is"],
    ["Daily/2026-11-18.md", "---\nnote: @f\n---"],
    ["Templates/Day.md", "@f"],
  ])("%s: %j", (path, text) => expect(anchorIn(path, text)).toBe("no marker"));
});

test("an open text is read as the index reads it", () => {
  const path = "Daily/2026-11-18.md";
  const text = "met [[Ana]]\n- [ ] ask [[Bo]] @followup tomorrow about the boat\n@waiting";
  const kith = read({ [path]: text });
  const { followUps } = kith.agenda(day("2026-11-21"));
  const said = kith.open.followUps({ path, text }).map(({ line, due }) => [line, due]);
  expect(said).toEqual([
    [1, "2026-11-19"],
    [2, null],
  ]);
  expect(followUps.map(({ line, due }) => [line, due])).toEqual(said);
});
