import { describe, expect, it } from "vitest";
import { reasonWords } from "../../../src/cli/words";
import { timingOf } from "../../../src/core/ranking/reasons";
import { readSettings } from "../../../src/core/settings/read";
import { writeSettings } from "../../../src/core/settings/write";
import { lookOf } from "../../../src/views/row/row-look";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");
const FRIENDS = readSettings({
  rules: [{ by: "tag", match: "friend", interval: "6 weeks", limit: "10 weeks" }],
});
const OWN = "---\ncheck-in: every 6 weeks, at most 10 weeks\n---\n";
const FRIEND = "---\ntags: friend\n---\n";

/** `gently until 2026-03-22, today, 1.00`: how late a check-in is, how it is told, and its lateness. */
function late(note: string): string {
  const standing = read({ "People/Ana.md": note }, FRIENDS).agenda(TODAY).people[0];
  const reason = standing?.reasons.find(({ kind }) => kind === "check-in");
  const timing = reason === undefined ? "unlisted" : timingOf(reason, TODAY);
  const { gentleUntil = null, lateness = null } = standing ?? {};
  return `${standing?.late ?? "not late"} until ${gentleUntil ?? "-"}, ${timing}, ${lateness?.toFixed(2) ?? "-"}`;
}

describe("a check-in with a limit", () => {
  it.each([
    [
      "within the interval",
      `${OWN}- 2026-03-01: call`,
      "not late until 2026-05-10, unlisted, -0.67",
    ],
    ["on its day", `${OWN}- 2026-02-01: call`, "gently until 2026-04-12, today, 0.00"],
    ["past the interval", `${OWN}- 2026-01-11: call`, "gently until 2026-03-22, today, 0.50"],
    ["on the last day", `${OWN}- 2026-01-04: call`, "gently until 2026-03-15, today, 0.67"],
    ["beyond it", `${OWN}- 2026-01-03: call`, "firmly until 2026-03-14, past, 0.69"],
    ["by a rule", `${FRIEND}- 2026-01-11: call`, "gently until 2026-03-22, today, 0.50"],
    ["by a rule, beyond", `${FRIEND}- 2025-12-28: call`, "firmly until 2026-03-08, past, 0.83"],
    [
      "none: late is late",
      "---\ncheck-in: 6 weeks\n---\n- 2026-01-31: call",
      "firmly until 2026-03-14, past, 0.02",
    ],
    [
      "none, on its day",
      "---\ncheck-in: 6 weeks\n---\n- 2026-02-01: call",
      "gently until 2026-03-15, today, 0.00",
    ],
    ["none, and no interval", "- 2026-01-11: call", "not late until -, unlisted, -"],
    [
      "in a February shorter than its month",
      "---\ncheck-in: 30 days, at most 1 month\n---\n- 2026-02-13: call",
      "gently until 2026-03-15, today, 0.00",
    ],
  ])("%s", (_what, note, answer) => expect(late(note)).toBe(answer));

  it.each([
    [
      "- 2026-01-11: call",
      "Every 6 weeks; 3 weeks past, with a limit of 10 weeks",
      "today",
      "every 6 weeks, at most 10 weeks, due 3 weeks ago",
    ],
    [
      "- 2025-12-14: call",
      "Every 6 weeks; 3 weeks past the limit of 10 weeks",
      "late",
      "every 6 weeks, at most 10 weeks, passed 3 weeks ago",
    ],
  ])("%s says so in words and in colour", (touch, words, tone, cli) => {
    const agenda = read({ "People/Ana.md": `${OWN}${touch}` }).agenda(TODAY);
    const [row] = agenda.sections.now;
    const [everyone] = agenda.sections.everyone;
    const [standing] = agenda.people;
    if (!row || !everyone || !standing?.reasons[0]) throw new Error("Ana is not due");
    const looking = { section: "now", today: TODAY, language: "en", nameOf: () => null } as const;
    const { lead, lines } = lookOf(row, looking);
    expect(lines[1]).toMatchObject({ text: words, tone });
    expect(lead).toMatchObject({ kind: "ring", tone });
    expect(lookOf(everyone, { ...looking, section: "everyone" }).lead).toMatchObject({ tone });
    expect(reasonWords(standing.reasons[0], standing, TODAY)).toBe(cli);
  });
});

describe("the limit of a rule as it is stored", () => {
  it.each([
    ["10 weeks", "10 weeks"],
    ["2 weeks", undefined],
    ["never", undefined],
    ["soon", undefined],
    [7, undefined],
    [null, undefined],
  ])("%j is kept as %j", (limit, kept) => {
    const rule = { by: "tag", match: "friend", interval: "6 weeks", limit };
    const written = writeSettings(readSettings({ rules: [rule] }));
    expect(written.rules).toEqual([
      {
        by: "tag",
        match: "friend",
        interval: "6 weeks",
        ...(kept === undefined ? {} : { limit: kept }),
      },
    ]);
  });
});
