/** The comparisons that orders are made of: the same on every machine, whatever its locale. */
import { type Day } from "./dates/day";

/**
 * Order of two texts, by code unit, or of two numbers: negative when `a` comes first, 0 when they are
 * the same. Infinities equal themselves, which subtraction would not give.
 */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two days, soonest first; null, an undated one, after every day. */
export function compareDays(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return compare(Number(a === null), Number(b === null));
  return compare(a, b);
}

/** Order of two days, latest first; null, an undated one, still after every day. */
export function compareLatest(a: Day | null, b: Day | null): number {
  return a === null || b === null ? compareDays(a, b) : compare(b, a);
}
