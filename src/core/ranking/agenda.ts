/** Who to check in on, and why: the answer that the sidebar and the command line show. */
import { addDays, type Day } from "../dates/day";
import { type PlacedFollowUp } from "../note-index/evidence";
import { compare, compareDays } from "../order";
import { fromToday, keptByDay } from "./by-day";
import { pressure, promiseReason, type ReasonSection, sectionOf } from "./reasons";
import { compareNames } from "./name-order";
import { type Standing } from "./standing";

export { type PlacedFollowUp } from "../note-index/evidence";
export { type Touch } from "./history";
export { type IntervalSource } from "./interval-of";
export { type Reason, type Snooze, type Standing, type Status } from "./standing";

/** A section of the sidebar, in order. */
export type SectionName = "now" | "coming" | "undated" | "waiting" | "everyone";

/** One row: a person with all their reasons, or a promise (one without a person; in `undated` and `waiting` also those of people who are not on the list above). */
export type Row =
  | { readonly kind: "person"; readonly id: string; readonly standing: Standing }
  | { readonly kind: "promise"; readonly id: string; readonly followUp: PlacedFollowUp };

/** The whole list for one day. A person has one row at most in `now` and `coming` together, and one in `everyone`. */
export interface Agenda {
  readonly today: Day;
  readonly sections: Readonly<Record<SectionName, readonly Row[]>>;
  /** Every recognised person, most urgent first. */
  readonly people: readonly Standing[];
  /** All open follow-ups and those closed in the last 30 days, soonest first, undated last. */
  readonly followUps: readonly PlacedFollowUp[];
}

/** Days for which a closed follow-up is still told of. */
const CLOSED_DAYS = 30;

const closedSince = fromToday((today) => addDays(today, -CLOSED_DAYS));

/** Puts standings and follow-ups in order for a day. */
export function agendaOf(
  standings: readonly Standing[],
  followUps: readonly PlacedFollowUp[],
  today: Day,
): Agenda {
  const ranked = standings.map((standing) => rankPerson(standing, today)).sort(compareRanked);
  const people = ranked.map(({ standing }) => standing);
  const listed = ranked.filter(({ section }) => section === "now" || section === "coming");
  const shown = new Set(listed.map(({ standing }) => standing.person.path));
  const promises = followUps
    .filter(({ state, people: about }) => state === "open" && !about.some((one) => shown.has(one)))
    .map((followUp) => rankPromise(followUp, today));
  const promisesIn = (name: ReasonSection): RankedPromise[] =>
    promises.filter(({ section }) => section === name);
  const peopleIn = (name: ReasonSection): RankedStanding[] =>
    listed.filter(({ section }) => section === name);
  return {
    today,
    sections: {
      now: rowsInOrder(peopleIn("now"), promisesIn("now"), mostPressingFirst),
      coming: rowsInOrder(peopleIn("coming"), promisesIn("coming"), soonestFirst),
      undated: rowsInOrder([], promisesIn("undated"), soonestFirst),
      waiting: rowsInOrder([], promisesIn("waiting"), soonestFirst),
      everyone: [...people].sort((a, b) => compareNames(a.person, b.person)).map(personRow),
    },
    people,
    followUps: followUps.filter((one) => isToldOf(one, today)).sort(comparePromises),
  };
}

/** What a row is placed by. */
interface Placing {
  readonly section: ReasonSection;
  /** Of the most pressing reason that is due; of a person nothing is due for, how near the next check-in is. */
  readonly urgency: number;
  /** Of the first reason. */
  readonly day: Day | null;
}

interface RankedStanding extends Placing {
  readonly standing: Standing;
}

interface RankedPromise extends Placing {
  readonly followUp: PlacedFollowUp;
}

const rankPerson = keptByDay((standing: Standing, today: Day): RankedStanding => {
  const first = standing.reasons[0];
  const section = first === undefined ? null : sectionOf(first, today);
  const pressures = standing.reasons.map((reason) => pressure(reason, standing.lateness, today));
  const quiet = standing.status === "snoozed" || standing.lateness === null;
  const rest = quiet ? Number.NEGATIVE_INFINITY : (standing.lateness ?? 0);
  const urgency = section === "now" ? Math.max(...pressures) : rest;
  // Told of at leisure: after all that has a day in the coming week.
  const day = first === undefined || first.kind === "drifting" ? null : first.day;
  return { standing, section, urgency, day };
});

const rankPromise = keptByDay((followUp: PlacedFollowUp, today: Day): RankedPromise => {
  const reason = promiseReason(followUp);
  const urgency = pressure(reason, null, today);
  return { followUp, section: sectionOf(reason, today), urgency, day: reason.day };
});

/** Now, coming up, other people with an interval, untracked; coming up the soonest first, elsewhere the most urgent; then by name. */
function compareRanked(a: RankedStanding, b: RankedStanding): number {
  const order = a.section === "coming" ? soonestFirst : mostPressingFirst;
  return tierOf(a) - tierOf(b) || order(a, b) || compareNames(a.standing.person, b.standing.person);
}

function tierOf({ section, standing }: RankedStanding): number {
  if (section === "now") return 0;
  if (section === "coming") return 1;
  return standing.interval === null ? 3 : 2;
}

function mostPressingFirst(a: Placing, b: Placing): number {
  return compare(b.urgency, a.urgency) || compareDays(a.day, b.day);
}

function soonestFirst(a: Placing, b: Placing): number {
  return compareDays(a.day, b.day) || compare(b.urgency, a.urgency);
}

function comparePromises(a: PlacedFollowUp, b: PlacedFollowUp): number {
  return (
    compareDays(a.due, b.due) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    (a.marker?.from ?? 0) - (b.marker?.from ?? 0) ||
    compare(a.text, b.text)
  );
}

function isToldOf({ state, closedOn }: PlacedFollowUp, today: Day): boolean {
  if (state === "open") return true;
  return closedOn !== null && closedOn <= today && closedOn >= closedSince(today);
}

/** People and promises in one list; where `order` finds them equal, people first, by name, then promises as they stand in the vault. */
function rowsInOrder(
  people: readonly RankedStanding[],
  promises: readonly RankedPromise[],
  order: (a: Placing, b: Placing) => number,
): Row[] {
  const placed = [
    ...people.map((one) => ({ placing: one, row: personRow(one.standing) })),
    ...promises.map((one) => ({ placing: one, row: promiseRow(one.followUp) })),
  ];
  return placed
    .sort((a, b) => order(a.placing, b.placing) || compareRows(a.row, b.row))
    .map(({ row }) => row);
}

function compareRows(a: Row, b: Row): number {
  if (a.kind === "person" && b.kind === "person")
    return compareNames(a.standing.person, b.standing.person);
  if (a.kind === "promise" && b.kind === "promise") return comparePromises(a.followUp, b.followUp);
  return a.kind === "person" ? -1 : 1;
}

function personRow(standing: Standing): Row {
  return { kind: "person", id: standing.person.path, standing };
}

/** The row of a promise that stands for itself. */
export function promiseRow(followUp: PlacedFollowUp): Row {
  const { path, line, marker } = followUp;
  return { kind: "promise", id: `${path}:${line}:${marker?.from ?? ""}`, followUp };
}
