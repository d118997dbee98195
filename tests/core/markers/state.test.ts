import { describe, expect, it } from "vitest";
import { found } from "./found";

const states = (text: string): string[] =>
  found(text).map(({ state, closedOn }) => `${state} ${closedOn ?? "-"}`);

describe("the state of a marker", () => {
  it.each([
    ["@followup tomorrow x", "open -"],
    ["- [ ] @followup tomorrow x", "open -"],
    ["- [/] @followup tomorrow x", "open -"],
    ["- [>] @followup tomorrow x", "open -"],
    ["- [b] @followup tomorrow x", "open -"],
    ["- [ ] @followup tomorrow x @done(2026-11-20)", "open -"],
    ["- [x] @followup tomorrow x", "done 2026-11-18"],
    ["1. [X] @followup tomorrow x", "done 2026-11-18"],
    ["- [x] @followup tomorrow x ✅ 2026-11-20", "done 2026-11-20"],
    ["- [x] @followup tomorrow x [completion:: 2026-11-20]", "done 2026-11-20"],
    ["- [x] @followup tomorrow x (completion:: [[2026-11-20]])", "done 2026-11-20"],
    ["- [-] @followup tomorrow x", "cancelled 2026-11-18"],
    ["- [-] @followup tomorrow x ❌ 2026-11-20", "cancelled 2026-11-20"],
    ["@followup tomorrow x @done(2026-11-20)", "done 2026-11-20"],
    ["@followup tomorrow @done(2026-11-20) x", "done 2026-11-20"],
    ["@followup tomorrow x @done(2026-11-20 14:30)", "done 2026-11-20"],
    ["@followup tomorrow x ✅ 2026-11-20", "done 2026-11-20"],
    ["@followup tomorrow x ❌ 2026-11-20", "cancelled 2026-11-20"],
    ["@followup tomorrow x [completion:: 2026-11-20]", "done 2026-11-20"],
    ["@followup tomorrow x @done", "done 2026-11-18"],
    ["@followup tomorrow x @done(2026-02-30)", "open -"],
    ["@followup tomorrow x @doner", "open -"],
    ["@followup tomorrow x `@done(2026-11-20)`", "open -"],
    ["@followup tomorrow x ✅", "open -"],
  ])("%s", (line, state) => expect(states(line)).toEqual([state]));
});

it("one of several markers is closed by what stands right after it, all by the end of the line", () => {
  expect(states("@followup tomorrow @done(2026-11-19) a @waiting Friday b")).toEqual([
    "done 2026-11-19",
    "open -",
  ]);
  expect(states("@followup tomorrow a @waiting Friday b @done(2026-11-20)")).toEqual([
    "done 2026-11-20",
    "done 2026-11-20",
  ]);
  expect(states("- [x] @followup tomorrow a @waiting Friday b")).toEqual([
    "done 2026-11-18",
    "done 2026-11-18",
  ]);
});

it("without a day of its own the day of closing is unknown in an undated note", () => {
  expect(found("- [x] @followup x", { noteDay: null }).map(({ closedOn }) => closedOn)).toEqual([
    null,
  ]);
});
