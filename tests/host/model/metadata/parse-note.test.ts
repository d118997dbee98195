/** What the cache holds of a note, in the small; `fidelity.mjs` holds it against the real app at large. */
import fc from "fast-check";
import type { Pos } from "obsidian";
import { describe, expect, it } from "vitest";
import { parseNote } from "./parse-note";

/** A position as `line:col-line:col`. */
function at({ start, end }: Pos): string {
  return `${start.line}:${start.col}-${end.line}:${end.col}`;
}

const note = (...lines: readonly string[]) => lines.join("\n");

describe("sections", () => {
  it.each([
    ["# Ana", "heading 0:0-0:5"],
    ["Ana\n===", "heading 0:0-1:3"],
    ["one\ntwo\n\nthree", "paragraph 0:0-1:3, paragraph 3:0-3:5"],
    ["- a\n- b\n* c", "list 0:0-1:3, list 2:0-2:3"],
    ["> a", "blockquote 0:0-0:3"],
    [" > a", "blockquote 0:0-0:4"],
    ["> [!note] a\n> b", "callout 0:0-1:3"],
    ["```\n- a\n```", "code 0:0-2:3"],
    ["    - a", "code 0:0-0:7"],
    ["---", "thematicBreak 0:0-0:3"],
    ["| a |\n| - |\n| b |", "table 0:0-2:5"],
    ["<!-- a -->", "html 0:0-0:10"],
    ["text\n%%\nhidden\n\n- a\n%%\ntext", "paragraph 0:0-0:4, comment 1:0-5:2, paragraph 6:0-6:4"],
    ["%% hidden %%", "comment 0:0-0:12"],
    ["%% hidden %% shown", "paragraph 0:0-0:18"],
    ["%%\nnever closed", "comment 0:0-1:12"],
    ["$$\n# a\n$$", "math 0:0-2:2"],
    ["[^1]: a", "footnoteDefinition 0:0-0:7"],
    ["---\na: 1\n---\n# b", "yaml 0:0-2:3, heading 3:0-3:3"],
    ["---\n---\n# b", "yaml 0:0-1:3, heading 2:0-2:3"],
    ["\n---\na: 1\n---", "thematicBreak 1:0-1:3, heading 2:0-3:3"],
    ["# a\r\n\r\nb\r\n", "heading 0:0-0:3, paragraph 2:0-2:1"],
  ])("%j", (text, expected) => {
    const sections = parseNote(text).sections ?? [];
    expect(sections.map(({ type, position }) => `${type} ${at(position)}`).join(", ")).toBe(
      expected,
    );
  });
});

describe("list items", () => {
  it.each([
    ["- a\n- b", ["0:0-0:3 under -1", "1:0-1:3 under -1"]],
    ["text\n\n- a\n- b", ["2:0-2:3 under -2", "3:0-3:3 under -2"]],
    ["- a\n\n- b", ["0:0-1:0 under -1", "2:0-2:3 under -1"]],
    ["- a\n  more\nlazy", ["0:0-2:4 under -1"]],
    [
      "- a\n    - b\n        - c\n- d",
      ["0:0-0:3 under -1", "1:2-1:7 under 0", "2:6-2:11 under 1", "3:0-3:3 under -1"],
    ],
    ["- a\n\t- b", ["0:0-0:3 under -1", "1:1-1:4 under 0"]],
    [
      "- [ ] a\n- [x] b\n- [-] c\n- [] d",
      ["0:0-0:7 under -1 [ ]", "1:0-1:7 under -1 [x]", "2:0-2:7 under -1 [-]", "3:0-3:6 under -1"],
    ],
    ["1. [/] a\n2) b", ["0:0-0:8 under -1 [/]", "1:0-1:4 under -1"]],
    ["- [ ] 1. a", ["0:0-0:10 under -1 [ ]", "0:6-0:10 under 0"]],
    ["> - a\n>     - [ ] b", ["0:2-0:5 under -1", "1:4-1:13 under 0 [ ]"]],
    [">> - a\n>> - b", ["0:3-0:6 under -1", "1:3-1:6 under -1"]],
    ["- a\n  ```\n  - b\n  ```", ["0:0-3:5 under -1"]],
    ["%%\n- a\n%%\n\n<!--\n- b\n-->", []],
    ["- a ^id", ["0:0-0:7 under -1 ^id"]],
  ])("%j", (text, expected) => {
    const items = parseNote(text).listItems ?? [];
    const shown = items.map(({ position, parent, task, id }) => {
      const box = task === undefined ? "" : ` [${task}]`;
      return `${at(position)} under ${parent}${box}${id === undefined ? "" : ` ^${id}`}`;
    });
    expect(shown).toEqual(expected);
  });
});

