import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/core/edits/edit";
import { pinEdits } from "../../../src/core/edits/pin-edits";
import { day, read } from "../../support/vaults";

const NOTE = "Daily/2026-11-18.md"; // a Wednesday

function pinned(text: string): string {
  const { followUps } = read({ [NOTE]: text }).agenda(day("2026-11-21"));
  return pinEdits(followUps).reduce((now, edit) => {
    const result = applyEdit(now, edit);
    if (result.kind === "refused") throw new Error(result.why);
    return result.text;
  }, text);
}

describe("pinning writes the day into the marker, and nothing else", () => {
  it.each([
    ["@followup next Tuesday about it", "@followup(2026-11-24 next Tuesday) about it"],
    ["- @waiting Friday\r\nrest", "- @waiting(2026-11-20 Friday)\r\nrest"],
    ["@followup(in 2 weeks)", "@followup(2026-12-02 in 2 weeks)"],
    ["#followup tomorrow", "#followup(2026-11-19 tomorrow)"],
    [
      "@followup tomorrow a, @waiting next week b",
      "@followup(2026-11-19 tomorrow) a, @waiting(2026-11-23 next week) b",
    ],
    [
      "- [ ] @followup 24 Nov x 📅 2026-11-30",
      "- [ ] @followup(2026-11-24 24 Nov) x 📅 2026-11-30",
    ],
  ])("%j", (before, after) => expect(pinned(before)).toBe(after));
});

describe("nothing to pin", () => {
  it.each([
    "@followup(2026-11-24 next Tuesday) about it",
    "@followup 2026-11-24 about it",
    "@followup some day",
    "- [x] @followup tomorrow",
    "- [ ] ask [[Ana]] 📅 2026-11-24",
    "`@followup tomorrow`",
  ])("%j", (text) => expect(pinned(text)).toBe(text));
});
