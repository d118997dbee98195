import { describe, expect, it } from "vitest";
import { readableWords, scanNote } from "../../../src/core/markdown/scan";

/** The readable words of every line, `·` for each character blanked. */
function readable(text: string): string {
  const outline = scanNote(text);
  const lines = outline.lines.map((line) => {
    const words = readableWords(outline, line);
    const written = text.slice(line.from, line.to);
    return [...written].map((mark, i) => (words[i] === " " && mark !== " " ? "·" : mark)).join("");
  });
  return lines.join("\n");
}

describe("what is not read", () => {
  it.each([
    ["call `@followup` now", "call ··········· now"],
    ["``a ` b`` c `d` e", "··· · ··· c ··· e"],
    ["a `b\nc` d", "a ··\n·· d"],
    ["- a `b\n  c` d", "- a ··\n  ·· d"],
    ["> a `b\n> c` d", "> a ··\n· ·· d"],
    ["a %% b %% c", "a ·· · ·· c"],
    ["a %%b\nc%% d", "a ···\n··· d"],
    ["- [ ] a %%no touch%%", "- [ ] a ···· ·······"],
    ["a <!-- b --> c", "a ···· · ··· c"],
    ["a <!-- b\nc --> d", "a ···· ·\n· ··· d"],
    ["a <b class='x y'>c</b> d", "a ·· ········ ···c···· d"],
    ["a<br>b<br />c", "a····b··· ··c"],
    ["let $x_1 + y$ be", "let ···· · ·· be"],
    ["let $$x$$ and $y$", "let ····· and ···"],
    ["# a `b` c", "# a ··· c"],
    ["| a `b` | `c |\n|--|--|\n| d` | e `f` |", "| a ··· | `c |\n|--|--|\n| d` | e ··· |"],
    ["%%\nno\n%% yes", "··\n··\n·· yes"],
    ["```\nno\n```\nyes", "···\n··\n···\nyes"],
  ])("%j is %j", (text, expected) => expect(readable(text)).toBe(expected));
});

describe("what is read as it stands", () => {
  it.each([
    "a plain line, with (words) and 100% of them",
    "lunch is $5 and dinner $6",
    "$5/$6 or $ x $",
    "5$ or 6$",
    "US$ 10 and `one backtick",
    "``two and `one",
    "a %% b, never closed",
    "a \\`b\\` and \\<b> and \\$x$",
    "a < b > c <3 <- ->",
    "see <https://x.example/`a`> or <ana@x.example>",
    "[Ana](<People/Ana Lima.md>) and [[Ana|A]]",
    "https://x.example/a?b=c%20d#e",
    "a <!-- never closed",
    "50% %",
  ])("%s", (text) => expect(readable(text)).toBe(text));

  it.each([
    ["a `b\n\nc` d"],
    ["- a `b\n- c` d"],
    ["a $x\ny$ b"],
    ["# a `b\nc` d"],
    ["a %%b\n\nc%% d"],
  ])("%j: marks of different paragraphs or lines", (text) => expect(readable(text)).toBe(text));
});
