/**
 * What stands in a person's note where a day is read, and is none, so that it can be told:
 *
 *     check-in-after: 1 December        last-contact: 3/4/2026        - 3/4/2026: coffee
 */
import { type Day } from "../dates/day";
import { readPropertyDay } from "../dates/note-day";
import { doubtfulDays } from "../dates/year-last";
import { MarkFinder } from "../markdown/mark-finder";
import { type Line, type Outline } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { doubtfulOpening } from "../markers/line-day";
import { lastContactFieldsOn, opensEntry } from "./contact/log";
import { CREATED_KEYS, LAST_CONTACT_KEYS, YEARLY_KEYS } from "./dated-keys";
import { type Properties, type Property, textsOf } from "./properties";
import { isSnooze, SNOOZE_KEYS } from "./snooze-property";
import { readDateOfYear } from "./yearly-days";

/** A date that could not be read. */
export interface UnreadDate {
  /** As written, with its key where it has one; shortened when it is long. */
  readonly written: string;
  /** The two days it could be, or null when it is not known what it means. */
  readonly couldBe: readonly [Day, Day] | null;
  /** Line number, counted from 0. */
  readonly line: number;
}

/** UTF-16 units of a value that are told. */
const LONGEST_TOLD = 60;

/** Dates told of a note; whoever has more has another way of writing them, which the first few show. */
const MOST_TOLD = 20;

/** What people write where there is no day. */
const NO_DAY = /^(?:none|never|unknown|n\/?a|tbd|null)$/i;

/** All dates of a person's note that can't be read, the fields of its body among `properties`; properties first. */
export function readUnreadDates(outline: Outline, properties: Properties): UnreadDate[] {
  return [...unreadProperties(properties), ...unreadLines(outline)].slice(0, MOST_TOLD);
}

function unreadProperties({ byKey }: Properties): UnreadDate[] {
  return [...byKey].flatMap(([folded, property]) => {
    const reads = readerOf(folded);
    return reads === null ? [] : unreadTexts(property, reads);
  });
}

/** What takes the values of a key, or null when they are no days. */
function readerOf(folded: string): ((text: string) => boolean) | null {
  if (LAST_CONTACT_KEYS.has(folded) || CREATED_KEYS.includes(folded)) return isDay;
  if (SNOOZE_KEYS.has(folded)) return isSnooze;
  const { birthday, anniversary } = YEARLY_KEYS;
  const isYearly = [...birthday, ...anniversary].some((key) => key === folded);
  return isYearly ? (text) => readDateOfYear(text) !== null : null;
}

function isDay(text: string): boolean {
  return readPropertyDay(text) !== null;
}

function unreadTexts(
  { key, value, line }: Property,
  reads: (text: string) => boolean,
): UnreadDate[] {
  return textsOf(value).flatMap((text) => {
    const says = /[\p{L}\d]/u.test(text) && !NO_DAY.test(text);
    return says && !reads(text) ? [unread(`${key}: ${text}`, text, line)] : [];
  });
}

function unread(written: string, date: string, line: number): UnreadDate {
  return { written: written.slice(0, LONGEST_TOLD), couldBe: doubtfulDays(date), line };
}

/** A date in figures with the year last, or an inline field: most notes hold neither. */
const MAY_BE_UNREAD = /\d[/-]\d{1,2}[/-]\d{4}|::/;

function unreadLines(outline: Outline): UnreadDate[] {
  if (!MAY_BE_UNREAD.test(outline.text)) return [];
  const colons = new MarkFinder(outline.text, "::");
  return outline.lines.flatMap((line) => {
    const fields = colons.isIn(line.wordsFrom, line.to) ? lastContactFieldsOn(outline, line) : [];
    return [
      ...fields.flatMap((field) => unreadTexts(field, isDay)),
      ...unreadOpening(outline, line),
    ];
  });
}

function unreadOpening(outline: Outline, line: Line): UnreadDate[] {
  if (!opensEntry(line)) return [];
  const { from, wordsFrom, to, number } = line;
  if (doubtfulOpening(outline.text.slice(wordsFrom, to)) === null) return [];
  const doubtful = doubtfulOpening(readableWords(outline, line).slice(wordsFrom - from));
  return doubtful === null ? [] : [{ ...doubtful, line: number }];
}
