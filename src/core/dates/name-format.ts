/**
 * moment.js formats as daily and periodic notes use them, matched against a path. Only what names
 * files is known (years, months, weeks, days, weekday names, `[literals]`); a format with hours or
 * an unknown token names no day, rather than a wrong one.
 */
import { addDays, type Day, dayOf } from "./day";
import { isoWeekDay } from "./iso-week";

/** A format made ready to match; it can be asked about many paths. */
export interface NameFormat {
  /** The day that a path (without `.md`) names, or null when it doesn't fit the format or fits no whole date. */
  readonly dayOf: (path: string) => Day | null;
  /** Whether a path's tail is written in this format, date or not. */
  readonly matches: (path: string) => boolean;
}

type Field =
  "year" | "shortYear" | "month" | "monthName" | "day" | "dayOfYear" | "week" | "weekday";

const TOKENS: Readonly<Record<string, readonly [pattern: string, field: Field | null]>> = {
  YYYY: ["\\d{4}", "year"],
  GGGG: ["\\d{4}", "year"],
  gggg: ["\\d{4}", "year"],
  yyyy: ["\\d{4}", "year"],
  YY: ["\\d{2}", "shortYear"],
  Q: ["[1-4]", null],
  Qo: ["[1-4](?:st|nd|rd|th)", null],
  MMMM: ["\\p{L}[\\p{L}\\p{M}]*", "monthName"],
  MMM: ["\\p{L}[\\p{L}\\p{M}]*\\.?", "monthName"],
  MM: ["\\d{2}", "month"],
  M: ["\\d{1,2}", "month"],
  DDDD: ["\\d{3}", "dayOfYear"],
  DD: ["\\d{2}", "day"],
  Do: ["\\d{1,2}(?:st|nd|rd|th|\\.|º|e|er)", "day"],
  D: ["\\d{1,2}", "day"],
  WW: ["\\d{2}", "week"],
  W: ["\\d{1,2}", "week"],
  ww: ["\\d{2}", "week"],
  w: ["\\d{1,2}", "week"],
  dddd: ["\\p{L}[\\p{L}\\p{M}-]*", null],
  ddd: ["\\p{L}[\\p{L}\\p{M}-]*\\.?", null],
  dd: ["\\p{L}[\\p{L}\\p{M}-]*\\.?", null],
  E: ["[1-7]", "weekday"],
  e: ["[0-6]", null],
  d: ["[0-6]", null],
};

const PIECE =
  /\[([^\]]*)\]|(YYYY|GGGG|gggg|yyyy|YY|Qo|Q|MMMM|MMM|MM|M|DDDD|DD|Do|D|WW|W|ww|w|dddd|ddd|dd|E|e|d)|([A-Za-z])|([^])/g;

/** Makes a format ready to match, or null when it holds a token that cannot name a day's file (`HH`, `{{date}}`). */
export function readNameFormat(format: string, monthNumber: MonthNumber): NameFormat | null {
  const whole = compile(format);
  if (!whole) return null;
  // Daily notes sort themselves into folders by format, and people move them: when the last
  // segment says the whole date, the folders above don't matter.
  const last = compile(format.slice(format.lastIndexOf("/") + 1));
  const pattern = last && saysDay(last.fields) ? last : whole;
  return {
    dayOf: (path) => {
      const match = pattern.regex.exec(path);
      return match ? dayFrom(fieldsOf(match, pattern.fields), monthNumber) : null;
    },
    matches: (path) => pattern.regex.test(path),
  };
}

/** The number (1 to 12) of a month's name in any language the reader knows, or null. */
export type MonthNumber = (name: string) => number | null;

interface Pattern {
  readonly regex: RegExp;
  readonly fields: readonly Field[];
}

function compile(format: string): Pattern | null {
  let source = "";
  const fields: Field[] = [];
  for (const [piece, literal, token, letter] of format.matchAll(PIECE)) {
    if (letter !== undefined) return null;
    const known = token === undefined ? undefined : TOKENS[token];
    if (!known) source += escaped(literal ?? piece);
    else if (known[1] === null) source += `(?:${known[0]})`;
    else {
      source += `(${known[0]})`;
      fields.push(known[1]);
    }
  }
  return source === "" ? null : { regex: new RegExp(`(?:^|/)${source}$`, "u"), fields };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function saysDay(fields: readonly Field[]): boolean {
  const has = (field: Field): boolean => fields.includes(field);
  if (!has("year") && !has("shortYear")) return false;
  if (has("dayOfYear") || (has("week") && has("weekday"))) return true;
  return has("day") && (has("month") || has("monthName"));
}

type Fields = ReadonlyMap<Field, string>;

/** The text of each field, or null when one that is written twice (`YYYY/YYYY-MM`) differs. */
function fieldsOf(match: RegExpExecArray, names: readonly Field[]): Fields | null {
  const fields = new Map<Field, string>();
  for (const [index, name] of names.entries()) {
    const text = match[index + 1] ?? "";
    const before = fields.get(name);
    if (before !== undefined && before !== text) return null;
    fields.set(name, text);
  }
  return fields;
}

function dayFrom(fields: Fields | null, monthNumber: MonthNumber): Day | null {
  const year = fields && yearOf(fields);
  if (!fields || year === null) return null;
  const dayOfYear = numberOf(fields, "dayOfYear");
  if (dayOfYear !== null) return dayInYear(year, dayOfYear);
  const month = monthOf(fields, monthNumber);
  const day = numberOf(fields, "day");
  if (month !== null && day !== null) return dayOf(year, month, day);
  const week = numberOf(fields, "week");
  const weekday = numberOf(fields, "weekday");
  return week !== null && weekday !== null ? isoWeekDay(year, week, weekday) : null;
}

function yearOf(fields: Fields): number | null {
  const year = numberOf(fields, "year");
  if (year !== null) return year;
  const short = numberOf(fields, "shortYear");
  // As moment does: 68 is 2068, 69 is 1969.
  return short === null ? null : short + (short > 68 ? 1900 : 2000);
}

function monthOf(fields: Fields, monthNumber: MonthNumber): number | null {
  const name = fields.get("monthName");
  const named = name === undefined ? null : monthNumber(name);
  const month = numberOf(fields, "month");
  return named !== null && month !== null && named !== month ? null : (month ?? named);
}

function numberOf(fields: Fields, name: Field): number | null {
  const match = /\d+/.exec(fields.get(name) ?? "");
  return match ? Number(match[0]) : null;
}

function dayInYear(year: number, count: number): Day | null {
  const first = dayOf(year, 1, 1);
  if (first === null || count < 1) return null;
  const day = addDays(first, count - 1);
  return Number(day.slice(0, 4)) === year ? day : null;
}
