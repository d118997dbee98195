/** All follow-ups of a scanned note, except those in properties. */
import { type Day } from "../dates/day";
import { type DateWays } from "../dates/phrase";
import { type Outline } from "../markdown/outline";
import { type FollowUp } from "./follow-up";

/** What a note's follow-ups are read with. */
export interface MarkerContext {
  readonly ways: DateWays;
  /** The note's own day (SPEC §4), or null. */
  readonly noteDay: Day | null;
  /** Frontmatter `created`, or null. */
  readonly created: Day | null;
  /** More words that mean `followup` or `waiting`, from settings, lower case. */
  readonly words: { readonly followup: readonly string[]; readonly waiting: readonly string[] };
}

/** Markers, tags and linked checkboxes of a note, in order of place. Never throws. */
export declare function findFollowUps(outline: Outline, context: MarkerContext): FollowUp[];
