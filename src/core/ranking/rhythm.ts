/** How often two people really are in touch, told from the days on which they were. */
import { addDays, type Day, daysBetween } from "../dates/day";
import { type Interval } from "../dates/interval";

/** A rhythm that was kept. */
export interface Rhythm {
  /** Days between two contacts, as a rule: the median of the gaps, at least 1. */
  readonly days: number;
  /** How many contacts that is told from; several within a few days are one. */
  readonly contacts: number;
  /** The first of them. */
  readonly since: Day;
}

/** A visit, the thanks and the photos after it are one occasion: days after its first that belong to it. */
const BURST_DAYS = 3;

/** Gaps that make a rhythm; fewer could be chance. */
const FEWEST_GAPS = 4;

/** Gaps looked at together to tell one rhythm from another: an odd number, so that most of them decide. */
const WINDOW = 5;

/** After so long a silence people begin anew: what was before says nothing of now. */
const ENDED_DAYS = 730;

/** Gaps so many times longer or shorter belong to another context: a job that ended, a move. */
const OTHER_CONTEXT = 2.5;

/** Occasions looked at. Nobody's rhythm of now is told from more, and a long history stays cheap. */
const MOST_OCCASIONS = 100;

/**
 * The rhythm now kept, from the days of contact in any order, repeated or not. Only the latest
 * stretch of like gaps counts; null when it has too few.
 */
export function rhythmOf(days: readonly Day[]): Rhythm | null {
  const occasions = occasionsOf(days);
  const gaps = gapsBetween(occasions);
  const kept = supported(gaps.slice(0, contextLength(gaps)));
  const since = occasions[kept.length];
  if (kept.length < FEWEST_GAPS || since === undefined) return null;
  return { days: Math.max(1, Math.round(median(kept))), contacts: kept.length + 1, since };
}

/** Days on which there are as many occasions as are looked at, whatever bursts they come in. */
const ENOUGH_DAYS = MOST_OCCASIONS * (BURST_DAYS + 1);

/**
 * Of days of contact, latest first, those that a rhythm is told from: enough for all occasions that are
 * looked at, back to a day that is no part of a burst and so begins one whatever came before it.
 */
export function latestDays(days: Iterable<Day>): Day[] {
  const latest: Day[] = [];
  for (const day of days) {
    const before = latest.at(-1);
    if (day === before) continue;
    const isEnough = before !== undefined && latest.length >= ENOUGH_DAYS;
    if (isEnough && daysBetween(day, before) > BURST_DAYS) break;
    latest.push(day);
  }
  return latest;
}

/** A number of days as people say it: "8 days", "5 weeks", "3 months", "2 years". */
export function asInterval(days: number): Interval {
  const { unit, length } = SPOKEN.find(({ below }) => days < below) ?? YEARS;
  return { n: Math.max(1, Math.round(days / length)), unit };
}

const YEARS = { below: Number.POSITIVE_INFINITY, unit: "year", length: 365.25 } as const;

/** Up to how many days a span is told in a unit. A week is six to eight days. */
const SPOKEN = [
  { below: 6, unit: "day", length: 1 },
  { below: 9, unit: "week", length: 7 },
  { below: 12, unit: "day", length: 1 },
  { below: 75, unit: "week", length: 7 },
  { below: 540, unit: "month", length: 30.44 },
  YEARS,
] as const;

/** The first days of the latest occasions, latest first. Bursts are told from their beginning, so later contacts change no earlier one. */
function occasionsOf(days: readonly Day[]): Day[] {
  const occasions: Day[] = [];
  let burstEnds: Day | null = null;
  for (const day of [...new Set(days)].sort()) {
    if (burstEnds !== null && day <= burstEnds) continue;
    occasions.push(day);
    burstEnds = addDays(day, BURST_DAYS);
  }
  return occasions.slice(-MOST_OCCASIONS).reverse();
}

function gapsBetween(occasions: readonly Day[]): number[] {
  return occasions
    .slice(1)
    .map((earlier, index) => daysBetween(earlier, occasions[index] ?? earlier));
}

/**
 * Of gaps, latest first, those that really were like their median for half of their time: all of them, else only those
 * since the last one that was far longer. Three meetings in a month and three in the rest of a year make no rhythm.
 */
function supported(gaps: readonly number[]): readonly number[] {
  const longest = median(gaps) * OTHER_CONTEXT;
  const usual = gaps.filter((gap) => gap <= longest);
  if (total(usual) * 2 >= total(gaps)) return gaps;
  return supported(
    gaps.slice(
      0,
      gaps.findIndex((gap) => gap > longest),
    ),
  );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** How many of the latest gaps belong to the context of now: until a long silence, or until gaps of another size. */
function contextLength(gaps: readonly number[]): number {
  const silence = gaps.findIndex((gap) => gap > ENDED_DAYS);
  const until = silence === -1 ? gaps.length : silence;
  const now = median(gaps.slice(0, Math.min(until, WINDOW)));
  for (let length = WINDOW; length + WINDOW <= until; length++) {
    const before = median(gaps.slice(length, length + WINDOW));
    if (difference(before, now) > OTHER_CONTEXT)
      return boundary(gaps.slice(0, until), length, { now, before });
  }
  return until;
}

/** Where the gaps change from one size to the other, near a length at which they have. */
function boundary(
  gaps: readonly number[],
  near: number,
  { now, before }: { readonly now: number; readonly before: number },
): number {
  const isNow = (gap: number | undefined): boolean =>
    gap !== undefined && difference(gap, now) < difference(gap, before);
  let length = near;
  while (length > 0 && !isNow(gaps[length - 1])) length--;
  while (isNow(gaps[length])) length++;
  return length;
}

/** How many times one gap is as long as another, whichever is longer: 1 when they are the same. */
function difference(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
