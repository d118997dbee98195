/** The day a note stands for (SPEC §4): a daily or periodic format, an ISO date in the name, or `date`. */
import { type Day } from "./day";

/** What a note's name and `date` property say about its day. */
export type NoteDay =
  | {
      readonly kind: "day";
      readonly day: Day;
      readonly source: "daily note" | "file name" | "frontmatter";
    }
  /** A weekly to yearly note or review: it mentions everybody and is never a touch. */
  | { readonly kind: "review" }
  | { readonly kind: "none" };

/** The moment.js formats that name notes: `daily` ones give days, `reviews` are weekly to yearly. */
export interface NoteDayFormats {
  readonly daily: readonly string[];
  readonly reviews: readonly string[];
}

/** The day of the note at `path` (vault-relative, with `/`) whose frontmatter `date` is `dateProperty` (undefined when absent). */
export declare function readNoteDay(
  path: string,
  dateProperty: unknown,
  formats: NoteDayFormats,
): NoteDay;

/** A date, datetime or `[[date]]` as properties hold it, time dropped without any zone shift. Null for anything else. */
export declare function readPropertyDay(value: unknown): Day | null;
