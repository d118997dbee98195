/**
 * What tools of this kind are known to get wrong, and what Kith makes of it. The failures are numbered
 * as in the list they were collected in; those that are about writing are held where writes are tested.
 *
 *     7 8 9 15    what is read                4 5 13 17 18 24 27 28   tests/writes/known-failures.test.ts
 *     10 11 32    whom a line means           29                  where daily notes lie
 *     12          our own log is read again   14 16 19 20 25 26   who is on the list, and why
 *     30 31       how values are spelled      21 22 23            the app's side: tests/browser
 */
import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/core/edits/edit";
import { logInPersonNote } from "../../../src/core/edits/log-edits";
import { type IntervalRule, type Settings } from "../../../src/core/settings/settings";
import { day, lastTouch, notCounted, read, rowInWords, type Vault } from "../../support/vaults";
import { convention, sheetOf } from "./conventions/convention";

const TODAY = day("2026-03-15");
const SAM = "People/Sam.md";
const DAY = "2026-03-05.md";

/** Days of contact with Sam, the latest first, each with its kind. */
function contacts(vault: Vault, settings: Partial<Settings> = {}): string[] {
  const explained = read({ [SAM]: "", ...vault }, settings).explain(SAM, TODAY);
  return (explained?.touches ?? []).map((touch) => `${touch.day} ${touch.kind}`);
}

/** Who is listed in a section, and why. */
function listed(
  section: "now" | "coming",
  vault: Vault,
  settings: Partial<Settings> = {},
): string[] {
  return read(vault, settings).agenda(TODAY).sections[section].map(rowInWords);
}

/** Days after Sam's last contact on which a check-in falls due, by note and settings. */
function dueOn(note: string, settings: Partial<Settings> = {}, path = SAM): string | null {
  return read({ [path]: note }, settings).explain(path, TODAY)?.standing.due ?? null;
}

describe("what is contact", () => {
  it.each<[number, string, Vault, string[]]>([
    [7, "people in properties", { [DAY]: '---\npeople: ["[[Sam]]"]\n---\n' }, ["2026-03-05 meeting"]],
    [7, "attendees by name", { [DAY]: "---\nattendees: [Sam, Bo]\n---\n" }, ["2026-03-05 meeting"]],
    [
      8,
      "a meeting note anywhere, dated by its properties",
      { "Work/x/Budget.md": "---\ndate: 2026-03-04\n---\n[[Sam]] agreed" },
      ["2026-03-04 mention"],
    ],
    [
      8,
      "a meeting note anywhere, dated by its name",
      { "Work/Budget 2026-03-04.md": "with [[Sam]]" },
      ["2026-03-04 mention"],
    ],
    [
      9,
      "every dated heading and bullet of one note",
      { [SAM]: "## 2026-02-01 lunch\n\ntalk\n\n- 2026-01-24: call\n" },
      ["2026-02-01 lunch", "2026-01-24 call"],
    ],
    [
      9,
      "every dated line of a log of all people",
      { "Log.md": "## 2026-02-01\n\nlunch with [[Sam]]\n\n- 2026-01-24: call with [[Sam]]\n" },
      ["2026-02-01 lunch", "2026-01-24 call"],
    ],
    [9, "an inline field", { [SAM]: "so [last_contact:: 2026-01-24]" }, ["2026-01-24 property"]],
    [
      9,
      "a list in properties",
      { [SAM]: "---\ninteractions:\n  - date: 2026-01-24\n    text: coffee\n---\n" },
      ["2026-01-24 coffee"],
    ],
    [10, "a callout", { [DAY]: "> [!note] 1:1\n> tea with [[Sam]]" }, ["2026-03-05 tea"]],
    [11, "a name without brackets in a list of attendees", { [DAY]: "Attendees: Sam" }, ["2026-03-05 meeting"]],
    [11, "an at sign before the name", { [DAY]: "lunch with [[@Sam]]" }, ["2026-03-05 lunch"]],
    [13, "a visit told later", { [SAM]: "- 2026-03-10: call\n- 2026-02-01: visit" }, ["2026-03-10 call", "2026-02-01 visit"]],
    [
      15,
      "each with its kind",
      { [SAM]: "- 2026-03-01: visit, a week together\n- 2026-02-01: text\n- 2026-01-01: letter" },
      ["2026-03-01 visit", "2026-02-01 text", "2026-01-01 letter"],
    ],
    [31, "an alias in one string with others", { [SAM]: "---\naliases: Samuel, Sammy\n---\n", [DAY]: "[[Sammy]]" }, ["2026-03-05 mention"]],
    [32, "a name that a project has, too", { "Projects/Sam.md": "", [DAY]: "[[Sam]] came" }, ["2026-03-05 mention"]],
  ])("%d: %s", (_number, _what, vault, found) => expect(contacts(vault)).toEqual(found)); // prettier-ignore
});

