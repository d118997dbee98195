import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainFrontmatter } from "../../../src/core/people/plain-frontmatter";
import { readYaml } from "../../../src/folder/read-yaml";

function plain(yaml: string): unknown {
  const read = readPlainFrontmatter(yaml);
  return read === null
    ? "not plain"
    : Object.fromEntries(read.map(({ key, value }) => [key, value]));
}

describe("plain frontmatter is read without a reader of YAML", () => {
  it.each<[string, Record<string, unknown>]>([
    ["type: person\n", { type: "person" }],
    [
      "check-in: 2026-03-01\nlast contact: 2026-03-01 10:30\n",
      { "check-in": "2026-03-01", "last contact": "2026-03-01 10:30" },
    ],
    ["tags: [person, 'work/team', \"a, b\"]\n", { tags: ["person", "work/team", "a, b"] }],
    ['attendees: ["[[Ana Lima]]", Bo Díaz]\n', { attendees: ["[[Ana Lima]]", "Bo Díaz"] }],
    ["aliases:\n  - Annie\n  - '[[Ann]]'\nage: 40\n", { aliases: ["Annie", "[[Ann]]"], age: 40 }],
    [
      "check-in: 2 weeks\nlist: [3 days, 12 m]\n",
      { "check-in": "2 weeks", list: ["3 days", "12 m"] },
    ],
    ["tags:\n- person\n\nempty:\nlist: []\r\n", { tags: ["person"], empty: null, list: [] }],
  ])("%j", (yaml, properties) => {
    expect(plain(yaml)).toEqual(properties);
    expect(readYaml(yaml)).toEqual(properties);
  });

  it("with the line of each key", () => {
    const read = readPlainFrontmatter("tags:\n  - person\n\ntype: person\n") ?? [];
    expect(read.map(({ key, line }) => `${key} ${line}`)).toEqual(["tags 0", "type 3"]);
  });
});

describe("what could mean anything else is left to the reader of YAML", () => {
  it.each([
    "",
    "# a remark",
    "type: person # a remark",
    "friend: true",
    "friend: No",
    "at: 10:30",
    "phone: 0123",
    "share: 0.5",
    "text: |\n  several\n  lines",
    "text: one\n  two",
    "a: 1\na: 2",
    'name: "a \\u0041"',
    "name: 'it''s'",
    "who: &ana Ana",
    "who: *ana",
    "who: [[Ana]]",
    "who: {a: 1}",
    "list:\n  - a\n - b",
    "list:\n  - a: 1",
    "list: [a, , b]",
    "list: [a",
    "- a",
    "a:b",
    "tab:\tone",
    "broken: [",
    "true: x",
  ])("%j", (yaml) => {
    expect(plain(yaml)).toBe("not plain");
  });
});

const scalar = fc.constantFrom(
  ...[
    "person",
    "Ana Lima",
    "2026-03-01",
    "2026-03-01T10:30",
    "14",
    "007",
    "yes",
    "~",
    "[[Ana]]",
    '"[[Ana]]"',
  ],
  ...[
    "'it''s'",
    "'a'",
    '"a"b',
    "- x",
    "a: b",
    "a #b",
    "#x",
    "1e3",
    ".5",
    "",
    "null",
    "[a, b]",
    "[a,b",
    "[]",
    "{}",
    "!x",
    "a,",
    "é",
    "x'y",
    "0x1f",
    "@a",
    "%a",
    "a]",
    "2 weeks",
    "1 e3",
    "12 y",
    "1_0 a",
    "0 o7",
    "3 a: b",
    "4 #c",
  ],
);
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom("a", "b", "c d", "e-f", "yes", "'q'"), scalar)
    .map(([key, value]) => `${key}: ${value}`),
  fc
    .tuple(fc.constantFrom("", "  ", "    "), scalar)
    .map(([indent, value]) => `${indent}- ${value}`),
  fc.tuple(scalar, scalar, scalar).map((items) => `list: [${items.join(", ")}]`),
  fc.constantFrom("a:", "b: ", "", "  ", "# x", "  more", "---", "...", "\ta: b", "a: b\r"),
  fc.string({ maxLength: 12 }),
);

it("whatever is read so, a reader of YAML reads the same", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const yaml = lines.map((one) => `${one}\n`).join("");
      const read = plain(yaml);
      if (read !== "not plain") expect(readYaml(yaml)).toEqual(read);
    }),
    { numRuns: 5000 },
  );
});
