import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/core/edits/edit";
import { propertyProblem, type PropertySetting } from "../../../src/core/edits/set-property";
import { readYaml } from "../../../src/folder/read-yaml";

/** The text after a property was set, or why it was not; what was set is taken back to the byte. */
function after(text: string, value: string | null, key = "check-in"): string {
  const setting: PropertySetting = { key, value };
  const result = applyEdit(text, { kind: "set-property", path: "Ana.md", ...setting });
  if (result.kind === "refused") throw new Error(result.why);
  const problem = propertyProblem(text, result.text, setting, readYaml);
  if (problem !== null) return problem;
  expect(result.undo(result.text)).toBe(text);
  return result.text;
}

describe("a property that is there changes on its line", () => {
  it.each<[string, string]>([
    ["---\ncheck-in: weekly\n---\n", "---\ncheck-in: 2 weeks\n---\n"],
    ["---\r\ncheck-in: weekly\r\n---\r\nbody", "---\r\ncheck-in: 2 weeks\r\n---\r\nbody"],
    ["\uFEFF---\ncheck-in: weekly\n---", "\uFEFF---\ncheck-in: 2 weeks\n---"],
    ["---\ncheck-in:   weekly  # since May\n---", "---\ncheck-in:   2 weeks  # since May\n---"],
    ["---\ncheck-in:\n---", "---\ncheck-in: 2 weeks\n---"],
    ["---\ncheck-in:  # how often\n---", "---\ncheck-in: 2 weeks  # how often\n---"],
    ['---\ncheck-in: "a # b" # c\n---', "---\ncheck-in: 2 weeks # c\n---"],
    ["---\n'Check In' : 'it''s'  \n---", "---\n'Check In' : 2 weeks  \n---"],
    ["---\ncheck_in: weekly\n---", "---\ncheck_in: 2 weeks\n---"],
    [
      "---\n# my people\nb: 1 # one\ncheck-in: weekly\n\na: [x,  y]\n---\n",
      "---\n# my people\nb: 1 # one\ncheck-in: 2 weeks\n\na: [x,  y]\n---\n",
    ],
    [
      "---\nother:\n  check-in: daily\ncheck-in: weekly\n---",
      "---\nother:\n  check-in: daily\ncheck-in: 2 weeks\n---",
    ],
    [
      "---\n\"a\": 'x'\ntags:\n- b\n  # c\ncheck-in: 'weekly'\n--- \n",
      "---\n\"a\": 'x'\ntags:\n- b\n  # c\ncheck-in: 2 weeks\n--- \n",
    ],
  ])("%j", (text, result) => expect(after(text, "2 weeks")).toBe(result));
});

describe("a property that is not there becomes a last line", () => {
  it.each<[string, string]>([
    ["---\na: 1\n---\n", "---\na: 1\ncheck-in: 2 weeks\n---\n"],
    ["---\r\na: 1\r\n---", "---\r\na: 1\r\ncheck-in: 2 weeks\r\n---"],
    ["---\n---\nbody", "---\ncheck-in: 2 weeks\n---\nbody"],
    [
      "---\ntext: |\n  check-in: no\n\n---\n",
      "---\ntext: |\n  check-in: no\n\ncheck-in: 2 weeks\n---\n",
    ],
    ["---\n# only this\n---\n", "---\n# only this\ncheck-in: 2 weeks\n---\n"],
    ["", "---\ncheck-in: 2 weeks\n---\n"],
    ["body", "---\ncheck-in: 2 weeks\n---\nbody"],
    ["\uFEFFbody\r\n", "\uFEFF---\r\ncheck-in: 2 weeks\r\n---\r\nbody\r\n"],
    ["---\nnever closed\n", "---\ncheck-in: 2 weeks\n---\n---\nnever closed\n"],
    ["check-in: weekly\n", "---\ncheck-in: 2 weeks\n---\ncheck-in: weekly\n"],
  ])("%j", (text, result) => expect(after(text, "2 weeks")).toBe(result));
});

