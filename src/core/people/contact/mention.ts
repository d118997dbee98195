/** The types of what notes say about contacts: who is named where, and what a person's own log records. */
import { type Day } from "../../dates/day";
import { type Span } from "../../markdown/outline";

/** Why a mention is no contact, whoever it names. */
export type MentionExclusion =
  | "open-task"
  | "cancelled-task"
  | "forwarded-task"
  | "open-follow-up"
  | "quote"
  | "embed"
  | "code"
  | "comment"
  | "property"
  | "template"
  | "review"
  | "appraisal"
  | "life-event"
  | "intention"
  /** Written before its day: planned, and nothing here says that it took place. */
  | "planned"
  | "no-date"
  | "no-touch"
  | "other-persons-note"
  /** The rule by which it would count is switched off. */
  | "switched-off";

/** One place in a note that names somebody, before anyone knows whether that is a person. */
export interface Mention {
  /** Linkpath as written, or the plain name in a list of attendees. */
  readonly target: string;
  /** `link`, or `name` when it was plain text in a list of attendees. */
  readonly form: "link" | "name";
  /** `attendee`: in a property or list of who was there; `absentee`: in one of who was not; `body`: anywhere else. */
  readonly place: "attendee" | "absentee" | "body";
  /** The lines in which nobody but the attendees was there, or for which the absentee was not. Absent or null: the whole note. */
  readonly among?: Span | null;
  /** Line number, counted from 0. */
  readonly line: number;
  /** The day it counts on, or null when nothing dates it. */
  readonly day: Day | null;
  /** What kind of contact the line's words say: `call`, `coffee`; `meeting` for attendees, else `mention`. */
  readonly kind: string;
  /** Null when it counts, as far as its note can tell. */
  readonly excluded: MentionExclusion | null;
  /** How much stands behind it: `closed`, a completed task or follow-up, and `insisted`, `%%touch%%`, count even beside an attendee list. */
  readonly weight: "plain" | "closed" | "insisted";
}

/** A mention where nobody reads it as words. */
export interface UnreadMention extends Mention {
  readonly excluded: "code" | "comment" | "property";
}

/** A dated line of a person's own note that may record a contact with that person. */
export interface LogEntry {
  readonly day: Day;
  /** Line number, counted from 0. */
  readonly line: number;
  /** `call`, `coffee` …, or `log`; `property` for a last-contact property. */
  readonly kind: string;
  /** Null when it counts. */
  readonly excluded: MentionExclusion | null;
}
