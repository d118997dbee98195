import { describe, expect, it } from "vitest";
import { scanNote } from "../../../src/core/markdown/scan";
import { meaningsOf, readAnnotated } from "./annotated";

function expectAsAnnotated(note: string): void {
  const { source, meanings } = readAnnotated(note);
  expect(meaningsOf(source)).toEqual(meanings);
}

describe("lists", () => {
  it.each([
    [
      "nest by the column of an item's words",
      `item          | - Ana
      item under 0  |   - Bo
      item under 1  |     - Cy
      item under 1  |     * Dee
      item under 0  |   - Eve
      item          | - Flo`,
    ],
    [
      "nest under numbers by their width",
      `item          | 10. Ana
      item under 0  |     - Bo
      item          |   - no child: two columns are too few`,
    ],
    [
      "nest by tabs",
      `item          | - Ana
      item under 0  | →- Bo
      item under 1  | →→- Cy`,
    ],
    [
      "nest on one line",
      `item under 0  | - - Ana
      item under 0  |   - Bo`,
    ],
    [
      "stay together over blank lines",
      `item          | - Ana
      blank         |
      item under 0  |   - Bo
      blank         |
      text in 0     |   of Ana
      blank         |
      text          | of nobody`,
    ],
    [
      "go on lazily",
      `item          | - Ana
      text in 0     | and Bo
      item under 0  |   - Cy
      text in 2     | and Dee`,
    ],
    [
      "may have parentheses",
      `item          | 1) Ana
      item          | 2) Bo`,
    ],
    [
      "may have empty items",
      `item          | -
      item          | -␣
      item          | - Ana`,
    ],
    [
      "begin under a paragraph only with words, and with 1",
      `text          | Ana was born in
      text          | 1986. What a summer.
      item          | 1. one`,
    ],
    [
      "are not: numbers, dashes and pluses without a space",
      `text          | 1.5 hours
      blank         |
      text          | -Ana
      blank         |
      text          | +49 30 123456
      blank         |
      text          | 1234567890. too long a number`,
    ],
  ])("%s", (_, note) => expectAsAnnotated(note));
});

describe("checkboxes", () => {
  it.each([
    [
      "hold any one character",
      `item[ ]          | - [ ] open
      item[x]          | - [x] done
      item[/]          | * [/] begun
      item[-]          | 1. [-] cancelled
      item[b]          | + [b] Kickoff with [[Ana Lima]]
      item[🎉]         | - [🎉] feast
      item[ ] under 5  |   - [ ] nested`,
    ],
    ["may have no words yet", `item[ ]       | - [ ]␣`],
    [
      "are followed by words, whatever they look like",
      `item[ ]       | - [ ] 1. first
      item[ ]       | - [ ] # not a heading`,
    ],
    [
      "are not: without a space, with two characters, in a paragraph, after a tab too many",
      `item          | - [x](a.md)
      item          | - [ ]
      item          | - [xx] two
      item          | - []
      text in 3     |   [ ] later
      code          | - →→[ ] code`,
    ],
  ])("%s", (_, note) => expectAsAnnotated(note));
});

describe("code", () => {
  it.each([
    ["is fenced by backticks", "code | ```js\n code | - [ ] no\n code |\n code | ```\n text | yes"],
    [
      "is fenced by tildes, with an info string of any kind",
      "code | ~~~ a`b ~~~\n code | ```\n code | ~~~~\n text | yes",
    ],
    ["ends by a fence at least as long", "code | ````\n code | ```\n code | `````\n text | yes"],
    [
      "ends with the item it is in",
      "item | - Ana\n code in 0 |   ```\n code in 0 |   - [ ] no\n item | - Bo",
    ],
    ["ends with the quote it is in", "code, quote | > ```\n code, quote | > no\n text | yes"],
    ["runs to the end when it is never closed", "code | ```\n code | "],
    [
      "may be in a callout in an item",
      "item, callout | - > [!note] Plan\n code in 0, callout |   > ```\n code in 0, callout |   > no\n code in 0, callout |   > ```\n text in 0, callout |   > yes",
    ],
    [
      "is indented by four columns, but not under words",
      "text | Ana\n text |     and Bo\n blank |\n code |     no\n code | →no\n text | yes",
    ],
    [
      "is indented further inside an item",
      "item | - Ana\n blank |\n text in 0 |     and Bo\n blank |\n code in 0 |       no",
    ],
    ["is not: a run of backticks with one more after it", "text | ```so```\n text | yes"],
  ])("%s", (_, note) => expectAsAnnotated(note));
});

describe("comments, math and HTML", () => {
  it.each([
    [
      "%% opens and closes a comment, in a paragraph too",
      `text     | Ana
      comment  | %% settings
      comment  | \`\`\`
      comment  |
      comment  | - [ ] no
      comment  | %%
      text     | yes`,
    ],
    [
      "words after the end of a comment are words",
      `comment  | %%
      text     | no %% yes`,
    ],
    [
      "a comment on one line is part of the words",
      `text     | %% no %% yes
      item     | - %%no%%`,
    ],
    [
      "%% on its own line may close what the paragraph opened",
      `text     | Ana %% no
      text     | no
      text     | %%
      blank    |
      text     | yes`,
    ],
    [
      "a comment never closed runs to the end",
      `comment  | %% no
      comment  |
      comment  | no`,
    ],
    [
      "HTML comments hide their lines",
      `text     | Ana
      comment  | <!--
      comment  | - [ ] no
      comment  |
      comment  | --> no
      text     | yes
      comment  | <!-- no --> no`,
    ],
    [
      "$$ opens and closes math",
      `math     | $$
      math     | - x
      math     | $$
      text     | $$x$$ yes
      math     | $$ x
      text     | = y $$ yes`,
    ],
    [
      "$$$ is a price",
      `text     | $$$ too dear
      text     | yes`,
    ],
    [
      "HTML runs to a blank line",
      `html     | <div>
      html     | - [ ] no
      blank    |
      text     | yes`,
    ],
    ["a tag in a line is only a tag", `text     | <b>Ana</b> yes`],
  ])("%s", (_, note) => expectAsAnnotated(note));
});

