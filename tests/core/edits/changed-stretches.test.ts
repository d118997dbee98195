/** Where a text differs from what it is to become. */
import { describe, expect, it } from "vitest";
import { changedStretches } from "../../../src/core/edits/changed-stretches";

/** The text before with what changes in brackets: `[old|new]`. */
function told(before: string, after: string): string {
  let [said, at] = ["", 0];
  for (const { from, to, text } of changedStretches(before, after)) {
    said += `${before.slice(at, from)}[${before.slice(from, to)}|${text}]`;
    at = to;
  }
  return said + before.slice(at);
}

describe("what changes", () => {
  it.each([
    ["a\nb\nc", "a\nb\nc", "a\nb\nc"],
    ["a tea\nb\nc", "a (tea)\nb\nc", "a [tea|(tea)]\nb\nc"],
    ["- [ ] a\nb\n- [ ] c", "- [x] a\nb\n- [x] c", "- [[ |x]] a\nb\n- [[ |x]] c"],
    ["a\nc\n", "a\nb\nc\n", "a\n[|b\n]c\n"],
    ["a\nb\nc\n", "a\nc\n", "a\n[b\n|]c\n"],
    ["a\nb", "", "[a\nb|]"],
    ["", "a\nb", "[|a\nb]"],
    ["aa", "aaa", "aa[|a]"],
  ])("%j → %j", (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });
});
