/** Why somebody is on the list: each cause with its day and the line it comes from. */
import { addDays, type Day, daysBetween } from "../dates/day";
import { addInterval } from "../dates/interval";
import { columnOf } from "../markers/follow-up";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { compare, compareDays } from "../order";
import { nextYearlyDay } from "../people/yearly-days";
import { type Settings } from "../settings/settings";
import { fromToday } from "./by-day";
import { driftingFrom } from "./drift";
import { type History } from "./history";
import { type Reason, type Situation } from "./standing";

/** A section of the list that a reason belongs to; null for what lies beyond the coming week. */
export type ReasonSection = "now" | "coming" | "undated" | "waiting" | null;

/** Days ahead that "coming up" looks. */
const COMING_DAYS = 7;

/** Days a promise may be late before it weighs as much as a check-in one whole interval late. */
const PROMISE_PATIENCE_DAYS = 7;

/** The day that is asked about, and the user's settings. */
interface Asked {
  readonly settings: Settings;
  readonly today: Day;
}

/** The reasons of a person that are no promises, in no particular order. */
export function reasonsBesides(situation: Situation, history: History, asked: Asked): Reason[] {
  const { today } = asked;
  const question = didYouSee(situation, history, today);
  // Until it is answered nobody knows how long it has been: the question is enough.
  const quiet =
    question.length > 0
      ? question
      : [...checkIn(situation, today), ...drifting(situation, history, asked)];
  return [...quiet, ...planned(situation), ...yearlyReasons(situation, asked)];
}

/** The reason that an open follow-up is. */
export function promiseReason(followUp: PlacedFollowUp): Reason {
  const { due, path, line } = followUp;
  const kind = due === null ? "undated" : followUp.kind === "waiting" ? "waiting" : "promise";
  return { ...reasonAt(kind, due, { path, line }), followUp };
}

/** A reason written at a place, about which no more is known. */
function reasonAt(
  kind: Reason["kind"],
  day: Day | null,
  { path, line }: Pick<Reason, "path" | "line">,
): Reason {
  return { kind, day, path, line, followUp: null, gentleUntil: null, usually: null, years: null };
}

const GENTLE: ReadonlySet<Reason["kind"]> = new Set(["waiting", "did-you-see"]);

const ALWAYS_COMING: ReadonlySet<Reason["kind"]> = new Set(["drifting", "birthday", "anniversary"]);

const lastComing = fromToday((today) => addDays(today, COMING_DAYS));

/** Whether a day lies behind those that "coming up" looks ahead to. */
export function isBeyondComing(day: Day, today: Day): boolean {
  return day > lastComing(today);
}

/** The section a reason belongs to on `today`. */
export function sectionOf({ kind, day }: Reason, today: Day): ReasonSection {
  if (day === null) return "undated";
  if (kind === "waiting") return day <= today ? "now" : "waiting";
  // Whether and how far ahead these are told of is decided where they are found.
  if (ALWAYS_COMING.has(kind)) return "coming";
  const soon = !isBeyondComing(day, today);
  if (kind === "planned") return soon ? "coming" : null;
  return day <= today ? "now" : soon ? "coming" : null;
}

/** How pressing a due reason is: 0 on its day, 1 when a whole interval (or a week, for promises) late. */
export function pressure(reason: Reason, lateness: number | null, today: Day): number {
  if (sectionOf(reason, today) !== "now" || reason.day === null) return Number.NEGATIVE_INFINITY;
  if (reason.kind === "check-in") return lateness ?? 0;
  return daysBetween(reason.day, today) / PROMISE_PATIENCE_DAYS;
}

/** How a reason's day lies to today. */
export type Timing = "past" | "today" | "ahead";

/**
 * How pressing a reason is to look at; undated is ahead. An answer that is late is a nudge of today, no debt of
 * mine; so is a check-in that is late but within its limit.
 */
