import { describe, expect, it } from "vitest";
import { linkSpans, readLinks, withoutLinkMarks } from "../../../src/core/markdown/links";
import { readableWords, scanNote } from "../../../src/core/markdown/scan";
import { readTags } from "../../../src/core/markdown/tags";

/** Long enough that work growing with its square would run into the time limit of a test. */
const LENGTH = 100_000;

describe("a very long run of one fragment is read in one pass", () => {
  it.each([
    "`",
    "`a",
    "``a`b ",
    "```\n",
    "%%",
    "x %%\n%%\n",
    "$a ",
    "$$\n",
    "<",
    "<a b='",
    "<!--",
    "<a:",
    "<x@",
    "> ",
    ">",
    "- ",
    "- a\n",
    "  - a\n",
    "> a\n",
    "* * a",
    "-\n",
    "1. ",
    "a\n=\n",
    "[a]: b\n===\n",
    "[a]: b 'x\n",
    "| a |\n| - |\n",
    "|",
    "[",
    "]",
    "[[",
    "[[a\n",
    "[a](",
    "[a](<",
    "[a](b (",
    '[a](b "',
    "![[a]]",
    "http://(",
    "www.",
    "#a ",
    "#a [[b]] ",
    "a://b ",
    "a://)",
    "www.a.b ",
    "://",
    "# #",
    "\\",
    "\n",
    "\r",
    "\t",
    "a\n",
    "    a\n",
    "\ud800",
    "[^a]: x\n",
  ])("%j", (fragment) => {
    const text = fragment.repeat(LENGTH / fragment.length);
    const outline = scanNote(text);
    const words = outline.lines.map((line) => readableWords(outline, line));
    expect(outline.lines.at(-1)?.to).toBe(text.length);
    expect(words).toHaveLength(outline.lines.length);
    for (const { from, to } of [...readLinks(text), ...linkSpans(text)])
      expect(from).toBeLessThan(to);
    expect(withoutLinkMarks(text).length).toBeLessThanOrEqual(text.length);
    expect(readTags(text).every(({ from }) => text[from] === "#")).toBe(true);
  });

  it("nests no deeper than a hundred containers, and says so by reading words", () => {
    const outline = scanNote(`${"> ".repeat(500)}- Ana\n\n- Bo`);
    expect(outline.lines.map(({ kind }) => kind)).toEqual(["text", "blank", "item"]);
  });
});
