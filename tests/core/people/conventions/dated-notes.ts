/** How vaults name and date the notes of a day, and notes of longer periods. */
import { type Convention, convention } from "./convention";

const ANN = "People/Ann Lee.md";
const NAMED = "Ann Lee: folder People";

/** Ann is met in a note at this path, on the day it stands for. */
function metIn(name: string, path: string, on: string, config: Record<string, string> = {}) {
  const vault = { ...config, [ANN]: "", [path]: "saw [[Ann Lee]]" };
  return convention(name, vault, [NAMED, `  ${on} mention, ${path}:1`]);
}

/** Ann is met in a note whose properties date it. */
function datedBy(name: string, property: string, on: string): Convention {
  const vault = { [ANN]: "", "Meetings/Budget.md": `---\n${property}\n---\nsaw [[Ann Lee]]` };
  return convention(name, vault, [NAMED, `  ${on} mention, Meetings/Budget.md:4`]);
}

/** Ann is named in a note that stands for no day. */
function undated(name: string, path: string, properties = ""): Convention {
  const vault = { [ANN]: "", [path]: `${properties}saw [[Ann Lee]]` };
  const line = properties.split("\n").length;
  return convention(name, vault, [NAMED, `  not no-date, ${path}:${line}`]);
}

/** Ann is named in the review of a period. */
function reviewed(name: string, path: string, properties = ""): Convention {
  const vault = { [ANN]: "", [path]: `${properties}saw [[Ann Lee]]` };
  const line = properties.split("\n").length;
  return convention(name, vault, [NAMED, `  not review, ${path}:${line}`]);
}

/** Settings of the core plugin Daily notes. */
function daily(settings: Record<string, string>): Record<string, string> {
  return { ".obsidian/daily-notes.json": JSON.stringify(settings) };
}

/** Settings of the plugin Periodic Notes. */
function periodic(settings: Record<string, unknown>): Record<string, string> {
  return { ".obsidian/plugins/periodic-notes/data.json": JSON.stringify(settings) };
}

