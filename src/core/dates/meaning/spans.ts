/** Spans of time: "2 weeks", "a year and 21 days", "3 business days". */
import { addDays, addMonths, type Day } from "../day";
import { type DayMeaning } from "./standpoint";
import { addWorkingDays } from "./weekdays";

/** The units people count time in. */
export type SpanUnit = "day" | "working day" | "week" | "month" | "year";

/** A span: its parts are added one after the other, largest first as people write them. */
export type Span = readonly { readonly n: number; readonly unit: SpanUnit }[];

/** The day a span after another (before it when `direction` is -1). */
export function shift(day: Day, span: Span, direction: 1 | -1 = 1): Day {
  let moved = day;
  for (const { n, unit } of span) moved = shiftBy(moved, n * direction, unit);
  return moved;
}

function shiftBy(day: Day, n: number, unit: SpanUnit): Day {
  switch (unit) {
    case "day":
      return addDays(day, n);
    case "working day":
      return addWorkingDays(day, n);
    case "week":
      return addDays(day, n * 7);
    case "month":
      return addMonths(day, n);
    case "year":
      return addMonths(day, n * 12);
  }
}

/** The day a span from the anchor. */
export function ahead(span: Span): DayMeaning {
  return (from) => shift(from.anchor, span);
}

/** The day `count` days from the anchor. */
export function daysAhead(count: number): DayMeaning {
  return (from) => addDays(from.anchor, count);
}

/**
 * A day counted from another date. Counted back from a date yet to come it may be past already; then
 * the next such date is meant ("2 weeks before Christmas" on 20 December), or none.
 */
export function countedFrom(base: DayMeaning, count: (day: Day) => Day): DayMeaning {
  return (from) => {
    const day = base(from);
    if (day === null) return null;
    const found = count(day);
    if (!from.wasAsked || found >= from.anchor) return found;
    const next = base(from.movedTo(addDays(day, 1)));
    if (next === null || next <= day) return null;
    const later = count(next);
    return later >= from.anchor ? later : null;
  };
}
