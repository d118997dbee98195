/** Documents made of fragments that begin, continue or end blocks, so that every rule meets every other. */
import fc from "fast-check";

const MARKS = [
  "",
  "",
  "",
  "> ",
  ">",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "2) ",
  "10. ",
  "-   ",
  "-     ",
  "-\t",
  ">\t",
];
const INDENTS = ["", "", "", " ", "  ", "   ", "    ", "     ", "      ", "\t", " \t", "\t\t"];
const CONTENTS = [
  "",
  "",
  "words",
  "words and more",
  "# Heading",
  "## Heading ##",
  "###",
  "#not",
  "===",
  "---",
  "***",
  "_ _ _",
  "-",
  "=",
  "```",
  "````",
  "```js",
  "~~~",
  "~~~~",
  "~~~ a`b",
  "``` a`b",
  "<div>",
  "</div>",
  "<pre>",
  "</pre>",
  "<!-- note",
  "-->",
  "<!-- whole -->",
  "<span>",
  "<b>in</b> words",
  "<?php",
  "?>",
  "[ ] open",
  "[x] done",
  "[X] done",
  "[ ]",
  "[a]: /url",
  "[b]: <u> 'title'",
  "[c]:",
  "'title'",
  "| a | b |",
  "| - | - |",
  "a | b",
  "-|-",
  "1986. A year",
  "1. one",
  "2. two",
  "- nested",
  "* nested",
  "+",
  "> nested",
  "`code",
  "code`",
  "``",
  "<a href='x",
  "'>",
];
const ENDINGS = ["\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n"];

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
