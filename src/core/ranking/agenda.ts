/** Who to check in on, and why: the answer that the sidebar and the command line show. */
import { type Day } from "../dates/day";
import { type Interval } from "../dates/interval";
import { type FollowUp } from "../markers/follow-up";
import { type PersonFacts } from "../people/person-facts";

/** One dated contact with a person, and where it is written. `line` counts from 0. */
export interface Touch {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
  readonly kind: string;
}

/** SPEC §10: `never` is tracked with no touch on record, `untracked` has no interval. */
export type Status = "overdue" | "due" | "ok" | "never" | "snoozed" | "untracked";

/**
 * One cause for a person to be on the list, with its evidence. `check-in`: the interval has run out;
 * `promise`: I owe it; `waiting`: they owe it; `undated`: a promise without a date; `planned`: a contact
 * still to come; `birthday`.
 */
export interface Reason {
  readonly kind: "check-in" | "promise" | "waiting" | "undated" | "planned" | "birthday";
  /** The day it falls on, or null for an undated one. */
  readonly day: Day | null;
  readonly path: string;
  readonly line: number;
  /** The follow-up behind a promise, waiting or undated reason. */
  readonly followUp: PlacedFollowUp | null;
}

/** A follow-up with its note and the people it is about (paths). */
export interface PlacedFollowUp extends FollowUp {
  readonly path: string;
  readonly people: readonly string[];
}

/** A person on a given day. */
export interface Standing {
  readonly person: PersonFacts;
  readonly interval: Interval | null;
  /** Where the interval comes from, in words to show; null when there is none. */
  readonly intervalFrom: string | null;
  readonly status: Status;
  readonly lastTouch: Touch | null;
  readonly nextTouch: Touch | null;
  /** The day the next check-in falls on, or null when untracked or unknown. */
  readonly due: Day | null;
  /** (days since last touch − interval) / interval; null when there is no due day. */
  readonly lateness: number | null;
  /** All reasons, most pressing first. */
  readonly reasons: readonly Reason[];
}

/** A section of the sidebar, in order. */
export type SectionName = "now" | "coming" | "undated" | "waiting" | "everyone";

/** One row: a person with all their reasons, or a promise without a person. */
export type Row =
  | { readonly kind: "person"; readonly id: string; readonly standing: Standing }
  | { readonly kind: "promise"; readonly id: string; readonly followUp: PlacedFollowUp };

/** The whole list for one day. Each person stands in one of the first four sections at most, and in `everyone`. */
export interface Agenda {
  readonly today: Day;
  readonly sections: Readonly<Record<SectionName, readonly Row[]>>;
  /** Every recognised person, most urgent first. */
  readonly people: readonly Standing[];
  /** All open follow-ups and those closed in the last 30 days, soonest first, undated last. */
  readonly followUps: readonly PlacedFollowUp[];
}