describe("what is not, and says why", () => {
  it.each<[number, string, string]>([
    [10, "I should call [[Sam]]", "intention"],
    [10, "Ana told me about [[Sam]]", "intention"],
    [10, "## Plan party for [[Sam]]", "intention"],
    [10, "- [ ] call [[Sam]]", "open-task"],
    [10, "- [-] call [[Sam]]", "cancelled-task"],
    [10, "- [/] call [[Sam]]", "open-task"],
    [10, "- [>] call [[Sam]]", "forwarded-task"],
    [10, "- [?] call [[Sam]]", "open-task"],
    [10, "> [[Sam]] once said", "quote"],
    [10, "saw [[Sam]] in a dream %%no touch%%", "no-touch"],
  ])("%d: %s", (_number, line, why) => {
    expect(contacts({ [DAY]: line })).toEqual([]);
    expect(notCounted(read({ [SAM]: "", [DAY]: line }), SAM, TODAY)).toEqual([`${why} ${DAY}:1`]);
  });

  it.each<[string, string]>([
    ["an intention", "I should call [[Sam]]"],
    ["a quote", "> [[Sam]] once said"],
    ["a task", "- [-] golf with [[Sam]]"],
  ])("10: %s counts once its line says so", (_what, line) =>
    expect(contacts({ [DAY]: `${line} %%touch%%` })).toHaveLength(1),
  );

  it("10: a callout, when it is so set", () =>
    expect(contacts({ [DAY]: "> [!note] [[Sam]]" }, { ruleSwitches: { callout: false } })).toEqual(
      [],
    ));

  it("11: a name in prose is no link, and could be anybody's", () =>
    expect(contacts({ [DAY]: "Sam Smith is in the news" })).toEqual([]));

  it("24, 32: a name of two people is neither's, and both are told of it", () => {
    const vault = { "Work/People/Sam.md": "", [SAM]: "", "Projects/Sam.md": "", [DAY]: "[[Sam]]" };
    for (const path of ["Work/People/Sam.md", SAM])
      expect(notCounted(read(vault), path, TODAY)).toEqual([`ambiguous ${DAY}:1`]);
  });

  it("24: a path tells two people of one name apart", () => {
    const kith = read({ "Work/People/Sam.md": "", [SAM]: "", [DAY]: "[[Work/People/Sam|Sam]]" });
    expect(lastTouch(kith, "Work/People/Sam.md", TODAY)).toContain("2026-03-05");
    expect(lastTouch(kith, SAM, TODAY)).toBe("never");
  });
});

it("11: somebody without a note is offered, and has their history as soon as they have one", () => {
  const days = { "2026-03-01.md": "lunch with [[Sam]]", [DAY]: "call with [[Sam]]" };
  const kith = read(days);
  expect(kith.unknownPeople(TODAY).map(({ name, notes }) => `${name} ${notes}`)).toEqual(["Sam 2"]);
  kith.put(SAM, "");
  expect(kith.unknownPeople(TODAY)).toEqual([]);
  expect(lastTouch(kith, SAM, TODAY)).toBe(`2026-03-05 call, ${DAY}:1`);
});

it.each<[string, string | null, string]>([
  ["a bare day", null, ""],
  ["a kind", "call", ""],
  ["words", null, "about the boat"],
])("12: a check-in logged as %s is read again, with no daily note there", (_what, kind, text) => {
  const edit = logInPersonNote(SAM, "Log", { day: day("2026-03-14"), kind, text });
  const written = applyEdit("", edit);
  if (written.kind === "refused") throw new Error(written.why);
  expect(contacts({ [SAM]: written.text })).toEqual([`2026-03-14 ${kind ?? "log"}`]);
});

