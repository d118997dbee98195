/** Words typed into a form, read as a day while they are typed. */
import { addMonths, type Day } from "../../core/dates/day";
import { type HowOften, readHowOften as readSpans } from "../../core/dates/how-often";
import { type Interval } from "../../core/dates/interval";
import { type DateWays, readWholePhrase } from "../../core/dates/phrase";
import { speakDate, speakDistance } from "../../core/dates/spoken";
import { type SnoozeEnd } from "../../requests";
import { WORDS } from "../../words";

/** What typed words stand for, and what to say of it beside the field. */
export type Reading<Value> =
  | { readonly kind: "read"; readonly value: Value; readonly said: string }
  /** Nothing typed yet. */
  | { readonly kind: "blank" }
  | { readonly kind: "unread"; readonly why: string };

/** What words are read with. */
export interface ReadingDay {
  readonly today: Day;
  readonly ways: DateWays;
}

/** Reads a day that must not be past: a promise's new day, the end of a snooze. */
export function readComingDay(words: string, reading: ReadingDay): Reading<Day> {
  return readDay(words, reading, (day) => (day < reading.today ? WORDS.forms.dayPast : null));
}

/** Reads the end of a snooze: a day to come, or "reply". */
export function readSnoozeEnd(words: string, reading: ReadingDay): Reading<SnoozeEnd> {
  const { snoozeReplyWords, snoozeReply } = WORDS.forms;
  const said = words.trim().toLowerCase();
  if (snoozeReplyWords.some((reply) => reply === said))
    return { kind: "read", value: "reply", said: snoozeReply };
  return readComingDay(words, reading);
}

/** Reads a day that must not be still to come: one logs what was. A bare weekday is its last one, and so is a day of the year. */
export function readPastDay(words: string, reading: ReadingDay): Reading<Day> {
  const typed = readDay(words, reading, (day) =>
    day > reading.today ? WORDS.forms.dayFuture : null,
  );
  if (typed.kind !== "unread") return typed;
  const last = readDay(`last ${words}`, reading, (day) => (day > reading.today ? "" : null));
  if (last.kind === "read") return last;
  const day = lastDayOfTheYear(words.trim(), reading);
  return day === null ? typed : { kind: "read", value: day, said: sayDay(day, reading) };
}

/** The last day that `12 March` named; null for words that name no day of the year, or another one every week. */
function lastDayOfTheYear(words: string, { today, ways }: ReadingDay): Day | null {
  const readOn = (anchor: Day): Day | null => readWholePhrase(words, anchor, ways)?.day ?? null;
  const next = readOn(today);
  const last = readOn(addMonths(today, -12));
  if (next === null || last === null || last > today) return null;
  // "in 2 weeks" and "end of month" are as far a year ago, but not a month ago.
  const lately = readOn(addMonths(today, -1));
  return addMonths(last, 12) === next && (lately === next || lately === last) ? last : null;
}

/** Reads how often: `every 2 weeks`, `6 weeks, at most 10 weeks`; null is never. */
export function readHowOften(words: string): Reading<HowOften | null> {
  if (words.trim() === "") return { kind: "blank" };
  const reading = readSpans(words.trim());
  if (reading === null) return { kind: "unread", why: WORDS.forms.intervalUnread };
  if (reading.kind === "refused")
    return { kind: "unread", why: WORDS.intervalRefused[reading.why](words.trim()) };
  if (reading.kind === "never")
    return { kind: "read", value: null, said: WORDS.forms.intervalNever };
  const { interval, limit } = reading;
  return { kind: "read", value: { interval, limit }, said: WORDS.forms.howOften(interval, limit) };
}

/** Reads an interval alone, without a limit: `every 2 weeks`; null is never. */
export function readEvery(words: string): Reading<Interval | null> {
  const reading = readHowOften(words);
  if (reading.kind !== "read") return reading;
  if (reading.value === null) return { ...reading, value: null };
  const { interval, limit } = reading.value;
  return limit === null
    ? { ...reading, value: interval }
    : { kind: "unread", why: WORDS.forms.intervalUnread };
}

/** "Tue 24 Nov, in 3 days": the whole date, also of tomorrow, since a form may stay open past midnight. */
export function sayDay(day: Day, { today, ways }: ReadingDay): string {
  const { language } = ways;
  return `${speakDate(day, today, language)}, ${speakDistance(day, today, language)}`;
}

function readDay(
  words: string,
  { today, ways }: ReadingDay,
  objection: (day: Day) => string | null,
): Reading<Day> {
  if (words.trim() === "") return { kind: "blank" };
  const day = readWholePhrase(words.trim(), today, ways)?.day ?? null;
  if (day === null) return { kind: "unread", why: WORDS.forms.dayUnread };
  const why = objection(day);
  if (why !== null) return { kind: "unread", why };
  return {
    kind: "read",
    value: day,
    said: sayDay(day, { today, ways }),
  };
}
