/** Notes that stand for one contact, or look as if they did, by the `type` that another tool gives them. */
import { type Mention } from "../contact/mention";
import { type Properties, textOf } from "../properties";

/** Types of Cadence's activities that are contact; its notes and tasks are not. */
const CONTACT_TYPES = new Set(["call", "email", "meeting"]);
const OTHER_TYPES = new Set(["note", "task"]);

/** The value that dates an activity (`type: Call`, `when: 2026-03-01 10:00`, `with: [[Ana]]`), or null when the note is none. */
export function activityWhen(properties: Properties): string | null {
  if (!properties.byKey.has("with") || !CONTACT_TYPES.has(typeOf(properties))) return null;
  return textOf(properties, "when");
}

/** The mentions of a note, those of an activity's attendees with the kind of the activity. */
export function withActivityKind(mentions: Mention[], properties: Properties): Mention[] {
  if (activityWhen(properties) === null) return mentions;
  const kind = typeOf(properties);
  return mentions.map((one) => (one.place === "attendee" ? { ...one, kind } : one));
}

/** Whether a note is of something that was done, not of somebody: a call, an email, a meeting; a note or task that says with whom. */
export function isActivity(properties: Properties): boolean {
  const type = typeOf(properties);
  return CONTACT_TYPES.has(type) || (OTHER_TYPES.has(type) && properties.byKey.has("with"));
}

/** Whether a note judges somebody's work over a period (Team Manager's `type: performance`): dated, about them, and no contact. */
export function isAppraisal(properties: Properties): boolean {
  return typeOf(properties) === "performance" && properties.byKey.has("period");
}

function typeOf(properties: Properties): string {
  return textOf(properties, "type")?.toLowerCase() ?? "";
}
