/** What a person's note says about that person. */
import { type Day } from "../dates/day";
import { type IntervalReading } from "../dates/interval";

/** A person as told by their own note. */
export interface PersonFacts {
  readonly path: string;
  /** The name shown. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Tags of the note, without `#`, lower case. */
  readonly tags: readonly string[];
  /** Frontmatter of the note, for rules by property: folded key → values as text. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The note's own interval, with the line of its property; null when it has none. */
  readonly checkIn: {
    readonly key: string;
    readonly line: number;
    readonly reading: IntervalReading;
  } | null;
  /** Snoozed until this day (`check-in-after`), or null. */
  readonly checkInAfter: Day | null;
  /** Frontmatter `created`, with the line of its property, or null. */
  readonly created: { readonly day: Day; readonly line: number } | null;
  /** Birthday, year null when unknown; or null. */
  readonly birthday: {
    readonly year: number | null;
    readonly month: number;
    readonly dayOfMonth: number;
    readonly line: number;
  } | null;
  /** Why this note is a person, in words to show: `folder People`, `tag person`. */
  readonly because: string;
}
