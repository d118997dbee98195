/** What the sidebar can ask for. Forms and writes are somebody else's. */
import { type PaneType } from "obsidian";
import { type Day } from "../../core/dates/day";
import { type Interval } from "../../core/dates/interval";
import { type PlacedFollowUp } from "../../core/ranking/agenda";
import { type Place, type SnoozeEnd, type Someone } from "../../requests";

/** A contact that was planned, and the line that says so, counted from 0. */
export interface Plan {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
}

/** The acts of rows, menus, the selection and the header. What concerns several people is one step. */
export interface RowActs {
  open(place: Place, pane: PaneType | boolean): void;
  /** Logs a contact of today at once; asks with whom when null. */
  checkIn(people: readonly Someone[] | null): void;
  /** Asks for the details of a contact; for whom, too, when null. */
  logCheckIn(people: readonly Someone[] | null): void;
  /** Asks for a new promise, to be written where the cursor stands or in the person's note, unless the user says otherwise. */
  addFollowUp(person: Someone | null, start: "cursor" | "person"): void;
  complete(followUp: PlacedFollowUp): void;
  reschedule(followUp: PlacedFollowUp): void;
  snooze(people: readonly Someone[], until: SnoozeEnd): void;
  /** Asks until when. */
  snoozeInWords(people: readonly Someone[]): void;
  unsnooze(people: readonly Someone[]): void;
  /** Asks how often. */
  setInterval(people: readonly Someone[]): void;
  /** Has people never listed for their interval again. */
  neverCheckIn(people: readonly Someone[]): void;
  /** Has a note be nobody's from now on. */
  notAPerson(person: Someone): void;
  why(person: Someone): void;
  /** Answers whether a planned contact took place: logs it on its day, or says on the plan's line that it did not. */
  didSee(person: Someone, plan: Plan, took: "place" | "no place"): void;
  /** Offers intervals told from the rhythms that were kept. */
  suggestIntervals(): void;
  setDefaultInterval(interval: Interval): void;
  openSettings(): void;
  /** Goes through everybody who is due, one person at a time. */
  startRound(): void;
  /** Shows a year at a glance, of one person or of everybody. */
  showYear(person: Someone | null): void;
}