describe("who is on the list", () => {
  const MONTHLY = "---\ncheck-in: monthly\n---\n";

  it("14: not who is to be met within the interval; when, is told", () => {
    const vault = { [SAM]: `${MONTHLY}- 2026-02-03: call`, "2026-03-17.md": "dinner with [[Sam]]" };
    expect(listed("now", vault)).toEqual([]);
    expect(listed("coming", vault)).toEqual(["Sam (planned 2026-03-17)"]);
  });

  it("16: a weekly friend 20 days late before a yearly one 30 days late", () => {
    const weekly = "---\ncheck-in: weekly\n---\n- 2026-02-16: call";
    const yearly = "---\ncheck-in: yearly\n---\n- 2025-02-13: call";
    expect(listed("now", { "People/Ana.md": yearly, [SAM]: weekly })).toEqual([
      "Sam (check-in 2026-02-23)",
      "Ana (check-in 2026-02-13)",
    ]);
  });

  it.each<[number, string, string, string | null]>([
    [17, "snoozed to any day", "check-in-after: 2026-04-09", "2026-04-09"],
    [17, "and by no key any more", "", null],
  ])("%d: %s", (_number, _what, property, until) => {
    const note = `---\ncheck-in: weekly\n${property}\n---\n- 2026-02-01: call`;
    const standing = read({ [SAM]: note }).explain(SAM, TODAY)?.standing;
    expect(standing?.snoozedUntil?.day ?? null).toBe(until);
    expect(standing?.reasons).toHaveLength(until === null ? 1 : 0);
  });

  it("17: everyone is paused up to a day", () => {
    const vault = { [SAM]: `${MONTHLY}- 2026-01-01: call` };
    expect(listed("now", vault, { pausedUntil: day("2026-03-16") })).toEqual([]);
    expect(listed("now", vault, { pausedUntil: day("2026-03-15") })).toHaveLength(1);
  });

  it("18: not who is never to be checked in on, whatever another key says", () =>
    expect(dueOn("---\nprm-cadence: 14\ncheck-in: never\n---\n- 2026-01-01: call")).toBeNull());

  it.each<[number, string, Partial<Settings>, string | null]>([
    [19, "by the default interval, without a word in the note", { defaultInterval: { n: 1, unit: "month" } }, "2026-04-01"],
    [25, "by a tag's interval", { rules: [every2Weeks("tag", "friend")] }, "2026-03-15"],
    [25, "by a folder's interval", { rules: [every2Weeks("folder", "People")] }, "2026-03-15"],
    [25, "by a property's interval", { rules: [every2Weeks("property", "city=Oslo")] }, "2026-03-15"],
    [25, "by no interval at all", {}, null],
  ])("%d: %s", (_number, _what, settings, due) =>
    expect(dueOn("---\ntags: friend\ncity: Oslo\n---\n- 2026-03-01: call", settings)).toBe(due)); // prettier-ignore

  it("25: an interval is suggested from the rhythm that was kept", () => {
    const log = ["03-11", "03-04", "02-25", "02-18", "02-11", "02-04"];
    const kith = read({ [SAM]: log.map((one) => `- 2026-${one}: call\n`).join("") });
    expect(kith.suggestions(TODAY).map(({ interval }) => interval)).toEqual([
      { n: 1, unit: "week" },
    ]);
  });

  it.each(["birthday", "born", "bday", "prm-birthday"])("20: with a birthday under %s", (key) => {
    const kith = read({ [SAM]: `---\n${key}: 1990-03-20\n---\n` });
    const [row] = kith.agenda(TODAY).sections.coming;
    if (row?.kind !== "person") throw new Error("Sam is not listed");
    expect(rowInWords(row)).toBe("Sam (birthday 2026-03-20)");
    expect(row.standing.reasons[0]?.years).toBe(36);
  });

  it("26: contact with a household is contact with each of it", () => {
    const home = { "Families/Lee.md": '---\nmembers: ["[[Sam]]", "[[Ana]]"]\n---\n' };
    expect(contacts({ ...home, [DAY]: "dinner with [[Lee]]" })).toEqual(["2026-03-05 dinner"]);
  });
});

describe("how values are spelled", () => {
  it.each([
    "2026-03-01T23:30",
    "2026-03-01 23:30:00",
    "2026-03-01T23:30:00-05:00",
    "2026-03-01T00:15:00+13:00",
    "2026-03-01T23:30:00Z",
  ])("30: made on %s is made on that day, wherever one reads it", (created) =>
    expect(dueOn(`---\ncheck-in: monthly\ncreated: ${created}\n---\n`)).toBe("2026-04-01"),
  );

  it.each(["true", "yes", '"yes"', '"true"', "Yes"])("31: paused as %s is paused", (paused) =>
    expect(
      dueOn(`---\nprm-cadence: 14\nprm-paused: ${paused}\n---\n- 2026-01-01: call`),
    ).toBeNull(),
  );
});

it("29: daily notes may lie at the root, in a format of their own", () => {
  const daily = { ".obsidian/daily-notes.json": '{"folder":"","format":"DD-MM-YYYY"}' };
  const vault = { ...daily, [SAM]: "", "05-03-2026.md": "[[Sam]]" };
  expect(sheetOf(convention("at the root", vault, []))).toEqual([
    "Sam: folder People",
    "  2026-03-05 mention, 05-03-2026.md:1",
  ]);
});

function every2Weeks(by: IntervalRule["by"], match: string): IntervalRule {
  return { by, match, interval: { n: 2, unit: "week" }, limit: null };
}
