import { describe, expect, it } from "vitest";
import { applyEdit, type Edit } from "../../../src/core/edits/edit";
import {
  completeFollowUp,
  pinFollowUp,
  rescheduleFollowUp,
} from "../../../src/core/edits/follow-up-edits";
import { type FollowUp } from "../../../src/core/markers/follow-up";
import { markerWords } from "../../../src/core/markers/marker-words";
import { day } from "../../support/vaults";
import { found } from "../markers/found";

const TODAY = day("2026-11-21");
const DUE = day("2026-12-01");

function first(line: string): FollowUp {
  const [followUp] = found(line);
  if (followUp === undefined) throw new Error(`No follow-up: ${line}`);
  return followUp;
}

const becomes = (edit: Edit | null): string | null =>
  edit?.kind === "replace-line" ? edit.becomes : null;

describe("done", () => {
  it.each([
    ["@followup tomorrow call Bo", "@followup tomorrow call Bo @done(2026-11-21)"],
    [
      "- @followup tomorrow call Bo ^abc-1",
      "- @followup tomorrow call Bo @done(2026-11-21) ^abc-1",
    ],
    ["@followup tomorrow call Bo  ", "@followup tomorrow call Bo @done(2026-11-21)  "],
    ["| @followup tomorrow | call Bo |", "| @followup tomorrow | call Bo @done(2026-11-21) |"],
    ["> [!todo] @followup tomorrow", "> [!todo] @followup tomorrow @done(2026-11-21)"],
    ["- [ ] @followup tomorrow call Bo", "- [x] @followup tomorrow call Bo @done(2026-11-21)"],
    ["  * [/] @followup tomorrow call Bo", "  * [x] @followup tomorrow call Bo @done(2026-11-21)"],
    ["> - [ ] @followup tomorrow", "> - [x] @followup tomorrow @done(2026-11-21)"],
    ["1. [ ] ask [[Bo]]", "1. [x] ask [[Bo]] @done(2026-11-21)"],
    ["- [2](x.md) @followup tomorrow", "- [2](x.md) @followup tomorrow @done(2026-11-21)"],
    ["- [ ]now @followup tomorrow", "- [ ]now @followup tomorrow @done(2026-11-21)"],
    ["- [ ] ask [[Bo]] 📅 2026-12-01 ^a", "- [x] ask [[Bo]] 📅 2026-12-01 ✅ 2026-11-21 ^a"],
    [
      "- [ ] ask [[Bo]] [due:: 2026-12-01]",
      "- [x] ask [[Bo]] [due:: 2026-12-01] [completion:: 2026-11-21]",
    ],
    [
      "@followup tomorrow a @waiting Friday b",
      "@followup tomorrow @done(2026-11-21) a @waiting Friday b",
    ],
    ["@followup tomorrow a `@waiting b`", "@followup tomorrow a `@waiting b` @done(2026-11-21)"],
    ["@followup tomorrow a `b", "@followup tomorrow @done(2026-11-21) a `b"],
    // Ticked, and unticked again by hand: the day of then is no more.
    [
      "- [ ] @followup tomorrow x @done(2026-11-19) ^a",
      "- [x] @followup tomorrow x @done(2026-11-21) ^a",
    ],
    ["- [ ] ask [[Bo]] ✅ 2026-11-19 #boat", "- [x] ask [[Bo]] ✅ 2026-11-21 #boat"],
    ["- [ ] ask [[Bo]] (completion:: 2026-11-19)", "- [x] ask [[Bo]] (completion:: 2026-11-21)"],
    ["- [🙂] @followup tomorrow x ✅ 2026-02-30", "- [x] @followup tomorrow x ✅ 2026-11-21"],
    ["@followup tomorrow x @done(2026-02-30)", "@followup tomorrow x @done(2026-11-21)"],
    ["- [ ] ask [[Bo]] `✅ 2026-11-19`", "- [x] ask [[Bo]] `✅ 2026-11-19` ✅ 2026-11-21"],
    // Something that may go on beyond the line opens in it.
    ["- [ ] @followup tomorrow a $$ b", "- [x] @followup tomorrow @done(2026-11-21) a $$ b"],
    ["- [ ] ask [[Bo]] 🔁 every week 📅 2026-12-01", null],
    ["- [ ] ask [[Bo]] [repeat:: every week]", null],
  ])("%s", (line, result) => {
    const edit = completeFollowUp("x.md", first(line), TODAY);
    expect(becomes(edit)).toBe(result);
    if (result === null) return;
    expect(found(result).map(({ state, closedOn }) => `${state} ${closedOn ?? ""}`)[0]).toBe(
      "done 2026-11-21",
    );
  });

  it("one of several leaves the others open", () => {
    const [, second] = found("@followup tomorrow a @waiting Friday b");
    const line = becomes(second === undefined ? null : completeFollowUp("x.md", second, TODAY));
    expect(line).toBe("@followup tomorrow a @waiting Friday @done(2026-11-21) b");
    expect(found(line ?? "").map(({ state }) => state)).toEqual(["open", "done"]);
  });

  it("one of several in the user's own words, too", () => {
    const words = markerWords({ followup: ["ping"], waiting: [] });
    const line = "@followup friday call [[Ana]] @ping monday write [[Bo]]";
    const [one] = found(line, { words });
    const closed = becomes(one === undefined ? null : completeFollowUp("x.md", one, TODAY));
    expect(closed).toBe(
      "@followup friday @done(2026-11-21) call [[Ana]] @ping monday write [[Bo]]",
    );
    expect(found(closed ?? "", { words }).map(({ state }) => state)).toEqual(["done", "open"]);
  });
});

