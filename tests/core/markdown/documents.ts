/** Documents made of fragments that begin, continue or end blocks, so that every rule meets every other. */
import fc from "fast-check";

const MARKS = fragments(
  "",
  "",
  "",
  "",
  "> ",
  ">",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "1) ",
  "2. ",
  "-   ",
  "-     ",
  "-\t",
  ">\t",
);
const INDENTS = fragments("", "", "", "", "", " ", "  ", "  ", "   ", "    ", "     ", "\t", " \t");
const CONTENTS = [
  ...fragments(
    "",
    "",
    "words",
    "words and more",
    "'title'",
    "[a]: /url",
    "[b]: <u> 'title'",
    "[c]:",
  ),
  ...fragments("# Heading", "## Heading ##", "###", "#not", "===", "=", "---", "***", "_ _ _", "-"),
  ...fragments("```", "````", "```js", "~~~", "~~~~", "~~~ a`b", "``` a`b", "`code", "code`", "``"),
  ...fragments("<div>", "</div>", "<pre>", "</pre>", "<span>", "<b>in</b> words", "<?php", "?>"),
  ...fragments("<!-- note", "-->", "<!-- whole -->", "<a href='x", "'>"),
  ...fragments("[ ] open", "[x] done", "[X] done", "[ ]", "| a | b |", "| - | - |", "a | b", "-|-"),
  ...fragments("1986. A year", "1. one", "2. two", "- nested", "* nested", "+", "> nested"),
];
const ENDINGS = fragments("\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n");

function fragments(...all: readonly string[]): readonly string[] {
  return all;
}

const line = fc
  .tuple(
    // The oracle misreads a footnote inside a footnote.
    fc.constantFrom("", "", "", "", "[^n]: "),
    fc.array(fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...MARKS)), { maxLength: 3 }),
    fc.constantFrom(...INDENTS),
    fc.constantFrom(...CONTENTS),
    fc.constantFrom(...ENDINGS),
  )
  .map(
    ([footnote, marks, indent, content, ending]) =>
      setApart(footnote + marks.flat().join("") + indent, content) + ending,
  );

/** A line with an item that is empty or not numbered 1, wherever it stands. */
export const WEAK_ITEM = /(?:^|[\s>])(?:\d{2,}|[2-9])[.)]\s|(?:[-+*]|\d[.)])\s*$|[-+*]\s*[-+*]/;

/**
 * Such an item doesn't break into a paragraph. The oracle also keeps it from following some other
 * blocks, so it is given a blank line, or a paragraph to follow.
 */
function setApart(marks: string, content: string): string {
  const written = marks + content;
  if (!WEAK_ITEM.test(written)) return written;
  return marks.trim() === "" && marks.length % 2 === 1 ? `\n\nwords\n${written}` : `\n\n${written}`;
}

/** A document of a few lines, any of them unlikely. */
export const documents = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join(""));

const WORDS = fragments(
  "`",
  "``",
  "```",
  "<b>",
  "</b>",
  "<a href='x'>",
  "<a",
  "href=x",
  "/>",
  "'>",
  '<i x="',
  '"',
  "'",
);
const MORE_WORDS = fragments(
  "<!-- c -->",
  "<!--",
  "-->",
  "<?",
  "?>",
  " <https://x.example> ",
  "<ana@x.example>",
  "\\",

  " [a](<b c>)",
  "< ",
  ">",
);

/** One paragraph with inline code and HTML, plain, in a quote or in a list item. */
export const paragraphs = fc
  .tuple(
    fc.constantFrom(["", ""], ["> ", "> "], ["> ", ""], ["- ", "  "], ["1. > ", "   > "]),
    fc.array(
      fc.array(fc.constantFrom(...WORDS, ...MORE_WORDS, "a", " ", "b c"), { maxLength: 8 }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([[first = "", next = ""], lines]) =>
    lines.map((words, i) => `${i === 0 ? first : next}x${words.join("")}`).join("\n"),
  );
