/** Where a person stands on a day: interval, last and next contact, due day, lateness, status. */
import { type Day, daysBetween } from "../dates/day";
import { addInterval } from "../dates/interval";
import { type OpenPromises } from "../note-index/open-promises";
import { type PersonFacts } from "../people/person-facts";
import { type SnoozeProperty } from "../people/snooze-property";
import { type Settings } from "../settings/settings";
import { type History, type Touch } from "./history";
import { type AppliedInterval, intervalOf } from "./interval-of";
import { PersonReasons } from "./person-reasons";
import { reasonsBesides } from "./reasons";
import { type Situation, type Snooze, type Standing, type Status } from "./standing";

/** What is known about a person. */
export interface PersonRecord {
  readonly person: PersonFacts;
  /** Their contacts as seen from the day that is asked about. */
  readonly history: History;
  /** The open promises about this person. */
  readonly open: OpenPromises;
}

/** Where a person stands, and why. */
export interface Judged {
  readonly standing: Standing;
  readonly reasons: PersonReasons;
}

/** Days after the first contact during which a relationship is new. */
const NEW_FOR_DAYS = 90;

/** Where a person stands on `today`. */
export function judge(record: PersonRecord, settings: Settings, today: Day): Judged {
  const { person, history, open } = record;
  const applied = startingOr(intervalOf(person, settings), history, { settings, today });
  const lastTouch = history.last;
  const nextTouch = history.next;
  const clock = clockOf(applied, lastTouch?.day ?? person.created?.day ?? null, today);
  const { interval, limit, source, problem } = applied;
  const snoozedUntil = snoozeOf(person, lastTouch, { settings, today });
  const { due, gentleUntil, late, lateness } = clock;
  const situation = {
    person,
    interval,
    limit,
    intervalFrom: source,
    intervalProblem: problem,
    status: statusOf({ interval, snoozedUntil, lastTouch, due }, today),
    snoozedUntil,
    lastTouch,
    nextTouch,
    due,
    gentleUntil,
    late,
    lateness,
  };
  const others = reasonsBesides(situation, history, { settings, today });
  const reasons = new PersonReasons(others, open, today);
  return { standing: withReasons(situation, reasons), reasons };
}

const reasonsOf = new WeakMap<object, PersonReasons>();

/** One for all: with a getter of its own each standing would be of a shape of its own to the engine, as if it were spread. */
const REASONS: PropertyDescriptor = {
  enumerable: true,
  get() {
    return reasonsOf.get(this)?.all;
  },
};

/** The situation itself, with reasons that are put together when somebody looks at them. */
function withReasons(situation: Situation, reasons: PersonReasons): Standing {
  reasonsOf.set(situation, reasons);
  Object.defineProperty(situation, "reasons", REASONS);
  return situation as Standing;
}

/** What counting from a day gives; all null without an interval or a day. */
function clockOf(
  { interval, limit }: Pick<AppliedInterval, "interval" | "limit">,
  from: Day | null,
  today: Day,
): Pick<Standing, "due" | "gentleUntil" | "late" | "lateness"> {
  if (interval === null || from === null)
    return { due: null, gentleUntil: null, late: null, lateness: null };
  const due = addInterval(from, interval);
  // 30 days and a month at most: in February the interval is the longer one.
  const gentleUntil = latest(due, limit === null ? due : addInterval(from, limit));
  const late = today < due ? null : today <= gentleUntil ? "gently" : "firmly";
  return { due, gentleUntil, late, lateness: daysBetween(due, today) / daysBetween(from, due) };
}

function latest(a: Day, b: Day): Day {
  return a < b ? b : a;
}

/** Of the note's own snooze and the pause of everyone, the one that ends last; null when both are over or none was set. */
function snoozeOf(
  { path, snooze }: PersonFacts,
  lastTouch: Touch | null,
  { settings, today }: { settings: Settings; today: Day },
): Snooze | null {
  const { pausedUntil } = settings;
  const own = snooze === null || isOver(snooze, lastTouch, today) ? null : snooze;
  if (pausedUntil !== null && pausedUntil > today && (own === null || endsBefore(own, pausedUntil)))
    return { kind: "everyone", day: pausedUntil };
  return own === null ? null : { kind: "note", path, ...own };
}

/** A snooze until they reply ends with the first contact after the day it was written on. */
function isOver({ day, since }: SnoozeProperty, lastTouch: Touch | null, today: Day): boolean {
  if (day !== null) return day <= today;
  return lastTouch !== null && since !== null && lastTouch.day > since;
}

/** When a reply comes nobody knows: such a snooze outlasts every pause. */
function endsBefore({ day }: SnoozeProperty, other: Day): boolean {
  return day !== null && day < other;
}

function statusOf(
  {
    interval,
    snoozedUntil,
    lastTouch,
    due,
  }: Pick<Standing, "interval" | "snoozedUntil" | "lastTouch" | "due">,
  today: Day,
): Status {
  if (interval === null) return "untracked";
  if (snoozedUntil !== null) return "snoozed";
  if (lastTouch === null || due === null) return "never";
  if (due === today) return "due";
  return due < today ? "overdue" : "ok";
}

/** A new relationship may have a shorter interval than rules and default give, never one its own note sets. */
function startingOr(
  applied: AppliedInterval,
  history: History,
  { settings, today }: { settings: Settings; today: Day },
): AppliedInterval {
  const starting = settings.startingInterval;
  const given = applied.source?.kind === "rule" || applied.source?.kind === "default";
  if (starting === null || applied.interval === null || !given) return applied;
  const { first } = history;
  if (first === null) return applied;
  if (daysBetween(first.day, today) >= NEW_FOR_DAYS) return applied;
  const shorter = addInterval(first.day, starting) < addInterval(first.day, applied.interval);
  return shorter
    ? { ...applied, interval: starting, limit: null, source: { kind: "starting" } }
    : applied;
}
