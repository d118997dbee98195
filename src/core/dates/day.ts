/**
 * A calendar day, free of hours and zones. Notes speak in days; a local `Date` can move a
 * follow-up to the wrong one (midnight that does not exist, a zone east of UTC), so all
 * arithmetic is on UTC dates that never leave this file. Only the clock hands a `Date` in.
 */
// Not the package as a whole, which makes a formatter of dates when it is loaded.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as shiftMonths } from "date-fns/addMonths";
import { millisecondsInDay } from "date-fns/constants";

/** A civil date written `yyyy-MM-dd`. Days compare as strings: earlier days are smaller. */
export type Day = string & { readonly kind: "Day" };

/** 0 is Sunday, 6 is Saturday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAYS_OF_WEEK = 7;
/** The first of January 1970, from which milliseconds are counted, was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that exactly `yyyy-MM-dd` names, or null for any other text and for days no calendar has (2026-02-30). */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day with this year (1 to 9999), month (1 to 12) and day of the month, or null when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** The day that a moment falls on where it is asked for. Throws outside the years 1 to 9999, where no clock stands. */
export function dayOfLocal(moment: Date): Day {
  const day = shownBy(moment);
  if (day === null) throw new RangeError("The clock stands outside the years 1 to 9999.");
  return day;
}

/** How many days the month (1 to 12) of a year has. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    dayOfMonth: Number(day.slice(8)),
  };
}

/** The day `count` days later (earlier when negative), held at the ends of the years 1 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayAt(midnightOf(day) + count * millisecondsInDay) ?? endOfTime(count);
}

/**
 * The same day of the month `count` months later, clamped to the month's last day: 31 January + 1 is
 * 28 February. Held like `addDays`.
 */
export function addMonths(day: Day, count: number): Day {
  return shownBy(shiftMonths(toUtc(day), count)) ?? endOfTime(count);
}

/** Days from one day to another: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightOf(to) - midnightOf(from)) / millisecondsInDay;
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  const weekday = (midnightOf(day) / millisecondsInDay + WEEKDAY_OF_EPOCH) % DAYS_OF_WEEK;
  return ((weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK) as Weekday;
}

/** The day of a moment in UTC, in milliseconds; null outside the calendar. */
function dayAt(moment: number): Day | null {
  const date = new Date(moment);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Milliseconds of the UTC midnight at which a day begins: no day between two of them is longer than another. */
function midnightOf(day: Day): number {
  const { year, month, dayOfMonth } = partsOf(day);
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

function toUtc(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  const date = new UTCDateMini(0);
  // Not the constructor, which reads years 0 to 99 as 1900 to 1999.
  date.setFullYear(year, month - 1, dayOfMonth);
  return date;
}

/** The day a date shows: the local one, or that of a UTC date. Null where the calendar of years 1 to 9999 has none. */
function shownBy(date: Date): Day | null {
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Notes may speak of any number of days: what lies outside the calendar is held at its ends. */
function endOfTime(count: number): Day {
  return (count < 0 ? "0001-01-01" : "9999-12-31") as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
