import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNoteDay, readPropertyDay } from "../../../src/core/dates/note-day";

/** What a note's path and `date` say, in a few words. */
function dayOf(path: string, date?: unknown, daily: string[] = [], reviews: string[] = []): string {
  const found = readNoteDay(path, date, { daily, reviews });
  return found.kind === "day" ? `${found.day} by ${found.source}` : found.kind;
}

describe("a note's name", () => {
  it.each([
    ["2026-03-04.md", "2026-03-04"],
    ["Daily/2026/03/2026-03-04.md", "2026-03-04"],
    ["Meetings/2026-03-04 Budget.md", "2026-03-04"],
    ["Meetings/2026-03-04-budget.md", "2026-03-04"],
    ["Call with Ana 2026-03-04.md", "2026-03-04"],
    ["Meeting - 2026-03-04 0930 .md", "2026-03-04"],
    ["Interaction 2026-03-04 Bo Díaz.md", "2026-03-04"],
    ["2026-03-04, We (W10).md", "2026-03-04"],
    ["Weekly/2026-03-04 Sync with Ana.md", "2026-03-04"],
    ["Meetings/Weekly/2026-03-04.md", "2026-03-04"],
    ["Team sync/Weekly/2026-03-04.md", "2026-03-04"],
    ["Weekly/Daily/2026-03-04.md", "2026-03-04"],
    ["2026/Week 10/2026-03-04.md", "2026-03-04"],
    ["Reviews/2026-03-04.md", "2026-03-04"],
    ["2026-03-04 Weekly sync with Ana.md", "2026-03-04"],
    ["2026-03-04 Budget review.md", "2026-03-04"],
    ["Weekly 1-1 with Ana 2026-03-04.md", "2026-03-04"],
    ["Weekly sync 2026-03-04.md", "2026-03-04"],
    ["Retro 2026-03-04.md", "2026-03-04"],
    ["Summary - 2026-03-04.md", "2026-03-04"],
    ["Monthly dinner 2026-03-04.md", "2026-03-04"],
    ["2026-03-04 Review with Ana.md", "2026-03-04"],
    ["2026-03-04 Q1 planning.md", "2026-03-04"],
    ["2026-03-04 KW10 Planung.md", "2026-03-04"],
    ["2026-03-04 A week in Rome.md", "2026-03-04"],
    ["Journal/2026_03_04.md", "2026-03-04"],
    ["20260304.md", "2026-03-04"],
    ["20260304 - budget.md", "2026-03-04"],
    ["202603041530 Ana Lima.md", "2026-03-04"],
    ["20260304153000.md", "2026-03-04"],
    ["1902-05-06.md", "1902-05-06"],
    ["2026-02-30 to 2026-03-04 plan.md", "2026-03-04"],
    ["2026-03-04.md ", "2026-03-04"],
    ["2026-03-04.MD", "2026-03-04"],
  ])("%s is of %s", (path, expected) => {
    expect(dayOf(path)).toBe(`${expected} by file name`);
  });

  it.each([
    "Ana Lima.md",
    "2026-02-30.md",
    "20261399.md",
    "12345678 invoice.md",
    "2026030415 x.md",
    "12026-03-04.md",
    "2026-03-041.md",
    "2026 plans.md",
    "Weekly sync.md",
    "Review.md",
    "Week in Rome.md",
    "W100.md",
    "1984.md",
    "1066.md",
    "Budget 20260304.md",
    "2026-03-04/Ana Lima.md",
    ".md",
    "",
    "weekly sync.md",
  ])("%j has no day", (path) => {
    expect(dayOf(path)).toBe("none");
  });

  it.each([
    "2026-W10.md",
    "2026-W10-weekly.md",
    "2026-W10 weekly review.md",
    "Week 10, 2026.md",
    "2026-03.md",
    "2026-03-monthly.md",
    "2026-03 March.md",
    "March 2026.md",
    "2026-Q1.md",
    "Q1 2026.md",
    "2026.md",
    "2026 review.md",
    "2026 Yearly Review.md",
    "2026-03-08 weekly review.md",
    "2026-03-08-weekly.md",
    "Monthly review 2026-03.md",
    "Annual reflection 2026.md",
    "2026-03-02 to 2026-03-08.md",
    "2026-03-02 – 2026-03-08.md",
    "Reviews/Week 10.md",
    "W10.md",
    "Q1.md",
    "2026-KW10.md",
    "2026 KW 10.md",
    "KW10 2026.md",
    "KW 10.md",
    "2025 Year in Review.md",
    "2025 in review.md",
    "Year in review 2025.md",
    "Month in Review, March 2026.md",
    "2026-03-08 Week in review.md",
    "Review of the month, March.md",
    "Review 2026-W10.md",
    "Recap of Q1 2026.md",
    "Q1 review.md",
    "Week 10 recap.md",
    "2026-Q1 Review.md",
    "March 2026 review.md",
    "Recap March 2026.md",
    "KW 10 Rückblick.md",
    "2026-03-08 Week 10.md",
    "Week 10 2026-03-08.md",
    "Weekly 2026-03-08.md",
    "Weekly - 2026-03-08.md",
    "2026-03-08 Weekly.md",
    "Weekly Note 2026-03-08.md",
    "Weekly 2026-W10.md",
    "Monthly 2026-03.md",
    "Year 2025.md",
    "Jahresrückblick 2025.md",
    "Weekly/2026-03-02.md",
    "Journal/02 Weekly Notes/2026-03-02.md",
    "Periodic/weekly-reviews/20260302.md",
    "Monthly/2026-03-01.md",
    "Yearly/2026-01-01.md",
    "Wochennotizen/2026-03-02.md",
    "Notes hebdomadaires/2026-03-02.md",
    "Semanal/2026-03-02.md",
  ])("%s is a review, whatever its date", (path) => {
    expect(dayOf(path)).toBe("review");
    expect(dayOf(path, "2026-03-08", ["YYYY-MM-DD"])).toBe("review");
  });
});

