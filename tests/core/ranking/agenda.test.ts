import { describe, expect, it } from "vitest";
import { sourceWords } from "../../../src/cli/words";
import { type SectionName } from "../../../src/core/ranking/agenda";
import { type Settings } from "../../../src/core/settings/settings";
import { day, read, rowInWords, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15"); // a Sunday
const MONTHLY: Partial<Settings> = { defaultInterval: { n: 1, unit: "month" } };

function section(name: SectionName, vault: Vault, settings: Partial<Settings> = MONTHLY): string[] {
  return read(vault, settings).agenda(TODAY).sections[name].map(rowInWords);
}

function statusOfAna(note: string, settings: Partial<Settings> = {}): string {
  const standing = read({ "People/Ana.md": note }, settings).agenda(TODAY).people[0];
  const lateness = standing?.lateness ?? null;
  return [
    standing?.status,
    standing?.due ?? "-",
    lateness === null ? "-" : lateness.toFixed(2),
    standing?.intervalFrom ? sourceWords(standing.intervalFrom) : "-",
  ].join(" | ");
}

describe("where Ana stands", () => {
  it.each<[string, string, Partial<Settings>, string]>([
    ["no interval", "- 2026-01-01: call", {}, "untracked | - | - | -"],
    [
      "her own",
      "---\ncheck-in: every 2 weeks\n---\n- 2026-03-08: call",
      MONTHLY,
      "ok | 2026-03-22 | -0.50 | check-in: every 2 weeks",
    ],
    [
      "on the day",
      "---\ncheck-in: 14\n---\n- 2026-03-01: call",
      {},
      "due | 2026-03-15 | 0.00 | check-in: 14",
    ],
    [
      "after it",
      "---\ncadence: weekly\n---\n- 2026-03-01: call",
      {},
      "overdue | 2026-03-08 | 1.00 | cadence: weekly",
    ],
    [
      "calendar months",
      "---\ncheck-in: monthly\n---\n- 2026-01-31: call",
      {},
      "overdue | 2026-02-28 | 0.54 | check-in: monthly",
    ],
    [
      "never",
      "---\ncheck-in: never\n---\n- 2026-01-31: call",
      MONTHLY,
      "untracked | - | - | check-in: never",
    ],
    ["the default", "- 2026-03-01: call", MONTHLY, "ok | 2026-04-01 | -0.55 | default"],
    [
      "who has died, whatever else says how often",
      "---\ncheck-in: monthly\ndied: 2025-11-02\n---\n- 2025-10-31: call",
      MONTHLY,
      "untracked | - | - | died: 2025-11-02",
    ],
    [
      "deceased, without a day",
      "---\nDeceased: true\n---\n- 2025-10-31: call",
      MONTHLY,
      "untracked | - | - | Deceased: true",
    ],
    [
      "not deceased",
      "---\ndeceased: false\ndied: no\ndeath-date:\n---\n- 2026-01-31: call",
      MONTHLY,
      "overdue | 2026-02-28 | 0.54 | default",
    ],
    ["no touch on record", "", MONTHLY, "never | - | - | default"],
    [
      "no touch, counted from created",
      "---\ncreated: 2026-01-15\n---\n",
      MONTHLY,
      "never | 2026-02-15 | 0.90 | default",
    ],
    [
      "snoozed until tomorrow",
      "---\ncheck-in-after: 2026-03-16\n---\n- 2026-01-01: call",
      MONTHLY,
      "snoozed | 2026-02-01 | 1.35 | default",
    ],
    [
      "snoozed until today",
      "---\ncheck-in-after: 2026-03-15\n---\n- 2026-01-01: call",
      MONTHLY,
      "overdue | 2026-02-01 | 1.35 | default",
    ],
    [
      "everyone paused",
      "- 2026-01-01: call",
      { ...MONTHLY, pausedUntil: day("2026-03-20") },
      "snoozed | 2026-02-01 | 1.35 | default",
    ],
    [
      "a rule by tag before the default",
      "---\ntags: [person, friends/close]\n---\n- 2026-03-08: call",
      {
        ...MONTHLY,
        rules: [{ by: "tag", match: "friends", interval: { n: 1, unit: "week" }, limit: null }],
      },
      "due | 2026-03-15 | 0.00 | rule: tag friends",
    ],
    [
      "a rule by property",
      "---\nrelationship: Family\n---\n- 2026-03-08: call",
      {
        rules: [
          {
            by: "property",
            match: "relationship=family",
            interval: { n: 1, unit: "week" },
            limit: null,
          },
        ],
      },
      "due | 2026-03-15 | 0.00 | rule: property relationship=family",
    ],
    [
      "a rule by folder that says never",
      "- 2026-03-08: call",
      { ...MONTHLY, rules: [{ by: "folder", match: "People", interval: null, limit: null }] },
      "untracked | - | - | rule: folder People",
    ],
    [
      "an interval nobody can read falls to the default",
      "---\ncheck-in: biweekly\n---\n- 2026-03-01: call",
      MONTHLY,
      "ok | 2026-04-01 | -0.55 | default",
    ],
    [
      "a new relationship",
      "- 2026-03-01: met",
      { ...MONTHLY, startingInterval: { n: 1, unit: "week" } },
      "overdue | 2026-03-08 | 1.00 | starting interval",
    ],
  ])("%s", (_what, note, settings, answer) => expect(statusOfAna(note, settings)).toBe(answer));
});

describe("what keeps Ana off the list", () => {
  const OWN = "---\ncheck-in-after: 2026-03-18\n---\n- 2026-01-01: call";

  it.each<[string, string, string | null, string]>([
    ["nothing", "- 2026-01-01: call", null, "-"],
    ["her note", OWN, null, "2026-03-18 People/Ana.md:2"],
    ["her note, when the pause is over", OWN, "2026-03-15", "2026-03-18 People/Ana.md:2"],
    ["her note, when it outlasts the pause", OWN, "2026-03-17", "2026-03-18 People/Ana.md:2"],
    ["the pause, when it outlasts her note", OWN, "2026-03-20", "2026-03-20 everyone"],
    [
      "the pause, when her snooze is over",
      "---\ncheck-in-after: 2026-02-01\n---\n- 2026-01-01: call",
      "2026-03-20",
      "2026-03-20 everyone",
    ],
  ])("%s", (_what, note, paused, answer) => {
    const settings = { ...MONTHLY, pausedUntil: paused === null ? null : day(paused) };
    const snooze = read({ "People/Ana.md": note }, settings).agenda(TODAY).people[0]?.snoozedUntil;
    const by = snooze?.kind === "note" ? `${snooze.path}:${snooze.line + 1}` : (snooze?.kind ?? "");
    expect(snooze ? `${snooze.day} ${by}` : "-").toBe(answer);
  });
});

describe("the list", () => {
  const ana = { "People/Ana.md": "- 2026-01-31: call" };

  it("shows each person once, with all reasons", () => {
    const vault = {
      ...ana,
      "Plan.md": "@followup(2026-03-14) lease [[Ana]]\n\n@waiting for [[Ana]]",
    };
    expect(section("now", vault)).toEqual([
      "Ana (check-in 2026-02-28, promise 2026-03-14, undated undated)",
    ]);
    expect(section("undated", vault)).toEqual([]);
    expect(section("everyone", vault)).toEqual(section("now", vault));
  });

  it("ranks by lateness relative to the interval, promises beside people", () => {
    const vault = {
      "People/Yearly.md": "---\ncheck-in: yearly\n---\n- 2025-02-13: call",
      "People/Weekly.md": "---\ncheck-in: weekly\n---\n- 2026-02-16: call",
      "Plan.md": "@followup(2026-03-12) book the roof inspection",
    };
    expect(section("now", vault)).toEqual([
      "Weekly (check-in 2026-02-23)",
      '"book the roof inspection" 2026-03-12',
      "Yearly (check-in 2026-02-13)",
    ]);
  });

  it("has what is coming up by day, promises among people", () => {
    const vault = {
      "People/Ana.md": "- 2026-02-21: call",
      "People/Bo.md": "---\nbirthday: 03-18\n---\n",
      "Plan.md": "@followup(2026-03-16) file the taxes\n\n@followup(2026-03-21) book the roof",
    };
    expect(section("coming", vault)).toEqual([
      '"file the taxes" 2026-03-16',
      "Bo (birthday 2026-03-18)",
      "Ana (check-in 2026-03-21)",
      '"book the roof" 2026-03-21',
    ]);
  });

  it("is in the same order however the notes came", () => {
    const plan = "@followup(2026-03-15) b [[Nobody]]\n\n@followup(2026-03-15) a";
    const notes: [string, string][] = [
      ["Plan.md", plan],
      ["Other.md", plan],
      ["People/Ana.md", "- 2026-02-15: call"],
      ["People/Bo.md", "- 2026-02-15: call"],
    ];
    const backwards = Object.fromEntries([...notes].reverse());
    expect(section("now", backwards)).toEqual(section("now", Object.fromEntries(notes)));
  });

  it.each<[string, SectionName, Vault, string[]]>([
    [
      "a promise due today",
      "now",
      { "Plan.md": "@followup(2026-03-15) pay" },
      ['"pay" 2026-03-15'],
    ],
    [
      "a promise within a week",
      "coming",
      { "Plan.md": "@followup(2026-03-22) pay" },
      ['"pay" 2026-03-22'],
    ],
    ["a promise beyond a week", "coming", { "Plan.md": "@followup(2026-03-23) pay" }, []],
    ["a promise without a date", "undated", { "Plan.md": "@followup pay" }, ['"pay" undated']],
    [
      "an answer that has not come",
      "now",
      { "Plan.md": "@waiting(2026-03-13) the quote" },
      ['"the quote" 2026-03-13'],
    ],
    [
      "an answer still in time",
      "waiting",
      { "Plan.md": "@waiting(2026-03-16) the quote" },
      ['"the quote" 2026-03-16'],
    ],
    ["a promise kept", "now", { "Plan.md": "@followup(2026-03-13) pay @done(2026-03-14)" }, []],
    [
      "a birthday",
      "coming",
      { "People/Ana.md": "---\nbirthday: 1990-03-20\n---\n" },
      ["Ana (birthday 2026-03-20)"],
    ],
    ["a birthday further off", "coming", { "People/Ana.md": "---\nbirthday: 03-30\n---\n" }, []],
    [
      "a next-follow-up property",
      "now",
      { "People/Ana.md": "---\nnext_follow_up: 2026-03-15\n---\n" },
      ["Ana (promise 2026-03-15)"],
    ],
    [
      "a contact already planned quiets the nag",
      "coming",
      { "People/Ana.md": "- 2026-01-31: call", "2026-03-19.md": "[[Ana]]" },
      ["Ana (planned 2026-03-19)"],
    ],
    [
      "one planned for next year does not",
      "now",
      { "People/Ana.md": "- 2026-01-31: call", "2027-03-19.md": "[[Ana]]" },
      ["Ana (check-in 2026-02-28)"],
    ],
    [
      "a check-in that falls due soon",
      "coming",
      { "People/Ana.md": "- 2026-02-20: call" },
      ["Ana (check-in 2026-03-20)"],
    ],
  ])("%s", (_what, name, vault, rows) => expect(section(name, vault)).toEqual(rows));

  it("tells of follow-ups closed in the last 30 days, soonest first", () => {
    const vault = {
      "Plan.md":
        "- [x] @followup(2026-02-02) a ✅ 2026-03-01\n- [x] @followup(2026-01-02) b ✅ 2026-01-02\n- @followup(2026-01-30) c\n- @followup d",
    };
    const told = read(vault).agenda(TODAY).followUps;
    expect(told.map(({ text, state }) => `${text} ${state}`)).toEqual([
      "c open",
      "a done",
      "d open",
    ]);
  });
});
