import { describe, expect, it } from "vitest";
import { intervalQuestion } from "../../src/views/forms/interval-question";
import { day, read, type Vault } from "../support/vaults";

const TODAY = day("2026-03-15");

/** What the form begins with for all people of a vault, and what comes of it once it is empty. */
function emptied(vault: Vault): string {
  const kith = read(vault, { defaultInterval: { n: 1, unit: "month" } });
  const people = Object.keys(vault).map((path) => ({ path, name: path }));
  const standingOf = (path: string) => kith.explain(path, TODAY)?.standing ?? null;
  const question = intervalQuestion(people, standingOf, () => undefined);
  const reading = question.read(" ");
  const isUnset = reading.kind === "read" && reading.value === "unset";
  return `${question.words ?? ""}: ${isUnset ? "unset" : reading.kind}`;
}

const note = (property: string): string => `---\n${property}\n---\n`;

describe("the emptied question how often", () => {
  it.each<[string, string, string]>([
    ["takes an interval of their own away", note("check-in: weekly"), "weekly: unset"],
    ["takes a never away", note("check-in: never"), "never: unset"],
    ["has nothing to take away from the settings", "", "1 month: blank"],
    ["does not write another tool's key", note("frequency: weekly"), "weekly: blank"],
    ["does not write in the body", "check-in:: weekly", "weekly: blank"],
  ])("%s", (_what, text, answer) => expect(emptied({ "People/Ana.md": text })).toBe(answer));

  it.each<[string, string, string, string]>([
    ["alike", note("check-in: weekly"), note("check-in: weekly"), "weekly: unset"],
    ["alike, one by the settings", note("check-in: 1 month"), "", "1 month: unset"],
    ["not alike, of whom nobody can tell", note("check-in: weekly"), "", ": blank"],
  ])("of two who are %s", (_what, ana, bo, answer) =>
    expect(emptied({ "People/Ana.md": ana, "People/Bo.md": bo })).toBe(answer),
  );
});