describe("a configured format", () => {
  it.each([
    ["YYYY-MM-DD", "2026-03-04.md", "2026-03-04"],
    ["YYYY-MM-DD ddd", "Daily/2026-03-04 Wed.md", "2026-03-04"],
    ["YYYY/[Daily]/MM/YYYY-MM-DD", "Elsewhere/2026-03-04.md", "2026-03-04"],
    ["yyyy-MM/yyyy-MM-DD", "2026-03/2026-03-04.md", "2026-03-04"],
    ["DD-MMM-YYYY", "04-Mar-2026.md", "2026-03-04"],
    ["DD MMM YY [Daily Note]", "04 Mar 26 Daily Note.md", "2026-03-04"],
    ["YYYY/MM-MMMM/YY-MM-DD-ddd", "2026/03-March/26-03-04-Wed.md", "2026-03-04"],
    ["YYMMDD[-D] dddd", "260304-D Wednesday.md", "2026-03-04"],
    ["D. MMMM YYYY", "4. March 2026.md", "2026-03-04"],
    ["MMMM Do, YYYY", "March 4th, 2026.md", "2026-03-04"],
    ["YYYY/MM/DD", "Journal/2026/03/04.md", "2026-03-04"],
    ["YYYY-DDDD", "2026-063.md", "2026-03-04"],
    ["GGGG-[W]WW-E", "2026-W10-3.md", "2026-03-04"],
    ["YYYY_MM_DD", "journals/2026_03_04.md", "2026-03-04"],
    ["DD.MM.YYYY", "04.03.2026.md", "2026-03-04"],
  ])("%s makes a daily note of %s", (format, path, expected) => {
    expect(dayOf(path, undefined, [format])).toBe(`${expected} by daily note`);
  });

  it.each([
    ["DD.MM.YYYY", "31.02.2026.md"],
    ["DD-MMM-YYYY", "04-Foo-2026.md"],
    ["YYYY/MM/DD", "Journal/04.md"],
    ["YYYY/MM-MMMM/DD", "2026/03-April/04.md"],
    ["HH-mm", "10-30.md"],
    ["{{date:YYYY-MM-DD}}", "04.03.2026.md"],
    ["", "Ana Lima.md"],
    ["[", "Ana Lima.md"],
    ["(((", "(((.md"],
  ])("%j finds no day in %s", (format, path) => {
    expect(dayOf(path, undefined, [format])).toBe("none");
  });

  it("for reviews makes them", () => {
    expect(dayOf("2026/03-Marzo.md", "2026-03-08", [], ["YYYY/MM-MMMM"])).toBe("review");
    expect(dayOf("10 of 2026.md", undefined, [], ["w [of] gggg"])).toBe("review");
  });
});

