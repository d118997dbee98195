/** The bullet that records a contact (SPEC §8). */
import { type Day } from "../dates/day";
import { type Edit } from "./edit";

/** A contact to write down. */
export interface CheckIn {
  readonly day: Day;
  /** `call`, `coffee` …; null when the user did not say. */
  readonly kind: string | null;
  /** What was said; may be empty. Line breaks become spaces. */
  readonly text: string;
}

/** `- yyyy-MM-dd: kind, text`, with either part left out when empty. */
export declare function logLine(checkIn: CheckIn): string;

/** The edit that logs a contact in the person's own note under a heading. */
export declare function logInPersonNote(path: string, heading: string, checkIn: CheckIn): Edit;

/** The edit that logs a contact as one line of a daily note, naming the person by a ready-made link. */
export declare function logInDailyNote(path: string, personLink: string, checkIn: CheckIn): Edit;
