/** What may be asked to be done to the notes: the views ask, the vault side does. */
import { type Day } from "./core/dates/day";
import { type HowOften } from "./core/dates/how-often";
import { type CheckIn } from "./core/edits/log-edits";
import { type CursorPlace, type NewFollowUp } from "./core/edits/new-follow-up";
import { type ShownLine } from "./core/edits/overrule-edits";
import { type Overruling } from "./core/markers/overruling";
import { type PlacedFollowUp } from "./core/ranking/agenda";
import { type PeopleLists } from "./core/settings/people-lists";

/** A person to act for. */
export interface Someone {
  readonly path: string;
  readonly name: string;
}

/** A line of a note, counted from 0; null opens the note where it was last. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
}

export { type CursorPlace, type NewFollowUp, type Overruling, type ShownLine };

/** Where a new follow-up is written. */
export type FollowUpPlace =
  | { readonly kind: "cursor"; readonly cursor: CursorPlace }
  | { readonly kind: "daily" }
  | { readonly kind: "person" };

/** How often to be in touch with somebody, as chosen; null is never. */
export interface ChosenInterval {
  readonly person: Someone;
  readonly howOften: HowOften | null;
}

/** When a snooze ends: on a day, or with the first contact after today. */
export type SnoozeEnd = Day | "reply";

/** How often to be in touch with somebody: null is never, `unset` leaves it to the settings. */
export type HowOftenChoice = HowOften | null | "unset";

/** The actions. Each is one step, says what it did, and offers to take exactly that back; none rejects. */
export interface Requests {
  /** Writes a contact down for one person or several. Gives false when it could not be written for any of them, so that its words are not lost. */
  checkIn(people: readonly Someone[], checkIn: CheckIn): Promise<boolean>;
  /** Completes a follow-up. What only the user or the Tasks plugin can complete is opened instead. */
  complete(followUp: PlacedFollowUp): Promise<void>;
  /** Gives a follow-up another day, and the words it was said in. */
  reschedule(followUp: PlacedFollowUp, due: Day, words: string): Promise<void>;
  /** Writes the days of follow-ups beside the words that mean them, where they are not pinned yet. */
  pin(followUps: readonly PlacedFollowUp[]): Promise<void>;
  /** Keeps people off the list; `stay` are those among them whom something due keeps on it all the same. */
  snooze(people: readonly Someone[], until: SnoozeEnd, stay?: readonly Someone[]): Promise<void>;
  /** Puts snoozed people back. */
  unsnooze(people: readonly Someone[]): Promise<void>;
  /** Sets how often to be in touch with people. */
  setInterval(people: readonly Someone[], howOften: HowOftenChoice): Promise<void>;
  /** Says on a line that what it tells is contact, or is none. */
  overrule(line: ShownLine, verdict: Overruling): Promise<void>;
  /** Sets how often to be in touch, for each person their own, all in one step. */
  setIntervals(chosen: readonly ChosenInterval[]): Promise<void>;
  /** Writes a new follow-up. Gives false when it could not be written, so that its words are not lost. */
  addFollowUp(
    followUp: NewFollowUp,
    person: Someone | null,
    place: FollowUpPlace,
  ): Promise<boolean>;
  /** Makes the note of somebody who has none, named as links name them. Gives whether it was made. */
  makeNote(name: string): Promise<boolean>;
  /** Has a note be nobody's, though it looks like a person's. */
  notAPerson(person: Someone): Promise<void>;
  /** Has a name be that of somebody without a note, or of nobody; `shown` is the name as the user knows it. */
  listName(name: string, list: keyof PeopleLists, shown: string): Promise<void>;
  /** Takes back the last action that has not been taken back. */
  undo(): Promise<void>;
}
