/** Days of a person that come round every year: birthdays and anniversaries, with or without a year. */
import { type Day, dayOf, partsOf } from "../dates/day";
import { monthNumber } from "../dates/month-names";
import { readPropertyDay } from "../dates/note-day";
import { dayYearLast } from "../dates/year-last";
import { leadingFullDate } from "../markers/full-date";
import { YEARLY_KEYS } from "./dated-keys";
import { deathIn } from "./death";
import { type Properties, textsOf } from "./properties";

/** A day of the year, with the year of the first when it is known. */
export interface DateOfYear {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/** A day that comes round every year, and where it is written. */
export interface YearlyDay extends DateOfYear {
  readonly occasion: "birthday" | "anniversary";
  /** Line number, counted from 0. */
  readonly line: number;
}

/** Nobody turns more. An older year is history, or an address book's filler for "unknown". */
const MOST_YEARS = 120;

/** Address books without a year write one of these. */
const NO_YEAR = new Set([1604, 9999]);

/** Longest value that is looked at; no date is longer. */
const LONGEST_DATE = 100;

/** All yearly days that a person's properties hold. */
export function readYearlyDays(properties: Properties): YearlyDay[] {
  const birthday = YEARLY_KEYS.birthday.flatMap((key) => daysUnder(properties, key, "birthday"))[0];
  const anniversaries = YEARLY_KEYS.anniversary.flatMap((key) =>
    daysUnder(properties, key, "anniversary"),
  );
  // The birthday of somebody who died stays, but nobody turns anything.
  const isDead = deathIn(properties) !== null;
  const told = birthday === undefined ? [] : [isDead ? { ...birthday, year: null } : birthday];
  return [...told, ...anniversaries];
}

/**
 * The next such day at or after `today`, and how many years it then is since the first (null when
 * unknown, or more than people count). A 29 February falls on the 28th in other years. Null before
 * the first has come round.
 */
export function nextYearlyDay(
  yearly: DateOfYear,
  today: Day,
): { readonly day: Day; readonly years: number | null } | null {
  const { year } = partsOf(today);
  const thisYear = inYear(yearly, year);
  const day = thisYear !== null && thisYear >= today ? thisYear : inYear(yearly, year + 1);
  if (day === null) return null;
  if (yearly.year === null) return { day, years: null };
  const years = partsOf(day).year - yearly.year;
  return years < 1 ? null : { day, years: years > MOST_YEARS ? null : years };
}

/**
 * `1990-05-01`, `[[1990-05-01]]`, `19900501`, `1 May 1990`, and without a year `05-01`, `--0501`,
 * `1 May`, `1.5.`, `31/5`; null for anything else: `5/1` could be two days, and `1990-05` is none.
 */
export function readDateOfYear(text: string): DateOfYear | null {
  const bare = text.trim();
  if (bare.length > LONGEST_DATE) return null;
  const full = readPropertyDay(bare) ?? leadingFullDate(bare)?.day ?? unpaddedDay(bare);
  if (full === null) return readYearless(bare.replace(/^\[\[|\]\]$/g, ""));
  const { year, ...rest } = partsOf(full);
  return { year: NO_YEAR.has(year) ? null : year, ...rest };
}

const UNPADDED = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** `1990-5-1`: year first, so that month and day can't be mistaken. */
function unpaddedDay(text: string): Day | null {
  const match = UNPADDED.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const MONTH_DAY = /^(?:--|0000-)?(\d{1,2})-(\d{1,2})$|^--(\d{2})(\d{2})$/;
const DAY_DOT_MONTH = /^(\d{1,2})\.\s?(\d{1,2})\.$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?$/i;
const MONTH_THEN_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?$/i;

function readYearless(text: string): DateOfYear | null {
  const numbers = MONTH_DAY.exec(text);
  if (numbers) return dated(Number(numbers[1] ?? numbers[3]), numbers[2] ?? numbers[4]);
  const dotted = DAY_DOT_MONTH.exec(text);
  if (dotted) return dated(Number(dotted[2]), dotted[1]);
  const slashed = SLASHED.exec(text);
  if (slashed) return slashedDay(slashed);
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return dated(monthNumber(dayFirst[2] ?? ""), dayFirst[1]);
  const monthFirst = MONTH_THEN_DAY.exec(text);
  return monthFirst && dated(monthNumber(monthFirst[1] ?? ""), monthFirst[2]);
}

function slashedDay([, first = "", second = ""]: RegExpExecArray): DateOfYear | null {
  // 2000 is a leap year, so the 29th of February passes.
  const day = dayYearLast({ first, sign: "/", second, year: "2000" });
  return day && { ...partsOf(day), year: null };
}

function dated(month: number | null, day: string | undefined): DateOfYear | null {
  const dayOfMonth = Number(day);
  // 2000 is a leap year, so the 29th of February passes.
  if (month === null || dayOf(2000, month, dayOfMonth) === null) return null;
  return { year: null, month, dayOfMonth };
}

function inYear({ month, dayOfMonth }: DateOfYear, year: number): Day | null {
  return dayOf(year, month, dayOfMonth) ?? dayOf(year, month, dayOfMonth - 1);
}

function daysUnder(
  { byKey }: Properties,
  key: string,
  occasion: YearlyDay["occasion"],
): YearlyDay[] {
  const property = byKey.get(key);
  if (property === undefined) return [];
  return textsOf(property.value).flatMap((text) => {
    const date = readDateOfYear(text);
    return date === null ? [] : [{ occasion, ...date, line: property.line }];
  });
}
