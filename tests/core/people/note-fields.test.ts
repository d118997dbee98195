import { describe, expect, it } from "vitest";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");
const PATH = "People/Ana.md";

/** How often, and until when, Ana's note says: `2 week, check-in: every 2 weeks`. */
function said(note: string): string {
  const standing = read({ [PATH]: note }).explain(PATH, TODAY)?.standing;
  if (standing === undefined) return "nobody";
  const { interval, intervalFrom: from, snoozedUntil: snooze, intervalProblem } = standing;
  if (intervalProblem !== null) return `refused: ${intervalProblem.written}`;
  const until = snooze?.kind === "note" ? [`${snooze.day ?? "reply"}, ${snooze.whose}`] : [];
  const every = interval === null ? [] : [`${interval.n} ${interval.unit}`];
  const source = from?.kind === "own" ? [`${from.key}: ${from.written} on ${from.line + 1}`] : [];
  return [...every, ...source, ...until].join(", ");
}

describe("Kith's own properties are read as inline fields too", () => {
  it.each<[string, string]>([
    ["check-in:: every 2 weeks", "2 week, check-in: every 2 weeks on 1"],
    ["# Ana\n\n- Check-In:: monthly", "1 month, Check-In: monthly on 3"],
    ["**check in**:: weekly", "1 week, check in: weekly on 1"],
    ["check-in-every:: 3 months", "3 month, check-in-every: 3 months on 1"],
    ["check-in::weekly", "1 week, check-in: weekly on 1"],
    ["check-in:: never", "check-in: never on 1"],
    ["check-in:: soonish", "refused: soonish"],
    ["---\ncheck-in: weekly\n---\ncheck-in:: monthly", "1 week, check-in: weekly on 2"],
    ["check-in-after:: 2026-04-01", "2026-04-01, other"],
    ["---\ncheck-in-after: 2026-05-01\n---\ncheck-in-after:: 2026-04-01", "2026-05-01, own"],
  ])("%j", (note, answer) => expect(said(note)).toBe(answer));
});

describe("what is no field of the note's own", () => {
  it.each([
    "check-in: weekly",
    "Check-in: weekly with the team",
    "My check-in:: weekly",
    "the check-in:: weekly",
    "- [ ] check-in:: weekly",
    "- Tom\n  - check-in:: weekly",
    "> check-in:: weekly",
    "`check-in:: weekly`",
    "```\ncheck-in:: weekly\n```",
    "%%\ncheck-in:: weekly\n%%",
    "check-in::",
    "check-in:weekly",
    "frequency:: weekly",
  ])("%j", (note) => expect(said(note)).toBe(""));
});
