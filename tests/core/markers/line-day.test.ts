import { describe, expect, it } from "vitest";
import { scanNote } from "../../../src/core/markdown/scan";
import { closingDay, headingDay, lineDay, openingDay } from "../../../src/core/markers/line-day";

describe("a date that opens a line", () => {
  it.each([
    "2026-11-18: coffee",
    "2026-11-18",
    "2026-11-18, coffee",
    "2026-11-18 10:30 — call",
    "2026-11-18T10:30 call",
    "2026-11-18–20 trip",
    "(2026-11-18) coffee",
    "[2026-11-18] coffee",
    "**2026-11-18** coffee",
    "_2026-11-18_: coffee",
    "==2026-11-18== coffee",
    "[[2026-11-18]] coffee",
    "[[2026-11-18|Yesterday]] coffee",
    "[[2026-11-18#Call]] coffee",
    "[[2026-11-18\\|Yesterday]] | coffee",
    "[[Daily/2026/2026-11-18]] coffee",
    "[[2026-11-18 Wed]] coffee",
    "[[Daily/2026-11-18 Saturday|then]] coffee",
    "**[[2026-11-18]]** coffee",
    "[[Wednesday|2026-11-18]] coffee",
    "[18 Nov 2026](Daily/x.md) coffee",
    "[that day](Daily/2026-11-18.md) coffee",
    "| 2026-11-18 | coffee |",
    "| **2026-11-18** | coffee |",
    "[!note] 2026-11-18 call",
    "[!note]- 2026-11-18 call",
    "2026/11/18 coffee",
    "18.11.2026 coffee",
    "18/11/2026 coffee",
    "11/18/2026: coffee",
    "18-11-2026, coffee",
    "**11-18-2026**",
    "Wed 18/11/2026 coffee",
    "| 18/11/2026 | coffee |",
    "18 Nov 2026 — coffee",
    "18. November 2026",
    "18th of November 2026, coffee",
    "November 18, 2026: coffee",
    "Nov. 18th 2026",
    "Wed 18 Nov 2026",
    "Wednesday, 18 November 2026",
    "Sat 2026-11-18 coffee",
  ])("%s", (words) => expect(openingDay(words)).toBe("2026-11-18"));
});

describe("no date that opens a line", () => {
  it.each([
    "",
    "coffee 2026-11-18",
    "10:30 call",
    "2026-11-18-monthly",
    "2026-11-18_x",
    "2026-11-181",
    "2026-11",
    "2026-02-30 coffee",
    "20261118 coffee",
    "3/4/2026 coffee",
    "03-04-2026 coffee",
    "31/4/2026 coffee",
    "31/31/2026 coffee",
    "18/11/20261 coffee",
    "18/11-2026 coffee",
    "18-11-2026-monthly",
    "18/11/26 coffee",
    "18/11 coffee",
    "18 Nov coffee",
    "Nov 2026",
    "Wed coffee",
    "Marchand 18 2026",
    "[[2026-11-18 Budget]] coffee",
    "[[Ana]] 2026-11-18",
    "![[2026-11-18]]",
    "`2026-11-18`",
    "📅 2026-11-18",
    "in 2026-11-18",
    "yesterday",
    "\uD800",
  ])("%j", (words) => expect(openingDay(words)).toBeNull());
});

const lastDay = (text: string): string | null => {
  const outline = scanNote(text);
  const line = outline.lines.at(-1);
  return line === undefined ? null : lineDay(outline, line);
};

it.each([
  ["- 2026-11-18: coffee", "2026-11-18"],
  ["- 2026-11-18: coffee\n  with milk", "2026-11-18"],
  ["- 2026-11-18: coffee\n  - with [[Ana]]", "2026-11-18"],
  ["- 2026-11-18: coffee\n  - 2026-11-19: tea", "2026-11-19"],
  ["- 2026-11-18: coffee\n  - with\n    - [[Ana]]", "2026-11-18"],
  ["- 2026-11-18: coffee\n- tea", null],
  ["- [x] 2026-11-18: coffee", "2026-11-18"],
  ["2026-11-18\nother", null],
])("the day of the last line of %j is %s", (text, day) => expect(lastDay(text)).toBe(day));

it.each([
  ["## 2026-11-18\nx", "2026-11-18"],
  ["### 2026-11-18 — Call\nx", "2026-11-18"],
  ["## Wed 18 Nov 2026\n### Notes\nx", "2026-11-18"],
  ["## November 18, 2026\n#### Call\nx", "2026-11-18"],
  ["# [[2026-11-18]]\nx", "2026-11-18"],
  ["## 2026-11-17\n## 2026-11-18\nx", "2026-11-18"],
  ["## 2026-11-18\n## Notes\nx", null],
  ["## Call on 2026-11-18\nx", null],
  ["## 18 November\nx", null],
  ["x", null],
])("the heading above the last line of %j says %s", (text, day) =>
  expect(headingDay(scanNote(text).lines.at(-1)?.heading ?? null)).toBe(day),
);

it.each([
  ["x ✅ 2026-11-20", "2026-11-20"],
  ["x ❌ 2026-11-20", "2026-11-20"],
  ["x ❌ 2026-11-19 ✅ 2026-11-20", "2026-11-20"],
  ["x [completion:: 2026-11-20]", "2026-11-20"],
  ["x (completion::2026-11-20)", "2026-11-20"],
  ["x @done(2026-11-20)", "2026-11-20"],
  ["@Done( 2026-11-20 )", "2026-11-20"],
  ["x @done", null],
  ["x@done(2026-11-20)", null],
  ["x 📅 2026-11-20", null],
])("%s was closed on %s", (line, day) => expect(closingDay(line)).toBe(day));
