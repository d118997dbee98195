/**
 * What a user can have done to the notes. Each action is one step: it writes, says what it did,
 * and offers to take exactly that back. When a line is no longer what was shown, nothing is
 * written and the line is opened.
 */
import { type App } from "obsidian";
import { type Day } from "../core/dates/day";
import { type HowOften, printHowOften } from "../core/dates/how-often";
import { speakDay } from "../core/dates/spoken";
import { type Edit } from "../core/edits/edit";
import { completeFollowUp, rescheduleFollowUp } from "../core/edits/follow-up-edits";
import { type CheckIn, logInDailyNote, logInPersonNote } from "../core/edits/log-edits";
import { appendFollowUp, insertFollowUp } from "../core/edits/new-follow-up";
import { overruleLine } from "../core/edits/overrule-edits";
import { pinEdits } from "../core/edits/pin-edits";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { type Settings } from "../core/settings/settings";
import {
  type FollowUpPlace,
  type NewFollowUp,
  type Overruling,
  type Requests,
  type ShownLine,
  type Someone,
} from "../requests";
import { WORDS } from "../words";
import { promiseText } from "../words/promise-text";
import { dailyNotePath, ensureDailyNote } from "./daily-notes";
import { openAt } from "./open-notes";
import { isCheckbox, toggledByTasks } from "./tasks-plugin";
import { type DailyNotes } from "../core/vault-config";
import { type NoteWriter, type Written } from "./write-edit";

/** Property that snoozes a person until a day (SPEC §7). */
const SNOOZE_PROPERTY = "check-in-after";

/** Property that holds a person's own interval. */
const INTERVAL_PROPERTY = "check-in";

/** What the actions work with. */
export interface ActionTools {
  readonly app: App;
  readonly writer: NoteWriter;
  readonly settings: () => Settings;
  readonly dailyNotes: () => DailyNotes;
  readonly language: () => string;
  readonly clock: { day(): Day; now(): Date };
  /** Tells the user what was done; `undo` takes it back, null when there is nothing to take back. */
  readonly say: (message: string, undo: (() => Promise<void>) | null) => void;
}

/** The actions of the sidebar, the menus and the commands. None of them throws. */
export class Actions implements Requests {
  readonly #tools: ActionTools;

  constructor(tools: ActionTools) {
    this.#tools = tools;
  }

  /** Writes a contact down for one person or several. */
  async checkIn(people: readonly Someone[], checkIn: CheckIn): Promise<void> {
    await this.#step(
      WORDS.notices.logged(people.map(nameOf), this.#speak(checkIn.day)),
      people.map((person) => () => this.#log(person, checkIn)),
    );
  }

  /** Completes a follow-up. What only the user or the Tasks plugin can complete is opened instead. */
  async complete(followUp: PlacedFollowUp): Promise<void> {
    const { path, source, line, marker, about } = followUp;
    const toggled = isCheckbox(source) ? toggledByTasks(this.#tools.app, source, path) : null;
    const edit: Edit | null =
      toggled === null
        ? completeFollowUp(path, followUp, this.#tools.clock.day())
        : {
            kind: "replace-line",
            path,
            line,
            was: source,
            becomes: toggled,
            ...(marker === null ? {} : { about }),
          };
    await this.#stepOrOpen(followUp, edit, WORDS.notices.done(promiseText(followUp)));
  }

  /** Gives a follow-up another day, and the words it was said in. */
  async reschedule(followUp: PlacedFollowUp, due: Day, words: string): Promise<void> {
    const { path } = followUp;
    const edit = rescheduleFollowUp(path, followUp, due, words);
    const said = WORDS.notices.rescheduled(promiseText(followUp), this.#speak(due));
    await this.#stepOrOpen(followUp, edit, said);
  }

  /** Pins follow-ups, all in one step. */
  async pin(followUps: readonly PlacedFollowUp[]): Promise<void> {
    const edits = pinEdits(followUps);
    await this.#step(
      WORDS.pins.done(followUps.length),
      edits.map((edit) => () => this.#tools.writer.write(edit)),
    );
  }

  /** Keeps people off the list until a day. */
  async snooze(people: readonly Someone[], until: Day): Promise<void> {
    const said = WORDS.notices.snoozed(people.map(nameOf), this.#speak(until));
    await this.#setProperty(people, { key: SNOOZE_PROPERTY, value: until }, said);
  }

  /** Puts snoozed people back. */
  async unsnooze(people: readonly Someone[]): Promise<void> {
    const said = WORDS.notices.unsnoozed(people.map(nameOf));
    await this.#setProperty(people, { key: SNOOZE_PROPERTY, value: null }, said);
  }

  /** Sets how often to be in touch with people; null is never. */
  async setInterval(people: readonly Someone[], howOften: HowOften | null): Promise<void> {
    const said = WORDS.notices.intervalSet(people.map(nameOf), howOften);
    const value = howOften === null ? "never" : printHowOften(howOften);
    await this.#setProperty(people, { key: INTERVAL_PROPERTY, value }, said);
  }

  /** Says on a line that what it tells is contact, or is none. */
  async overrule(line: ShownLine, verdict: Overruling): Promise<void> {
    const { counted, notCounted } = WORDS.overrule;
    const said = verdict === "touch" ? counted : notCounted;
    await this.#step(said(noteName(line.path)), [
      () => this.#tools.writer.write(overruleLine(line, verdict)),
    ]);
  }

  /** Writes a new follow-up. */
  async addFollowUp(
    followUp: NewFollowUp,
    person: Someone | null,
    place: FollowUpPlace,
  ): Promise<void> {
    const path = await this.#pathFor(person, place);
    if (path === null) return;
    const link = path === person?.path ? null : this.#linkTo(person, path);
    const edit =
      place.kind === "cursor"
        ? insertFollowUp(place.cursor, followUp, link)
        : appendFollowUp(path, followUp, link);
    await this.#step(WORDS.notices.added(noteName(path)), [() => this.#tools.writer.write(edit)]);
  }

  /** The note a new follow-up goes to; null, and the user told, when there is none. */
  async #pathFor(person: Someone | null, place: FollowUpPlace): Promise<string | null> {
    if (place.kind === "cursor") return place.cursor.path;
    if (place.kind === "person" && person !== null) return person.path;
    return this.#dailyNote(this.#tools.clock.day());
  }

  async #log(person: Someone, checkIn: CheckIn): Promise<Written> {
    const { writer, settings } = this.#tools;
    if (settings().logTo === "person")
      return writer.write(logInPersonNote(person.path, settings().logHeading, checkIn));
    const path = await this.#dailyNote(checkIn.day);
    if (path === null) return { kind: "refused", path: "", line: null, why: "told", detail: "" };
    const link = this.#linkTo(person, path) ?? `[[${person.name}]]`;
    return writer.write(logInDailyNote(path, link, checkIn));
  }

  /** The path of a day's daily note, made when missing; null, and the user told, when it can't be made. */
  async #dailyNote(day: Day): Promise<string | null> {
    const { app, clock, say } = this.#tools;
    const ways = this.#dailyWays();
    try {
      return (await ensureDailyNote(app, ways, { day, now: clock.now() })).path;
    } catch (error) {
      say(WORDS.notices.noDailyNote(dailyNotePath(day, ways), messageOf(error)), null);
      return null;
    }
  }

