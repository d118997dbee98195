/**
 * All follow-ups of a scanned note, except those in properties. A marker in a quote counts: nobody
 * types one by accident, and people quote themselves. A linked checkbox in a quote does not, since
 * nothing but its brackets says that it is a promise of one's own.
 */
import { type Day } from "../dates/day";
import { type DateWays } from "../dates/phrase";
import { LinkFinder } from "../markdown/links";
import { type Outline } from "../markdown/outline";
import { hasWords } from "../markdown/scan";
import { type FollowUp } from "./follow-up";
import { readLinkedTask } from "./linked-task";
import { readMarkedLine } from "./marked-line";
import { MarkerFinder } from "./marker-finder";
import { type MarkerWords } from "./marker-words";
import { type UndatedMarker } from "./typed-days";

/** What a note's follow-ups are read with. */
export interface MarkerContext {
  readonly ways: DateWays;
  /** The note's own day, or null. */
  readonly noteDay: Day | null;
  /** Frontmatter `created`, or null. */
  readonly created: Day | null;
  /** The day on which a marker was typed, asked where relative words have nothing else to count from; null when not known. */
  readonly typedOn: (marker: UndatedMarker) => Day | null;
  /** The words that make a marker: the built-in ones and the user's. */
  readonly words: MarkerWords;
}

const NONE: readonly FollowUp[] = [];

/** Markers, tags and linked checkboxes of a note, in order of place. Never throws. */
export function findFollowUps(outline: Outline, context: MarkerContext): FollowUp[] {
  const { text, lines } = outline;
  const markers = new MarkerFinder(text, context.words);
  const linked = new LinkFinder(text);
  const found: FollowUp[] = [];
  for (const line of lines) {
    // Most lines of a vault hold no marker and no checkbox; they cost no more than this.
    const { wordsFrom, to, item } = line;
    if (!hasWords(line)) continue;
    const marked = markers.isIn(wordsFrom, to) ? readMarkedLine(outline, line, context) : NONE;
    for (const followUp of marked) found.push(followUp);
    if (
      marked.length === 0 &&
      item !== null &&
      item.checkbox !== null &&
      linked.isIn(wordsFrom, to)
    ) {
      const task = readLinkedTask(outline, line, context.noteDay);
      if (task !== null) found.push(task);
    }
  }
  return found;
}
