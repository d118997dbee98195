/** What is asked for people who have no note: reviewing their names, and a note where one is needed. */
import { type App } from "obsidian";
import { type UnknownPerson } from "../../core/note-index/unknown-people";
import { baseName } from "../../core/paths";
import { fileNameFor } from "../../core/people/names/file-name";
import { bareName } from "../../core/settings/people-lists";
import { type SettingsHolder } from "../../core/settings/settings";
import { type Place, type Requests, type Someone } from "../../requests";
import { WORDS } from "../../words";
import { offer, tell } from "../dom/notices";
import { type LineTools } from "../why/why-lines";
import { type ReadingDay } from "../wording/day-words";
import { type Decision, ReviewModal } from "./review-modal";

/** What people without a note are looked after with. */
export interface WithoutNoteTools {
  readonly app: App;
  readonly settings: SettingsHolder;
  readonly unknown: () => readonly UnknownPerson[];
  readonly reading: () => ReadingDay;
  readonly read: LineTools["read"];
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (place: Place) => void;
  readonly makeNote: Requests["makeNote"];
  readonly listName: Requests["listName"];
}

/** Looks after people without a note. */
export class WithoutNoteDesk {
  readonly #tools: WithoutNoteTools;

  constructor(tools: WithoutNoteTools) {
    this.#tools = tools;
  }

  /** Those who could have a note and are not decided on yet, also while the notes are read anew. */
  people(): readonly UnknownPerson[] {
    const { notPeople, peopleWithoutNotes } = this.#tools.settings.current;
    const decided = new Set([...notPeople, ...peopleWithoutNotes].map(bareName));
    return this.#tools.unknown().filter(({ name }) => !decided.has(bareName(name)));
  }

  /** How many the list tells of. */
  told(): number {
    return this.#tools.settings.current.tellPeopleWithoutNotes ? this.people().length : 0;
  }

  /** Lists the names, to decide on each. */
  review(): void {
    const { app, reading, read, subscribe, open } = this.#tools;
    const { today, ways } = reading();
    new ReviewModal(app, {
      people: () => this.people(),
      speaking: { today, language: ways.language },
      read,
      subscribe,
      decide: (person, decision) => this.#decide(person, decision),
      open,
    }).open();
  }

  /** Takes the line out of the list. */
  dismiss(): void {
    const { settings } = this.#tools;
    void settings.change({ tellPeopleWithoutNotes: false });
    tell(WORDS.withoutNote.dismissed, () => settings.change({ tellPeopleWithoutNotes: true }));
  }

  /** Opens a place, or where that is the note that somebody lacks, offers to make it. */
  open(place: Place, name: string | null, open: () => void): void {
    const { path } = place;
    if (name === null || this.#hasNote(path)) open();
    else this.#offer([{ path, name }], WORDS.withoutNote.hasNone, () => Promise.resolve(open()));
  }

  /** Goes on with `then` unless one of these people has no note: one is offered, and `then` comes after it. */
  async whenNoted(people: readonly Someone[], then: () => Promise<void>): Promise<void> {
    const lacking = people.filter(
      ({ path }) => !this.#hasNote(path) && this.#trackedAt(path) !== null,
    );
    if (lacking.length === 0) await then();
    else this.#offer(lacking, WORDS.withoutNote.needed, then);
  }

  /** Has somebody who is tracked without a note be nobody; false when they are not. */
  reject({ path, name }: Someone): boolean {
    const tracked = this.#trackedAt(path);
    if (tracked === null || this.#hasNote(path)) return false;
    void this.#tools.listName(tracked, "notPeople", name);
    return true;
  }

  #offer(
    people: readonly Someone[],
    words: (names: readonly string[]) => string,
    then: () => Promise<void>,
  ): void {
    const message = words(people.map(({ name }) => name));
    offer(message, WORDS.withoutNote.make, () => void this.#makeAll(people, then));
  }

  async #makeAll(people: readonly Someone[], then: () => Promise<void>): Promise<void> {
    for (const { path, name } of people) {
      if (!(await this.#tools.makeNote(this.#trackedAt(path) ?? name))) return;
    }
    await then();
  }

  #hasNote(path: string): boolean {
    return this.#tools.app.vault.getAbstractFileByPath(path) !== null;
  }

  /** The name that is tracked for the note a path would be, or null. */
  #trackedAt(path: string): string | null {
    const { peopleWithoutNotes } = this.#tools.settings.current;
    return peopleWithoutNotes.find((one) => fileNameFor(one) === baseName(path)) ?? null;
  }

  async #decide({ name, target }: UnknownPerson, decision: Decision): Promise<void> {
    const { makeNote, listName } = this.#tools;
    if (decision === "make") await makeNote(target);
    else if (decision === "track") await listName(target, "peopleWithoutNotes", name);
    else await listName(name, "notPeople", name);
  }
}