describe("quotes and callouts", () => {
  it.each([
    [
      "a quote goes on lazily",
      `text, quote          | > Ana
      text, quote          | and Bo
      blank                |
      text                 | yes`,
    ],
    [
      "quotes hold lists and lists hold quotes",
      `item[ ], quote       | > - [ ] Ana
      item under 0, quote  | >   - Bo
      blank                |
      item                 | - Cy
      text in 3, quote     |   > Dee
      blank                |`,
    ],
    [
      "a callout is told by its first line",
      `text, callout        | > [!note] Plans
      item[ ], callout     | > - [ ] Ana
      blank, callout       | >
      text, callout        | > yes
      blank                |
      text, callout        | >[!todo]-
      text, callout        | folded`,
    ],
    [
      "callouts nest, and a quote in one is a quote",
      `text, callout        | > [!note]
      text, callout        | > > [!tip] Ana
      text, callout        | > > yes
      blank, callout       | >
      text, quote          | > > no`,
    ],
    [
      "a callout inside a quote is quoted",
      `text, quote          | > Ana
      text, quote          | > > [!note] no`,
    ],
    [
      "is no callout: a mark that comes later",
      `text, quote          | > Ana
      text, quote          | > [!note] no
      blank                |
      text, quote          | > [ ] no
      blank                |
      text, quote          | > [!] no`,
    ],
    ["is no quote: a mark inside the words", `text                 | Ana > Bo`],
  ])("%s", (_, note) => expectAsAnnotated(note));
});

describe("headings, rules and tables", () => {
  it.each([
    [
      "headings of both kinds",
      `heading          | # Plans
      heading          | Ana
      heading          | and Bo
      rule             | ===
      heading          | #Ana is no heading without a space, but with a line under it
      rule             | ---`,
    ],
    [
      "a heading inside an item",
      `heading          | - # Plans
      text in 0        |   Ana`,
    ],
    [
      "rules",
      `rule             | ---
      rule             | * * *
      rule             | ___
      text             | --`,
    ],
    [
      "tables",
      `text             | Ana
      table            | | who | when |
      table            | |---|:-:|
      table            | | [[Bo\\|B]] | \`a\\|b\` |
      table            | Cy
      blank            |
      text             | | no | table |`,
    ],
  ])("%s", (_, note) => expectAsAnnotated(note));

  it("knows what each line stands under", () => {
    const outline = scanNote(
      "a\n# One\nb\n### Three ##\nc\n## Two [[Ana]] #tag\nd\n> # Quoted\n> e\n\nf\n- # Item\n  g\n\nh\nTwo\nlines\n---",
    );
    expect(outline.lines.map(({ heading }) => heading?.text ?? null)).toEqual([
      null,
      "One",
      "One",
      "Three",
      "Three",
      "Two [[Ana]] #tag",
      "Two [[Ana]] #tag",
      "Quoted",
      "Quoted",
      "Two [[Ana]] #tag",
      "Two [[Ana]] #tag",
      "Item",
      "Item",
      "Item",
      "h Two lines",
      "h Two lines",
      "h Two lines",
      "h Two lines",
    ]);
  });

  it("nests headings by their levels", () => {
    const outline = scanNote("# A\n### C\n## B\n# D\n");
    const parents = outline.lines.map(({ heading }) => heading?.parent?.text ?? null);
    expect(parents).toEqual([null, "A", "A", null, null]);
  });
});

describe("frontmatter", () => {
  it.each([
    ["---\na: 1\n---\nb", "a: 1\n", 3],
    ["---  \r\na: 1\r\n---\t\r\nb", "a: 1\r\n", 3],
    ["\uFEFF---\na: 1\n---", "a: 1\n", 3],
    ["---\n---\n", "", 2],
    ["---\n\n# a\n```\n---\n", "\n# a\n```\n", 5],
    ["---\na: 1\n...\n---\n", "a: 1\n...\n", 4],
  ])("%j has it", (text, yaml, lines) => {
    const outline = scanNote(text);
    expect(outline.frontmatter).toEqual({ yaml, line: 1 });
    expect(outline.lines.filter(({ kind }) => kind === "frontmatter")).toHaveLength(lines);
  });

  it.each([
    "",
    "---",
    "---\na: 1\n",
    "\n---\na: 1\n---",
    "a\n---\nb\n---",
    " ---\n---",
    "----\n---",
    "---a\n---",
    "---\na: 1\n...\n",
  ])("%j has none", (text) => expect(scanNote(text).frontmatter).toBeNull());
});

describe("where words begin", () => {
  it.each([
    ["Ana", "Ana"],
    ["  Ana", "Ana"],
    ["# Ana #", "Ana #"],
    ["- Ana", "Ana"],
    ["1) [x]  Ana", "Ana"],
    ["> - [ ] > Ana", "> Ana"],
    ["> > Ana", "Ana"],
    ["- - \tAna", "Ana"],
    ["\uFEFFAna", "Ana"],
    ["- [ ] ", ""],
    ["---", ""],
    ["%%\n%% Ana", "Ana"],
  ])("%j", (text, words) => {
    const line = scanNote(text).lines.at(-1);
    expect(text.slice(line?.wordsFrom, line?.to)).toBe(words);
  });
});
