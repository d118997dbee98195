import { describe, expect, it } from "vitest";
import { otherReading, readLeadingPhrase, readWholePhrase } from "../../../src/core/dates/phrase";
import { AMERICAN, day, EUROPEAN, found, meant, WEDNESDAY } from "./said-on-wednesday";

describe("a whole phrase said on Wednesday 2026-11-18 means", () => {
  it.each([
    // near days
    ["today", "2026-11-18"],
    ["tonight", "2026-11-18"],
    ["Tomorrow", "2026-11-19"],
    ["tmrw", "2026-11-19"],
    ["the day after tomorrow", "2026-11-20"],
    ["yesterday", "2026-11-17"],
    // weekdays
    ["Friday", "2026-11-20"],
    ["Wednesday", "2026-11-25"],
    ["this Wednesday", "2026-11-25"],
    ["on tues", "2026-11-24"],
    ["next Tuesday", "2026-11-24"],
    ["next Friday", "2026-11-27"],
    ["next Sunday", "2026-11-29"],
    ["Friday week", "2026-11-27"],
    ["Friday after next", "2026-11-27"],
    ["Tuesday next week", "2026-11-24"],
    ["next week on Thursday", "2026-11-26"],
    ["thursday in two weeks", "2026-12-03"],
    ["3 Fridays from now", "2026-12-04"],
    ["last Friday", "2026-11-13"],
    // weekday and date
    ["Tuesday the 24th", "2026-11-24"],
    ["Tue 24 Nov", "2026-11-24"],
    ["Fri, 4 Dec", "2026-12-04"],
    ["Sunday 31", "2027-01-31"],
    ["Monday, 24 November 2026", "2026-11-24"],
    // spans
    ["in 2 weeks", "2026-12-02"],
    ["in a fortnight", "2026-12-02"],
    ["in a couple of weeks", "2026-12-02"],
    ["in fifteen days", "2026-12-03"],
    ["in twenty-one days", "2026-12-09"],
    ["in half a year", "2027-05-18"],
    ["in a year and a half", "2028-05-18"],
    ["2 years 21 days later", "2028-12-09"],
    ["in 3 months' time", "2027-02-18"],
    ["2w", "2026-12-02"],
    ["+10d", "2026-11-28"],
    ["3mo", "2027-02-18"],
    ["in 3 business days", "2026-11-23"],
    ["next business day", "2026-11-19"],
    ["within the next few days", "2026-11-21"],
    // offsets
    ["a week from Friday", "2026-11-27"],
    ["2 weeks from Tuesday", "2026-12-08"],
    ["a week on Friday", "2026-11-27"],
    ["a week tomorrow", "2026-11-26"],
    ["5 days before Easter", "2027-03-23"],
    ["the day after Christmas", "2026-12-26"],
    ["the Monday before Christmas", "2026-12-21"],
    ["the second Monday after Christmas", "2027-01-04"],
    ["after Christmas", "2026-12-26"],
    ["after next week", "2026-11-30"],
    // days of a month
    ["24 Nov", "2026-11-24"],
    ["Nov 24th", "2026-11-24"],
    ["18 November", "2026-11-18"],
    ["17 November", "2027-11-17"],
    ["the 24th of November", "2026-11-24"],
    ["second of August", "2027-08-02"],
    ["Oct/2", "2027-10-02"],
    ["24 Nov '27", "2027-11-24"],
    ["5-jun-27", "2027-06-05"],
    ["24 November next year", "2027-11-24"],
    ["29 February", "2028-02-29"],
    ["the 15th", "2026-12-15"],
    ["the 31st", "2026-12-31"],
    ["on the 18th", "2026-11-18"],
    ["the 20th of next month", "2026-12-20"],
    // figures
    ["2026-12-01", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["2026/12/1", "2026-12-01"],
    ["3/12", "2026-12-03"],
    ["3/12/2026", "2026-12-03"],
    ["3.12.2026", "2026-12-03"],
    ["12/25", "2026-12-25"],
    ["2026-W48", "2026-11-23"],
    ["2027-03", "2027-03-01"],
    // periods
    ["this week", "2026-11-20"],
    ["next week", "2026-11-23"],
    ["the week after next", "2026-11-30"],
    ["this weekend", "2026-11-21"],
    ["next weekend", "2026-11-28"],
    ["this month", "2026-11-30"],
    ["next month", "2026-12-01"],
    ["next quarter", "2027-01-01"],
    ["next year", "2027-01-01"],
    ["in March", "2027-03-01"],
    ["March after next", "2028-03-01"],
    ["in Q2 2027", "2027-04-01"],
    ["second half of 2027", "2027-07-01"],
    ["this winter", "2026-12-01"],
    ["summer 2027", "2027-06-01"],
    ["week 50", "2026-12-07"],
    ["week of 2 December", "2026-11-30"],
    ["w/c 30 Nov", "2026-11-30"],
    ["the first week of December", "2026-11-30"],
    // parts of periods
    ["start of next month", "2026-12-01"],
    ["early next week", "2026-11-23"],
    ["mid-January", "2027-01-15"],
    ["late January", "2027-01-21"],
    ["end of the week", "2026-11-22"],
    ["end of next week", "2026-11-29"],
    ["eom", "2026-11-30"],
    ["eoq", "2026-12-31"],
    ["end of March", "2027-03-31"],
    ["month-end", "2026-11-30"],
    ["first Monday of December", "2026-12-07"],
    ["the fifth Tuesday in January", "2029-01-30"],
    ["last Friday of the month", "2026-11-27"],
    ["last working day of January", "2027-01-29"],
    ["first weekend of December", "2026-12-05"],
    // holidays
    ["Christmas", "2026-12-25"],
    ["New Year's Eve", "2026-12-31"],
    ["Easter 2027", "2027-03-28"],
    ["Good Friday", "2027-03-26"],
    ["Easter in a year", "2028-04-16"],
    ["Halloween weekend", "2027-10-30"],
    // times of day are dropped
    ["tomorrow at 5pm", "2026-11-19"],
    ["Friday 10:30", "2026-11-20"],
    ["first thing Monday morning", "2026-11-23"],
    ["9:30 on Tuesday", "2026-11-24"],
    ["cob Friday", "2026-11-20"],
    // prepositions are dropped
    ["by Friday", "2026-11-20"],
    ["before 1 December", "2026-12-01"],
    ["no later than Friday", "2026-11-20"],
    ["around the 15th", "2026-12-15"],
  ])("%s: %s", (phrase, expected) => {
    expect(meant(phrase)).toBe(expected);
  });
});

describe("a phrase that isn't certain means nothing", () => {
  it.each([
    "",
    "   ",
    "soon",
    "later",
    "someday",
    "asap",
    "every Friday",
    "weekly",
    "in several weeks",
    "in half a month",
    "in 1,5 weeks",
    "in 1.5 years",
    "in 5 minutes",
    "5pm",
    "Friday or Monday",
    "Nov 24-26",
    "24-26 Nov",
    "30 February",
    "31 June",
    "Jan 32",
    "2026-02-30",
    "31/31",
    "24/7",
    "Diwali",
    "Chinese new year",
    "Mother's Day",
    "this coming Friday",
    "the third Thursday",
    "the 3rd of this month",
    "in 3 days on Friday",
    "next Tuesday about the lease",
    "Ana",
    "the day after the party",
    "10",
    "in 99999999 years",
    `tomorrow${" ".repeat(80)}at 5pm`,
  ])("%j", (phrase) => {
    expect(meant(phrase)).toBeNull();
  });
});

describe("a bare marker's text", () => {
  it.each([
    ["Tue boxes for the bank", null],
    ["on Tue call the bank", "on Tue = 2026-11-24"],
    ["on Sun Microsystems history", null],
    ["by June send the form", "by June = 2027-06-01"],
    ["by June Carter", null],
    ["on June", null],
    ["24 Nov call Ana Lima", "24 Nov = 2026-11-24"],
    ["Nov 24 emails to answer", null],
    ["Tuesday 24 boxes", null],
    ["Tuesday 24, boxes", "Tuesday 24 = 2026-11-24"],
    ["3/4 of the pages", null],
    ["3/4: the pages", "3/4 = 2027-04-03"],
    ["tomorrow.", "tomorrow = 2026-11-19"],
    ["tomorrow.md is missing", null],
    ["tomorrow's", null],
    ["tomorrow’s", null],
    ["Friday-ish", null],
    ["Friday to Monday", null],
    ["Friday from [[Ana Lima]]", "Friday = 2026-11-20"],
    ["Friday from next week on", null],
    ["7 may be too many", null],
    ["end-of-month report", null],
    ["mid-January with [[Cy Novak]]", "mid-January = 2027-01-15"],
    ["next day delivery", null],
    ["this may be too late", null],
    ["  next week, Ana", "  next week = 2026-11-23"],
  ])("%j has %j", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it("is read no further than 64 characters", () => {
    expect(found(`in ${" ".repeat(70)}2 weeks`)).toBeNull();
  });
});

describe("the user's ways", () => {
  it.each([
    ["next Sunday", "2026-11-29", "2026-11-22"],
    ["next week", "2026-11-23", "2026-11-22"],
    ["end of the week", "2026-11-22", "2026-11-21"],
    ["3/12", "2026-12-03", "2027-03-12"],
    ["3/12/2026", "2026-12-03", "2026-03-12"],
    ["13/12", "2026-12-13", "2026-12-13"],
    ["Mother's Day", null, "2027-05-09"],
    ["Father's Day 2028", null, "2028-06-18"],
    ["Thanksgiving in a year", null, "2027-11-25"],
    ["Labor Day weekend", null, "2027-09-04"],
    ["the day after Thanksgiving", null, "2026-11-27"],
    ["Election Day", null, "2027-11-02"],
    ["11/12/27", "2027-12-11", "2027-11-12"],
    ["30/11/26", null, null],
  ])("%s is %s to a European, %s to an American", (phrase, european, american) => {
    expect(meant(phrase, EUROPEAN)).toBe(european);
    expect(meant(phrase, AMERICAN)).toBe(american);
  });
});

describe("an anchor", () => {
  it.each([
    ["2026-01-31", "in 1 month", "2026-02-28"],
    ["2026-10-31", "next month", "2026-11-01"],
    ["2026-12-31", "in 6 months", "2027-06-30"],
    ["2024-02-29", "in 1 year", "2025-02-28"],
    ["2026-12-20", "2 weeks before Christmas", "2027-12-11"],
    ["2026-12-25", "Christmas", "2026-12-25"],
    ["2026-11-22", "this weekend", "2026-11-22"],
    ["2027-01-15", "this winter", "2027-02-26"],
    ["2026-11-30", "end of the month", "2026-11-30"],
    ["2026-11-16", "this week", "2026-11-20"],
    ["2026-11-01", "this month", "2026-11-30"],
    ["2026-10-01", "this quarter", "2026-12-31"],
    ["2026-11-21", "this weekend", "2026-11-22"],
    ["2026-10-31", "November 2026", "2026-11-01"],
    ["2026-11-01", "November 2026", "2026-11-30"],
    ["2026-11-30", "November 2026", "2026-11-30"],
    ["2026-12-01", "November 2026", "2026-11-01"],
    ["2026-11-18", "2026-11", "2026-11-30"],
    ["2026-11-18", "by Q4 2026", "2026-12-31"],
    ["2026-11-18", "2026-W47", "2026-11-20"],
    ["2026-11-21", "2026-W47", "2026-11-22"],
    ["2026-11-18", "2026-W47-1", "2026-11-16"],
    ["2026-11-18", "start of the month", "2026-12-01"],
    ["0001-01-01", "tomorrow", "0001-01-02"],
    ["9999-12-31", "tomorrow", "9999-12-31"],
  ])("on %s, %s is %s", (anchor, phrase, expected) => {
    expect(meant(phrase, EUROPEAN, day(anchor))).toBe(expected);
  });

  it.each(["2026-12-01", "1 December 2026", "Easter 2027", "end of Q2 2027", "Friday, 4 Dec 2026"])(
    "is not needed for %s",
    (phrase) => {
      expect(readWholePhrase(phrase, null, EUROPEAN)?.kind).toBe("full");
    },
  );

  it.each(["tomorrow", "1 December", "next week", "Easter", "in 2 weeks", "March 2027"])(
    "is missed, but the words understood, in %s",
    (phrase) => {
      const relative = { kind: "relative", day: null };
      expect(readWholePhrase(phrase, null, EUROPEAN)).toEqual(relative);
      expect(readLeadingPhrase(phrase, null, EUROPEAN)?.reading).toEqual(relative);
    },
  );
});

describe("the other reading", () => {
  it.each([
    ["next Friday", "2026-11-20"],
    ["by next Friday at 5pm", "2026-11-20"],
    ["next Tuesday", null],
    ["Friday", null],
    ["nonsense", null],
  ])("of %s is %s", (phrase, expected) => {
    expect(otherReading(phrase, WEDNESDAY, EUROPEAN)).toBe(expected);
  });
});
