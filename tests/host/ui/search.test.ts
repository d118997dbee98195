import { describe, expect, it } from "vitest";
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./search";

describe("fuzzy search", () => {
  it.each([
    ["ana", "Ana Lima", [[0, 3]]],
    ["lim", "Ana Lima", [[4, 7]]],
    [
      "al",
      "Ana Lima",
      [
        [0, 1],
        [4, 5],
      ],
    ],
    ["", "Ana Lima", []],
  ])("%j is found in %j", (query, text, matches) => {
    expect(prepareFuzzySearch(query)(text)?.matches).toEqual(matches);
  });

  it.each([
    ["anb", "Ana Lima"],
    ["amil", "Ana Lima"],
  ])("%j is not in %j", (query, text) => {
    expect(prepareFuzzySearch(query)(text)).toBeNull();
  });

  it("puts a word's beginning before its middle, and a piece before scattered letters", () => {
    const search = prepareFuzzySearch("li");
    const found = ["Lena Fi", "Ana Lima", "Bo Alin"].flatMap((text) => {
      const match = search(text);
      return match === null ? [] : [{ text, match }];
    });
    sortSearchResults(found);
    expect(found.map(({ text }) => text)).toEqual(["Ana Lima", "Bo Alin", "Lena Fi"]);
  });
});

describe("simple search", () => {
  it.each([
    ["lima ana", "Ana Lima", true],
    ["ana bo", "Ana Lima", false],
  ])("%j in %j: %j", (query, text, found) => {
    expect(prepareSimpleSearch(query)(text) !== null).toBe(found);
  });
});
