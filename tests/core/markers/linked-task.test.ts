import { describe, expect, it } from "vitest";
import { brief, found } from "./found";

describe("a checkbox that links somebody", () => {
  it.each([
    [
      "- [ ] ask [[Bo Díaz]] about the boat 📅 2026-12-01",
      "task 2026-12-01 open: ask [[Bo Díaz]] about the boat",
    ],
    ["- [ ] ask [[Bo]] ⏳ 2026-12-01", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] ⏳ 2026-12-01 📅 2026-12-02", "task 2026-12-02 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] 📅\uFE0F 2026-12-02", "task 2026-12-02 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] [due:: 2026-12-01]", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] (due:: 2026-12-01)", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] [due:: [[2026-12-01]]]", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] (@2026-12-01 10:00)", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] (@[[2026-12-01]] 10:00)", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] @{2026-12-01} @@{10:00}", "task 2026-12-01 open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] 🛫 2026-12-01", "task undated open: ask [[Bo]]"],
    ["- [ ] ask [[Bo]] 📅 2026-02-30", "task undated open: ask [[Bo]]"],
    [
      "- [ ] ask [[Bo]] ⏫ 🔁 every week 🆔 abc ⛔ def, ghi ➕ 2026-11-01 📅 2026-12-01 ^x1",
      "task 2026-12-01 open: ask [[Bo]]",
    ],
    ["* [/] ask [Bo](People/Bo.md)", "task undated open: ask [Bo](People/Bo.md)"],
    ["2) [!] ask [[Bo]]", "task undated open: ask [[Bo]]"],
    ["- [?] ask [[Bo]]", "task undated open: ask [[Bo]]"],
    ["- [<] ask [[Bo]]", "task undated open: ask [[Bo]]"],
    ["- [x] thanked [[Bo]] ✅ 2026-11-06", "task undated done: thanked [[Bo]]"],
    ["- [X] thanked [[Bo]]", "task undated done: thanked [[Bo]]"],
    ["- [-] ask [[Bo]]", "task undated cancelled: ask [[Bo]]"],
    ["> [!todo]\n> - [ ] ask [[Bo]]", "task undated open: ask [[Bo]]"],
    [
      "- [ ] [delegated-by:: [[Ann Lee]]] [source:: [[2026-03-02-x]]]",
      "task undated open: [delegated-by:: [[Ann Lee]]] [source:: [[2026-03-02-x]]]",
    ],
  ])("%s", (line, promise) => expect(found(line).map(brief)).toEqual([promise]));
});

describe("no promise", () => {
  it.each([
    "- [ ] buy milk",
    "- [>] ask [[Bo]]",
    "- [b] Kickoff with [[Bo]]",
    "- [i] [[Bo]] likes tea",
    "- [ ] see ![[Bo]]",
    "- [ ] read [the page](https://x.example)",
    "- [ ] `[[Bo]]`",
    "- [ ] moved to [[2026-12-01]]",
    "- [ ] see [[#Log]]",
    "- ask [[Bo]]",
    "[ ] ask [[Bo]]",
    "- [] ask [[Bo]]",
    "> - [ ] ask [[Bo]]",
    "```tasks\n- [ ] ask [[Bo]]\n```",
    "- [ ] errands\n  with [[Bo]]",
  ])("%j", (text) => expect(found(text)).toEqual([]));
});

it("a done task is closed on its date, else the note's", () => {
  const closed = found(
    "- [x] a [[Bo]] ✅ 2026-11-06\n- [x] a [[Bo]]\n- [-] a [[Bo]] ❌ 2026-11-07\n- [ ] a [[Bo]] ✅ 2026-11-06",
  );
  expect(closed.map(({ closedOn }) => closedOn)).toEqual([
    "2026-11-06",
    "2026-11-18",
    "2026-11-07",
    null,
  ]);
});

it("only the task's own links are its people", () => {
  expect(
    found("# [[Ana]]\n- [[Cy]]\n  - [ ] ask [[Bo]] and [[Bo|him]], see [[2026-11-01]]").map(
      ({ about }) => about,
    ),
  ).toEqual([[["Bo"]]]);
});