describe("links and embeds", () => {
  it.each([
    ["see [[Ana Lima]]", "[[Ana Lima]] → Ana Lima, shown: Ana Lima"],
    ["[[Ana|her]]", "[[Ana|her]] → Ana, shown: her"],
    ["[[a/Ana#Log]]", "[[a/Ana#Log]] → a/Ana#Log, shown: a/Ana > Log"],
    ["[[#Log#June]]", "[[#Log#June]] → #Log#June, shown: Log > June"],
    ["[[Ana#^x1]]", "[[Ana#^x1]] → Ana#^x1, shown: Ana > ^x1"],
    ["[[|her]]", "[[|her]] → |her, shown: |her"],
    ["# on [[Ana]]", "[[Ana]] → Ana, shown: Ana"],
    ["- [ ] ask **[[Ana]]**", "[[Ana]] → Ana, shown: Ana"],
    ["> [[Ana]]", "[[Ana]] → Ana, shown: Ana"],
    ["[[a_b_c]] [[a*b*c]]", "[[a_b_c]] → a_b_c, shown: a_b_c; [[a*b*c]] → a*b*c, shown: a*b*c"],
    ["%% [[Ana]] %% x", "[[Ana]] → Ana, shown: Ana"],
    ["| a |\n| - |\n| [[Ana\\|her]] |", "[[Ana\\|her]] → Ana, shown: her"],
    ["[her](Ana%20Lima.md#Log)", "[her](Ana%20Lima.md#Log) → Ana Lima.md#Log, shown: her"],
    ["[her](<Ana Lima.md>)", "[her](<Ana Lima.md>) → Ana Lima.md, shown: her"],
    ["[a](x%zz.md)", "[a](x%zz.md) → x%zz.md, shown: a"],
    ["![[plan.png|200]]", "![[plan.png|200]] → plan.png, shown: 200"],
    ["![plan](plan.png)", "![plan](plan.png) → plan.png, shown: plan"],
  ])("%j", (text, expected) => {
    const { links = [], embeds = [] } = parseNote(text);
    const shown = [...links, ...embeds].map(
      ({ original, link, displayText }) => `${original} → ${link}, shown: ${displayText ?? ""}`,
    );
    expect(shown.join("; ")).toBe(expected);
  });

  it.each([
    "`[[Ana]]`",
    "```\n[[Ana]]\n```",
    "    [[Ana]]",
    "<!-- [[Ana]] -->",
    "a <!-- [[Ana]] --> b",
    "\\[\\[Ana\\]\\]",
    "[[]]",
    "[[a\nb]]",
    "[a](https://example.org)",
    "[a](mailto:a@example.org)",
    "<https://example.org>",
    "[a]()",
    "$$\n[[Ana]]\n$$",
  ])("%j has none", (text) => {
    const { links, embeds } = parseNote(text);
    expect([links, embeds]).toEqual([undefined, undefined]);
  });
});

describe("tags", () => {
  it.each([
    ["#person and #work/client-a_1", ["#person 0:0-0:7", "#work/client-a_1 0:12-0:28"]],
    ["- [ ] #task a", ["#task 0:6-0:11"]],
    ["#été #日本 #🌱", ["#été 0:0-0:4", "#日本 0:5-0:8", "#🌱 0:9-0:12"]],
    ["#a, #b.", ["#a 0:0-0:2", "#b 0:4-0:6"]],
    ["#2026 #y2026 #1/2", ["#y2026 0:6-0:12"]],
    ["a#b [[x#c]] `#d` <!-- #e --> [f](x#g)", []],
    ["# heading", []],
    ["%%\n#a\n%%", ["#a 1:0-1:2"]],
    ["\\#a", []],
    ["#a[[b]]", ["#a 0:0-0:2"]],
  ])("%j", (text, expected) => {
    const tags = parseNote(text).tags ?? [];
    expect(tags.map(({ tag, position }) => `${tag} ${at(position)}`)).toEqual(expected);
  });
});

