import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/folder/read-yaml";

describe("YAML as Obsidian reads it", () => {
  it.each([
    ["date: 2026-11-18", { date: "2026-11-18" }],
    ["date: 2026-11-18T09:00", { date: "2026-11-18T09:00" }],
    ["date: 2026-11-18 09:00:00", { date: "2026-11-18 09:00:00" }],
    ["check-in: 14", { "check-in": 14 }],
    ["check-in: no", { "check-in": "no" }],
    ['tags: [person, "#friend"]', { tags: ["person", "#friend"] }],
    ["attendees:\n  - '[[Ana Lima]]'", { attendees: ["[[Ana Lima]]"] }],
    ["date:", { date: null }],
    ["due: !when 2026-11-18", { due: "2026-11-18" }],
    ["a: &x Ana\nb: *x", { a: "Ana", b: "Ana" }],
    ["", null],
    ["just words", "just words"],
  ])("%j", (yaml, value) => expect(readYaml(yaml)).toEqual(value));

  it("keeps a key such as __proto__ a plain key", () => {
    const value = readYaml("__proto__:\n  polluted: yes\nconstructor: 1") as object;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("YAML that is refused", () => {
  const laughs = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? "lol" : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array(9).fill(inner).join(", ")}]`;
  }).join("\n");

  it.each([
    ["an open quote", 'name: "Ana'],
    ["an open list", "tags: [person"],
    ["a tab for indentation", "a:\n\tb: 1"],
    ["a key twice", "name: Ana\nname: Bo"],
    ["an anchor nobody set", "a: *nobody"],
    ["a billion laughs", laughs],
    ["a well of brackets", `a: ${"[".repeat(20_000)}`],
    ["a well of braces", `a: ${"{a: ".repeat(20_000)}`],
    ["a well of dashes", "- ".repeat(20_000)],
    ["a stair", Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
    ["two documents", "a: 1\n---\nb: 2"],
  ])("%s", (_, yaml) => expect(() => readYaml(yaml)).toThrow());

  it("reads very many keys", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `key${index}: ${index}`).join("\n");
    expect(Object.keys(readYaml(many) as object)).toHaveLength(100_000);
  });
});
