/** What a dossier says, a line each, and where it is written. */
import { speakDay } from "../../core/dates/spoken";
import { type PlacedFollowUp } from "../../core/ranking/agenda";
import { type Dossier } from "../../core/ranking/dossier";
import { intervalTiming, promiseReason, type Timing, timingOf } from "../../core/ranking/reasons";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import {
  checkInText,
  lastTouchText,
  promisedText,
  type Speaking,
  unreadText,
} from "../wording/reason-words";

/** A line of a dossier. */
export interface DossierLine {
  /** Tells lines of one dossier apart. */
  readonly key: string;
  /** Who owes it, of a promise; else null. */
  readonly label: string | null;
  readonly text: string;
  readonly tone: "plain" | "late" | "today";
  /** Null where nothing is written. */
  readonly place: Place | null;
}

const TONES: Readonly<Record<Timing, DossierLine["tone"]>> = {
  past: "late",
  today: "today",
  ahead: "plain",
};

/** The last contact in words. */
export function lastLine({ standing }: Dossier, speaking: Speaking): DossierLine {
  const { lastTouch } = standing;
  const text = lastTouchText(lastTouch, speaking);
  const key = lastTouch === null ? "never" : "last";
  return { key, label: null, text, tone: "plain", place: lastTouch };
}

/** When the next check-in is due, or until when the person is snoozed; nothing without an interval. */
export function dueLines({ standing }: Dossier, speaking: Speaking): DossierLine[] {
  const { today, language, width } = speaking;
  const { snoozedUntil, due } = standing;
  const base = { key: "due", label: null, place: null } as const;
  if (snoozedUntil !== null) {
    const { day } = snoozedUntil;
    const { snoozed, snoozedUntilReply } = WORDS.card;
    const text = day === null ? snoozedUntilReply : snoozed(speakDay(day, today, language, width));
    return [{ ...base, text, tone: "plain" }];
  }
  if (due === null) return [];
  const tone = TONES[intervalTiming(standing)];
  return [{ ...base, text: checkInText(due, standing, speaking), tone }];
}

/** Birthdays and anniversaries, soonest first. */
export function yearlyLines(dossier: Dossier, speaking: Speaking): DossierLine[] {
  const { today, language, width } = speaking;
  const { path } = dossier.standing.person;
  return dossier.yearlyDays.map(({ occasion, day, years, line }) => ({
    key: `yearly ${String(line)} ${day}`,
    label: null,
    text: WORDS.row[occasion](speakDay(day, today, language, width), years),
    tone: "plain",
    place: { path, line },
  }));
}

/** Dates told of that can't be read; *Why?* has all. */
const UNREAD_TOLD = 2;

/** What in the person's note can't be read as how often or as a date, so that nobody relies on it. */
export function unreadLines({ standing }: Dossier, speaking: Speaking): DossierLine[] {
  const { person, intervalProblem: problem } = standing;
  const { path, unreadDates } = person;
  const unread = (key: string, text: string, line: number): DossierLine => {
    return { key: `unread ${key}`, label: null, text, tone: "plain", place: { path, line } };
  };
  const dates = unreadDates
    .slice(0, UNREAD_TOLD)
    .map((date, index) => unread(String(index), unreadText(date, speaking), date.line));
  if (problem === null) return dates;
  const howOften = WORDS.intervalRefused[problem.why](problem.written);
  return [unread("how often", howOften, problem.line), ...dates];
}

/** Open promises: mine, then theirs. */
export function promiseLines({ mine, theirs }: Dossier, speaking: Speaking): DossierLine[] {
  const { card } = WORDS;
  return [
    ...mine.map((one) => promiseLine(one, card.mine, speaking)),
    ...theirs.map((one) => promiseLine(one, card.theirs, speaking)),
  ];
}

function promiseLine(followUp: PlacedFollowUp, label: string, speaking: Speaking): DossierLine {
  const { path, line, marker } = followUp;
  return {
    key: `${path}:${String(line)}:${String(marker?.from ?? "")}`,
    label,
    text: promisedText(followUp, speaking),
    tone: TONES[timingOf(promiseReason(followUp), speaking.today)],
    place: { path, line },
  };
}
