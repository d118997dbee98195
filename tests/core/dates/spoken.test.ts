import { describe, expect, it } from "vitest";
import {
  speakDay,
  speakDayAndDistance,
  speakDistance,
  speakSpan,
} from "../../../src/core/dates/spoken";
import { day, WEDNESDAY } from "./said-on-wednesday";

describe("on Wednesday 2026-11-18", () => {
  it.each([
    ["2026-11-18", "today", "today", "today"],
    ["2026-11-19", "tomorrow", "tomorrow", "tomorrow"],
    ["2026-11-17", "yesterday", "yesterday", "yesterday"],
    ["2026-11-20", "Fri 20 Nov", "in 2 days", "Fri 20 Nov, in 2 days"],
    ["2026-11-24", "Tue 24 Nov", "in 6 days", "Tue 24 Nov, in 6 days"],
    ["2026-12-01", "Tue 1 Dec", "in 13 days", "Tue 1 Dec, in 13 days"],
    ["2026-12-02", "Wed 2 Dec", "in 2 weeks", "Wed 2 Dec, in 2 weeks"],
    ["2026-10-07", "Wed 7 Oct", "6 weeks ago", "Wed 7 Oct, 6 weeks ago"],
    ["2026-08-18", "Tue 18 Aug", "3 months ago", "Tue 18 Aug, 3 months ago"],
    ["2027-02-18", "Thu, 18 Feb 2027", "in 3 months", "Thu, 18 Feb 2027, in 3 months"],
    ["2024-11-18", "Mon, 18 Nov 2024", "2 years ago", "Mon, 18 Nov 2024, 2 years ago"],
    ["0050-01-01", "Sat, 1 Jan 50", "1,977 years ago", "Sat, 1 Jan 50, 1,977 years ago"],
  ])("%s is %s, %s", (text, name, distance, both) => {
    const then = day(text);
    expect(speakDay(then, WEDNESDAY, "en-GB")).toBe(name);
    expect(speakDistance(then, WEDNESDAY, "en-GB")).toBe(distance);
    expect(speakDayAndDistance(then, WEDNESDAY, "en-GB")).toBe(both);
  });

  it.each([
    ["en", "Tue 24 Nov, in 6 days"],
    ["en-US", "Tue, Nov 24, in 6 days"],
    ["de", "Di., 24. Nov., in 6 Tagen"],
    ["fr", "mar. 24 nov., dans 6 jours"],
    ["nl", "di 24 nov, over 6 dagen"],
    ["", "Tue 24 Nov, in 6 days"],
    ["no language", "Tue 24 Nov, in 6 days"],
    ["__proto__", "Tue 24 Nov, in 6 days"],
  ])("in %j the 24th is %s", (language, expected) => {
    expect(speakDayAndDistance(day("2026-11-24"), WEDNESDAY, language)).toBe(expected);
  });

  it.each([
    ["2026-11-20", "2 days", "2d", "20 Nov", "in 2 days"],
    ["2026-10-07", "6 weeks", "6w", "7 Oct", "6 wk ago"],
    ["2025-04-01", "2 years", "2y", "1 Apr 2025", "2 yr ago"],
  ])("to %s it is %s, or %s where there is little room", (text, span, narrow, name, distance) => {
    const then = day(text);
    expect(speakSpan(then, WEDNESDAY, "en")).toBe(span);
    expect(speakSpan(WEDNESDAY, then, "en_US", "narrow")).toBe(narrow);
    expect(speakDay(then, WEDNESDAY, "en", "narrow")).toBe(name);
    expect(speakDistance(then, WEDNESDAY, "en", "narrow")).toBe(distance);
  });
});
