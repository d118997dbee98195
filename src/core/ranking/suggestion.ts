/** How often to be in touch, suggested from the rhythm that was kept. */
import { type Day, daysBetween } from "../dates/day";
import { averageDays, type Interval } from "../dates/interval";
import { type PersonFacts } from "../people/person-facts";
import { hasEnded } from "./drift";
import { type History } from "./history";
import { compareNames } from "./name-order";
import { type Rhythm } from "./rhythm";
import { type Standing } from "./standing";

/** A suggested interval, and what it is told from. */
export interface Suggestion {
  readonly person: PersonFacts;
  readonly rhythm: Rhythm;
  readonly interval: Interval;
  /** What the settings give them now; null is nothing. */
  readonly instead: Interval | null;
}

/** Intervals as people keep them, shortest first. */
const USUAL: readonly Interval[] = [
  { n: 1, unit: "week" },
  { n: 2, unit: "week" },
  { n: 3, unit: "week" },
  { n: 1, unit: "month" },
  { n: 6, unit: "week" },
  { n: 2, unit: "month" },
  { n: 3, unit: "month" },
  { n: 4, unit: "month" },
  { n: 6, unit: "month" },
  { n: 1, unit: "year" },
];

const LONGEST: Interval = { n: 2, unit: "year" };

/** An interval may be so much shorter than the rhythm; one much shorter would always be late. */
const SHORTER = 7 / 8;

/**
 * The interval to suggest for a person on `today`; null when their note or a "never" has decided it,
 * the rhythm is unknown or over, or they have that interval already.
 */
export function suggestionFor(
  { person, interval, intervalFrom }: Standing,
  history: History,
  today: Day,
): Suggestion | null {
  const isDecided = person.checkIn !== null || (interval === null && intervalFrom !== null);
  const { last } = history;
  const rhythm = isDecided || last === null ? null : history.rhythm();
  if (last === null || rhythm === null) return null;
  if (hasEnded(daysBetween(last.day, today), rhythm)) return null;
  const suggested = usualInterval(rhythm.days);
  const has = interval !== null && averageDays(interval) === averageDays(suggested);
  return has ? null : { person, rhythm, interval: suggested, instead: interval };
}

/** Those in touch most often first, then by name. */
export function compareSuggestions(a: Suggestion, b: Suggestion): number {
  return a.rhythm.days - b.rhythm.days || compareNames(a.person, b.person);
}

/** The shortest usual interval that a rhythm of so many days keeps. */
function usualInterval(days: number): Interval {
  return USUAL.find((interval) => averageDays(interval) >= days * SHORTER) ?? LONGEST;
}
