import { describe, expect, it } from "vitest";
import { markerWords } from "../../../src/core/markers/marker-words";
import { brief, found } from "./found";

describe("a marker and its promise", () => {
  it.each([
    [
      "@followup next Tuesday about the lease with [[Ana]]",
      "followup 2026-11-24 open: about the lease with [[Ana]]",
    ],
    [
      "@waiting Friday for the invoice from [[Mark]]",
      "waiting 2026-11-20 open: for the invoice from [[Mark]]",
    ],
    ["@followup(in 2 weeks) call Bo", "followup 2026-12-02 open: call Bo"],
    ["@followup(2026-11-24 next Tuesday) the lease", "followup 2026-11-24 open: the lease"],
    ["@followup(2026-11-24 last year's Friday) x", "followup 2026-11-24 open: x"],
    ["@followup", "followup undated open: "],
    ["@follow-up tomorrow: send it", "followup 2026-11-19 open: send it"],
    ["@FollowUp tomorrow x", "followup 2026-11-19 open: x"],
    ["@waiting-for tomorrow x", "waiting 2026-11-19 open: x"],
    ["@waiting-on tomorrow x", "waiting 2026-11-19 open: x"],
    ["#followup tomorrow x", "followup 2026-11-19 open: x"],
    ["#follow-up tomorrow x", "followup 2026-11-19 open: x"],
    ["#Waiting tomorrow x", "waiting 2026-11-19 open: x"],
    ["#WaitingFor tomorrow x", "waiting 2026-11-19 open: x"],
    ["Call the roofer @followup next tue", "followup 2026-11-24 open: Call the roofer"],
    [
      "Call the roofer @followup next tue about the leak",
      "followup 2026-11-24 open: Call the roofer about the leak",
    ],
    [
      "Lunch was good. @followup tomorrow send the photos",
      "followup 2026-11-19 open: send the photos",
    ],
    [
      "Long call with [[Ana]]. She will send @waiting Friday two references.",
      "waiting 2026-11-20 open: She will send two references.",
    ],
    [
      "Lunch was good! Call the roofer @followup next tue",
      "followup 2026-11-24 open: Call the roofer",
    ],
    [
      "“Was it good?” he asked. Then: call [[Bo]] @followup next tue",
      "followup 2026-11-24 open: Then: call [[Bo]]",
    ],
    ["Call Dr. Mora @followup tomorrow", "followup 2026-11-19 open: Call Dr. Mora"],
    ["Call [[B. Diaz]] @followup tomorrow", "followup 2026-11-19 open: Call [[B. Diaz]]"],
    ["Ask J. R. Hale @followup tomorrow", "followup 2026-11-19 open: Ask J. R. Hale"],
    [
      "Buy milk, eggs etc. for Bo @followup tomorrow",
      "followup 2026-11-19 open: Buy milk, eggs etc. for Bo",
    ],
    [
      "Read “What now? Or never” @followup tomorrow",
      "followup 2026-11-19 open: Read “What now? Or never”",
    ],
    [
      "- [ ] @followup fri about the lease with [[Ana]]",
      "followup 2026-11-20 open: about the lease with [[Ana]]",
    ],
    ["Call Bo (@followup tomorrow)", "followup 2026-11-19 open: Call Bo"],
    [
      "Call Bo (@followup tomorrow) about the boat",
      "followup 2026-11-19 open: Call Bo about the boat",
    ],
    ["@followup: tomorrow call Bo", "followup 2026-11-19 open: call Bo"],
    ["@followup sat down with June", "followup undated open: sat down with June"],
    ["@followup(when the sun shines) call Bo", "followup undated open: call Bo"],
    ["@followup(when the sun shines)", "followup undated open: when the sun shines"],
    ["I said I'd @followup tomorrow.", "followup 2026-11-19 open: I said I'd"],
    ["@followup tomorrow 🎂", "followup 2026-11-19 open: 🎂"],
    [
      "- [ ] Call [[Ana]] @followup(2026-11-24) @nudged(2026-11-20 mail)",
      "followup 2026-11-24 open: Call [[Ana]]",
    ],
    ["Ana: @followup tomorrow", "followup 2026-11-19 open: Ana"],
    ["@followup Friday's call", "followup undated open: Friday's call"],
    ["@followup [[2026-11-24]] call Bo", "followup 2026-11-24 open: call Bo"],
    ["@followup by [[Daily/2026-11-24|next Tuesday]] call Bo", "followup 2026-11-24 open: call Bo"],
    ["@followup([[2026-11-24]]) call Bo", "followup 2026-11-24 open: call Bo"],
    ["@followup(2026-02-30) call Bo", "followup undated open: call Bo"],
    ["@followup() call Bo", "followup undated open: call Bo"],
    ["@followup call Bo 📅 2026-12-01", "followup 2026-12-01 open: call Bo"],
    ["@followup tomorrow call Bo 📅 2026-12-01", "followup 2026-11-19 open: call Bo"],
    [
      "@followup tomorrow @nudged(2026-11-18 mail) call Bo @replied(2026-11-19)",
      "followup 2026-11-19 open: call Bo",
    ],
    ["@followup tomorrow call Bo %%no touch%% ^abc-1", "followup 2026-11-19 open: call Bo"],
    ["## Lease @followup tomorrow", "followup 2026-11-19 open: Lease"],
    ["| @followup tomorrow | call Bo |", "followup 2026-11-19 open: call Bo"],
    ["> [!todo] @followup tomorrow call Bo", "followup 2026-11-19 open: call Bo"],
    [">@followup tomorrow call Bo", "followup 2026-11-19 open: call Bo"],
    ["\uFEFF@followup tomorrow call Bo", "followup 2026-11-19 open: call Bo"],
    ["- 2026-11-11: coffee @followup tomorrow", "followup 2026-11-12 open: coffee"],
  ])("%s", (line, promise) => expect(found(line).map(brief)).toEqual([promise]));
});

