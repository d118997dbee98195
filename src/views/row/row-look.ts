/**
 * What a row looks like: every word and tone of it as a value, so that painting decides nothing
 * and a row whose look has not changed need not be touched.
 */
import { firstFew } from "../../core/collections/first-few";
import { type Day } from "../../core/dates/day";
import { type Interval } from "../../core/dates/interval";
import { speakDay } from "../../core/dates/spoken";
import { withoutMd } from "../../core/paths";
import {
  type PlacedFollowUp,
  type Reason,
  type Row,
  type SectionName,
  type Snooze,
  type Standing,
  type Touch,
} from "../../core/ranking/agenda";
import { intervalTiming, promiseReason, type Timing, timingOf } from "../../core/ranking/reasons";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { promiseText } from "../../words/promise-text";
import { lastTouchText, reasonText, type Speaking } from "../wording/reason-words";

/** How pressing a line is: past its day, on it, before it, or no date at all. */
type Tone = "late" | "today" | "soon";

/** One line under a row's name, and where what it says is written. */
export interface LookLine {
  readonly text: string;
  readonly tone: Tone | "plain";
  readonly place: Place | null;
  /** Whether it only counts what is left out, and leads to all of it. */
  readonly isRest?: boolean;
}

/** Lines of reasons a row has room for. */
export const REASON_LINES = 5;

/** What stands before a row's name. */
export type Lead =
  /** Initials in a ring that shows how much of the interval has passed, 0 to 100. */
  | {
      readonly kind: "ring";
      readonly initials: string;
      readonly share: number;
      readonly tone: Tone;
    }
  /** A box that can be ticked. */
  | { readonly kind: "box" }
  /** A sign in a person's stead. */
  | { readonly kind: "sign"; readonly sign: string };

/** A row as it is shown. */
export interface RowLook {
  readonly lead: Lead;
  readonly name: string;
  readonly lines: readonly LookLine[];
  /** The line that matters most: where a click leads. */
  readonly opens: Place;
}

/** What a row is looked at with. */
export interface Looking extends Speaking {
  readonly section: SectionName;
  /** The name of the person with a path, or null when there is none. */
  readonly nameOf: (path: string) => string | null;
}

/** The look of a row. */
export function lookOf(row: Row, looking: Looking): RowLook {
  if (row.kind === "promise") return promiseLook(row.followUp, looking);
  return looking.section === "everyone"
    ? entryLook(row.standing, looking)
    : personLook(row.standing, looking);
}

function personLook(standing: Standing, looking: Looking): RowLook {
  const { person, reasons, lastTouch } = standing;
  const few = firstFew(reasons, REASON_LINES);
  const told = few.told.map((reason) => ({
    text: reasonText(reason, standing, looking),
    tone: toneOf(reason, looking.today),
    place: { path: reason.path, line: reason.line },
  }));
  const [first] = reasons;
  return {
    lead: ringOf(standing, told[0]?.tone ?? "soon"),
    name: person.name,
    lines: [
      ...(speaksOfTheFuture(reasons) ? [] : [lastLine(lastTouch, looking)]),
      ...told,
      ...restLines(few.left),
    ],
    opens: first === undefined || first.kind === "check-in" ? noteOf(standing) : first,
  };
}

function restLines(left: number): LookLine[] {
  if (left === 0) return [];
  return [{ text: WORDS.row.andMore(left), tone: "plain", place: null, isRest: true }];
}

const SPEAKS_OF_THE_FUTURE: ReadonlySet<Reason["kind"]> = new Set([
  "planned",
  "birthday",
  "anniversary",
]);

/** A planned contact or a birthday says it all; how long ago the last contact was is beside the point. */
function speaksOfTheFuture(reasons: readonly Reason[]): boolean {
  return reasons.every(({ kind }) => SPEAKS_OF_THE_FUTURE.has(kind));
}

/** A person in the list of everyone: two lines, always of the same height. */
function entryLook(standing: Standing, looking: Looking): RowLook {
  const { lastTouch, interval, status, person, snoozedUntil } = standing;
  const last = lastLine(lastTouch, looking);
  const rest = interval === null ? null : restText(snoozedUntil, interval, looking);
  const isDue = status === "overdue" || status === "due";
  const tone = TONES[isDue ? intervalTiming(standing) : "ahead"];
  return {
    lead: ringOf(standing, tone),
    name: person.name,
    lines: [rest === null ? last : { ...last, text: WORDS.row.both(last.text, rest) }],
    opens: noteOf(standing),
  };
}

/** What holds of the interval: that it runs, or until when it is snoozed. */
function restText(snooze: Snooze | null, interval: Interval, looking: Looking): string {
  const { everyAfter, snoozedAfter, snoozedUntilReply } = WORDS.row;
  if (snooze === null) return everyAfter(interval);
  if (snooze.day === null) return snoozedUntilReply;
  return snoozedAfter(speakDay(snooze.day, looking.today, looking.language, looking.width));
}

function promiseLook(followUp: PlacedFollowUp, looking: Looking): RowLook {
  const place = { path: followUp.path, line: followUp.line };
  const text = promiseText(followUp);
  const names = followUp.people.flatMap((path) => looking.nameOf(path) ?? []).join(", ");
  const base = { opens: place };
  if (followUp.due === null) {
    const from = WORDS.row.undatedPlace(names, withoutMd(followUp.path));
    return {
      ...base,
      lead: { kind: "sign", sign: "?" },
      name: WORDS.row.quoted(text),
      lines: [{ text: from, tone: "plain", place }, ...couldBeLines(followUp, looking)],
    };
  }
  const day = speakDay(followUp.due, looking.today, looking.language, looking.width);
  const waits = followUp.kind === "waiting";
  return {
    ...base,
    lead: waits ? { kind: "sign", sign: "…" } : { kind: "box" },
    name: text,
    lines: [
      {
        text: waits
          ? WORDS.row.waitingFor(names, day)
          : WORDS.row.due(day, withoutMd(followUp.path)),
        tone: toneOf(promiseReason(followUp), looking.today),
        place,
      },
      ...couldBeLines(followUp, looking),
    ],
  };
}

/** Whom a promise to nobody could be to; a name that several share is told with its note. */
function couldBeLines({ couldBe, path, line }: PlacedFollowUp, looking: Looking): LookLine[] {
  if (couldBe.length === 0) return [];
  const names = couldBe.map((person) => looking.nameOf(person) ?? withoutMd(person));
  const told = new Set(names).size < names.length ? couldBe.map(withoutMd) : names;
  return [{ text: WORDS.row.couldBe(told), tone: "plain", place: { path, line } }];
}

function lastLine(touch: Touch | null, looking: Looking): LookLine {
  const place = touch === null ? null : { path: touch.path, line: touch.line };
  return { text: lastTouchText(touch, looking), tone: "plain", place };
}

function toneOf(reason: Reason, today: Day): Tone {
  return TONES[timingOf(reason, today)];
}

const TONES: Readonly<Record<Timing, Tone>> = { past: "late", today: "today", ahead: "soon" };

function ringOf({ person, lateness }: Standing, tone: Tone): Lead {
  const passed = lateness === null ? 0 : Math.round((lateness + 1) * 100);
  const share = Math.min(100, Math.max(0, passed));
  return { kind: "ring", initials: initialsOf(person.name), share, tone };
}

/** First letters of the first and last word, by whole code points. */
function initialsOf(name: string): string {
  const words = name.split(/[\s_-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return [first, last]
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
}

function noteOf({ person }: Standing): Place {
  return { path: person.path, line: null };
}
