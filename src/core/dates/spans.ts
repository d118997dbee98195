/** Spans of time: "2 weeks", "a year and 21 days", "3 business days". */
import { type Day, addDays, addMonths } from "./day";
import { addWorkingDays } from "./meaning";

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
