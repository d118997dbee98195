/** Why a person is where they are: what counted, and what did not. */
import { type Day } from "../dates/day";
import { compareEvidence, couldCount, type Evidence, type Exclusion } from "../note-index/evidence";
import { type OpenPromises } from "../note-index/open-promises";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { type Told } from "../note-index/told";
import { compare, compareLatest } from "../order";
import { type Rules } from "../people/rules";
import { type Touch } from "./history";
import { promiseReason, sectionOf } from "./reasons";
import { type Standing } from "./standing";

/** Everything known about one person: what counted, and what did not and why. */
export interface Explanation {
  readonly standing: Standing;
  /** Open promises too far ahead to be reasons yet, soonest first. */
  readonly laterPromises: readonly PlacedFollowUp[];
  /** Contacts up to the day asked about, latest first. */
  readonly touches: readonly Touch[];
  /** Everything else that names the person, latest first, undated last. */
  readonly notCounted: readonly NotCounted[];
}

/** A mention that did not count. */
export interface NotCounted {
  readonly day: Day | null;
  readonly path: string;
  readonly line: number;
  readonly why: Exclusion | "future";
  /** Path of the group's note that was named in the person's stead; null when the person was. */
  readonly via: string | null;
  /** Whether `%%touch%%` on its line would make it count. */
  readonly couldCount: boolean;
}

/** Of a person's open promises those that no section of the list has on a day. */
export function laterPromises(open: OpenPromises, today: Day): PlacedFollowUp[] {
  return open.all().filter((one) => sectionOf(promiseReason(one), today) === null);
}

/** Of what is told of a person what does not count on a day, latest first, undated last. */
export function notCounted(told: Told, today: Day, rules: Rules): NotCounted[] {
  const ahead = told.contacts.before(({ day }) => day <= today);
  return [...ahead, ...told.plans.all(), ...told.others.all()]
    .sort(compareEvidence)
    .flatMap((one) => verdictOf(one, today, rules) ?? [])
    .sort(compareNotCounted);
}

function verdictOf(evidence: Evidence, today: Day, rules: Rules): NotCounted | null {
  const { day, path, line, why, via } = evidence;
  const place = { day, path, line, via };
  const isAhead = day !== null && (why === "planned" ? day >= today : day > today);
  if (why !== null && !(why === "planned" && isAhead))
    return { ...place, why, couldCount: couldCount(evidence, rules) };
  return isAhead ? { ...place, why: "future", couldCount: false } : null;
}

function compareNotCounted(a: NotCounted, b: NotCounted): number {
  return (
    compareLatest(a.day, b.day) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.why, b.why)
  );
}
