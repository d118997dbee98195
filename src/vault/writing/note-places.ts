/** Where an action writes. */
import { type App } from "obsidian";
import { type Day } from "../../core/dates/day";
import { type Settings } from "../../core/settings/settings";
import { type DailyNotes } from "../../core/vault-config";
import { dailyNotePath, ensureDailyNote } from "./daily-notes";
import { PathQueue } from "./path-queue";
import { type NoteChange, type NoteWriter } from "./write-edit";

/** A note to write in, and how to take it back if it was made for that, now or by an action before. */
export interface NotePlace {
  readonly path: string;
  readonly made: readonly NoteChange[];
}

/** What places are found with. */
export interface PlaceTools {
  readonly app: App;
  readonly writer: NoteWriter;
  readonly settings: () => Settings;
  readonly dailyNotes: () => DailyNotes;
  readonly now: () => Date;
  /** Tells the user that a daily note could not be made, and why. */
  readonly onNoDailyNote: (path: string, why: string) => void;
}

/** Finds daily notes, made where they are missing, in the user's own way. */
export class NotePlaces {
  readonly #tools: PlaceTools;
  /** Of two actions that both miss a note, the second finds it made. */
  readonly #making = new PathQueue();
  /** The daily notes made so far: whichever action in them is taken back last takes the note with it. */
  #made: readonly NoteChange[] = [];

  constructor(tools: PlaceTools) {
    this.#tools = tools;
  }

  /** A day's daily note, made when missing; null, and the user told, when it can't be made. */
  async dailyNote(day: Day): Promise<NotePlace | null> {
    const { app, writer, now, onNoDailyNote } = this.#tools;
    const ways = this.#dailyWays();
    try {
      const when = { day, now: now() };
      const { file, madeWith } = await this.#making.run(dailyNotePath(day, ways), () =>
        ensureDailyNote(app, ways, when),
      );
      if (madeWith !== null) this.#remember(writer.made(file, madeWith));
      const made = this.#made.filter((note) => note.path() === file.path);
      return { path: file.path, made };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      onNoDailyNote(dailyNotePath(day, ways), why);
      return null;
    }
  }

  #remember(made: NoteChange): void {
    this.#made = [...this.#made.filter((note) => note.path() !== made.path()), made];
  }

  #dailyWays(): DailyNotes {
    const ways = this.#tools.dailyNotes();
    const chosen = this.#tools.settings().dailyNote;
    return chosen === null ? ways : { ...ways, folder: chosen.folder, format: chosen.format };
  }
}