/** §3: which day a note stands for. */
export const DATED_NOTES: readonly Convention[] = [
  metIn("a day alone", "2026-03-05.md", "2026-03-05"),
  metIn("a day in any folder", "Work/Log/2026-03-05.md", "2026-03-05"),
  metIn("a day and words", "Meetings/2026-03-05 Budget.md", "2026-03-05"),
  metIn("a day and words in small letters", "raw/meetings/2026-03-05-budget.md", "2026-03-05"),
  metIn("words and a day", "Standup 2026-03-05.md", "2026-03-05"),
  metIn("a day between words", "Interaction - 2026-03-05 Lunch.md", "2026-03-05"),
  metIn("a day and an hour", "Meeting - 2026-03-05 1030 .md", "2026-03-05"),
  metIn("digits alone", "Days/20260305.md", "2026-03-05"),
  metIn("digits and words", "Meetings/20260305 - Budget.md", "2026-03-05"),
  metIn("digits with the hour", "Meetings/202603051030 Budget.md", "2026-03-05"),
  metIn("underscores, as Logseq writes", "journals/2026_03_05.md", "2026-03-05"),
  metIn("a day and its weekday", "2026-03-05 Thu.md", "2026-03-05"),
  metIn("a day and the wrong weekday", "2026-03-05 Monday.md", "2026-03-05"),
  metIn("a day and its week", "2026-03-05, Th (W10).md", "2026-03-05"),
  metIn("folders of years and months", "2026/[Daily]/03/2026-03-05.md", "2026-03-05"),
  metIn(
    "the German order, which settings tell",
    "Tagebuch/05.03.2026.md",
    "2026-03-05",
    daily({ format: "DD.MM.YYYY", folder: "Tagebuch" }),
  ),
  metIn(
    "the American order, which settings tell",
    "3-5-2026.md",
    "2026-03-05",
    daily({ format: "M-D-YYYY" }),
  ),
  metIn(
    "a month in letters, which settings tell",
    "05-Mar-2026.md",
    "2026-03-05",
    daily({ format: "DD-MMM-YYYY" }),
  ),
  metIn(
    "a short year and words, which settings tell",
    "05 Mar 26 Daily Note.md",
    "2026-03-05",
    daily({ format: "DD MMM YY [Daily Note]" }),
  ),
  metIn(
    "a short year below folders, which settings tell",
    "2026/03-March/26-03-05-Thu.md",
    "2026-03-05",
    daily({ format: "YYYY/MM-MMMM/YY-MM-DD-ddd" }),
  ),
  metIn(
    "digits of a short year, which settings tell",
    "260305-D Thursday.md",
    "2026-03-05",
    daily({ format: "YYMMDD[-D] dddd" }),
  ),
  metIn(
    "a format that is none",
    "2026-03-05.md",
    "2026-03-05",
    daily({ format: "{{date:YYYY-MM-DD}}" }),
  ),
  metIn(
    "another folder than settings tell",
    "Inbox/2026-03-05.md",
    "2026-03-05",
    daily({ folder: "00-Inbox" }),
  ),
  metIn("the format of Periodic Notes, which wins", "05.03.2026.md", "2026-03-05", {
    ...daily({ format: "DD-MMM-YYYY" }),
    ...periodic({ daily: { enabled: true, format: "DD.MM.YYYY" } }),
  }),
  metIn("a year before any clock", "Journal/1961-07-02.md", "1961-07-02"),
  metIn("a year before any telephone", "Journal/1902-07-02.md", "1902-07-02"),

  datedBy("a date in the properties", "date: 2026-03-05", "2026-03-05"),
  datedBy("a quoted date", 'date: "2026-03-05"', "2026-03-05"),
  datedBy("a date with an hour", "date: 2026-03-05T23:30", "2026-03-05"),
  datedBy("a date with a zone", "date: 2026-03-05T23:30:00Z", "2026-03-05"),
  datedBy("a date that is a link", 'date: "[[2026-03-05]]"', "2026-03-05"),
  undated("no date", "Meetings/Budget.md"),
  undated("an empty date", "Meetings/Budget.md", "---\ndate: null\n---\n"),
  undated("a date still to fill in", "Meetings/Budget.md", "---\ndate:\n---\n"),
  undated("a day it was created on", "Notes/Plan.md", "---\ncreated: 2026-03-05\n---\n"),
  undated("a day it is due", "Notes/Plan.md", "---\ndue: 2026-03-05\n---\n"),
  undated("a day it is scheduled for", "Notes/Plan.md", "---\nscheduled: 2026-03-05\n---\n"),
  undated("a day it was changed on", "Notes/Plan.md", "---\nupdated: 2026-03-05\n---\n"),
  undated("a number that is no day", "Notes/20261399 Invoice.md"),

  reviewed("a week by its number", "2026-W10.md"),
  reviewed("a week with a date", "2026-W10-weekly.md", "---\ndate: 2026-03-08\n---\n"),
  reviewed("a month by its number", "2026-03.md"),
  reviewed("a month with a date", "2026-03-monthly.md", "---\ndate: 2026-03-31\n---\n"),
  reviewed("a month in letters", "Reviews/March 2026.md"),
  reviewed("a quarter", "2026-Q1.md"),
  reviewed("a year", "2025.md"),
  reviewed("a week's review named by a day", "2026-03-08 Weekly Review.md"),
  convention(
    "a week in the format of Periodic Notes",
    {
      ...periodic({ weekly: { enabled: true, format: "[Woche] ww gggg" } }),
      [ANN]: "",
      "Woche 10 2026.md": "saw [[Ann Lee]]",
    },
    [NAMED, "  not review, Woche 10 2026.md:1"],
  ),
  convention("a day to come", { [ANN]: "", "2026-03-19.md": "dinner with [[Ann Lee]]" }, [
    NAMED,
    "  not future, 2026-03-19.md:1",
  ]),
  convention(
    "the name before the date in the properties",
    { [ANN]: "", "2026-03-05 Budget.md": "---\ndate: 2026-03-09\n---\nsaw [[Ann Lee]]" },
    [NAMED, "  2026-03-05 mention, 2026-03-05 Budget.md:4"],
  ),
];