  #dailyWays(): DailyNotes {
    const ways = this.#tools.dailyNotes();
    const chosen = this.#tools.settings().dailyNote;
    return chosen === null ? ways : { ...ways, folder: chosen.folder, format: chosen.format };
  }

  #linkTo(person: Someone | null, from: string): string | null {
    const { app } = this.#tools;
    const file = person === null ? null : app.vault.getFileByPath(person.path);
    if (file === null || person === null) return null;
    const alias = file.basename === person.name ? undefined : person.name;
    return app.fileManager.generateMarkdownLink(file, from, undefined, alias);
  }

  async #setProperty(
    people: readonly Someone[],
    { key, value }: { readonly key: string; readonly value: string | null },
    said: string,
  ): Promise<void> {
    await this.#step(
      said,
      people.map(
        ({ path }) =>
          () =>
            this.#tools.writer.setProperty(path, key, value),
      ),
    );
  }

  async #stepOrOpen(followUp: PlacedFollowUp, edit: Edit | null, said: string): Promise<void> {
    if (edit !== null) {
      await this.#step(said, [() => this.#tools.writer.write(edit)]);
      return;
    }
    const { property, repeats } = WORDS.notices;
    this.#tools.say(followUp.kind === "property" ? property : repeats, null);
    await openAt(this.#tools.app, followUp, false);
  }

  /** Does the writes of one action in order, and says what came of it. */
  async #step(said: string, writes: readonly (() => Promise<Written>)[]): Promise<void> {
    const done: Extract<Written, { kind: "written" }>[] = [];
    for (const write of writes) {
      const written = await write();
      if (written.kind === "written") done.push(written);
      else await this.#tell(written);
    }
    if (done.length > 0) this.#tools.say(said, () => this.#undo(done));
  }

  async #undo(done: readonly Extract<Written, { kind: "written" }>[]): Promise<void> {
    let kept = 0;
    for (const written of [...done].reverse()) {
      if (await written.takeBack()) continue;
      kept += 1;
      this.#tools.say(WORDS.notices.notUndone(noteName(written.path)), null);
    }
    if (kept < done.length) this.#tools.say(WORDS.notices.undone, null);
  }

  async #tell(refused: Extract<Written, { kind: "refused" }>): Promise<void> {
    if (refused.why === "told") return;
    this.#tools.say(refusalWords(refused), null);
    if (refused.line !== null) await openAt(this.#tools.app, refused, false);
  }

  #speak(day: Day): string {
    return speakDay(day, this.#tools.clock.day(), this.#tools.language());
  }
}

function refusalWords(refused: Extract<Written, { kind: "refused" }>): string {
  const note = noteName(refused.path);
  switch (refused.why) {
    case "line-changed":
      return WORDS.notices.lineChanged(note);
    case "line-ambiguous":
      return WORDS.notices.lineAmbiguous(note);
    case "note-missing":
      return WORDS.notices.noteMissing(note);
    case "properties-unread":
      return WORDS.notices.propertiesUnread(note);
    case "failed":
    case "told":
      return WORDS.notices.failed(note, refused.detail);
  }
}

/** A note's name as people know it: without folders and `.md`. */
function noteName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}

function nameOf({ name }: Someone): string {
  return name;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
