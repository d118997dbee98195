import { describe, expect, it } from "vitest";
import { type Settings } from "../../../src/core/settings/settings";
import { day, lastTouch, notCounted, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");
const ANA = "People/Ana Lima.md";
const PEOPLE: Vault = { [ANA]: "", "People/Bo Díaz.md": "---\naliases: [Bo]\n---\n" };

function anaIn(vault: Vault): string {
  return lastTouch(read({ ...PEOPLE, ...vault }), ANA, TODAY);
}

describe("a touch with Ana Lima", () => {
  it.each<[string, Vault, string]>([
    [
      "is a link in a daily note",
      { "Daily/2026-03-05.md": "Saw [[Ana Lima]]." },
      "2026-03-05 mention, Daily/2026-03-05.md:1",
    ],
    [
      "is a link in any dated note, with the kind its words say",
      { "Work/2026-03-05 budget.md": "\n- 10:30 Call with [[Ana Lima|Ana]]" },
      "2026-03-05 call, Work/2026-03-05 budget.md:2",
    ],
    [
      "is a link in a heading",
      { "2026-03-05.md": "## Lunch with [[Ana Lima]]" },
      "2026-03-05 lunch, 2026-03-05.md:1",
    ],
    [
      "is a link in a callout",
      { "2026-03-05.md": "> [!note] Ana\n> [[Ana Lima]] came by" },
      "2026-03-05 mention, 2026-03-05.md:2",
    ],
    [
      "is an attendee of a meeting note",
      {
        "Meetings/Budget.md": '---\ndate: 2026-03-02T09:00\nattendees:\n  - "[[Ana Lima]]"\n---\n',
      },
      "2026-03-02 meeting, Meetings/Budget.md:4",
    ],
    [
      "is an attendee on her own line, below one whose name begins with hers",
      { "a.md": "---\ndate: 2026-03-02\nattendees:\n  - Ana Limada\n  - Ana Lima\n---\n" },
      "2026-03-02 meeting, a.md:5",
    ],
    [
      "is an attendee on her own line, below one who is shown by her name",
      {
        "a.md":
          '---\ndate: 2026-03-02\nwho:\n  - "[[Bo Díaz|Ana Lima]]"\n  - "[[Ana Lima]]"\n---\n',
      },
      "2026-03-02 meeting, a.md:5",
    ],
    [
      "is one of several attendees on one line",
      { "a.md": "---\ndate: 2026-03-02\nwith: [Cy Novak, Ana Lima]\n---\n" },
      "2026-03-02 meeting, a.md:3",
    ],
    [
      "is an attendee whose spelling hides her line, as its property is the evidence",
      { "a.md": '---\ndate: 2026-03-02\nwith:\n  - "Ana\\u0020Lima"\n---\n' },
      "2026-03-02 meeting, a.md:3",
    ],
    [
      "is an attendee by plain name",
      { "Meetings/Budget.md": "---\ndate: 2026-03-02\nwith: ana lima, Bo\n---\n" },
      "2026-03-02 meeting, Meetings/Budget.md:3",
    ],
    [
      "is a dated heading of her own note",
      { [ANA]: "### 2026-03-04 — call\nlong talk" },
      `2026-03-04 call, ${ANA}:1`,
    ],
    [
      "is a dated bullet of her own note",
      { [ANA]: "- 2026-02-28: coffee" },
      `2026-02-28 coffee, ${ANA}:1`,
    ],
    [
      "is a dated table row of her own note",
      { [ANA]: "| day | what |\n| --- | --- |\n| 2026-02-28 | visit |" },
      `2026-02-28 visit, ${ANA}:3`,
    ],
    [
      "is a dated bullet of a log note that links her",
      { "Log.md": "- 2026-02-20: walk with [[Ana Lima]]" },
      "2026-02-20 walk, Log.md:1",
    ],
    [
      "is a link under a dated heading of a log note",
      { "Log.md": "# Log\n## 2026-02-20\nsaw\n- [[Ana Lima]]" },
      "2026-02-20 mention, Log.md:4",
    ],
    [
      "is a completed task on its done date",
      { "Tasks.md": "- [x] thank [[Ana Lima]] ✅ 2026-03-06" },
      "2026-03-06 mention, Tasks.md:1",
    ],
    [
      "is a completed part of an open task",
      { "Tasks.md": "- [ ] plan the party\n  - [x] invite [[Ana Lima]] ✅ 2026-03-06" },
      "2026-03-06 mention, Tasks.md:2",
    ],
    [
      "is a completed follow-up about her, although only its heading links her",
      { "Lease.md": "# With [[Ana Lima]]\n\n@waiting for the lease @done(2026-03-07)" },
      "2026-03-07 follow-up, Lease.md:3",
    ],
    [
      "is a last-contact property, however it is spelled",
      { [ANA]: '---\nDate Last_Contacted: "[[2026-01-06]]"\n---\n' },
      `2026-01-06 property, ${ANA}:2`,
    ],
    [
      "is an entry of its own under an open task",
      { "Plan.md": "- [ ] the party\n  - 2026-03-05: call with [[Ana Lima]]" },
      "2026-03-05 call, Plan.md:2",
    ],
    [
      "is a line begun anew below an open task",
      { "2026-03-05.md": "- [ ] water the plants\ncall with [[Ana Lima]]" },
      "2026-03-05 call, 2026-03-05.md:2",
    ],
    [
      "is a line begun anew below an open task in a callout",
      { "2026-03-05.md": "> [!note]\n> - [ ] water the plants\n> call with [[Ana Lima]]" },
      "2026-03-05 call, 2026-03-05.md:3",
    ],
    [
      "is a line begun anew below an open follow-up",
      { "2026-03-05.md": "@followup fri ask Bo\ncall with [[Ana Lima]]" },
      "2026-03-05 call, 2026-03-05.md:2",
    ],
    [
      "is a line begun anew below a bullet of another day",
      { "2026-03-05.md": "- 2026-03-01: at the dentist's\ncall with [[Ana Lima]]" },
      "2026-03-05 call, 2026-03-05.md:2",
    ],
    [
      "is a line below a full one that was begun anew below an open task",
      {
        "2026-03-05.md":
          "- [ ] water the plants\nat the market in the morning, and after it, since it rained a lot,\ncall with [[Ana Lima]]",
      },
      "2026-03-05 call, 2026-03-05.md:3",
    ],
    [
      "is a link in a note whose only attendee value is a place",
      { "2026-03-05.md": '---\nfrom: "[[Lisbon]]"\n---\nsaw [[Ana Lima]]', "Lisbon.md": "" },
      "2026-03-05 mention, 2026-03-05.md:4",
    ],
    [
      "is a last-contact inline field in bold",
      { [ANA]: "**Last contact**:: 2026-01-06" },
      `2026-01-06 property, ${ANA}:1`,
    ],
    [
      "is a last-contact inline field",
      { [ANA]: "date_last_contacted:: [[2026-01-06]]" },
      `2026-01-06 property, ${ANA}:1`,
    ],
    [
      "is the latest of all, whatever was logged last",
      { [ANA]: "- 2026-03-01: visit\n- 2026-01-20: call", "2026-02-10.md": "[[Ana Lima]]" },
      `2026-03-01 visit, ${ANA}:1`,
    ],
    [
      "is what stands beside something struck out",
      { "2026-03-05.md": "~~Coffee~~ Lunch with ~~[[Bo]]~~ [[Ana Lima]]" },
      "2026-03-05 lunch, 2026-03-05.md:1",
    ],
    [
      "is no intention that was struck out",
      { "2026-03-05.md": "~~Should call~~ called [[Ana Lima]]" },
      "2026-03-05 call, 2026-03-05.md:1",
    ],
    [
      "is a line whose strokes strike nothing",
      { "2026-03-05.md": "lunch ~~ with [[Ana Lima]] ~~ at noon, ~~ and tea" },
      "2026-03-05 lunch, 2026-03-05.md:1",
    ],
    [
      "is a completed task, struck out as it is done",
      { "2026-03-05.md": "- [x] ~~call [[Ana Lima]]~~" },
      "2026-03-05 call, 2026-03-05.md:1",
    ],
    [
      "is a day of her own log whose words were struck out in part",
      { [ANA]: "- 2026-02-28: ~~lunch~~ coffee" },
      `2026-02-28 coffee, ${ANA}:1`,
    ],
    [
      "is a day of her own log that was put right",
      { [ANA]: "- ~~2026-02-28~~ 2026-03-01: coffee" },
      `2026-03-01 coffee, ${ANA}:1`,
    ],
    [
      "is whatever %%touch%% says, struck out or not",
      { "2026-03-05.md": "~~lunch with [[Ana Lima]]~~ %%touch%%" },
      "2026-03-05 lunch, 2026-03-05.md:1",
    ],
    [
      "is whatever %%touch%% says",
      { "2026-03-05.md": "- [ ] tell Ana %%touch%% [[Ana Lima]]" },
      "2026-03-05 mention, 2026-03-05.md:1",
    ],
  ])("%s", (_what, vault, answer) => expect(anaIn(vault)).toBe(answer));
});

describe("no touch with Ana Lima", () => {
  it.each<[string, Vault, string]>([
    [
      "is an open task",
      { "2026-03-05.md": "- [ ] call [[Ana Lima]]" },
      "open-task 2026-03-05.md:1",
    ],
    [
      "is a task in progress",
      { "2026-03-05.md": "- [/] call [[Ana Lima]]" },
      "open-task 2026-03-05.md:1",
    ],
    [
      "is a cancelled task",
      { "2026-03-05.md": "- [-] call [[Ana Lima]]" },
      "cancelled-task 2026-03-05.md:1",
    ],
    [
      "is struck out",
      { "2026-03-05.md": "~~Lunch with [[Ana Lima]]~~" },
      "cancelled-task 2026-03-05.md:1",
    ],
    [
      "is struck out behind a time, with a reason",
      { "2026-03-05.md": "- 12:30 ~~lunch with [[Bo]] and [[Ana Lima]]~~ she is ill" },
      "cancelled-task 2026-03-05.md:1",
    ],
    [
      "is struck out in a heading",
      { "2026-03-05.md": "## ~~[[Ana Lima]]~~" },
      "cancelled-task 2026-03-05.md:1",
    ],
    [
      "is struck out of her own log",
      { [ANA]: "- ~~2026-03-05: coffee~~" },
      `cancelled-task ${ANA}:1`,
    ],
    [
      "is struck out of her own log, its day left",
      { [ANA]: "- 2026-03-05: ~~coffee~~" },
      `cancelled-task ${ANA}:1`,
    ],
    [
      "is struck out of her own log, with a reason",
      { [ANA]: "- ~~2026-03-05: coffee~~ postponed" },
      `cancelled-task ${ANA}:1`,
    ],
    [
      "is a forwarded task",
      { "2026-03-05.md": "- [>] call [[Ana Lima]]" },
      "forwarded-task 2026-03-05.md:1",
    ],
    [
      "is an open follow-up",
      { "2026-03-05.md": "@followup fri call [[Ana Lima]]" },
      "open-follow-up 2026-03-05.md:1",
    ],
    [
      "is nested under an open task",
      { "2026-03-05.md": "- [ ] plan the party\n  - invite [[Ana Lima]]" },
      "open-task 2026-03-05.md:2",
    ],
    [
      "is an indented line of an open task",
      { "2026-03-05.md": "- [ ] plan the party\n  and ask [[Ana Lima]]" },
      "open-task 2026-03-05.md:2",
    ],
    [
      "is the second line of an open task whose first is full",
      {
        "2026-03-05.md":
          "- [ ] plan the party for the end of the month with everybody from\nthe old office, and ask [[Ana Lima]]",
      },
      "open-task 2026-03-05.md:2",
    ],
    [
      "is the second line of an open follow-up whose first is full",
      {
        "2026-03-05.md":
          "@followup fri find out about the lease of the new place and the keys,\nask [[Ana Lima]] about it",
      },
      "open-follow-up 2026-03-05.md:2",
    ],
    [
      "is an indented line of an open follow-up",
      { "2026-03-05.md": "- @followup fri ask\n  [[Ana Lima]] about it" },
      "open-follow-up 2026-03-05.md:2",
    ],
    [
      "is a callout of a quote",
      { "2026-03-05.md": "> [!quote] Seen\n> Be kind, says [[Ana Lima]]" },
      "quote 2026-03-05.md:2",
    ],
    [
      "is a folded callout of a citation",
      { "2026-03-05.md": "> [!cite]-\n> at dinner with [[Ana Lima]]" },
      "quote 2026-03-05.md:2",
    ],
    ["is a quote", { "2026-03-05.md": "> [[Ana Lima]] wrote this" }, "quote 2026-03-05.md:1"],
    [
      "is a field that says who somebody is",
      { "2026-03-05.md": "Assigned-to:: [[Ana Lima]]" },
      "property 2026-03-05.md:1",
    ],
    [
      "is such a field within a line",
      { "2026-03-05.md": "Dune (author:: [[Ana Lima]]), a gift" },
      "property 2026-03-05.md:1",
    ],
    [
      "is only meant, whatever tags and block id end the line",
      { "2026-03-05.md": "must not forget: a card, [[Ana Lima]] #home ^a1" },
      "intention 2026-03-05.md:1",
    ],
    ["is an embed", { "2026-03-05.md": "![[Ana Lima#Log]]" }, "embed 2026-03-05.md:1"],
    ["is in the future", { "2026-03-19.md": "dinner with [[Ana Lima]]" }, "future 2026-03-19.md:1"],
    ["is a weekly review", { "2026-W10.md": "[[Ana Lima]]" }, "review 2026-W10.md:1"],
    [
      "is a monthly review with a date",
      { "2026-03-monthly.md": "---\ndate: 2026-03-14\n---\n[[Ana Lima]]" },
      "review 2026-03-monthly.md:4",
    ],
    ["is an undated note", { "Ideas.md": "ask [[Ana Lima]]" }, "no-date Ideas.md:1"],
    [
      "is somebody who did not attend",
      { "2026-03-02 Budget.md": '---\nattendees: "[[Bo Díaz]]"\n---\nfor [[Ana Lima]]' },
      "non-attendee 2026-03-02 Budget.md:4",
    ],
    [
      "is overruled",
      { "2026-03-05.md": "[[Ana Lima]] called %%no touch%%" },
      "no-touch 2026-03-05.md:1",
    ],
    [
      "is a dated line of somebody else's note",
      { "People/Bo Díaz.md": "- 2026-03-05: talked about [[Ana Lima]]" },
      "other-persons-note People/Bo Díaz.md:1",
    ],
    [
      "is an open task in her own note",
      { [ANA]: "- [ ] 2026-03-05 send photos" },
      `open-task ${ANA}:1`,
    ],
    [
      "is a name that could be two people",
      { "Friends/Ana Lima.md": "", "2026-03-05.md": "saw [[Ana Lima]]" },
      "ambiguous 2026-03-05.md:1",
    ],
  ])("%s", (_what, vault, why) => {
    const kith = read({ ...PEOPLE, ...vault });
    expect(lastTouch(kith, ANA, TODAY)).toBe("never");
    expect(notCounted(kith, ANA, TODAY)).toContain(why);
  });

  it.each<[string, Vault]>([
    ["code", { "2026-03-05.md": "```\n[[Ana Lima]]\n```\n`[[Ana Lima]]`" }],
    ["comments", { "2026-03-05.md": "%%\n[[Ana Lima]]\n%%\n<!-- [[Ana Lima]] -->" }],
    ["created and updated", { [ANA]: "---\ncreated: 2026-03-05\nupdated: 2026-03-06\n---\n" }],
    ["a template", { "Templates/2026-03-05.md": "saw [[Ana Lima]]" }],
    ["a template inside another folder", { "Meta/00 templates/x/2026-03-05.md": "[[Ana Lima]]" }],
    ["a template, whatever it insists on", { "Templates/2026-03-05.md": "[[Ana Lima]] %%touch%%" }],
    ["a completed task of a template", { "Template/a.md": "- [x] [[Ana Lima]] ✅ 2026-03-06" }],
    [
      "an attendee in a template",
      { "Templates/Meeting.md": '---\ndate: 2026-03-05\nattendees: "[[Ana Lima]]"\n---\n' },
    ],
    ["a note whose name is to be filled in", { "{{name}} 2026-03-05.md": "saw [[Ana Lima]]" }],
    [
      "a note whose properties are to be filled in",
      { "2026-03-05.md": "---\ntitle: <% tp.file.title %>\n---\nsaw [[Ana Lima]]" },
    ],
  ])("is %s", (_what, vault) => expect(anaIn(vault)).toBe("never"));
});

it("a link reaches its person by name, path, alias and Markdown link, in any case and Unicode form", () => {
  const bo = "People/Bo Díaz.md";
  for (const link of [
    "[[Bo Díaz]]",
    "[[bo díaz]]",
    "[[Bo Díaz]]",
    "[[People/Bo Díaz|B]]",
    "[[Bo]]",
    "[B](<../People/Bo Díaz.md>)",
    "[B](../People/Bo%20D%C3%ADaz.md)",
    "[[Bo Díaz#Log]]",
  ]) {
    const kith = read({ ...PEOPLE, "Daily/2026-03-05.md": `saw ${link}` });
    expect(lastTouch(kith, bo, TODAY), link).toBe("2026-03-05 mention, Daily/2026-03-05.md:1");
  }
});

it.each<[string, object]>([
  ["Ana Lima", { kind: "one", path: ANA }],
  [" [[Ana Lima]] ", { kind: "one", path: ANA }],
  ["[[Ana Lima#Log|Ana]]", { kind: "one", path: ANA }],
  ["[[Ana Lima]] Bo", { kind: "none" }],
  ["[[]]", { kind: "none" }],
])("%s is looked up as a name or a link", (given, found) =>
  expect(read(PEOPLE).findPerson(given)).toEqual(found),
);

it.each(["Ana Lima", "[[Ana Lima]]"])("the owner, %s, is nobody to check in on", (me) => {
  const kith = read({ ...PEOPLE, "2026-03-05.md": "[[Ana Lima]]" }, { me: [me] });
  expect(kith.explain(ANA, TODAY)).toBeNull();
  expect(kith.agenda(TODAY).people.map(({ person }) => person.name)).toEqual(["Bo Díaz"]);
});

it("a template promises nothing", () => {
  const kith = read({
    ...PEOPLE,
    "Templates/Meeting.md": "@followup 2026-03-01 thank [[Ana Lima]]\n- [ ] call [[Ana Lima]]",
    "Meetings/<% tp.date.now() %>.md": "@waiting for [[Ana Lima]]",
  });
  expect(kith.agenda(TODAY).followUps).toEqual([]);
});

it("a folder that the vault names for templates is one, whatever it is called", () => {
  const vault = { ...PEOPLE, "Meta/Forms/2026-03-05.md": "@waiting for [[Ana Lima]] %%touch%%" };
  const kith = read(vault, {}, { templateFolders: ["meta/forms"] });
  expect(lastTouch(kith, ANA, TODAY)).toBe("never");
  expect(kith.agenda(TODAY).followUps).toEqual([]);
  expect(lastTouch(read(vault), ANA, TODAY)).not.toBe("never");
});

describe("callouts and quotes, each by its own switch", () => {
  const CALLOUT = "> [!note] [[Ana Lima]] came by";
  const QUOTE = "> [[Ana Lima]] came by";
  const HERE = "2026-03-05 mention, 2026-03-05.md:1";

  it.each<[string, Settings["ruleSwitches"], string, string]>([
    ["a callout, as it comes", {}, CALLOUT, HERE],
    ["a callout, switched off", { callout: false }, CALLOUT, "never"],
    ["a callout, quotes switched", { quote: false }, CALLOUT, HERE],
    ["a quote, as it comes", {}, QUOTE, "never"],
    ["a quote, told apart no more", { quote: false }, QUOTE, HERE],
    ["a quote, callouts switched", { callout: false }, QUOTE, "never"],
  ])("%s", (_what, ruleSwitches, text, touch) => {
    const kith = read({ ...PEOPLE, "2026-03-05.md": text }, { ruleSwitches });
    expect(lastTouch(kith, ANA, TODAY)).toBe(touch);
  });
});

describe("rows and days of a person's own log", () => {
  it.each<[string, string, string]>([
    [
      "a link to herself, its pipe escaped",
      "| when | who |\n| --- | --- |\n| 2026-03-04 | [[Ana Lima\\|A]] |",
      `2026-03-04 log, ${ANA}:3`,
    ],
    ["a day of two figures each", "- 26-03-04: coffee", "never"],
    ["a day without a year", "- 03-04: coffee", "never"],
    ["a whole day", "- 2026-03-04: coffee", `2026-03-04 coffee, ${ANA}:1`],
  ])("%s", (_what, text, touch) => {
    expect(lastTouch(read({ ...PEOPLE, [ANA]: text }), ANA, TODAY)).toBe(touch);
  });
});