describe("another day", () => {
  it.each([
    ["@followup next Tuesday call Bo", null, "@followup(2026-12-01 next Tuesday) call Bo"],
    ["@followup on Friday, call Bo", null, "@followup(2026-12-01 on Friday), call Bo"],
    ["@followup call Bo", null, "@followup(2026-12-01) call Bo"],
    ["@followup", "in 10 days", "@followup(2026-12-01 in 10 days)"],
    [
      "- @followup(ask [[Ana]] about the boat)",
      "in 10 days",
      "- @followup(2026-12-01 in 10 days) ask [[Ana]] about the boat",
    ],
    ["@followup(ask [[Ana]] soon) x", null, "@followup(2026-12-01) ask [[Ana]] soon x"],
    ["@followup(in 2 weeks) call Bo", "next month", "@followup(2026-12-01 next month) call Bo"],
    [
      "@followup(2026-11-24 next Tuesday) call Bo",
      null,
      "@followup(2026-12-01 next Tuesday) call Bo",
    ],
    ["@followup(2026-11-24 next Tuesday) call Bo", "", "@followup(2026-12-01) call Bo"],
    ["@followup(2026-11-24) call Bo", null, "@followup(2026-12-01) call Bo"],
    ["#Waiting: tomorrow call Bo", null, "#Waiting(2026-12-01 tomorrow) call Bo"],
    ["@followup [[2026-11-24]] call Bo", null, "@followup(2026-12-01) call Bo"],
    ["@followup tomorrow call Bo", "a [b] (c)|d\ne", "@followup(2026-12-01 a b c d e) call Bo"],
    [
      "@followup tomorrow call Bo",
      "x".repeat(80),
      `@followup(2026-12-01 ${"x".repeat(60)}) call Bo`,
    ],
    [
      "@followup tomorrow call Bo",
      "🙂".repeat(80),
      `@followup(2026-12-01 ${"🙂".repeat(30)}) call Bo`,
    ],
    ["| @followup tomorrow | call Bo |", null, "| @followup(2026-12-01 tomorrow) | call Bo |"],
    ["@followup call Bo 📅 2026-11-24", "in 10 days", "@followup call Bo 📅 2026-12-01"],
    ["- [ ] ask [[Bo]] 📅 2026-11-24 ✅", null, "- [ ] ask [[Bo]] 📅 2026-12-01 ✅"],
    [
      "- [ ] `📅 2026-11-23` [[Bo]] 📅 2026-11-24",
      null,
      "- [ ] `📅 2026-11-23` [[Bo]] 📅 2026-12-01",
    ],
    ["- [ ] ask [[Bo]] ⏳ 2026-11-24", null, "- [ ] ask [[Bo]] ⏳ 2026-12-01"],
    ["- [ ] ask [[Bo]] 📅 2026-11-31 ^a", null, "- [ ] ask [[Bo]] 📅 2026-12-01 ^a"],
    [
      "- [ ] ask [[Bo]] 📅 2026-11-31 ⏳ 2026-11-30",
      null,
      "- [ ] ask [[Bo]] 📅 2026-11-31 ⏳ 2026-12-01",
    ],
    ["- [ ] ask [[Bo]] [due:: 2026-11-24] ^a", null, "- [ ] ask [[Bo]] [due:: 2026-12-01] ^a"],
    ["- [ ] ask [[Bo]] (@2026-11-24 10:00)", null, "- [ ] ask [[Bo]] (@2026-12-01 10:00)"],
    ["- [ ] ask [[Bo]]", null, "- [ ] ask [[Bo]] 📅 2026-12-01"],
    ["- [ ] ask [[Bo]] ^abc", null, "- [ ] ask [[Bo]] 📅 2026-12-01 ^abc"],
    [
      "- [ ] ask [[Bo]] [priority:: high]",
      null,
      "- [ ] ask [[Bo]] [priority:: high] [due:: 2026-12-01]",
    ],
  ])("%s, %j", (line, words, result) => {
    const edit = rescheduleFollowUp("x.md", first(line), DUE, words);
    expect(becomes(edit)).toBe(result);
    expect(found(result)[0]?.due).toBe(DUE);
  });
});

