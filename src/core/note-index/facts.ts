/**
 * All that one note contributes, computed from that note alone. Facts name people by the words
 * of a link, since who that is depends on the other notes; the index settles it.
 */
import { type Day } from "../dates/day";
import { type NoteDay } from "../dates/note-day";
import { type FollowUp } from "../markers/follow-up";
import { type PersonFacts } from "../people/person-facts";

/** Why a mention is no contact, whoever it names. */
export type MentionExclusion =
  | "open-task"
  | "cancelled-task"
  | "forwarded-task"
  | "open-follow-up"
  | "quote"
  | "embed"
  | "review"
  | "no-date"
  | "no-touch"
  | "other-persons-note";

/** One place in a note that names somebody. */
export interface Mention {
  /** Linkpath as written, or the plain name in an attendee property. */
  readonly target: string;
  /** `link`, or `name` when it was plain text in a property. */
  readonly form: "link" | "name";
  /** `attendee`: from an attendee property; `body`: anywhere in the text. */
  readonly place: "attendee" | "body";
  /** Line number, counted from 0. */
  readonly line: number;
  /** The day it counts on, or null when nothing dates it. */
  readonly day: Day | null;
  /** What kind of contact the line's words say: `call`, `coffee`; `meeting` for attendees, else `mention`. */
  readonly kind: string;
  /** Null when it counts, as far as its note can tell. */
  readonly excluded: MentionExclusion | null;
  /** Counts even where the note has attendees (`%%touch%%`). */
  readonly insisted: boolean;
}

/** A dated line of a person's own note that records a contact with that person. */
export interface LogEntry {
  readonly day: Day;
  /** Line number, counted from 0. */
  readonly line: number;
  /** `call`, `coffee` …, or `log`; `property` for a last-contact property. */
  readonly kind: string;
}

/** What one note says. */
export interface NoteFacts {
  readonly path: string;
  readonly noteDay: NoteDay;
  /** Null when the note is not a person's. */
  readonly person: PersonFacts | null;
  readonly mentions: readonly Mention[];
  /** Whether an attendee property names somebody, so that body links to others do not count. */
  readonly hasAttendees: boolean;
  /** Contacts recorded in a person's own note. */
  readonly log: readonly LogEntry[];
  readonly followUps: readonly FollowUp[];
  /** What could not be read (malformed YAML), to be said once; null when all could. */
  readonly problem: string | null;
}
