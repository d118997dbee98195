/** People and promises with what places them in the lists of a day, worked out once for each. */
import { type Day } from "../dates/day";
import { comparePlaces, type PlacedFollowUp } from "../note-index/placed-follow-up";
import { compare, compareDays } from "../order";
import { type Judged } from "./judge";
import { compareNames, nameKey } from "./name-order";
import { pressure, promiseReason, type ReasonSection, sectionOf } from "./reasons";
import { type Standing } from "./standing";

/** One row: a person with all their reasons, or a promise (one without a person; in `undated` and `waiting` also those of people who are not on the list above). */
export type Row =
  | { readonly kind: "person"; readonly id: string; readonly standing: Standing }
  | { readonly kind: "promise"; readonly id: string; readonly followUp: PlacedFollowUp };

/** A row, and what it is placed by. */
interface Placed {
  readonly row: Row;
  readonly section: ReasonSection;
  /** Of the most pressing reason that is due; of a person nothing is due for, how near the next check-in is. */
  readonly urgency: number;
  /** Of the first reason. */
  readonly day: Day | null;
  /** Of a person's name; null of a promise. */
  readonly nameKey: string | null;
}

/** A person with their place on the list. */
export interface RankedStanding extends Placed {
  readonly standing: Standing;
  /** Now, coming up, other people with an interval, untracked. */
  readonly tier: number;
  readonly nameKey: string;
}

/** An open promise with its place on the list. */
export type RankedPromise = Placed;

/** Whether a person is on the list of what is due now or soon. */
export function isListed(
  person: RankedStanding,
): person is RankedStanding & { readonly section: "now" | "coming" } {
  return person.section === "now" || person.section === "coming";
}

/** Where a person is placed on `today`. */
export function rankPerson({ standing, reasons }: Judged, today: Day): RankedStanding {
  const { first } = reasons;
  const section = first === null ? null : sectionOf(first, today);
  const quiet = standing.status === "snoozed" || standing.lateness === null;
  const rest = quiet ? Number.NEGATIVE_INFINITY : (standing.lateness ?? 0);
  const urgency = section === "now" ? reasons.pressure(standing.lateness) : rest;
  // Told of at leisure: after all that has a day in the coming week.
  const day = first === null || first.kind === "drifting" ? null : first.day;
  const { person, interval } = standing;
  const tier = tierOf(section, interval !== null);
  const row = personRow(standing);
  return { standing, row, section, urgency, day, nameKey: nameKey(person), tier };
}

/** Where a promise that stands for itself is placed on `today`. */
export function rankPromise(followUp: PlacedFollowUp, today: Day): RankedPromise {
  const reason = promiseReason(followUp);
  const urgency = pressure(reason, null, today);
  const section = sectionOf(reason, today);
  return { row: promiseRow(followUp), section, urgency, day: reason.day, nameKey: null };
}

/** By tier; coming up the soonest first, elsewhere the most urgent; then by name. */
export function compareRanked(a: RankedStanding, b: RankedStanding): number {
  const order = a.section === "coming" ? soonestFirst : mostPressingFirst;
  return a.tier - b.tier || order(a, b) || compareRankedNames(a, b);
}

function tierOf(section: ReasonSection, isTracked: boolean): number {
  if (section === "now") return 0;
  if (section === "coming") return 1;
  return isTracked ? 2 : 3;
}

/** By name. */
export function compareRankedNames(a: RankedStanding, b: RankedStanding): number {
  return compare(a.nameKey, b.nameKey) || compareNames(a.standing.person, b.standing.person);
}

/** The most urgent first, then the soonest. */
export function mostPressingFirst(a: Placed, b: Placed): number {
  return compare(b.urgency, a.urgency) || compareDays(a.day, b.day);
}

/** The soonest first, then the most urgent. */
export function soonestFirst(a: Placed, b: Placed): number {
  return compareDays(a.day, b.day) || compare(b.urgency, a.urgency);
}

/** Soonest first, undated last, then as they stand in the vault; then by their words, which alone tell several of one line without a marker apart. */
export function comparePromises(a: PlacedFollowUp, b: PlacedFollowUp): number {
  return comparePlaces(a, b) || compare(a.text, b.text);
}

/** People and promises in one list; where `order` finds them equal, people first, by name, then promises as they stand in the vault. */
export function inOrder(order: (a: Placed, b: Placed) => number): (a: Placed, b: Placed) => number {
  return (a, b) => order(a, b) || compareRows(a, b);
}

/** What is shown of anything that has a place. */
export function rowOf({ row }: Placed): Row {
  return row;
}

function compareRows(a: Placed, b: Placed): number {
  // Most are told apart without a look at the rows.
  if (a.nameKey !== null && b.nameKey !== null && a.nameKey !== b.nameKey)
    return compare(a.nameKey, b.nameKey);
  const [one, other] = [a.row, b.row];
  if (one.kind === "person" && other.kind === "person")
    return compareNames(one.standing.person, other.standing.person);
  if (one.kind === "promise" && other.kind === "promise")
    return comparePromises(one.followUp, other.followUp);
  return one.kind === "person" ? -1 : 1;
}

function personRow(standing: Standing): Row {
  return { kind: "person", id: standing.person.path, standing };
}

/** The row of a promise that stands for itself. */
export function promiseRow(followUp: PlacedFollowUp): Row {
  const { path, line, marker } = followUp;
  return { kind: "promise", id: `${path}:${line}:${marker?.from ?? ""}`, followUp };
}
