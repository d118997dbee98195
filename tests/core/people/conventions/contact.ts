/** How vaults log contact, and mentions that look like it. */
import { type Convention, convention } from "./convention";

const ANN = "People/Ann Lee.md";
const BO = "People/Bo Díaz.md";
const NAMED = "Ann Lee: folder People";
const BO_NAMED = "Bo Díaz: folder People";
const DAY = "2026-03-05.md";

/** What a day's note says of Ann: `call` or `not quote` at a line, counted from 1. */
function onTheDay(name: string, text: string, ...found: string[]): Convention {
  return convention(name, { [ANN]: "", [DAY]: text }, [NAMED, ...found.map((one) => `  ${one}`)]);
}

/** What Ann's own note says of her. */
function inHerNote(name: string, text: string, ...found: string[]): Convention {
  return convention(name, { [ANN]: text }, [NAMED, ...found.map((one) => `  ${one}`)]);
}

/** Who a meeting's properties say was there; its text speaks of Bo. */
function attended(name: string, properties: string, line: number): Convention {
  const text = `---\ndate: 2026-03-02\n${properties}\n---\n[[Bo Díaz]] wants one page.`;
  const last = text.split("\n").length;
  return convention(name, { [ANN]: "", [BO]: "", "Meetings/Budget.md": text }, [
    NAMED,
    `  2026-03-02 meeting, Meetings/Budget.md:${line}`,
    BO_NAMED,
    `  not non-attendee, Meetings/Budget.md:${last}`,
  ]);
}

/** §4.1, 4.8 to 4.10: links in the note of a day. */
const LINKS: readonly Convention[] = [
  onTheDay("a link in prose", "Saw [[Ann Lee]] today.", `2026-03-05 mention, ${DAY}:1`),
  onTheDay("a link in a list", "- lunch with [[Ann Lee]]", `2026-03-05 lunch, ${DAY}:1`),
  onTheDay("a link in a heading", "### 1:1 with [[Ann Lee]]", `2026-03-05 meeting, ${DAY}:1`),
  onTheDay("a meeting for her", "### One on One for [[Ann Lee]]", `2026-03-05 meeting, ${DAY}:1`),
  onTheDay("notes of one for her", "## 1:1 notes for [[Ann Lee]]", `2026-03-05 meeting, ${DAY}:1`),
  onTheDay("a plan for her", "### Plan for [[Ann Lee]]", `not intention, ${DAY}:1`),
  onTheDay("the agenda of a meeting", "## 1:1 agenda for [[Ann Lee]]", `not intention, ${DAY}:1`),
  onTheDay("a meeting asked for", "need a meeting for [[Ann Lee]]", `not intention, ${DAY}:1`),
  onTheDay(
    "a link under a heading of meetings",
    "## Meetings\n### Budget\n- [[Ann Lee]] on the phone",
    `2026-03-05 call, ${DAY}:3`,
  ),
  onTheDay("a link in a callout", "> [!note] 1:1\n> [[Ann Lee]]", `2026-03-05 mention, ${DAY}:2`),
  onTheDay(
    "a link in a table",
    "| who | how |\n| --- | --- |\n| [[Ann Lee\\|Ann]] | coffee |",
    `2026-03-05 coffee, ${DAY}:3`,
  ),
  convention(
    "a heading of those who were there",
    { [ANN]: "", [BO]: "", [DAY]: "## Attendees\n- [[Ann Lee]]\n## Notes\n[[Bo Díaz]] pays." },
    [NAMED, `  2026-03-05 meeting, ${DAY}:2`, BO_NAMED, `  not non-attendee, ${DAY}:4`],
  ),
  onTheDay(
    "a field of whom one met",
    "(person:: [[Ann Lee]]) was tired",
    `2026-03-05 meeting, ${DAY}:1`,
  ),
  onTheDay("a time in front", "- 10:30 — Call with [[Ann Lee]]", `2026-03-05 call, ${DAY}:1`),
  onTheDay("a letter in the box", "- [b] Kickoff with [[Ann Lee]]", `2026-03-05 mention, ${DAY}:1`),
  onTheDay(
    "a date of its own in another day's note",
    "- 2026-03-01: visit to [[Ann Lee]]",
    `2026-03-01 visit, ${DAY}:1`,
  ),
  onTheDay(
    "the day before in words",
    "Lunch with [[Ann Lee]] yesterday.",
    `2026-03-04 lunch, ${DAY}:1`,
  ),
  onTheDay("the user's last word", "> from [[Ann Lee]] %%touch%%", `2026-03-05 mention, ${DAY}:1`),
  onTheDay("a name in plain text", "Lunch with Ann Lee and Ann"),
  onTheDay("a tag for a person", "met #p/Ann-Lee"),
  convention(
    "a log of all days in one note",
    { [ANN]: "", "Log.md": "- 2026-02-20: walk with [[Ann Lee]]\n- [[Ann Lee]]" },
    [NAMED, "  2026-02-20 walk, Log.md:1", "  not no-date, Log.md:2"],
  ),
  convention(
    "days as headings in one note",
    { [ANN]: "", "Log.md": "## 2026-02-20\nsaw\n- [[Ann Lee]]\n## Ideas\n[[Ann Lee]]" },
    [NAMED, "  2026-02-20 mention, Log.md:3", "  not no-date, Log.md:5"],
  ),
  convention(
    "a day's heading that is a link",
    { [ANN]: "", "Project.md": "### [[2026-02-19 Thu]]\nTalked with [[Ann Lee]]" },
    [NAMED, "  2026-02-19 mention, Project.md:2"],
  ),
  convention(
    "a choir that lists who sings",
    { [ANN]: "", "Choir.md": '---\nmembers: ["[[Ann Lee]]"]\n---\n', [DAY]: "Sang with [[Choir]]" },
    [NAMED, `  2026-03-05 mention, ${DAY}:1`, "  not property, Choir.md:2"],
  ),
  convention(
    "a journal of friends",
    {
      [ANN]: "",
      "friends.md": "### Activities:\n- 2026-03-01: Tea with **Ann Lee**\n### Friends:\n- Ann Lee",
    },
    [NAMED, "  2026-03-01 tea, friends.md:2"],
  ),
];