describe("the rest", () => {
  it.each([
    ["# a *b* [[c]]", [["a *b* [[c]]", 1]]],
    ["## a ##", [["a", 2]]],
    ["#", [["", 1]]],
    ["> # quoted", []],
  ])("headings of %j", (text, expected) => {
    const headings = parseNote(text).headings ?? [];
    expect(headings.map(({ heading, level }) => [heading, level])).toEqual(expected);
  });

  it("reads properties: dates stay text, links get the key they stand under", () => {
    const text = note(
      "---",
      "when: 2026-03-01",
      "with:",
      '  - "[[Ana Lima|Ana]]"',
      "  - Bo",
      "met: { at: '[[Hall]]' }",
      "empty:",
      "---",
    );
    const { frontmatter, frontmatterPosition, frontmatterLinks } = parseNote(text);
    expect(frontmatter).toEqual({
      when: "2026-03-01",
      with: ["[[Ana Lima|Ana]]", "Bo"],
      met: { at: "[[Hall]]" },
      empty: null,
    });
    expect(frontmatterPosition && at(frontmatterPosition)).toBe("0:0-7:3");
    expect(frontmatterLinks).toEqual([
      { key: "with.0", original: "[[Ana Lima|Ana]]", link: "Ana Lima", displayText: "Ana" },
      { key: "met.at", original: "[[Hall]]", link: "Hall", displayText: "Hall" },
    ]);
  });

  it.each([
    "---\n---",
    "---\na: [\n---",
    "---\na: 1\na: 2\n---",
    "---\ntext\n---",
    "---\n- a\n---",
  ])("%j has no properties", (text) => {
    const { frontmatter, frontmatterPosition, sections } = parseNote(text);
    expect([frontmatter, frontmatterPosition]).toEqual([undefined, undefined]);
    expect(sections?.[0]?.type).toBe("yaml");
  });

  it("finds blocks by their id", () => {
    const { blocks, sections } = parseNote("a promise ^Lease-1\n\n- an item ^x");
    expect(
      Object.entries(blocks ?? {}).map(([key, { id, position }]) => [key, id, at(position)]),
    ).toEqual([
      ["lease-1", "Lease-1", "0:0-0:18"],
      ["x", "x", "2:0-2:12"],
    ]);
    expect(sections?.[0]?.id).toBe("Lease-1");
  });

  it("finds footnotes and what refers to them", () => {
    const { footnotes, footnoteRefs } = parseNote("a[^1]\n\n[^1]: b");
    expect(footnotes?.map(({ id, position }) => [id, at(position)])).toEqual([["1", "2:0-2:7"]]);
    expect(footnoteRefs?.map(({ id, position }) => [id, at(position)])).toEqual([["1", "0:1-0:5"]]);
  });

  it("has nothing of an empty note", () => {
    expect(parseNote("")).toEqual({});
  });
});

const piece = fc.constantFrom(
  ..."# |- |\n|> |[[Ana]]|%%|$$|`|```\n|\t|    |#tag|[x] |---\n|a: 1\n|^id|\\|\r\n|\ud800|é|[a](b)|<!--|-->|1. ".split(
    "|",
  ),
);

it("any text is a note, and every position points back at what it says", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { links = [], embeds = [], tags = [], sections = [] } = parseNote(text);
      const slice = ({ start, end }: Pos) => text.slice(start.offset, end.offset);
      for (const { position, original } of [...links, ...embeds]) {
        expect(slice(position)).toBe(original);
      }
      for (const { position, tag } of tags) expect(slice(position)).toBe(tag);
      const lines = text.split("\n");
      for (const { position } of sections) {
        const { line, col, offset } = position.end;
        expect(lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + col).toBe(offset);
      }
    }),
  );
});