describe("another day for date words that nothing dates", () => {
  it.each([
    ["@followup tomorrow call Bo", "in 10 days", "@followup(2026-12-01 in 10 days) call Bo"],
    ["@followup tomorrow call Bo", null, "@followup(2026-12-01 tomorrow) call Bo"],
    ["@followup in a few weeks call Bo", "1 Dec", "@followup(2026-12-01 1 Dec) call Bo"],
    ["@waiting: next week, x", "1 Dec", "@waiting(2026-12-01 1 Dec), x"],
    ["@followup(ask Bo) x", "1 Dec", "@followup(2026-12-01 1 Dec) ask Bo x"],
  ])("%s, %j", (line, words, result) => {
    const [followUp] = found(line, { noteDay: null });
    const edit = followUp && rescheduleFollowUp("x.md", followUp, DUE, words);
    expect(becomes(edit ?? null)).toBe(result);
  });
});

describe("pinning", () => {
  it.each([
    ["@followup next Tuesday call Bo", "@followup(2026-11-24 next Tuesday) call Bo"],
    ["@waiting(in 2 weeks) x", "@waiting(2026-12-02 in 2 weeks) x"],
    ["@followup(2026-11-24 next Tuesday)", null],
    ["@followup call Bo", null],
    ["@followup call Bo 📅 2026-11-24", null],
    ["- [ ] ask [[Bo]] 📅 2026-11-24", null],
  ])("%s", (line, result) => expect(becomes(pinFollowUp("x.md", first(line)))).toBe(result));
});

it("a property has no line to edit", () => {
  const property: FollowUp = { ...first("@followup"), kind: "property", marker: null };
  expect(completeFollowUp("x.md", property, TODAY)).toBeNull();
  expect(rescheduleFollowUp("x.md", property, DUE, null)).toBeNull();
  expect(pinFollowUp("x.md", property)).toBeNull();
});

it("an edit says where and what it expects", () => {
  const [, followUp] = found("- [ ] ask [[Bo]]\n@followup x");
  if (followUp === undefined) throw new Error("No second follow-up");
  expect(completeFollowUp("x.md", followUp, TODAY)).toEqual({
    kind: "replace-line",
    path: "x.md",
    line: 1,
    was: "@followup x",
    becomes: "@followup x @done(2026-11-21)",
    about: [["Bo"]],
  });
});

it("an equal line under another person is not the one shown", () => {
  const of = (name: string): string => `- [[${name}]]\n  - [ ] @followup(2026-11-20) call`;
  const [ofAna] = found(`${of("Ana")}\n${of("Bo")}`);
  if (ofAna === undefined) throw new Error("No follow-up");
  const edit = rescheduleFollowUp("x.md", ofAna, DUE, null);
  if (edit === null) throw new Error("No edit");
  expect(applyEdit(of("Bo"), edit)).toEqual({ kind: "refused", why: "line-changed" });
  expect(applyEdit(`above\n\n${of("Bo")}\n${of("Ana")}`, edit)).toMatchObject({
    kind: "applied",
    line: 5,
  });
});