/** §4.2: who was there, in the properties. */
const ATTENDEES: readonly Convention[] = [
  ...["attendees", "Participants", "people", "person", "with", "who", "from", "to", "cc"].map(
    (key) => attended(`the property ${key}`, `${key}: "[[Ann Lee]]"`, 3),
  ),
  attended("a list of links", 'attendees:\n  - "[[Ann Lee]]"', 4),
  attended("links by path, with a first name", 'people: ["[[People/Ann Lee|Ann]]"]', 3),
  attended("names without links", "attendees: [Ann Lee, Cy Novak]", 3),
  attended("names in one text", "attendees: Cy Novak, Ann Lee", 3),
  convention(
    "an activity of another tool",
    {
      [ANN]: "",
      "Log/12.md": '---\ntype: Call\nwhen: 2026-03-02 10:00\nwith: "[[Ann Lee]]"\n---\n',
    },
    [NAMED, "  2026-03-02 call, Log/12.md:4"],
  ),
  convention(
    "an activity of another tool beside its people",
    {
      "CRM/Ann Lee.md": "",
      "CRM/Call.md": '---\ntype: Call\nwhen: 2026-03-02\nwith: "[[Ann Lee]]"\n---\n',
    },
    ["Ann Lee: folder CRM", "  2026-03-02 call, CRM/Call.md:4"],
  ),
  convention(
    "an appraisal of somebody's work",
    {
      [ANN]: "",
      "Work/2026-03-02 Ann.md": '---\ntype: performance\nperiod: Q1\nperson: "[[Ann Lee]]"\n---\n',
    },
    [NAMED, "  not appraisal, Work/2026-03-02 Ann.md:4"],
  ),
  convention(
    "a property that is no list of who was there",
    { [ANN]: "", [DAY]: '---\nrelated: "[[Ann Lee]]"\n---\n' },
    [NAMED, `  not property, ${DAY}:2`],
  ),
];

