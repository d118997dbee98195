/** Where an action writes. */
import { type App } from "obsidian";
import { type Day } from "../core/dates/day";
import { type Settings } from "../core/settings/settings";
import { type DailyNotes } from "../core/vault-config";
import { dailyNotePath, ensureDailyNote } from "./daily-notes";

/** What places are found with. */
export interface PlaceTools {
  readonly app: App;
  readonly settings: () => Settings;
  readonly dailyNotes: () => DailyNotes;
  readonly now: () => Date;
  /** Tells the user that a daily note could not be made, and why. */
  readonly onNoDailyNote: (path: string, why: string) => void;
}

/** Finds daily notes, made where they are missing, in the user's own way. */
export class NotePlaces {
  readonly #tools: PlaceTools;

  constructor(tools: PlaceTools) {
    this.#tools = tools;
  }

  /** The path of a day's daily note, made when missing; null, and the user told, when it can't be made. */
  async dailyNote(day: Day): Promise<string | null> {
    const { app, now, onNoDailyNote } = this.#tools;
    const ways = this.#dailyWays();
    try {
      return (await ensureDailyNote(app, ways, { day, now: now() })).path;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      onNoDailyNote(dailyNotePath(day, ways), why);
      return null;
    }
  }

  #dailyWays(): DailyNotes {
    const ways = this.#tools.dailyNotes();
    const chosen = this.#tools.settings().dailyNote;
    return chosen === null ? ways : { ...ways, folder: chosen.folder, format: chosen.format };
  }
}
