/** Who has grown quiet against the rhythm that was kept, and who only has another rhythm now. */
import { type Day, daysBetween } from "../dates/day";
import { type Interval } from "../dates/interval";
import { asInterval, type Rhythm } from "./rhythm";

/** Quiet for more than so many of their gaps is unusual; anybody skips one. */
const UNUSUAL = 2;

/** Nobody is drifting sooner, however often people were in touch: a holiday is no loss. */
const FLOOR_DAYS = 21;

/** Nobody is drifting later: what made people meet has ended, and a reminder of that is a reproach. */
const CEILING_DAYS = 365;

/** Who meets once a year is not lost after one: the ceiling is at least so many gaps away. */
const CEILING_GAPS = 3;

/** How often people usually are in touch who are drifting apart on `today`; null when they are not. The rhythm is asked for only when it matters. */
export function driftingFrom(
  lastTouch: Day,
  rhythm: () => Rhythm | null,
  today: Day,
): Interval | null {
  const quiet = daysBetween(lastTouch, today);
  if (quiet <= FLOOR_DAYS) return null;
  const kept = rhythm();
  if (kept === null || quiet <= kept.days * UNUSUAL || hasEnded(quiet, kept)) return null;
  return asInterval(kept.days);
}

/** Whether a rhythm is over after so many quiet days. */
export function hasEnded(quiet: number, { days }: Rhythm): boolean {
  return quiet > Math.max(CEILING_DAYS, days * CEILING_GAPS);
}
