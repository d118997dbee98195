/** Who to check in on, and why: the answer that the sidebar and the command line show. */
import { Ordered } from "../collections/ordered";
import { ShownList } from "../collections/shown-list";
import { addDays, type Day } from "../dates/day";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { fromToday } from "./by-day";
import {
  comparePromises,
  compareRanked,
  compareRankedNames,
  inOrder,
  isListed,
  mostPressingFirst,
  type RankedPromise,
  type RankedStanding,
  type Row,
  rowOf,
  soonestFirst,
} from "./ranked";
import { type Standing } from "./standing";

export { type PlacedFollowUp } from "../note-index/placed-follow-up";
export { type Touch } from "./history";
export { type IntervalSource } from "./interval-of";
export { promiseRow, type Row } from "./ranked";
export { type Reason, type Snooze, type Standing, type Status } from "./standing";

/** A section of the sidebar, in order. */
export type SectionName = "now" | "coming" | "undated" | "waiting" | "everyone";

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

/** Whether a follow-up is told of on `today`: open, or closed not long ago. */
export function isToldOf({ state, closedOn }: PlacedFollowUp, today: Day): boolean {
  if (state === "open") return true;
  return closedOn !== null && closedOn <= today && closedOn >= closedSince(today);
}
