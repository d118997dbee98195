/** Traps that real files set. */
import { type Convention, convention } from "./convention";

const ANN = "People/Ann Lee.md";
const BO = "People/Bo Díaz.md";
const NAMED = "Ann Lee: folder People";
const DAY = "2026-03-05.md";

/** §10. */
export const TRAPS: readonly Convention[] = [
  convention(
    "a month's and a week's review name everybody",
    {
      [ANN]: "- 2026-02-10: call",
      "Reviews/2026-03-monthly.md": "---\ndate: 2026-03-14\n---\n[[Ann Lee]]",
      "Reviews/2026-W10-weekly.md": "---\ndate: 2026-03-08\n---\n- [[Ann Lee]]",
    },
    [
      NAMED,
      `  2026-02-10 call, ${ANN}:1`,
      "  not review, Reviews/2026-03-monthly.md:4",
      "  not review, Reviews/2026-W10-weekly.md:4",
    ],
  ),
  convention(
    "an empty alias in a template and in a note",
    {
      "Templates/Person.md": '---\ntype: person\naliases: [""]\n---\n',
      [ANN]: '---\naliases: [""]\n---\n',
      "Persons/README.md": "---\naliases: [People]\n---\n",
      [DAY]: "[[]] [[People]] [[ ]]",
    },
    [NAMED],
  ),
  convention(
    "two fields on a line, three brackets between them",
    { [ANN]: "", [DAY]: "- [ ] [delegated-by:: [[Ann Lee]]] [source:: [[2026-03-02-x]]]" },
    [NAMED, `  not open-task, ${DAY}:1`, `task undated of Ann Lee, ${DAY}:1`],
  ),
  convention(
    "an appointment in the note of a day",
    { [ANN]: "", [DAY]: "Dentist (person:: [[Ann Lee]]), (appointment:: 2027-01-01)" },
    [NAMED, `  not future, ${DAY}:1`],
  ),
  convention(
    "a letter in the box is a log line, a dash is given up",
    { [ANN]: "", [DAY]: "- [b] Kickoff with [[Ann Lee]]\n- [-] Golf with [[Ann Lee]]" },
    [
      NAMED,
      `  2026-03-05 mention, ${DAY}:1`,
      `  not cancelled-task, ${DAY}:2`,
      `task cancelled of Ann Lee, ${DAY}:2`,
    ],
  ),
  convention(
    "a note changed the day after its last entry",
    { [ANN]: "---\nupdated: 2026-03-06\nfollow_up_date: null\n---\n### 2026-03-05 call" },
    [NAMED, `  2026-03-05 call, ${ANN}:5`],
  ),
  convention(
    "a day of creation written out",
    {
      [ANN]: "---\ncreated: Friday, September 6th 2024, 11:26:26 am\n---\n",
      "Notes/Plan.md": "---\ncreated: Friday, September 6th 2024, 11:26:26 am\n---\n[[Ann Lee]]",
    },
    [NAMED, "  not no-date, Notes/Plan.md:4"],
  ),
  convention(
    "a meeting still to come",
    {
      [ANN]: "",
      "Meetings/2026-03-19 Budget.md": '---\ndate: "2026-03-19"\nattendees: "[[Ann Lee]]"\n---\n',
    },
    [NAMED, "  not future, Meetings/2026-03-19 Budget.md:3"],
  ),
  convention(
    "a note without a name, and one without a byte",
    { "People/.md": "", [ANN]: "", [DAY]: "[[]] [[.md]] [[Ann Lee]]" },
    [NAMED, `  2026-03-05 mention, ${DAY}:1`],
  ),
  convention("a day in the trash", { [ANN]: "", ".trash/2026-03-05.md": "saw [[Ann Lee]]" }, [
    NAMED,
  ]),
  convention(
    "an encrypted blob under the properties",
    { [ANN]: `---\nlast_contact: 2026-01-06\n---\n%%🔐α ${"[[Ann Lee]]Zx9+/".repeat(50)}🔐%%` },
    [
      NAMED,
      `  2026-01-06 property, ${ANN}:2`,
      ...Array.from({ length: 50 }, () => `  not comment, ${ANN}:4`),
    ],
  ),
  convention(
    "a very long note",
    { [ANN]: "", [DAY]: `${"rain and wind\n".repeat(4000)}tea with [[Ann Lee]]` },
    [NAMED, `  2026-03-05 tea, ${DAY}:4001`],
  ),
  convention(
    "a sentence broken after a link",
    { [ANN]: "", [DAY]: "Had a long talk with\n[[Ann Lee]]\nabout the boat on the phone." },
    [NAMED, `  2026-03-05 mention, ${DAY}:2`],
  ),
  convention(
    "lines that end as on Windows",
    {
      [ANN]: "---\r\nlast_contact: 2026-01-06\r\n---\r\n- 2026-02-01: tea\r\n",
      [DAY]: "a\r\n[[Ann Lee]]\r\n",
    },
    [
      NAMED,
      `  2026-03-05 mention, ${DAY}:2`,
      `  2026-02-01 tea, ${ANN}:4`,
      `  2026-01-06 property, ${ANN}:2`,
    ],
  ),
  convention(
    "a mark before the first letter",
    { [ANN]: "\uFEFF---\nlast_contact: 2026-01-06\n---\n" },
    [NAMED, `  2026-01-06 property, ${ANN}:2`],
  ),
  convention(
    "a heading that is linked, not a tag",
    { [ANN]: "", [DAY]: "![[Meetings/2026-03-02#Follow-ups|Last week]] #person" },
    [NAMED],
  ),
  convention(
    "yesterday and tomorrow at the top, a citation, a tag for a person",
    { [ANN]: "", [DAY]: "[[2026-03-04|Yesterday]] [[2026-03-06]]\n[[@smith2019]] #p/Ann-Lee" },
    [NAMED],
  ),
  convention(
    "an example in a guide",
    { [ANN]: "", "Guide.md": "Log like this:\n```\n- [b] Played golf with [[Ann Lee]]\n```" },
    [NAMED, "  not code, Guide.md:3"],
  ),
  convention(
    "a weekday that is not the date's",
    { [ANN]: "", "2026-03-08.md": "# Saturday, March 8\nlunch with [[Ann Lee]]" },
    [NAMED, "  2026-03-08 lunch, 2026-03-08.md:2"],
  ),
  convention("broken properties", { [ANN]: "---\naliases: [\n---\n- 2026-03-01: call" }, [
    NAMED,
    `  2026-03-01 call, ${ANN}:4`,
  ]),
  convention(
    "a week's worth of people, notes and promises",
    {
      [ANN]:
        "---\ntags: [person]\naliases: [Annie]\n---\n## Log\n- 2026-02-28: coffee\n### 2026-03-04 — call",
      [BO]: "#people",
      "Daily/2026-03-05.md":
        "- 10:30 — Call with [[Ann Lee|Annie]]\n- [ ] ask [[Bo Díaz]] 📅 2026-03-20",
      "Meetings/2026-03-02 Budget.md":
        '---\ndate: 2026-03-02T09:00\nattendees: ["[[Ann Lee]]", "[[Bo Díaz]]"]\n---\n[[Bo Díaz]] spoke.',
      "Daily/2026-W10.md": "[[Ann Lee]] [[Bo Díaz]]",
      "Notes/plan.md": "`@followup` in code, mail@followup.example",
    },
    [
      "Ann Lee: tag person",
      "  2026-03-05 call, Daily/2026-03-05.md:1",
      `  2026-03-04 call, ${ANN}:7`,
      "  2026-03-02 meeting, Meetings/2026-03-02 Budget.md:3",
      `  2026-02-28 coffee, ${ANN}:6`,
      "  not review, Daily/2026-W10.md:1",
      "Bo Díaz: tag people",
      "  2026-03-02 meeting, Meetings/2026-03-02 Budget.md:3",
      "  2026-03-02 mention, Meetings/2026-03-02 Budget.md:5",
      "  not open-task, Daily/2026-03-05.md:2",
      "  not review, Daily/2026-W10.md:1",
      "task 2026-03-20 of Bo Díaz, Daily/2026-03-05.md:2",
    ],
  ),
];
