/** What a relative phrase is counted from (where nothing of these dates it, `typed-days.ts` may): never today, never a file time. */
import { type Day } from "../dates/day";
import { type Line, type Outline } from "../markdown/outline";
import { type Anchor } from "./follow-up";
import { headingDay, lineDay } from "./line-day";

/** The days a note offers besides those in its text. */
export interface NoteDays {
  readonly noteDay: Day | null;
  readonly created: Day | null;
}

/** The anchor of a line: a date opening it or a list item around it, a dated heading above, the note's day, `created`; or null. */
export function anchorOf(outline: Outline, line: Line, note: NoteDays): Anchor | null {
  return (
    anchor(lineDay(outline, line), "line") ??
    anchor(headingDay(line.heading), "heading") ??
    anchor(note.noteDay, "note") ??
    anchor(note.created, "created")
  );
}

function anchor(day: Day | null, source: Anchor["source"]): Anchor | null {
  return day && { day, source };
}