/** §4.4, 4.5: the log in a person's own note. */
const OWN_LOG: readonly Convention[] = [
  inHerNote("a day as a heading", "### 2026-03-04 — Call\nlong", `2026-03-04 call, ${ANN}:1`),
  inHerNote("a day before a bullet", "- 2026-02-28: tea", `2026-02-28 tea, ${ANN}:1`),
  inHerNote("a bold day", "- **2026-02-28** tea", `2026-02-28 tea, ${ANN}:1`),
  inHerNote("a linked day", "- [[2026-02-28]] tea", `2026-02-28 tea, ${ANN}:1`),
  inHerNote("a linked meeting", "- 2026-02-28: [[2026-02-28-budget]]", `2026-02-28 log, ${ANN}:1`),
  inHerNote(
    "a table of days",
    "| when | what |\n| --- | --- |\n| 2026-02-28 | visit |",
    `2026-02-28 visit, ${ANN}:3`,
  ),
  inHerNote(
    "a table whose first cell is code",
    "| key | day |\n| --- | --- |\n| `due` | 2026-02-28 |\n| %%due%% | 2026-02-27 |",
  ),
  inHerNote(
    "a table whose first cell is empty",
    "| mark | day |\n| --- | --- |\n| | 2026-02-28 |",
    `2026-02-28 log, ${ANN}:3`,
  ),
  inHerNote("code before a day", "- `due` 2026-02-28"),
  inHerNote("a task of a day to do", "- [ ] 2026-03-01 send photos", `not open-task, ${ANN}:1`),
  inHerNote("a day to come", "- 2026-03-20: concert", `not future, ${ANN}:1`),
  inHerNote("a query of mentions", "```dataview\nLIST FROM [[Ann Lee]]\n```", `not code, ${ANN}:2`),
  inHerNote("a date inside a sentence", "We met on 2026-03-01 in Oslo."),
  inHerNote("a birthday", "---\nbirthday: 1990-05-01\n---\nBorn 1990-05-01."),
  inHerNote(
    "a list of another tool",
    "---\ninteractions:\n  - date: 2026-03-01\n    text: coffee\n---\n",
    `2026-03-01 coffee, ${ANN}:3`,
  ),
  inHerNote(
    "events of another tool, her own life among them",
    "---\nevents:\n  - date: 2026-02-01\n    type: call\n  - date: 2026-03-01\n    type: life\n---\n",
    `2026-02-01 call, ${ANN}:3`,
    `not life-event, ${ANN}:5`,
  ),
];

/** §4.6, 4.7: the last contact as a property or field. */
const LAST_CONTACT: readonly Convention[] = [
  ...[
    "last_contact",
    "lastContacted",
    "last_contacted",
    "last-contact",
    "Last Contact",
    "last_interaction",
    "last-interaction",
    "lastInteraction",
    "date_last_contacted",
    "last_met",
    "last seen",
    "lastSpoken",
    "last_talked",
    "last_chat",
    "LastChatted",
    "last-touch",
  ].map((key) =>
    inHerNote(
      `the property ${key}`,
      `---\n${key}: 2026-01-06\n---\n`,
      `2026-01-06 property, ${ANN}:2`,
    ),
  ),
  inHerNote(
    "a link to the day",
    '---\nlast_contact: "[[2026-01-06]]"\n---\n',
    `2026-01-06 property, ${ANN}:2`,
  ),
  inHerNote(
    "a day with an hour",
    "---\nlast_contact: 2026-01-06T09:30\n---\n",
    `2026-01-06 property, ${ANN}:2`,
  ),
  inHerNote(
    "a field in the text",
    "date_last_contacted:: [[2026-01-06]]",
    `2026-01-06 property, ${ANN}:1`,
  ),
  inHerNote(
    "a field in brackets",
    "We speak rarely [last_contact:: 2026-01-06].",
    `2026-01-06 property, ${ANN}:1`,
  ),
  inHerNote("a last contact in words", "---\nlast_contact: a while ago\n---\n"),
  inHerNote("an empty last contact", "---\nlast_contact:\n---\n"),
  inHerNote("the day a note was made", "---\ncreated: 2026-03-01\nupdated: 2026-03-06\n---\n"),
];

/** §4: how contact is logged. */
export const CONTACT: readonly Convention[] = [...LINKS, ...ATTENDEES, ...OWN_LOG, ...LAST_CONTACT];
