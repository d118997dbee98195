import { describe, expect, it } from "vitest";
import { selectedWords } from "../../../src/core/edits/selected-words";

/** The words of what stands between two `|`. */
function words(marked: string): string | null {
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|") - 1;
  const source = marked.replaceAll("|", "");
  const found = selectedWords(source, from, to);
  return found === null ? null : source.slice(found.from, found.to);
}

describe("the words of a selection", () => {
  it.each([
    ["call |the roofer|", "the roofer"],
    ["call| the roofer |now", "the roofer"],
    ["|- [ ] ask her|", "ask her"],
    ["|  * ask her|", "ask her"],
    ["|12. ask her|", "ask her"],
    ["|> - [x] ask her|", "ask her"],
    ["|## The roof|", "The roof"],
    ["|-5 degrees|", "-5 degrees"],
    ["|#roof|", "#roof"],
    ["- a |- [ ] b|", "- [ ] b"],
    ["|- [ ] |ask", null],
    ["a|  |b", null],
    ["|👍 good|", "👍 good"],
  ])("%s", (marked, found) => {
    expect(words(marked)).toBe(found);
  });
});
