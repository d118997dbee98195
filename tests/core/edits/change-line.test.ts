import { describe, expect, it } from "vitest";
import { applyEdit, type EditResult } from "../../../src/core/edits/edit";

const replaced = (text: string, line: number, becomes = "NEW"): EditResult =>
  applyEdit(text, { kind: "replace-line", path: "x.md", line, was: "was", becomes });
const outcome = (result: EditResult): string =>
  result.kind === "applied" ? result.text : `refused: ${result.why}`;

describe("the line that is replaced", () => {
  it.each<[string, number, string]>([
    ["was", 0, "NEW"],
    ["a\nwas\nb\n", 1, "a\nNEW\nb\n"],
    ["a\r\nwas\r\nb", 1, "a\r\nNEW\r\nb"],
    ["a\nb\nc\nwas", 0, "a\nb\nc\nNEW"],
    ["was\na\nwas\nwas", 3, "was\na\nwas\nNEW"],
    ["was\na\nb\nwas", 1, "refused: line-ambiguous"],
    ["was\na\nwas", 1, "refused: line-ambiguous"],
    ["was \nWas\n- was", 0, "refused: line-changed"],
    ["", 0, "refused: line-changed"],
    ["```\nwas\n```", 1, "refused: line-changed"],
    ["%%\nwas\n%%\n\nwas", 1, "refused: line-changed"],
    ["%%\nwas\n%%\n\nwas", 0, "refused: line-ambiguous"],
    ["%%\nwas\n%%\n\nwas", 4, "%%\nwas\n%%\n\nNEW"],
    ["---\nwas\n---\n", 1, "refused: line-changed"],
    ["was\n", 99, "NEW\n"],
    ["was\n", -5, "NEW\n"],
  ])("%j near line %i", (text, line, result) => expect(outcome(replaced(text, line))).toBe(result));

  it("may become two, with the note's line ending", () =>
    expect(outcome(replaced("a\r\nwas\r\n", 1, "one\ntwo"))).toBe("a\r\none\r\ntwo\r\n"));
});

describe("words put in at a column", () => {
  it.each<[string, number, string]>([
    ["ab", 1, "a NEW b"],
    ["", 0, "NEW"],
    ["𐀀𐀀", 2, "𐀀 NEW 𐀀"],
    ["𐀀𐀀", 1, "𐀀 NEW 𐀀"],
    ["𐀀", 99, "𐀀 NEW"],
  ])("of %j, %i, break no character", (was, column, line) => {
    const edit = {
      kind: "insert-words",
      path: "x.md",
      line: 0,
      was,
      column,
      words: "NEW",
    } as const;
    expect(outcome(applyEdit(was, edit))).toBe(line);
  });
});

describe("undoing", () => {
  const undone = (result: EditResult, later: string): string | null =>
    result.kind === "applied" ? result.undo(later) : null;

  it.each<[string, string | null]>([
    ["a\nNEW\nb", "a\nwas\nb"],
    ["x\ny\na\nNEW\nb", "x\ny\na\nwas\nb"],
    ["a\nNEW!\nb", null],
    ["NEW\nb\nNEW", null],
    ["", null],
  ])("a replaced line in %j", (later, text) =>
    expect(undone(replaced("a\nwas\nb", 1), later)).toBe(text),
  );

  it("a line that became two", () =>
    expect(undone(replaced("a\nwas\nb", 1, "one\ntwo"), "x\na\none\ntwo\nb")).toBe("x\na\nwas\nb"));

  it.each<[string, string, string | null]>([
    ["an equal line above", "NEW\na\nNEW\nb", "NEW\na\nwas\nb"],
    ["an equal line below", "a\nNEW\nb\nNEW", "a\nwas\nb\nNEW"],
    ["others, moved among them", "NEW\na\nb", "was\na\nb"],
    ["an equal one, both moved", "NEW\nNEW\nb\na", null],
    ["every line ending changed", "a\r\nNEW\r\nb", "a\r\nwas\r\nb"],
  ])("a replaced line beside %s", (_name, later, text) =>
    expect(undone(replaced("a\nwas\nb", 1), later)).toBe(text),
  );
});
