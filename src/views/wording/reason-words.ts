/** Reasons and contacts as a row says them. */
import { type Day, daysBetween } from "../../core/dates/day";
import { speakDay, speakDistance, speakSpan, type SpokenWidth } from "../../core/dates/spoken";
import { type UnreadDate } from "../../core/people/unread-dates";
import {
  type PlacedFollowUp,
  type Reason,
  type Standing,
  type Touch,
} from "../../core/ranking/agenda";
import { asInterval } from "../../core/ranking/rhythm";
import { WORDS } from "../../words";
import { clauseOf, promiseText, promiseWords } from "../../words/promise-text";
import { contactKindText } from "./contact-kind-text";

/** The day, the language and the room that words are made for. */
export interface Speaking {
  readonly today: Day;
  /** BCP 47 tag. */
  readonly language: string;
  /** Wide when absent. */
  readonly width?: SpokenWidth;
}

/** The last contact in words: "6 weeks ago, coffee". */
export function lastTouchText(touch: Touch | null, { today, language, width }: Speaking): string {
  if (touch === null) return WORDS.row.never;
  return WORDS.row.lastTouch(
    speakDistance(touch.day, today, language, width),
    contactKindText(touch.kind),
  );
}

/** One of a person's reasons in words. */
export function reasonText(reason: Reason, standing: Standing, speaking: Speaking): string {
  const { day, kind, followUp, usually, years } = reason;
  if (followUp !== null) return followUpText(followUp, speaking);
  if (day === null) return "";
  if (kind === "check-in") return checkInText(day, standing, speaking);
  if (usually !== null) {
    const quiet = asInterval(daysBetween(day, speaking.today));
    return WORDS.drifting.quiet(quiet, usually);
  }
  const spoken = speakDay(day, speaking.today, speaking.language, speaking.width);
  if (kind === "did-you-see") return WORDS.didYouSee.question(standing.person.name, spoken);
  if (kind === "birthday" || kind === "anniversary") return WORDS.row[kind](spoken, years);
  const { nextTouch } = standing;
  return WORDS.row.seeing(spoken, nextTouch === null ? null : contactKindText(nextTouch.kind));
}

/** An open promise in words, with its day. */
export function followUpText(followUp: PlacedFollowUp, speaking: Speaking): string {
  const { due, kind } = followUp;
  const text = promiseText(followUp);
  if (due === null) return WORDS.row.undated(text);
  const by = speakDay(due, speaking.today, speaking.language, speaking.width);
  if (kind !== "waiting") return WORDS.row.promise(text, by);
  return due < speaking.today
    ? WORDS.row.noAnswer(promiseWords(followUp), by)
    : WORDS.row.waitingUntil(text, by);
}

/** The same behind a label that says who promised. */
export function promisedText(followUp: PlacedFollowUp, speaking: Speaking): string {
  const { due, kind } = followUp;
  const { row } = WORDS;
  const clause = clauseOf(followUp);
  if (due === null) return row.undated(clause);
  const by = speakDay(due, speaking.today, speaking.language, speaking.width);
  if (kind !== "waiting") return row.promise(clause, by);
  const isLate = due < speaking.today && promiseWords(followUp) !== null;
  return isLate ? row.promisedUnanswered(clause, by) : row.waitingUntil(clause, by);
}

/** A date that could not be read, and what to write instead. */
export function unreadText({ written, couldBe }: UnreadDate, { today }: Speaking): string {
  const { unreadDate, doubtfulDate } = WORDS.card;
  return couldBe === null ? unreadDate(written, today) : doubtfulDate(written, couldBe);
}

/** How often, and how the day of the next check-in lies to today. */
export function checkInText(
  day: Day,
  { interval, limit, gentleUntil, late }: Standing,
  { today, language, width }: Speaking,
): string {
  const every = interval === null ? WORDS.row.untracked : WORDS.row.every(interval);
  const since = (from: Day): string => speakSpan(from, today, language, width);
  if (day < today && (limit === null || gentleUntil === null))
    return WORDS.row.past(every, since(day));
  if (day < today && limit !== null && gentleUntil !== null)
    return late === "gently"
      ? WORDS.row.pastWithin(every, since(day), limit)
      : WORDS.row.pastLimit(every, since(gentleUntil), limit);
  return WORDS.row.dueOn(every, speakDay(day, today, language, width));
}