export function timingOf(
  { kind, day, gentleUntil }: Pick<Reason, "kind" | "day" | "gentleUntil">,
  today: Day,
): Timing {
  if (day === null || day > today || kind === "drifting") return "ahead";
  const isGentle = GENTLE.has(kind) || (gentleUntil !== null && today <= gentleUntil);
  return day === today || isGentle ? "today" : "past";
}

/** How pressing an interval is that is neither snoozed nor answered by a plan. */
export function intervalTiming({ late }: Pick<Situation, "late">): Timing {
  if (late === null) return "ahead";
  return late === "gently" ? "today" : "past";
}

const SECTION_ORDER: readonly ReasonSection[] = ["now", "coming", "undated", "waiting", null];

/** Most pressing first. */
export function compareReasons(a: Reason, b: Reason, today: Day): number {
  return (
    SECTION_ORDER.indexOf(sectionOf(a, today)) - SECTION_ORDER.indexOf(sectionOf(b, today)) ||
    compareDays(a.day, b.day) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(reasonColumn(a), reasonColumn(b)) ||
    compare(a.kind, b.kind)
  );
}

function reasonColumn({ followUp }: Reason): number {
  return columnOf({ marker: followUp?.marker ?? null });
}

/** The interval that has run out or soon will, unless it is snoozed, or a contact already planned answers it. */
function checkIn(situation: Situation, today: Day): Reason[] {
  const { due, gentleUntil, status, person, lastTouch } = situation;
  if (due === null || status === "snoozed" || isQuieted(situation, today)) return [];
  const evidence = lastTouch ?? { path: person.path, line: person.created?.line ?? 0 };
  const { path, line } = evidence;
  return [{ ...reasonAt("check-in", due, { path, line }), gentleUntil }];
}

/** A planned contact quiets the nag when it comes within one interval; one next year is no reason to wait. */
function isQuieted({ nextTouch, interval }: Situation, today: Day): boolean {
  if (nextTouch === null || interval === null) return false;
  return nextTouch.day <= addInterval(today, interval);
}

function planned({ nextTouch }: Situation): Reason[] {
  if (nextTouch === null) return [];
  return [reasonAt("planned", nextTouch.day, nextTouch)];
}

/** Days for which a plan that nothing confirms is asked about: after a week one hardly knows. */
const ASKED_DAYS = 7;

/** A planned contact whose day is over, and no contact on record since; never asked about the snoozed or those never to be reminded of. */
function didYouSee(
  { interval, intervalFrom, snoozedUntil }: Situation,
  { unrecorded }: History,
  today: Day,
): Reason[] {
  const isNever = interval === null && intervalFrom !== null;
  if (unrecorded === null || snoozedUntil !== null || isNever) return [];
  if (unrecorded.day < addDays(today, -ASKED_DAYS)) return [];
  return [reasonAt("did-you-see", unrecorded.day, unrecorded)];
}

/** Quiet for long against the rhythm that was kept, though not yet due: only of those whom the user wants to hear from, never of the snoozed. */
function drifting(situation: Situation, history: History, { settings, today }: Asked): Reason[] {
  const { status, late, lastTouch } = situation;
  if (!settings.tellDrifting || status !== "ok" || late !== null || lastTouch === null) return [];
  if (isQuieted(situation, today)) return [];
  const usually = driftingFrom(lastTouch.day, () => history.rhythm(), today);
  return usually === null ? [] : [{ ...reasonAt("drifting", lastTouch.day, lastTouch), usually }];
}

/** Birthdays and anniversaries as far ahead as the user wants to be told. */
function yearlyReasons({ person }: Situation, { settings, today }: Asked): Reason[] {
  const last = addDays(today, settings.yearlyLeadDays);
  return person.yearlyDays.flatMap((yearly): Reason[] => {
    const next = nextYearlyDay(yearly, today);
    if (next === null || next.day > last) return [];
    const { day, years } = next;
    const place = { path: person.path, line: yearly.line };
    return [{ ...reasonAt(yearly.occasion, day, place), years }];
  });
}
