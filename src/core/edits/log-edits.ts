/**
 * The bullet that records a contact.
 *
 *     - 2026-11-21: call, sent the photos        in the person's note, under its log heading
 *     - call with [[Ana Lima]]: sent the photos  in a daily note, which has the date
 */
import { type Day } from "../dates/day";
import { type LogEdit } from "./edit";
import { asOneLine, linkInLine } from "./one-line";

/** A contact to write down. */
export interface CheckIn {
  readonly day: Day;
  /** `call`, `coffee` …; null when the user did not say. */
  readonly kind: string | null;
  /** What was said; may be empty. Line breaks become spaces. */
  readonly text: string;
}

/** `- yyyy-MM-dd: kind, text`, with either part left out when empty. */
export function logLine(checkIn: CheckIn): string {
  const said = [asOneLine(checkIn.kind ?? ""), asOneLine(checkIn.text)].filter(
    (part) => part !== "",
  );
  const words = said.join(", ");
  return words === "" ? `- ${checkIn.day}` : `- ${checkIn.day}: ${words}`;
}

/** The edit that logs a contact in the person's own note under a heading. */
export function logInPersonNote(path: string, heading: string, checkIn: CheckIn): LogEdit {
  return { kind: "add-under-heading", path, heading: asOneLine(heading), entry: logLine(checkIn) };
}

/** The edit that logs a contact as one line of a daily note, naming the person by a ready-made link. */
export function logInDailyNote(path: string, personLink: string, checkIn: CheckIn): LogEdit {
  const kind = asOneLine(checkIn.kind ?? "");
  const text = asOneLine(checkIn.text);
  const link = linkInLine(personLink);
  const who = kind === "" ? link : `${kind} with ${link}`;
  return { kind: "append-line", path, entry: text === "" ? `- ${who}` : `- ${who}: ${text}` };
}
