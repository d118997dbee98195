/** Until when a person's note asks to be left in peace: Kith's own property, or another tool's. */
import { addDays, type Day } from "../dates/day";
import { readPropertyDay } from "../dates/note-day";
import { type Properties, textOf } from "./properties";

/** A snooze, and where it is written. */
export interface SnoozeProperty {
  /** The first day on which the person may be listed again. */
  readonly day: Day;
  /** The key as written. */
  readonly key: string;
  /** The value as written. */
  readonly written: string;
  /** Line number, counted from 0. */
  readonly line: number;
  /** `own`: Kith's property; `other`: a tool's, which Kith reads and never writes. */
  readonly whose: "own" | "other";
}

/** In order: the first that holds a day wins, so that Kith's own, once written, has the last word. */
const KEYS: readonly (Pick<SnoozeProperty, "whose"> & { key: string; daysAfter: number })[] = [
  { key: "checkinafter", whose: "own", daysAfter: 0 },
  // Personal CRM is quiet on the day itself too.
  { key: "prmsnoozeuntil", whose: "other", daysAfter: 1 },
];

/** The snooze that a person's properties hold, or null. */
export function readSnooze(properties: Properties): SnoozeProperty | null {
  for (const { key, whose, daysAfter } of KEYS) {
    const property = properties.byKey.get(key);
    const written = textOf(properties, key);
    const day = readPropertyDay(written);
    if (property === undefined || written === null || day === null) continue;
    return {
      day: addDays(day, daysAfter),
      key: property.key,
      written,
      line: property.line,
      whose,
    };
  }
  return null;
}
