import { describe, expect, test } from "vitest";
import { markerWords } from "../../../src/core/markers/marker-words";
import { typingAt, wordsStarting } from "../../../src/core/typing/typing-at";

const WORDS = markerWords({ followup: ["rappel"], waiting: [] });

/** What is being typed at the bar of a line: `part: what is typed [what a choice replaces]`. */
function typed(marked: string): string | null {
  const column = marked.indexOf("|");
  const source = marked.replace("|", "");
  const typing = typingAt(source, column, WORDS);
  if (typing === null) return null;
  return `${typing.part}: ${typing.typed} [${source.slice(typing.from, typing.to)}]`;
}

describe("what is typed of a marker", () => {
  test.each([
    ["@f|", "word: f [@f]"],
    ["- call Ana @fol|", "word: fol [@fol]"],
    ["(@wai|)", "word: wai [@wai]"],
    ["@Follow-U|", "word: Follow-U [@Follow-U]"],
    ["@rap|", "word: rap [@rap]"],
    ["@followup |", "date:  [@followup ]"],
    ["@followup next t|", "date: next t [@followup next t]"],
    ["@waiting: fri|", "date: fri [@waiting: fri]"],
    ["call Ana @followup(in 2|)", "date: in 2 [@followup(in 2)]"],
    ["call Ana @followup(|", "date:  [@followup(]"],
    ["@waiting-for(next week|) the invoice", "date: next week [@waiting-for(next week)]"],
    ["@followup(2026-11-24 next Tuesday) with|", "person:  [with]"],
    ["@followup(2026-11-24 next Tuesday) with An|", "person: An [with An]"],
    ["@followup next Friday with An|", "person: An [with An]"],
    ["@followup with An|", "person: An [with An]"],
    ["@waiting Friday the lease, with Ana Li|", "person: Ana Li [with Ana Li]"],
    ["@followup(2026-11-24) lunch with An|", "person: An [with An]"],
  ])("%s", (line, expected) => expect(typed(line)).toBe(expected));
});

describe("where nothing of a marker is typed", () => {
  test.each([
    "@|",
    "@x|",
    "@ana|",
    "mail@f|",
    "x@followup |",
    "@followups |",
    "@followup|x".replace("|x", "(2026-11-24)|"),
    "@followup(2026-11-24) call |",
    "@followup(2026-11-24) withdraw|",
    "@followup(2026-11-24) lunch with |",
    "@followup(2026-11-24) lunch with Ana, and |",
    "@followup next Friday with [[An|",
    "call with An|",
    "@followup next week [[An|",
    "call Ana|",
    `@followup ${"x".repeat(70)}|`,
    "#followup ne|",
  ])("%s", (line) => expect(typed(line)).toBe(null));
});

test.each([
  ["f", ["followup"]],
  ["w", ["waiting"]],
  ["WAITING-F", ["waitingfor"]],
  ["r", ["rappel"]],
  ["x", []],
  ["-", []],
])("words that begin with %s", (start, expected) =>
  expect(wordsStarting(start, WORDS)).toEqual(expected),
);
