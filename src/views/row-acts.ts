/** What the sidebar can ask for. Forms and writes are somebody else's. */
import { type PaneType } from "obsidian";
import { type Day } from "../core/dates/day";
import { type Interval } from "../core/dates/interval";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { type Place, type Someone } from "../requests";

/** A contact that was planned, and the line that says so, counted from 0. */
export interface Plan {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
}

/** The acts of rows, menus and header buttons. */
export interface RowActs {
  open(place: Place, pane: PaneType | boolean): void;
  /** Logs a contact of today at once. */
  checkIn(person: Someone): void;
  /** Asks for the details of a contact; for whom, too, when null. */
  logCheckIn(person: Someone | null): void;
  addFollowUp(person: Someone | null): void;
  complete(followUp: PlacedFollowUp): void;
  reschedule(followUp: PlacedFollowUp): void;
  snooze(person: Someone, until: Day): void;
  /** Asks until when. */
  snoozeInWords(person: Someone): void;
  unsnooze(person: Someone): void;
  /** Asks how often. */
  setInterval(person: Someone): void;
  why(person: Someone): void;
  /** Answers whether a planned contact took place: logs it on its day, or says on the plan's line that it did not. */
  didSee(person: Someone, plan: Plan, took: "place" | "no place"): void;
  /** Offers intervals told from the rhythms that were kept. */
  suggestIntervals(): void;
  setDefaultInterval(interval: Interval): void;
  /** Goes through everybody who is due, one person at a time. */
  startRound(): void;
  /** Shows a year at a glance, of one person or of everybody. */
  showYear(person: Someone | null): void;
}
