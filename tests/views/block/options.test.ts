/** The options of a code block, as they are written and as they are read. */
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/views/block/options";
import { problemWords } from "../../../src/views/block/problem-words";

const NOTHING = { show: null, person: null, tag: null, limit: null };
const LONG = "x".repeat(10_000);

describe("options of a block", () => {
  it.each<[string, object]>([
    ["", NOTHING],
    ["\n \n\t\n", NOTHING],
    ["show: now", { ...NOTHING, show: ["now"] }],
    ["  SHOW :  Now  ", { ...NOTHING, show: ["now"] }],
    ["show: waiting, now,waiting", { ...NOTHING, show: ["now", "waiting"] }],
    ["show: people", { ...NOTHING, show: ["everyone"] }],
    ["person: [[Ana Lima]]", { ...NOTHING, person: { name: "Ana Lima", line: 1 } }],
    ["\nperson: [[People/Ana#Log|A]]", { ...NOTHING, person: { name: "People/Ana", line: 2 } }],
    [
      "person: [Ana](People/Ana%20Lima.md)",
      { ...NOTHING, person: { name: "People/Ana Lima", line: 1 } },
    ],
    ["person: Ana: the one", { ...NOTHING, person: { name: "Ana: the one", line: 1 } }],
    ["person: __proto__", { ...NOTHING, person: { name: "__proto__", line: 1 } }],
    ["tag: #Friends/Old", { ...NOTHING, tag: "friends/old" }],
    ["tag: freunde", { ...NOTHING, tag: "freunde" }],
    ["limit: 5", { ...NOTHING, limit: 5 }],
    ["limit: 500", { ...NOTHING, limit: 500 }],
    ["limit: 5\r\nshow: coming\rtag: x", { ...NOTHING, limit: 5, show: ["coming"], tag: "x" }],
  ])("%j", (source, options) => {
    expect(readOptions(source)).toEqual({ options, problems: [] });
  });

  it.each<[string, string[]]>([
    ["shwo: now", ["1 unknown-option shwo: now"]],
    ["show", ["1 unknown-option show"]],
    ["__proto__: now", ["1 unknown-option __proto__: now"]],
    [": now", ["1 unknown-option : now"]],
    ["<img src=x onerror=alert(1)>", ["1 unknown-option <img src=x onerror=alert(1)>"]],
    ["show:", ["1 wrong-show "]],
    ["show: soon", ["1 wrong-show soon"]],
    ["show: now, soon, never", ["1 wrong-show soon, never"]],
    ["show: everyone", ["1 wrong-show everyone"]],
    ["person: [[]]", ["1 wrong-person [[]]"]],
    ["person: [[Ana]] and [[Bo]]", ["1 wrong-person [[Ana]] and [[Bo]]"]],
    ["person: with [[Ana]]", ["1 wrong-person with [[Ana]]"]],
    ["person: [[Ana", ["1 wrong-person [[Ana"]],
    ["person:", ["1 wrong-person "]],
    ["tag: #a #b", ["1 wrong-tag #a #b"]],
    ["tag: a b", ["1 wrong-tag a b"]],
    ["tag: #", ["1 wrong-tag #"]],
    ["tag: 2026", ["1 wrong-tag 2026"]],
    ["limit: 0", ["1 wrong-limit 0"]],
    ["limit: -1", ["1 wrong-limit -1"]],
    ["limit: 1e2", ["1 wrong-limit 1e2"]],
    ["limit: 501", ["1 wrong-limit 501"]],
    ["limit: ٥", ["1 wrong-limit ٥"]],
    ["limit: 5\n\nlimit: 6", ["3 twice limit"]],
    [
      "limit: all\nwhat\nshow: never",
      ["1 wrong-limit all", "2 unknown-option what", "3 wrong-show never"],
    ],
    ["\uD800: \uDFFF", ["1 unknown-option \uD800: \uDFFF"]],
  ])("%j is told of", (source, told) => {
    const { problems } = readOptions(source);
    expect(problems.map(({ line, kind, text }) => `${String(line)} ${kind} ${text}`)).toEqual(told);
  });

  it("what is wrong leaves the other options as they are", () => {
    expect(readOptions("limit: lots\nshow: now").options).toEqual({ ...NOTHING, show: ["now"] });
  });
});

describe("a problem in words", () => {
  it.each<[string, string]>([
    [
      "\nshwo: now",
      "Line 2: “shwo: now” is no option. Possible is show, person, tag, or limit, as in “show: now”.",
    ],
    [
      "show: soon",
      "Line 1: nothing is called “soon”. Possible is now, coming, undated, waiting, or people, or several with commas.",
    ],
    ["limit: many", "Line 1: “many” is no number of rows. Write a whole number from 1 to 500."],
    ["tag: a b", "Line 1: “a b” is not one tag. Write it as in “tag: #friends”."],
    [
      "person: [[Ana]], [[Bo]]",
      "Line 1: “[[Ana]], [[Bo]]” is not one person. Write a link or a name, as in “person: [[Ana]]”.",
    ],
    ["limit: 1\nlimit: 2", "Line 2: “limit” is given a second time. Once is enough."],
  ])("%j", (source, words) => {
    expect(readOptions(source).problems.map(problemWords)).toEqual([words]);
  });

  it("holds no more of what was written than fits", () => {
    const [words = ""] = readOptions(LONG).problems.map(problemWords);
    expect(words).toContain(`“${"x".repeat(40)}…” is no option`);
  });
});