describe("no marker", () => {
  it.each([
    "mail@followup.example",
    "see @followup.example",
    "[[x @followup]] and [[Note|@followup]]",
    "![[x#@followup tomorrow]]",
    "[ @followup](https://x.example)",
    "[x](https://x.example/(@followup)",
    "https://x.example/(@followup",
    "`@followup tomorrow`",
    "%% @followup tomorrow %%",
    "<!-- @followup tomorrow -->",
    "$x @followup$",
    "```\n@followup tomorrow\n```",
    "    @followup tomorrow",
    "---\nx: @followup tomorrow\n---",
    "%%\n@followup tomorrow\n%%",
    "$$\n@followup\n$$",
    "@followups",
    "@followup-x",
    "@followup_",
    "@followup/x",
    "@followup's",
    "#followup/ana",
    "#followups",
    "x@followup",
    "x#followup",
    "`code`@followup",
    "**@followup**",
    "![[Meetings/2026-03-02#Follow-ups|Last week]]",
    "@nudged(2026-11-18 mail)",
    "@waiter",
  ])("%j", (text) => expect(found(text)).toEqual([]));
});

it("several markers on a line are several promises, each up to the next", () => {
  const line = "Lunch with [[Ana]] @followup tomorrow send the photos @waiting Friday the invoice";
  expect(found(line).map(brief)).toEqual([
    "followup 2026-11-19 open: Lunch with [[Ana]] send the photos",
    "waiting 2026-11-20 open: the invoice",
  ]);
  expect(found(line).map(({ about }) => about)).toEqual([[["Ana"]], [["Ana"]]]);
});

describe("the marker with its date words", () => {
  it.each([
    ["- x @followup next Tuesday about it", "@followup next Tuesday", "next Tuesday"],
    ["@followup on Friday about it", "@followup on Friday", "on Friday"],
    ["@followup(in 2 weeks), maybe", "@followup(in 2 weeks)", "in 2 weeks"],
    [
      "@followup(2026-11-24 next Tuesday)",
      "@followup(2026-11-24 next Tuesday)",
      "2026-11-24 next Tuesday",
    ],
    ["@followup sat down", "@followup", null],
    ["@followup: tomorrow", "@followup: tomorrow", "tomorrow"],
    ["@followup, tomorrow", "@followup", null],
    ["@followup 📅 2026-12-01", "@followup", null],
  ])("%s", (line, written, phrase) => {
    const [followUp] = found(line);
    expect(followUp?.source.slice(followUp.marker?.from, followUp.marker?.to)).toBe(written);
    expect(followUp?.phrase).toBe(phrase);
  });
});

describe("in a table a promise is what its own cell says, else what the row's others do", () => {
  it.each([
    ["| [[Ana]] | @followup tomorrow the keys |", ["the keys"]],
    ["| [[Ana]] | the keys @followup tomorrow | from the flat |", ["the keys"]],
    ["| [[Ana]] | the keys | @followup tomorrow |", ["[[Ana]], the keys"]],
    ["| @followup tomorrow | | call [[Bo\\|him]] |", ["call [[Bo\\|him]]"]],
    ["| @followup tomorrow the keys | @waiting friday the rent |", ["the keys", "the rent"]],
    ["| | @followup tomorrow |", [""]],
    ["| @followup tomorrow | the rent @waiting friday |", ["", "the rent"]],
  ])("%s", (row, promises) => {
    const header = `|${" x |".repeat(row.replaceAll("\\|", "").split("|").length - 2)}`;
    const table = [header, header.replaceAll("x", "---"), row];
    expect(found(table.join("\n")).map(({ text }) => text)).toEqual(promises);
    const quoted = table.map((line) => `> ${line}`);
    expect(found(quoted.join("\n")).map(({ text }) => text)).toEqual(promises);
  });
});

it("more words come from settings, any case", () => {
  const words = markerWords({ followup: ["nachfassen"], waiting: ["warte-auf"] });
  expect(found("@Nachfassen tomorrow x\n#Warte-Auf y", { words }).map(brief)).toEqual([
    "followup 2026-11-19 open: x",
    "waiting undated open: y",
  ]);
});

it("a marker that stands alone takes its words from the item or heading around it", () => {
  expect(found("- Call [[Ana]]\n  - @followup tomorrow").map(({ text }) => text)).toEqual([
    "Call [[Ana]]",
  ]);
  expect(found("## 2026-11-18 Call [[Ana]]\n@followup").map(({ text }) => text)).toEqual([
    "Call [[Ana]]",
  ]);
});

it("a marker on a later line of an item keeps to its own line", () => {
  const text = "- [x] Dinner with [[Ana]] ✅ 2026-11-17\n  @followup tomorrow send the photos";
  expect(found(text).map(brief)).toEqual([
    "task undated done: Dinner with [[Ana]]",
    "followup 2026-11-19 open: send the photos",
  ]);
});

it("lines and sources are those of the text, whatever ends them", () => {
  expect(
    found("a\r\n- @followup tomorrow  \r\n").map(({ line, source }) => [line, source]),
  ).toEqual([[1, "- @followup tomorrow  "]]);
});
