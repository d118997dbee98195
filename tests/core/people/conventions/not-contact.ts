/** Mentions in the note of a day that are no contact, and completed promises, which are. */
import { type Convention, convention } from "./convention";

const ANN = "People/Ann Lee.md";
const BO = "People/Bo Díaz.md";
const NAMED = "Ann Lee: folder People";
const BO_NAMED = "Bo Díaz: folder People";
const DAY = "2026-03-05.md";

/** What a day's note says of Ann, and the promises it makes. */
function onTheDay(name: string, text: string, ...found: string[]): Convention {
  return convention(name, { [ANN]: "", [DAY]: text }, [NAMED, ...found]);
}

/** What Bo's note says of Ann. */
function inAnothersNote(name: string, text: string, ...found: string[]): Convention {
  return convention(name, { [ANN]: "", [BO]: text }, [NAMED, ...found]);
}

/** What is no contact, and why. */
export const NOT_CONTACT: readonly Convention[] = [
  onTheDay(
    "a task to do",
    "- [ ] call [[Ann Lee]]",
    `  not open-task, ${DAY}:1`,
    `task undated of Ann Lee, ${DAY}:1`,
  ),
  onTheDay(
    "a task begun",
    "- [/] call [[Ann Lee]]",
    `  not open-task, ${DAY}:1`,
    `task undated of Ann Lee, ${DAY}:1`,
  ),
  onTheDay(
    "what hangs on a task to do",
    "- [ ] the party\n  - invite [[Ann Lee]]",
    `  not open-task, ${DAY}:2`,
  ),
  onTheDay(
    "a task given up",
    "- [-] call [[Ann Lee]]",
    `  not cancelled-task, ${DAY}:1`,
    `task cancelled of Ann Lee, ${DAY}:1`,
  ),
  onTheDay("a task moved on", "- [>] call [[Ann Lee]]", `  not forwarded-task, ${DAY}:1`),
  onTheDay(
    "a promise",
    "@followup 2026-03-20 call [[Ann Lee]]",
    `  not open-follow-up, ${DAY}:1`,
    `followup 2026-03-20 of Ann Lee, ${DAY}:1`,
  ),
  onTheDay("a quote", "> [[Ann Lee]] wrote this", `  not quote, ${DAY}:1`),
  onTheDay("a fence of code", "```\n[[Ann Lee]]\n```", `  not code, ${DAY}:2`),
  onTheDay("a word of code", "write `[[Ann Lee]]` there", `  not code, ${DAY}:1`),
  onTheDay("a comment", "%% [[Ann Lee]] %% rain", `  not comment, ${DAY}:1`),
  onTheDay("a comment of lines", "%%\n[[Ann Lee]]\n%%", `  not comment, ${DAY}:2`),
  onTheDay("a comment of a web page", "<!-- [[Ann Lee]] -->", `  not comment, ${DAY}:1`),
  onTheDay("an embed", "![[Ann Lee]]", `  not embed, ${DAY}:1`),
  onTheDay("a thing meant", "Should call [[Ann Lee]] soon.", `  not intention, ${DAY}:1`),
  onTheDay("the user's word against it", "[[Ann Lee]] %%no touch%%", `  not no-touch, ${DAY}:1`),
  onTheDay(
    "a task done, on the day it was",
    "- [x] thanked [[Ann Lee]] ✅ 2026-03-06",
    `  2026-03-06 mention, ${DAY}:1`,
    `task done of Ann Lee, ${DAY}:1`,
  ),
  onTheDay(
    "a task done, on the note's day",
    "- [x] thanked [[Ann Lee]]",
    `  2026-03-05 mention, ${DAY}:1`,
    `task done of Ann Lee, ${DAY}:1`,
  ),
  onTheDay(
    "a task done in a field",
    "- [x] thanked [[Ann Lee]] [completion:: 2026-03-06]",
    `  2026-03-06 mention, ${DAY}:1`,
    `task done of Ann Lee, ${DAY}:1`,
  ),
  convention(
    "an answer that came",
    { [ANN]: "", "Lease.md": "# With [[Ann Lee]]\n\n@waiting for the lease @done(2026-03-07)" },
    [
      NAMED,
      "  2026-03-07 follow-up, Lease.md:3",
      "  not no-date, Lease.md:1",
      "waiting done of Ann Lee, Lease.md:3",
    ],
  ),
  convention(
    "a template of days to come",
    { [ANN]: "", "Templates/2026-03-05.md": "saw [[Ann Lee]]" },
    [NAMED, "  not template, Templates/2026-03-05.md:1"],
  ),
  inAnothersNote(
    "talk of her in another's note",
    "- 2026-03-01: coffee, spoke of [[Ann Lee]]",
    `  not other-persons-note, ${BO}:1`,
    BO_NAMED,
    `  2026-03-01 coffee, ${BO}:1`,
  ),
  inAnothersNote(
    "a relation in another's properties",
    '---\npartner: "[[Ann Lee]]"\n---\n',
    `  not property, ${BO}:2`,
    BO_NAMED,
  ),
  convention(
    "her own name in her note",
    { [ANN]: "# [[Ann Lee]]\n- 2026-03-01: met [[Ann Lee]]" },
    [NAMED, `  2026-03-01 meeting, ${ANN}:2`, `  not self, ${ANN}:2`, `  not self, ${ANN}:1`],
  ),
  convention(
    "a name that two people have",
    { [ANN]: "", "Friends/Ann Lee.md": "", [DAY]: "saw [[Ann Lee]]" },
    ["Ann Lee: folder Friends", `  not ambiguous, ${DAY}:1`, NAMED, `  not ambiguous, ${DAY}:1`],
  ),
  convention(
    "a person whose mentions shall not count",
    { [ANN]: "---\nprm-ignore-journal: true\n---\n- 2026-02-01: call", [DAY]: "saw [[Ann Lee]]" },
    [NAMED, `  2026-02-01 call, ${ANN}:4`, `  not mentions-ignored, ${DAY}:1`],
  ),
  convention(
    "the owner at the table",
    { [ANN]: "", "People/Kim Roe.md": "", [DAY]: "[[Kim Roe]] and [[Ann Lee]]" },
    [NAMED, `  2026-03-05 mention, ${DAY}:1`],
    { me: ["Kim Roe"] },
  ),
];
