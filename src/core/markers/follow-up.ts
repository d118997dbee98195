/**
 * A follow-up as it stands in a note. The grammar, by example:
 *
 *     @followup next Tuesday about the lease with [[Ana]]     due, counted from the line's anchor
 *     @waiting(2026-11-27 Friday) two references               pinned: the ISO date is the truth
 *     - [x] @followup(2026-11-01) thank [[Bo]]                 done
 *     #waiting for the invoice @done(2026-11-20)               a tag means the same
 *     - [ ] ask [[Bo]] about the boat 📅 2026-12-01            a linked checkbox
 */
import { type Day } from "../dates/day";

/** `followup`: I owe it; `waiting`: they do; `task`: an open checkbox that links somebody; `property`: a person's next-follow-up property. */
type FollowUpKind = "followup" | "waiting" | "task" | "property";

/** Where the day that a relative phrase is counted from was found. */
export type AnchorSource = "line" | "heading" | "note" | "created" | "typed";

/** The day a relative phrase is counted from. */
export interface Anchor {
  readonly day: Day;
  readonly source: AnchorSource;
}

/** A marker with its date words: the columns where they begin and end. */
interface MarkerPlace {
  readonly from: number;
  readonly to: number;
  /** Whether it is the only marker on its line, so that closing the line closes it. */
  readonly alone: boolean;
}

/** One promise, with its place. Lines count from 0. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly state: "open" | "done" | "cancelled";
  /** Number of its line, counted from 0. */
  readonly line: number;
  /** The whole line as written, without its ending: what an edit expects to find. */
  readonly source: string;
  /** Where its marker stands in `source`; null for tasks and properties. */
  readonly marker: MarkerPlace | null;
  /** Null when undated. */
  readonly due: Day | null;
  /** The date words as written (inside the parentheses, or after a bare marker), or null. */
  readonly phrase: string | null;
  /** What a relative phrase was counted from; null when none was needed or found. */
  readonly anchor: Anchor | null;
  /** The promise in the writer's words: the line without bullet, checkbox, marker and Tasks' signs. Links stay as written. */
  readonly text: string;
  /** The day it was closed (`@done`, `✅`, `❌`, `[completion::]`, else the note's day), null while open or unknown. */
  readonly closedOn: Day | null;
  /**
   * Link targets of those it may be about, nearest first: the line's own, then those of each list item
   * it is nested under, then those of each heading above. The first group that holds a person decides.
   */
  readonly about: readonly (readonly string[])[];
}

/** The column where a follow-up's marker begins on its line; before all markers when it has none. */
export function columnOf({ marker }: Pick<FollowUp, "marker">): number {
  return marker?.from ?? -1;
}
