/** Who to check in on, and why: the answer that the sidebar and the command line show. */
import { addDays, type Day } from "../dates/day";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { compare, compareDays } from "../order";
import { Ordered } from "../ordered";
import { ShownList } from "../shown-list";
import { fromToday } from "./by-day";
import { type Judged } from "./judge";
import { pressure, promiseReason, type ReasonSection, sectionOf } from "./reasons";
import { compareNames } from "./name-order";
import { type Standing } from "./standing";

export { type PlacedFollowUp } from "../note-index/placed-follow-up";
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

/** The lists that an agenda is made of, kept in order while people and promises come and go. */
export class AgendaLists {
  readonly #people = new ShownList(compareRanked, ({ standing }: RankedStanding) => standing);
  readonly #everyone = new ShownList(compareRankedNames, rowOf);
  readonly #followUps = new Ordered<PlacedFollowUp>(comparePromises);
  readonly #sections = {
    now: new ShownList(inOrder(mostPressingFirst), rowOf),
    coming: new ShownList(inOrder(soonestFirst), rowOf),
    undated: new ShownList(inOrder(soonestFirst), rowOf),
    waiting: new ShownList(inOrder(soonestFirst), rowOf),
  };

  /** Puts a person in. */
  addPerson(person: RankedStanding): void {
    this.#people.add(person);
    this.#everyone.add(person);
    if (isListed(person)) this.#sections[person.section].add(person);
  }

  /** Takes a person out. */
  deletePerson(person: RankedStanding): void {
    this.#people.delete(person);
    this.#everyone.delete(person);
    if (isListed(person)) this.#sections[person.section].delete(person);
  }

  /** Puts a person in as they stand now, in the stead of how they stood before. */
  replacePerson(before: RankedStanding, person: RankedStanding): void {
    this.#people.replace(before, person);
    this.#everyone.replace(before, person);
    if (isListed(before) && before.section === person.section)
      this.#sections[before.section].replace(before, person);
    else {
      if (isListed(before)) this.#sections[before.section].delete(before);
      if (isListed(person)) this.#sections[person.section].add(person);
    }
  }

  /** Puts in the row of an open promise. */
  addPromise(promise: RankedPromise): void {
    if (promise.section !== null) this.#sections[promise.section].add(promise);
  }

  /** Takes the row of a promise out. */
  deletePromise(promise: RankedPromise): void {
    if (promise.section !== null) this.#sections[promise.section].delete(promise);
  }

  /** Puts a follow-up among those that are told of. */
  addFollowUp(followUp: PlacedFollowUp): void {
    this.#followUps.add(followUp);
  }

  /** Takes a follow-up from among those that are told of. */
  deleteFollowUp(followUp: PlacedFollowUp): void {
    this.#followUps.delete(followUp);
  }

  /** Gives all that was put in its place, so that it need not be found for all at once when somebody looks. */
  settle(): void {
    const { now, coming, undated, waiting } = this.#sections;
    for (const list of [this.#people, this.#everyone, now, coming, undated, waiting]) list.settle();
    this.#followUps.settle();
  }

  /** The agenda of a day as the lists are now. Each is joined only when somebody looks at it. */
  agenda(today: Day): Agenda {
    const { now, coming, undated, waiting } = this.#sections;
    const rows = [now.shown, coming.shown, undated.shown, waiting.shown] as const;
    const everyone = this.#everyone.shown;
    const people = this.#people.shown;
    const followUps = this.#followUps.now;
    return {
      today,
      sections: {
        get now() {
          return rows[0]();
        },
        get coming() {
          return rows[1]();
        },
        get undated() {
          return rows[2]();
        },
        get waiting() {
          return rows[3]();
        },
        get everyone() {
          return everyone();
        },
      },
      get people() {
        return people();
      },
      get followUps() {
        return followUps.all();
      },
    };
  }
}

/** A row, and what it is placed by. */
interface Placed {
  readonly row: Row;
  readonly section: ReasonSection;
  /** Of the most pressing reason that is due; of a person nothing is due for, how near the next check-in is. */
  readonly urgency: number;
  /** Of the first reason. */
  readonly day: Day | null;
}

/** A person with their place on the list. */
export interface RankedStanding extends Placed {
  readonly standing: Standing;
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
  return { standing, row: personRow(standing), section, urgency, day };
}

/** Where a promise that stands for itself is placed on `today`. */
export function rankPromise(followUp: PlacedFollowUp, today: Day): RankedPromise {
  const reason = promiseReason(followUp);
  const urgency = pressure(reason, null, today);
  return { row: promiseRow(followUp), section: sectionOf(reason, today), urgency, day: reason.day };
}

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

function compareRankedNames(a: RankedStanding, b: RankedStanding): number {
  return compareNames(a.standing.person, b.standing.person);
}

function mostPressingFirst(a: Placed, b: Placed): number {
  return compare(b.urgency, a.urgency) || compareDays(a.day, b.day);
}

function soonestFirst(a: Placed, b: Placed): number {
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

/** Whether a follow-up is told of on `today`: open, or closed not long ago. */
export function isToldOf({ state, closedOn }: PlacedFollowUp, today: Day): boolean {
  if (state === "open") return true;
  return closedOn !== null && closedOn <= today && closedOn >= closedSince(today);
}

/** People and promises in one list; where `order` finds them equal, people first, by name, then promises as they stand in the vault. */
function inOrder(order: (a: Placed, b: Placed) => number): (a: Placed, b: Placed) => number {
  return (a, b) => order(a, b) || compareRows(a.row, b.row);
}

function rowOf({ row }: Placed): Row {
  return row;
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
