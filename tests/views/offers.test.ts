/** What is offered while a marker is typed, and what a choice makes of its line. */
import { describe, expect, it } from "vitest";
import { markerWords } from "../../src/core/markers/marker-words";
import { typingAt } from "../../src/core/typing/typing-at";
import { changeOf, offersFor } from "../../src/editor/offers";
import { day } from "../support/vaults";

const TODAY = day("2026-11-21");
const WORDS = markerWords({ followup: [], waiting: [] });
const CONTEXT = {
  anchor: null,
  today: TODAY,
  ways: { weekStart: 1, dayMonthOrder: "dmy", language: "en" },
  words: WORDS,
  people: ["Ana Lima", "Anton Berg", "Mark", "林悦"].map((name) => ({
    name,
    path: `People/${name}.md`,
  })),
} as const;

/** The lines that the offers would make of one whose end is being typed. */
function lines(typed: string): string[] {
  const typing = typingAt(typed, typed.length, WORDS);
  if (typing === null) return [];
  return offersFor(typing, CONTEXT).map((offer) => {
    const { from, to, text } = changeOf(offer, ({ name }) => `[[${name}]]`);
    return typed.slice(0, from) + text + typed.slice(to);
  });
}

describe("people", () => {
  it.each([
    [
      "@followup next Friday An",
      ["@followup next Friday [[Ana Lima]] ", "@followup next Friday [[Anton Berg]] "],
    ],
    ["@followup next Friday Ana Li", ["@followup next Friday [[Ana Lima]] "]],
    ["@waiting: in 2 weeks M", ["@waiting: in 2 weeks [[Mark]] "]],
    ["@waiting tomorrow 林", ["@waiting tomorrow [[林悦]] "]],
    ["@followup Friday lunch with ma", ["@followup Friday lunch with [[Mark]] "]],
  ])("%s", (typed, expected) => expect(lines(typed)).toEqual(expected));
});

describe("nobody, since it is no name behind date words", () => {
  it.each([
    "@followup next Friday an",
    "@followup soon An",
    "@followup call An",
    "@followup Friday Call An",
    "@followup Friday about Ana",
    "@followup Friday X",
    "@followup(next Friday An",
  ])("%s", (typed) => expect(lines(typed)).toEqual([]));
});
