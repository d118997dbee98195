/** What is said of a person on a day: the types that the list, the views and the command line share. */
import { type Day } from "../dates/day";
import { type Interval } from "../dates/interval";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { type PersonFacts } from "../people/person-facts";
import { type SnoozeProperty } from "../people/snooze-property";
import { type Touch } from "./history";
import { type IntervalProblem, type IntervalSource } from "./interval-of";

/**
 * One cause for a person to be on the list, with its evidence. `check-in`: the interval has run out;
 * `promise`: I owe it; `waiting`: they owe it; `undated`: a promise without a date; `planned`: a contact
 * still to come; `did-you-see`: a contact that was planned, of which nothing says that it took place; `drifting`: quiet for long against the rhythm that was kept, `day` being the last contact; `birthday` and `anniversary`: a day that comes round every year.
 */
export interface Reason {
  readonly kind:
    | "check-in"
    | "promise"
    | "waiting"
    | "undated"
    | "planned"
    | "drifting"
    | "did-you-see"
    | "birthday"
    | "anniversary";
  /** The day it falls on, or null for an undated one. */
  readonly day: Day | null;
  /** Where it is written. Lines count from 0. */
  readonly path: string;
  readonly line: number;
  /** The follow-up behind a promise, waiting or undated reason. */
  readonly followUp: PlacedFollowUp | null;
  /** The last day on which a check-in is only gently late; null for other reasons. */
  readonly gentleUntil: Day | null;
  /** How often people usually are in touch who are drifting apart; null for other reasons. */
  readonly usually: Interval | null;
  /** How many years a birthday or anniversary makes, when that is known. */
  readonly years: number | null;
}

/** `never` is tracked with no touch on record, `untracked` has no interval. */
export type Status = "overdue" | "due" | "ok" | "never" | "snoozed" | "untracked";

/** Until when somebody is left in peace: their own note asks for it, where it does, or everyone is paused by the settings. */
export type Snooze =
  | ({ readonly kind: "note"; readonly path: string } & SnoozeProperty)
  | { readonly kind: "everyone"; readonly day: Day };

/** A person on a given day, all but why they are on the list. */
export interface Situation {
  readonly person: PersonFacts;
  readonly interval: Interval | null;
  /** Until how long after a contact a check-in is only gently late; null where nothing says. */
  readonly limit: Interval | null;
  /** Who says how often; null when nobody does. */
  readonly intervalFrom: IntervalSource | null;
  /** What is wrong with the note's own interval, or null. */
  readonly intervalProblem: IntervalProblem | null;
  readonly status: Status;
  /** What keeps the person off the list on this day, the one that ends last; null when nothing does. */
  readonly snoozedUntil: Snooze | null;
  readonly lastTouch: Touch | null;
  readonly nextTouch: Touch | null;
  /** The day the next check-in falls on, or null when untracked or unknown. */
  readonly due: Day | null;
  /** The last day on which a check-in that is due is only gently late: `due` itself without a limit; null when there is no due day. */
  readonly gentleUntil: Day | null;
  /** How late a check-in is: `gently` from the day it is due to the limit, `firmly` beyond; null before, and when untracked or unknown. */
  readonly late: "gently" | "firmly" | null;
  /** (days since last touch − interval) / interval; null when there is no due day. */
  readonly lateness: number | null;
}

/** A person on a given day. */
export interface Standing extends Situation {
  /** All reasons, most pressing first. */
  readonly reasons: readonly Reason[];
}
