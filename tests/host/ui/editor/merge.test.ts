import { Text } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asLines, difference, merge } from "./merge";

const apply = (text: string, changes: ReturnType<typeof difference>): string =>
  changes.apply(Text.of(text.split("\n"))).toString();

const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "é", "😀"), maxLength: 30 });

describe("the difference of two texts", () => {
  it("turns the one into the other", () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(apply(from, difference(from, to))).toBe(to);
      }),
    );
  });

  it("touches only the stretch that differs", () => {
    const stretches: number[][] = [];
    difference("one two three", "one 2 three").iterChanges((a, b, c, d) =>
      stretches.push([a, b, c, d]),
    );
    expect(stretches).toEqual([[4, 7, 4, 5]]);
  });
});

describe("a change on disk while one types", () => {
  it.each([
    ["above", "a\nb\nc", "new\na\nb\nc", "a\nb\nc typed", "new\na\nb\nc typed"],
    ["below", "a\nb\nc", "a\nb\nc\nnew", "typed a\nb\nc", "typed a\nb\nc\nnew"],
    ["of another line", "a\nb\nc", "a\nB\nc", "a\nb\nc!", "a\nB\nc!"],
    ["of nothing", "a", "a", "a typed", "a typed"],
  ])("%s keeps both", (_where, base, theirs, current, both) => {
    expect(apply(current, merge(base, theirs, current))).toBe(both);
  });

  it("is all there is when nothing was typed", () => {
    fc.assert(
      fc.property(text, text, (base, theirs) => {
        expect(apply(base, merge(base, theirs, base))).toBe(theirs);
      }),
    );
  });
});

it("reads every line end as one", () => {
  expect(asLines("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
});
