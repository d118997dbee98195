import { describe, expect, it } from "vitest";
import { type IntervalRule, type Settings } from "../../../src/core/settings/settings";
import { day, read, rowInWords } from "../../support/vaults";

const TODAY = day("2026-03-15");
const PATH = "People/Ana.md";
const NEVER_AT_WORK: IntervalRule = { by: "tag", match: "work", interval: null, limit: null };

/** Status and what the snooze waits for, of a person with this property and last contact. */
function snoozed(property: string, lastContact: string, settings = {}): string {
  const note = `---\ncheck-in: weekly\ncheck-in-after: ${property}\n---\n- ${lastContact}: call`;
  const standing = read({ [PATH]: note }, settings).explain(PATH, TODAY)?.standing;
  const { snoozedUntil, status } = standing ?? {};
  const end = snoozedUntil === null ? "-" : (snoozedUntil?.day ?? "reply");
  return `${status ?? "nobody"} ${end}`;
}

describe("a snooze until they reply", () => {
  it.each<[string, string, string, string]>([
    ["lasts while nothing comes", "reply since 2026-02-10", "2026-02-01", "snoozed reply"],
    ["is not ended by its own day", "reply since 2026-02-10", "2026-02-10", "snoozed reply"],
    ["ends with a contact after it", "reply since 2026-02-10", "2026-02-11", "overdue -"],
    ["is read in any case", "Reply since 2026-02-10", "2026-02-01", "snoozed reply"],
    ["that does not say since when is none", "reply", "2026-02-01", "overdue -"],
    ["since a day that is none is none", "reply since 2026-02-31", "2026-02-01", "overdue -"],
    ["with more words is none", "no reply since 2026-02-10", "2026-02-01", "overdue -"],
    ["is a day when a day stands there", "2026-03-20", "2026-02-01", "snoozed 2026-03-20"],
  ])("%s", (_what, property, last, answer) => expect(snoozed(property, last)).toBe(answer));

  it("outlasts a pause of everyone", () =>
    expect(
      snoozed("reply since 2026-02-10", "2026-02-01", { pausedUntil: day("2026-04-01") }),
    ).toBe("snoozed reply"));
});

describe("a note that is nobody by the settings", () => {
  it.each<[string, readonly string[], boolean]>([
    ["by its path", ["People/Ana.md"], true],
    ["by its path without .md, any case", ["people/ana"], true],
    ["by its name", ["Ana"], true],
    ["not by another's path", ["Friends/Ana.md"], false],
    ["not by a part of its name", ["An"], false],
  ])("%s", (_what, notPeople, isNobody) => {
    const kith = read({ [PATH]: "- 2026-02-01: call", "2026-03-01.md": "[[Ana]]" }, { notPeople });
    expect(kith.explain(PATH, TODAY) === null).toBe(isNobody);
    expect(kith.agenda(TODAY).people.length).toBe(isNobody ? 0 : 1);
  });
});

describe("promises and yearly days are told of all the same", () => {
  const body =
    "- 2025-12-01: call\n- @followup(2026-03-14) the lease\n- @waiting(2026-03-20) an answer\n";
  const BOTH = "Ana (promise 2026-03-14, birthday 2026-03-18, waiting 2026-03-20)";
  const DUE =
    "Ana (check-in 2026-01-01, promise 2026-03-14, birthday 2026-03-18, waiting 2026-03-20)";

  it.each<[string, string, Partial<Settings>, string]>([
    ["to somebody not paused, with the check-in", "check-in: monthly", {}, DUE],
    ["while everyone is paused", "check-in: monthly", { pausedUntil: day("2026-04-01") }, BOTH],
    ["while they are snoozed", "check-in: monthly\ncheck-in-after: 2026-04-01", {}, BOTH],
    [
      "while snoozed until they reply",
      "check-in: monthly\ncheck-in-after: reply since 2026-02-01",
      {},
      BOTH,
    ],
    ["when they are never to be checked in on", "check-in: never", {}, BOTH],
    ["when a rule says never", "tags: [work]", { rules: [NEVER_AT_WORK] }, BOTH],
    ["when nothing says how often", "tags: [friend]", {}, BOTH],
  ])("%s", (_what, property, settings, told) => {
    const note = `---\n${property}\nbirthday: 03-18\n---\n${body}`;
    const { now, coming } = read({ [PATH]: note }, settings).agenda(TODAY).sections;
    expect(now.map(rowInWords)).toEqual([told]);
    expect(coming).toEqual([]);
  });
});
