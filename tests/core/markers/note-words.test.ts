import { describe, expect, it } from "vitest";
import { wordsOfNote } from "../../../src/core/markers/note-words";

describe("what a note opens with", () => {
  it.each<[string, string, string[]]>([
    ["nothing", "", []],
    ["properties are left out", "---\nphone: 1\n---\nMet at the pool.", ["Met at the pool."]],
    ["headings, rules and blank lines too", "# Ana\n\n---\n\nTwo girls.", ["Two girls."]],
    ["and code and comments", "```\ncode\n```\n%% hidden %%\nSings. %% not to tell %%", ["Sings."]],
    ["and the dated lines of a log", "- 2026-01-01: call\n- Likes tea", ["Likes tea"]],
    ["as many as asked for", "a\nb\nc\nd", ["a", "b", "c"]],
    ["links as their words", "Works with [[Bo Lind|Bo]]", ["Works with Bo"]],
    ["HTML is words", "<b onclick=x()>hi</b> there", ["<b onclick=x()>hi</b> there"]],
    ["quotes are words", "> to be\n> or not", ["to be", "or not"]],
    ["Windows line ends", "---\r\na: 1\r\n---\r\nHi\r\n", ["Hi"]],
  ])("%s", (_what, text, lines) => expect(wordsOfNote(text).opening(3)).toEqual(lines));

  it("a long line is cut between letters", () => {
    const [line = ""] = wordsOfNote("🙂".repeat(1000)).opening(1);
    expect([...line]).toHaveLength(241);
    expect(line.endsWith("🙂…")).toBe(true);
  });
});

describe("what a line says", () => {
  it.each<[string, string, number, string]>([
    [
      "a log line without its day",
      "## Log\n- 2026-01-01: call about the roof",
      1,
      "call about the roof",
    ],
    [
      "marks of bold and highlight are none",
      "**Guests:** [[Ana]], ==late==",
      0,
      "Guests: Ana, late",
    ],
    ["what only looks like them stays", "2 ** 3 == 8, 3*4", 0, "2 ** 3 == 8, 3*4"],
    ["a heading", "## Coffee with [[Ana]]", 0, "Coffee with Ana"],
    ["a property says nothing", "---\nlast: 2026-01-01\n---", 1, ""],
    ["no such line", "a", 7, ""],
  ])("%s", (_what, text, line, words) => expect(wordsOfNote(text).line(line)).toBe(words));
});
