import { describe, expect, it } from "vitest";
import { linkSpans, readLinks, withoutLinkMarks } from "../../../src/core/markdown/links";

/** Each link as `target | words shown`, `!` before an embed. */
function linksOf(text: string): string[] {
  return readLinks(text).map(
    ({ target, shown, embed }) => `${embed ? "!" : ""}${target} | ${shown}`,
  );
}

describe("links", () => {
  it.each([
    ["[[Ana Lima]]", ["Ana Lima | Ana Lima"]],
    ["lunch with [[Ana Lima|Ana]], then [[Bo Díaz]].", ["Ana Lima | Ana", "Bo Díaz | Bo Díaz"]],
    ["[[People/Ana Lima#Log|Ana]]", ["People/Ana Lima | Ana"]],
    ["[[Ana Lima#Log#Old]]", ["Ana Lima | Ana Lima#Log#Old"]],
    ["[[Ana Lima#^b1]]", ["Ana Lima | Ana Lima#^b1"]],
    ["[[#Log]]", [" | #Log"]],
    [
      "[[Ana Lima.md]] [[Ana.MD|A]] [[plan.pdf]]",
      ["Ana Lima | Ana Lima.md", "Ana | A", "plan.pdf | plan.pdf"],
    ],
    ["| [[Ana Lima\\|Ana]] |", ["Ana Lima | Ana"]],
    ["[[ Ana Lima | Ana ]]", ["Ana Lima | Ana"]],
    ["[[Ana|]]", ["Ana | Ana"]],
    ["[[Ana|A|B]]", ["Ana | A|B"]],
    ["[[Ana\u00A0Lima]]", ["Ana Lima | Ana\u00A0Lima"]],
    ["[[@Bo Díaz]] [[@smith2019]]", ["@Bo Díaz | @Bo Díaz", "@smith2019 | @smith2019"]],
    ["[source:: [[2026-03-02-x]]]", ["2026-03-02-x | 2026-03-02-x"]],
    ["[by:: [[Ana]]] (person:: [[Bo]])", ["Ana | Ana", "Bo | Bo"]],
    ["![[Meetings/2026-03-02#Follow-ups|Last week]]", ["!Meetings/2026-03-02 | Last week"]],
    ["[[a [[Ana]]", ["Ana | Ana"]],
    ["[[[Ana]]]", ["Ana | Ana"]],
    ["[[https://x.example]]", ["https://x.example | https://x.example"]],
    ["[[__proto__]]", ["__proto__ | __proto__"]],
    ["[Ana](People/Ana%20Lima.md)", ["People/Ana Lima | Ana"]],
    ["[Ana](<People/Ana Lima.md>)", ["People/Ana Lima | Ana"]],
    ["[Ana](Ana.md 'a title') [Bo](<Bo.md> \"b\")", ["Ana | Ana", "Bo | Bo"]],
    ["[Ana](Ana.md#Log%20book)", ["Ana | Ana"]],
    ["[Ana](../People/Ana.md)", ["../People/Ana | Ana"]],
    ["[log](#Log)", [" | log"]],
    ["[a (b)](c_(d).md)", ["c_(d) | a (b)"]],
    ["[a [b] c](d.md)", ["d | a [b] c"]],
    ["[100%](100%.md)", ["100% | 100%"]],
    ["![alt](a%20b.png)", ["!a b.png | alt"]],
    ["[![alt](a.png)](b.md)", ["b | ![alt](a.png)", "!a.png | alt"]],
    ["[x [[Ana]] y](b.md)", ["Ana | Ana"]],
    ["[a\\]b](c.md)", ["c | a\\]b"]],
  ])("%s", (text, links) => expect(linksOf(text)).toEqual(links));

  it.each([
    "Ana Lima",
    "[Ana]",
    "[[Ana]",
    "[Ana]]",
    "[[]]",
    "[[ ]]",
    "[[|Ana]]",
    "[[Ana\nLima]]",
    "\\[[Ana]]",
    "[Ana](https://x.example)",
    "[Ana](mailto:ana@x.example)",
    "[Ana](obsidian://open?file=Ana)",
    "[Ana](//x.example)",
    "[Ana] (Ana.md)",
    "[Ana]()",
    "[Ana](<>)",
    "[Ana](Ana Lima.md)",
    "[Ana](Ana.md",
    "[Ana](Ana.md 'a)",
    "\\[Ana](Ana.md)",
    "[Ana]\\(Ana.md)",
    "- [ ] Ana",
    "[^1]",
    "https://x.example/[[a",
  ])("%s is none", (text) => expect(linksOf(text)).toEqual([]));

  it("know where they stand", () => {
    const text = "a ![[b]] [c](d) [[e]]]";
    expect(readLinks(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      "![[b]]",
      "[c](d)",
      "[[e]]",
    ]);
  });
});

describe("a text without the marks of links", () => {
  it.each([
    ["lunch with [[Ana Lima|Ana]]", "lunch with Ana"],
    ["[[Ana Lima]], [Bo](Bo.md) and [the plan](https://x.example)", "Ana Lima, Bo and the plan"],
    ["![[Plan]] of [[Ana#Log]]", "Plan of Ana#Log"],
    ["no links [here]", "no links [here]"],
    ["", ""],
  ])("%s", (text, words) => expect(withoutLinkMarks(text)).toBe(words));
});

describe("where links of any kind stand", () => {
  it.each([
    [
      "[[Ana]] [b](c) [d](https://x.example/e) ![[f]]",
      ["[[Ana]]", "[b](c)", "[d](https://x.example/e)", "![[f]]"],
    ],
    [
      "see https://x.example/@followup, or www.x.example.",
      ["https://x.example/@followup", "www.x.example"],
    ],
    [
      "(https://x.example/a_(b)) and <http://x.example>",
      ["https://x.example/a_(b)", "http://x.example"],
    ],
    ["obsidian://open?vault=x", ["obsidian://open?vault=x"]],
    ["[![a](b)](c)", ["[![a](b)](c)"]],
    ["[https://x.example](https://x.example)", ["[https://x.example](https://x.example)"]],
    ["no: a@b.example, wwww.x, ://, a: //b, [c]", []],
  ])("%s", (text, links) => {
    expect(linkSpans(text).map(({ from, to }) => text.slice(from, to))).toEqual(links);
  });
});
