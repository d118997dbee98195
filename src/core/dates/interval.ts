/** How often: the spellings people use for an interval between two contacts (SPEC: intervals). */
import { type Day } from "./day";

/** A span in calendar units. A quarter is 3 months, a fortnight 2 weeks. */
export interface Interval {
  /** How many units, at least 1. */
  readonly n: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** What an interval's text says: a span, never, or words refused with a reason to show (`biweekly`). */
export type IntervalReading =
  | { readonly kind: "every"; readonly interval: Interval }
  | { readonly kind: "never" }
  | { readonly kind: "refused"; readonly why: string };

/** Reads `every 2 weeks`, `monthly`, `14`, `2w`, `P2W`, `never` …, a number meaning days. Null for anything else. */
export declare function readInterval(value: unknown): IntervalReading | null;

/** The day `times` intervals after `start`, always counted from the start so that months never drift. */
export declare function addInterval(start: Day, interval: Interval, times?: number): Day;

/** An interval as it can be written and read back: `2 weeks`, `1 month`. */
export declare function printInterval(interval: Interval): string;
