/** What the views are told, and how they learn that it has changed. */
import { type Contact } from "../core/calendar/year-grid";
import { type NoteWords } from "../core/markers/note-words";
import { type Dossier } from "../core/ranking/dossier";
import { type Outlook } from "./list/outlook";
import { type WithoutNote } from "./without-note/without-note-line";

/** All that views are told. */
export interface Model {
  readonly outlook: () => Outlook;
  /** What to have in mind about a person today, or null when the path is no person's. */
  readonly dossier: (path: string) => Dossier | null;
  /** The contacts up to today with one person, or with everybody when null. */
  readonly contacts: (path: string | null) => readonly Contact[];
  /** Those who have no note. */
  readonly withoutNote: WithoutNote;
  /** A note's words, or null when it is gone or can't be read. */
  readonly words: (path: string) => Promise<NoteWords | null>;
  /** Calls back after each change until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls back from time to time while the first reading goes on, until the function it gives is called. */
  readonly onReading: (listener: () => void) => () => void;
}