describe("the property date", () => {
  it("counts after the name", () => {
    expect(dayOf("Budget.md", "2026-03-04")).toBe("2026-03-04 by frontmatter");
    expect(dayOf("2026-03-05 Budget.md", "2026-03-04")).toBe("2026-03-05 by file name");
    expect(dayOf("1984.md", "2026-03-04")).toBe("2026-03-04 by frontmatter");
  });

  it.each([
    ["2026-03-04", "2026-03-04"],
    [' "2026-03-04" ', "2026-03-04"],
    ["2026-03-04T09:00", "2026-03-04"],
    ["2026-03-04T23:30:00.000Z", "2026-03-04"],
    ["2026-03-04T00:30:00+14:00", "2026-03-04"],
    ["2026-03-04 09:00", "2026-03-04"],
    ["2026/03/04", "2026-03-04"],
    ["20260304", "2026-03-04"],
    [20260304, "2026-03-04"],
    ["[[2026-03-04]]", "2026-03-04"],
    ["[[Daily/2026-03-04|4 March]]", "2026-03-04"],
    ["[[2026-03-04 Budget]]", "2026-03-04"],
    [["2026-03-04"], "2026-03-04"],
    [["[[2026-03-04]]"], "2026-03-04"],
    [new Date("2026-03-04T00:00:00Z"), "2026-03-04"],
    ["March 4, 2026", "2026-03-04"],
    ["31/3/2026", "2026-03-31"],
    ["3-31-2026", "2026-03-31"],
    ["3/3/2026", "2026-03-03"],
    ["04.03.2026", "2026-03-04"],
    ["31/03/2026 09:30 pm", "2026-03-31"],
    ["Friday, September 6th 2024, 11:26:26 am", "2024-09-06"],
  ])("%j is %s", (value, expected) => {
    expect(readPropertyDay(value)).toBe(expected);
  });

  it.each([
    null,
    undefined,
    "",
    "null",
    "tomorrow",
    "next Friday",
    "4 March",
    "March 2026",
    "2026",
    2026,
    "2026-03",
    "3/4/2026",
    "03-04-2026",
    "3/4/2026 10:00",
    "31/4/2026",
    "31/31/2026",
    "31/3-2026",
    "31/3/26",
    "31/3/2026 and so on",
    "2026-02-30",
    "2026-W10",
    "2026-03-04 and so on",
    "[[Ana Lima]]",
    "[[]]",
    ["2026-03-04", "2026-03-05"],
    [],
    {},
    true,
    new Date(NaN),
    new Date(8.64e15),
    "x".repeat(10_000),
  ])("%j is no day", (value) => {
    expect(readPropertyDay(value)).toBeNull();
  });

  it("is asked of anything", () => {
    fc.assert(fc.property(fc.anything(), (value) => void readPropertyDay(value)));
  });
});

it("any path has an answer", () => {
  const formats = { daily: ["YYYY-MM-DD", "[", "DD/MM"], reviews: ["gggg-[W]ww"] };
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string(), (path, format) => {
      readNoteDay(path, undefined, { ...formats, daily: [...formats.daily, format] });
    }),
  );
  expect(readNoteDay("2026-".repeat(100_000), undefined, formats).kind).toBe("none");
});
