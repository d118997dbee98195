/** How a year is being looked at, as the workspace remembers it. */
import { type Scale } from "../../core/calendar/year-grid";

/** What the view remembers. */
export interface YearState {
  /** Path of a person's note, or null for everybody. */
  readonly person: string | null;
  readonly scale: Scale;
  /** Null is the present year, whichever that is. */
  readonly year: number | null;
}

/** Everybody's days of this year. */
export const FIRST_STATE: YearState = { person: null, scale: "day", year: null };

/** Reads a state that anyone may have written; what can't be read stays as it is. */
export function readYearState(value: unknown, now: YearState): YearState {
  if (typeof value !== "object" || value === null) return now;
  const { person, scale, year } = value as Partial<Record<keyof YearState, unknown>>;
  return {
    person: typeof person === "string" || person === null ? person : now.person,
    scale: scale === "day" || scale === "week" || scale === "month" ? scale : now.scale,
    year: isYear(year) || year === null ? year : now.year,
  };
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9999;
}
