/** Until when a person's note asks to be left in peace: Kith's own property, or another tool's. */
import { addDays, type Day, parseDay } from "../dates/day";
import { readPropertyDay } from "../dates/note-day";
import { type Properties, type Property, textOf } from "./properties";

/** A snooze, and where it is written. */
export interface SnoozeProperty {
  /** The first day on which the person may be listed again; null of a snooze that lasts until they reply. */
  readonly day: Day | null;
  /** Of a snooze until they reply: a contact after this day ends it. Else null. */
  readonly since: Day | null;
  /** The key as written. */
  readonly key: string;
  /** The value as written. */
  readonly written: string;
  /** Line number, counted from 0. */
  readonly line: number;
  /** `own`: Kith's property; `other`: a tool's, or a field of the body, which Kith reads and never writes. */
  readonly whose: "own" | "other";
}

/** In order: the first that holds a day wins, so that Kith's own, once written, has the last word. */
const KEYS: readonly (Pick<SnoozeProperty, "whose"> & { key: string; daysAfter: number })[] = [
  { key: "checkinafter", whose: "own", daysAfter: 0 },
  // Personal CRM is quiet on the day itself too.
  { key: "prmsnoozeuntil", whose: "other", daysAfter: 1 },
];

/** The folded keys of snoozes. */
export const SNOOZE_KEYS: ReadonlySet<string> = new Set(KEYS.map(({ key }) => key));

/** Whether a value is one that a snooze can have. */
export function isSnooze(written: string): boolean {
  return readPropertyDay(written) !== null || sinceIn(written) !== null;
}

/** The snooze that a person's properties hold, or null. */
export function readSnooze(properties: Properties): SnoozeProperty | null {
  for (const { key, whose, daysAfter } of KEYS) {
    const property = properties.byKey.get(key);
    const written = textOf(properties, key);
    const day = readPropertyDay(written);
    const since = whose === "own" && written !== null ? sinceIn(written) : null;
    if (property === undefined || written === null || (day ?? since) === null) continue;
    return {
      day: day === null ? null : addDays(day, daysAfter),
      since: day === null ? since : null,
      key: property.key,
      written,
      line: property.line,
      whose: whoseField(property, whose),
    };
  }
  return null;
}

function whoseField(
  { isField }: Property,
  whose: SnoozeProperty["whose"],
): SnoozeProperty["whose"] {
  return isField === true ? "other" : whose;
}

/** The value that snoozes somebody on `today` until they reply: read with no other state than what it says. */
export function untilReply(today: Day): string {
  return `reply since ${today}`;
}

function sinceIn(written: string): Day | null {
  const day = /^(?:a )?reply since (\d{4}-\d\d-\d\d)$/i.exec(written.trim())?.[1];
  return day === undefined ? null : parseDay(day);
}
