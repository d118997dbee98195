import { describe, expect, it } from "vitest";
import { day } from "../../support/vaults";
import { found } from "./found";

const NOWHERE = { noteDay: null, created: null };

describe("what a relative phrase is counted from", () => {
  it.each([
    ["- 2026-11-11: call @followup tomorrow", {}, "2026-11-12 from 2026-11-11 line"],
    ["- 2026-11-11: call\n  - @followup tomorrow", {}, "2026-11-12 from 2026-11-11 line"],
    ["- 2026-11-11: call\n  and @followup tomorrow", {}, "2026-11-12 from 2026-11-11 line"],
    ["# 2026-11-10\n- 2026-11-11: call @followup tomorrow", {}, "2026-11-12 from 2026-11-11 line"],
    ["# 2026-11-10\n## Call\n- @followup tomorrow", {}, "2026-11-11 from 2026-11-10 heading"],
    ["# 2026-11-10\n@followup tomorrow", {}, "2026-11-11 from 2026-11-10 heading"],
    ["@followup tomorrow", {}, "2026-11-19 from 2026-11-18 note"],
    ["## 2026-11-10\n## Call\n@followup tomorrow", {}, "2026-11-19 from 2026-11-18 note"],
    [
      "@followup tomorrow",
      { noteDay: null, created: day("2026-01-01") },
      "2026-01-02 from 2026-01-01 created",
    ],
    ["@followup tomorrow", NOWHERE, "undated from nowhere"],
    ["@followup 2026-11-24", {}, "2026-11-24 from nowhere"],
    ["@followup(2026-11-24 tomorrow)", {}, "2026-11-24 from nowhere"],
    ["@followup some day", {}, "undated from nowhere"],
  ])("%j", (text, context, answer) => {
    const [followUp] = found(text, context);
    const from = followUp?.anchor ? `${followUp.anchor.day} ${followUp.anchor.source}` : "nowhere";
    expect(`${followUp?.due ?? "undated"} from ${from}`).toBe(answer);
  });
});

it("a phrase without anything to count from is kept in the marker's own words", () => {
  const [followUp] = found("@followup next Tuesday call Bo", NOWHERE);
  expect(followUp).toMatchObject({ due: null, phrase: "next Tuesday", text: "call Bo" });
});

describe("whom it may be about, nearest first", () => {
  it.each([
    ["@followup call [[Ana]] and [[Bo|him]]", [["Ana", "Bo"]]],
    ["[[Ana]] @followup call [[Ana]], ![[Cy]], [x](https://x.example)", [["Ana"]]],
    ["- [[Ana]]\n  - lease\n    - @followup tomorrow", [["Ana"]]],
    ["- with [[Ana]]\n  - @followup ask [[Bo]]", [["Bo"], ["Ana"]]],
    ["- with [[Ana]]\n  @followup ask [[Bo]]", [["Bo"], ["Ana"]]],
    ["# [[Cy]]\n## [[Bo]]\n- [[Ana]]\n  - @followup x", [["Ana"], ["Bo"], ["Cy"]]],
    ["# [[Cy]]\n# Other\n@followup x", []],
    ["# [[Cy]] @followup x", [["Cy"]]],
    ["- `[[Ana]]`\n  - @followup x", []],
    ["[[Ana]]\n\n@followup x", []],
  ])("%j", (text, about) => expect(found(text)[0]?.about).toEqual(about));
});
