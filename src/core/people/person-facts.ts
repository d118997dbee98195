/** What a person's note says about that person. */
import { type Day } from "../dates/day";
import { type IntervalProperty } from "./interval-property";
import { type SnoozeProperty } from "./snooze-property";
import { type UnreadDate } from "./unread-dates";
import { type YearlyDay } from "./yearly-days";

/** What a person is told by: what kind of mark, and the tag, type, property, value or folder itself. */
export interface PersonSign {
  readonly by:
    | "tag"
    | "type"
    /** A property of this name says People. */
    | "category"
    | "property"
    | "folder"
    | "vcard"
    | "contact-table"
    /** The user tracks the name, which has no note. */
    | "choice";
  /** Empty where there is only one such mark. */
  readonly what: string;
}

/** A person as told by their own note, or by the name that is tracked without one. */
export interface PersonFacts {
  /** Of the note; of the note that could be made, where there is none. */
  readonly path: string;
  readonly hasNote: boolean;
  /** The name shown. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Tags of the note, without `#`, lower case. */
  readonly tags: readonly string[];
  /** Frontmatter of the note, for rules by property: folded key → values as text. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The note's own interval, with the line of its property; null when it has none. */
  readonly checkIn: IntervalProperty | null;
  /** Until when the note asks to be left in peace, or null. */
  readonly snooze: SnoozeProperty | null;
  /** Frontmatter `created`, with the line of its property, or null. */
  readonly created: { readonly day: Day; readonly line: number } | null;
  /** The birthday, if it is known, and anniversaries. */
  readonly yearlyDays: readonly YearlyDay[];
  /** What stands where a day is read, and can't be read as one. */
  readonly unreadDates: readonly UnreadDate[];
  /** Whether the note asks that mentions of this person elsewhere be no contact (Personal CRM's `prm-ignore-journal`). */
  readonly mentions: "count" | "ignored";
  /** Why this note is a person. */
  readonly because: PersonSign;
}
