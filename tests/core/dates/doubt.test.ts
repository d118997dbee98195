/** What looks like one certain date at first, and isn't. */
import { describe, expect, it } from "vitest";
import { found, meant } from "./said-on-wednesday";

describe("neither whole nor at the start of a text is there a date in", () => {
  it.each([
    // a past word behind
    "Tuesday last week",
    "Friday last",
    "Monday past",
    "Thursday just gone",
    "Thursday, last month",
    "2 December last year",
    "next month last year",
    // two figures for a year, which may come first
    "28-11-25",
    "25/10/12",
    "27/02/03",
    "26.11.24",
    // a weekday and a number that disagree
    "Mon 24",
    "Monday the 24th",
    "Saturday 20th",
    "Wednesday 5",
    "Thu 24 Nov",
    "next Friday 20",
    "next Friday the 4th",
    "this Friday 27",
    // "next" behind
    "Monday next",
    "Saturday next, the fair",
    // doubt behind
    "in a few months, maybe",
    "Monday perhaps",
    "tomorrow (probably)",
    "next month - not sure",
    "Monday?",
    "next week ?",
    "Monday?? ask Bo",
    "maybe Monday",
    // two counts
    "in a day or two",
    "in a year or 2",
    "in a week, or two",
    // two dates
    "Tue, Thu",
    "Tue, Thu, Sat choir",
    "Sat, Sun & Mon",
    "Jan 5, 6 or 7",
    "Jan 5th, 6th and 7th",
    "2 Dec, 3 Dec or 4 Dec",
    "Monday, or Thursday",
    "Monday (or Thursday)",
    "Monday (3 Dec)",
    "today, or the day after",
    "next month or the month after",
    "Tuesday + Thursday",
    "Jan 5 to 7",
    "Jan 5 until the 7th",
    "Jan 5-7",
    "Monday or later",
    "5 January, Monday",
    // some day
    "one day",
    "one day next week",
  ])("%j", (text) => {
    expect(meant(text)).toBeNull();
    expect(found(text)).toBeNull();
  });
});

describe("a bare marker's text has no date where a subject begins with", () => {
  it.each([
    "2 Dec 27",
    "Dec 2, 27",
    "Dec 2 27 parcels",
    "Q1 2027 forecast",
    "Jan 2027 payslips",
    "January 2027 rota",
    "2027-01 accounts",
    "2026-W50 rota",
  ])("%j", (text) => {
    expect(found(text)).toBeNull();
  });
});

describe("no doubt is cast on", () => {
  it.each([
    ["2 Dec '27 passport", "2 Dec '27 = 2027-12-02"],
    ["2/12/26", "2/12/26 = 2026-12-02"],
    ["24-11-26: dentist", "24-11-26 = 2026-11-24"],
    ["28.11.26", "28.11.26 = 2026-11-28"],
    ["Friday, 27 Nov", "Friday, 27 Nov = 2026-11-27"],
    ["27 Nov, Friday", "27 Nov = 2026-11-27"],
    ["27 Nov (Friday) at Cy's", "27 Nov = 2026-11-27"],
    ["tomorrow, 23 of us", "tomorrow = 2026-11-19"],
    ["Monday (3 boxes)", "Monday = 2026-11-23"],
    ["Monday, Sun Microsystems", "Monday = 2026-11-23"],
    ["23 Nov, June is back", "23 Nov = 2026-11-23"],
    ["in a week or withdraw it", "in a week = 2026-11-25"],
    ["Monday: is it done?", "Monday = 2026-11-23"],
    ["Monday, the last invoice", "Monday = 2026-11-23"],
    ["in Q1 2027 forecast again", "in Q1 2027 = 2027-01-01"],
    ["Q1 2027: forecast", "Q1 2027 = 2027-01-01"],
    ["by January 2027 the rota", "by January 2027 = 2027-01-01"],
    ["next Friday the 27th", "next Friday the 27th = 2026-11-27"],
    ["next Friday, 4 Dec", "next Friday, 4 Dec = 2026-12-04"],
    ["this Friday 20", "this Friday 20 = 2026-11-20"],
    ["in one day", "in one day = 2026-11-19"],
  ])("%j: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("a second date behind the first leaves doubt, whatever else the first could mean", () => {
  it.each(["after March - the second", "after March - the second in"])("%j", (text) => {
    expect(found(text)).toBeNull();
  });
});

describe("behind an ordinal what can only be done begins the subject", () => {
  it.each([
    ["the 25th send her the book", "the 25th = 2026-11-25"],
    ["on the 3rd bring the keys", "on the 3rd = 2026-12-03"],
    ["by the 1st tell Bo", "by the 1st = 2026-12-01"],
  ])("%j: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    "the 25th call",
    "the 1st ask",
    "the 3rd invite",
    "the 2nd send-off",
    "the 3rd write-up",
    "the 25th sending",
    "the 25th anniversary",
    "the 2nd draft",
  ])("but not %j", (text) => {
    expect(found(text)).toBeNull();
  });
});
