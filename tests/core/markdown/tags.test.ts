import { describe, expect, it } from "vitest";
import { readTags } from "../../../src/core/markdown/tags";

describe("tags", () => {
  it.each([
    ["#person", ["person"]],
    ["a #person, #p/Ana-Lima and #été_2026.", ["person", "p/Ana-Lima", "été_2026"]],
    ["\t#1a #y2026 #🎉", ["1a", "y2026", "🎉"]],
    ["#a#b", ["a"]],
    ["[[Ana]] #friend", ["friend"]],
  ])("%j", (words, tags) => expect(readTags(words).map(({ tag }) => tag)).toEqual(tags));

  it.each([
    "a#b",
    "#",
    "# heading",
    "##",
    "#2026",
    "(#a)",
    "[[Ana#Log]]",
    "[[#Log]]",
    "[[a #b]]",
    "https://x.example/ a#b",
    "![[Meetings/2026-03-02#Follow-ups|Last week]]",
    "#!",
    "\\#a",
  ])("%j has none", (words) => expect(readTags(words)).toEqual([]));

  it("know where they stand", () => expect(readTags("a #b")).toEqual([{ tag: "b", from: 2 }]));
});