describe("a property that is removed takes its line with it", () => {
  it.each<[string, string]>([
    ["---\na: 1\ncheck-in: weekly # x\nb: 2\n---\n", "---\na: 1\nb: 2\n---\n"],
    ["---\r\ncheck-in: weekly\r\n---\r\nbody", "body"],
    ["\uFEFF---\ncheck-in: weekly\n---\nbody", "\uFEFFbody"],
    ["---\n# only this\ncheck-in: weekly\n---\n", "---\n# only this\n---\n"],
    ["---\na: 1\n---\n", "---\na: 1\n---\n"],
    ["body", "body"],
    ["---\ncheck-in: weekly\n---\n\uFEFFbody", "---\n---\n\uFEFFbody"],
  ])("%j", (text, result) => expect(after(text, null)).toBe(result));
});

describe("what a change of one line would break is refused", () => {
  it.each<[string, string]>([
    ["---\ncheck-in:\n  - weekly\n---", "property-shape"],
    ["---\ncheck-in: >\n  weekly\n---", "property-shape"],
    ['---\ncheck-in: "weekly\n  or so"\n---', "property-shape"],
    ["---\n{ a: 1 }\n---", "property-shape"],
    ["---\ncheck-in: &often weekly\nb: *often\n---", "property-shape"],
    ["---\ncheck-in: weekly\ncheck-in: daily\n---", "properties-unread"],
    ["---\na: [\n---", "properties-unread"],
    ["---\n- a\n---", "properties-unread"],
    ["---\njust words\n---", "properties-unread"],
  ])("%j: %s", (text, why) => {
    expect(after(text, "2 weeks")).toBe(why);
  });
});

it("a value that YAML would read as something else is quoted", () => {
  expect(after("", "true")).toBe('---\ncheck-in: "true"\n---\n');
  expect(after("", "10")).toBe('---\ncheck-in: "10"\n---\n');
  expect(after("", "a: b # c")).toBe('---\ncheck-in: "a: b # c"\n---\n');
  expect(after("", "2026-11-21", "check-in-after")).toBe("---\ncheck-in-after: 2026-11-21\n---\n");
});

describe("taking it back after the note has changed", () => {
  const undone = (
    text: string,
    value: string | null,
    change: (text: string) => string,
  ): unknown => {
    const edit = { kind: "set-property", path: "Ana.md", key: "check-in", value } as const;
    const result = applyEdit(text, edit);
    return result.kind === "applied" ? result.undo(change(result.text)) : null;
  };

  it.each<[string, string, string | null, (text: string) => string, string | null]>([
    [
      "the body changed",
      "---\ncheck-in: weekly\n---\na",
      "never",
      (text) => `${text}b`,
      "---\ncheck-in: weekly\n---\nab",
    ],
    [
      "the property changed",
      "---\ncheck-in: weekly\n---\n",
      "never",
      (text) => text.replace("never", "daily"),
      null,
    ],
    [
      "its words stand in the body",
      "---\ncheck-in: weekly\n---\n",
      "never",
      () => "---\nx: 1\n---\ncheck-in: daily\n",
      null,
    ],
    [
      "a new block got another",
      "a",
      "never",
      (text) => text.replace("check", "x: 1\ncheck"),
      "---\nx: 1\n---\na",
    ],
    [
      "a removed one has another line above",
      "---\na: 1\ncheck-in: weekly\nb: 2\n---\n",
      null,
      (text) => text.replace("a: 1", "a: 2"),
      "---\na: 2\ncheck-in: weekly\nb: 2\n---\n",
    ],
    [
      "a removed one has others on both sides",
      "---\na: 1\ncheck-in: weekly\nb: 2\n---\n",
      null,
      () => "---\nc: 1\nd: 1\n---\n",
      null,
    ],
    [
      "a removed one has new lines above",
      "---\na: 1\ncheck-in: weekly\nb: 2\n---\n",
      null,
      (text) => text.replace("a: 1", "c: 2\na: 1"),
      "---\nc: 2\na: 1\ncheck-in: weekly\nb: 2\n---\n",
    ],
  ])("%s", (_name, text, value, change, result) => {
    expect(undone(text, value, change)).toBe(result);
  });
});
