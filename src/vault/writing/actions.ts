/**
 * What a user can have done to the notes. Each action is one step: it writes, says what it did,
 * and offers to take exactly that back. When a line is no longer what was shown, nothing is
 * written and the line is opened.
 */
import { type App } from "obsidian";
import { type Day } from "../../core/dates/day";
import { type HowOften, printHowOften } from "../../core/dates/how-often";
import { speakDay } from "../../core/dates/spoken";
import { type Edit } from "../../core/edits/edit";
import { rescheduleFollowUp } from "../../core/edits/follow-up-edits";
import { type CheckIn, logInDailyNote, logInPersonNote } from "../../core/edits/log-edits";
import { appendFollowUp, insertFollowUp } from "../../core/edits/new-follow-up";
import { overruleLine } from "../../core/edits/overrule-edits";
import { pinEdits } from "../../core/edits/pin-edits";
import { type Kith } from "../../core/kith";
import { baseName } from "../../core/paths";
import { untilReply } from "../../core/people/snooze-property";
import { type PlacedFollowUp } from "../../core/ranking/agenda";
import { type PeopleLists } from "../../core/settings/people-lists";
import { type Settings } from "../../core/settings/settings";
import { type DailyNotes } from "../../core/vault-config";
import {
  type ChosenInterval,
  type FollowUpPlace,
  type HowOftenChoice,
  type NewFollowUp,
  type Overruling,
  type Requests,
  type ShownLine,
  type SnoozeEnd,
  type Someone,
} from "../../requests";
import { WORDS } from "../../words";
import { promiseText } from "../../words/promise-text";
import { openAt } from "../open-notes";
import { linkTo, noteLink } from "../person-link";
import { filledTemplate, readTemplate } from "./daily-notes";
import { type NotePlace, NotePlaces } from "./note-places";
import { type Say, Steps } from "./steps";
import { completing } from "./tasks-plugin";
import { type WhoIsSomebody } from "./who-is-somebody";
import { type NoteWriter } from "./write-edit";

/** Property that snoozes a person until a day. */
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
  /** The note to make for a name, its text as `fill` gives it for a title; null when there can be none. */
  readonly newPerson: Kith["newPerson"];
  /** Edits that record a contact, their entries such that they will be read as one. */
  readonly asContacts: Kith["asContacts"];
  readonly whoIsSomebody: WhoIsSomebody;
  readonly clock: { day(): Day; now(): Date };
  readonly say: Say;
}

/** The actions of the sidebar, the menus and the commands. None of them rejects. */
export class Actions implements Requests {
  readonly #tools: ActionTools;
  readonly #steps: Steps;
  readonly #places: NotePlaces;

  constructor(tools: ActionTools) {
    const { app, writer, settings, dailyNotes, say } = tools;
    this.#tools = tools;
    this.#steps = new Steps({ writer, say, show: (place) => openAt(app, place, false) });
    this.#places = new NotePlaces({
      app,
      writer,
      settings,
      dailyNotes,
      now: () => tools.clock.now(),
      onNoDailyNote: (path, why) => say(WORDS.notices.noDailyNote(path, why), null),
    });
  }

  /** Writes a contact down for one person or several. */
  checkIn(people: readonly Someone[], checkIn: CheckIn): Promise<boolean> {
    return this.#steps.during(async () => {
      const said = WORDS.notices.logged(people.map(nameOf), this.#speak(checkIn.day));
      const { edits, made } = await this.#logEdits(people, checkIn);
      return edits.length > 0 && (await this.#steps.take(said, edits, made));
    });
  }

  /** Completes a follow-up. What only the user or the Tasks plugin can complete is opened instead. */
  async complete(followUp: PlacedFollowUp): Promise<void> {
    const edit = completing(this.#tools.app, followUp, this.#tools.clock.day());
    await this.#takeOrOpen(followUp, edit, WORDS.notices.done(promiseText(followUp)));
  }

  /** Gives a follow-up another day, and the words it was said in. */
  async reschedule(followUp: PlacedFollowUp, due: Day, words: string): Promise<void> {
    const edit = rescheduleFollowUp(followUp.path, followUp, due, words);
    const said = WORDS.notices.rescheduled(promiseText(followUp), this.#speak(due));
    await this.#takeOrOpen(followUp, edit, said);
  }

  /** Pins follow-ups, all in one step. */
  async pin(followUps: readonly PlacedFollowUp[]): Promise<void> {
    await this.#steps.take(WORDS.pins.done(followUps.length), pinEdits(followUps));
  }

  /** Keeps people off the list; says of those in `stay` that something due keeps them on it. */
  async snooze(
    people: readonly Someone[],
    until: SnoozeEnd,
    stay: readonly Someone[] = [],
  ): Promise<void> {
    const { snoozed, snoozedUntilReply, stillListed } = WORDS.notices;
    const names = people.map(nameOf);
    const waits = until === "reply";
    const said = waits ? snoozedUntilReply(names) : snoozed(names, this.#speak(until));
    const value = waits ? untilReply(this.#tools.clock.day()) : until;
    const told = stay.length === 0 ? said : stillListed(said, stay.map(nameOf));
    await this.#steps.take(told, setAll(people, SNOOZE_PROPERTY, value));
  }

  /** Puts snoozed people back. */
  async unsnooze(people: readonly Someone[]): Promise<void> {
    const said = WORDS.notices.unsnoozed(people.map(nameOf));
    await this.#steps.take(said, setAll(people, SNOOZE_PROPERTY, null));
  }

  /** Sets how often to be in touch with people. */
  async setInterval(people: readonly Someone[], howOften: HowOftenChoice): Promise<void> {
    const { intervalSet, intervalUnset } = WORDS.notices;
    const names = people.map(nameOf);
    const said = howOften === "unset" ? intervalUnset(names) : intervalSet(names, howOften);
    const value = howOften === "unset" ? null : intervalText(howOften);
    await this.#steps.take(said, setAll(people, INTERVAL_PROPERTY, value));
  }

  /** Says on a line that what it tells is contact, or is none. */
  async overrule(line: ShownLine, verdict: Overruling): Promise<void> {
    const { counted, notCounted } = WORDS.overrule;
    const said = verdict === "touch" ? counted : notCounted;
    await this.#steps.take(said(baseName(line.path)), [overruleLine(line, verdict)]);
  }

  /** Sets how often to be in touch, for each person their own, all in one step. */
  async setIntervals(chosen: readonly ChosenInterval[]): Promise<void> {
    const edits = chosen.map(({ person: { path }, howOften }): Edit => ({
      kind: "set-property",
      path,
      key: INTERVAL_PROPERTY,
      value: intervalText(howOften),
    }));
    await this.#steps.take(WORDS.rhythm.done(chosen.length), edits);
  }

  /** Writes a new follow-up. Gives false when it could not be written. */
  addFollowUp(
    followUp: NewFollowUp,
    person: Someone | null,
    place: FollowUpPlace,
  ): Promise<boolean> {
    return this.#steps.during(async () => {
      const found = await this.#placeFor(person, place);
      if (found === null) return false;
      const { path, made } = found;
      const isOwn = person === null || path === person.path;
      const link = isOwn ? null : noteLink(this.#tools.app, person, path);
      const edit =
        place.kind === "cursor"
          ? insertFollowUp(place.cursor, followUp, link)
          : appendFollowUp(path, followUp, link);
      return this.#steps.take(WORDS.notices.added(baseName(path)), [edit], made);
    });
  }

  /** Makes the note of somebody who has none. */
  makeNote(name: string): Promise<boolean> {
    return this.#steps.during(() => this.#makeNote(name));
  }

  /** Has a note be nobody's, though it looks like a person's. */
  notAPerson({ path, name }: Someone): Promise<void> {
    const { whoIsSomebody } = this.#tools;
    return this.#steps.record(WORDS.notices.noPerson(name), whoIsSomebody.setAside(path));
  }

  /** Has a name be that of somebody without a note, or of nobody. */
  listName(name: string, list: keyof PeopleLists, shown: string): Promise<void> {
    const { tracked, rejected } = WORDS.withoutNote;
    const said = list === "notPeople" ? rejected(shown) : tracked(shown);
    return this.#steps.record(said, this.#tools.whoIsSomebody.list(name, list));
  }

  /** Takes back the last action that has not been taken back. */
  async undo(): Promise<void> {
    await this.#steps.takeBackLast();
  }

  async #makeNote(name: string): Promise<boolean> {
    const { app, settings, newPerson, clock, say } = this.#tools;
    const template = settings().newPersonTemplate;
    const text = template === "" ? "" : await readTemplate(app, template);
    const shown = name.trim().replace(/^@/, "");
    const when = { day: clock.day(), now: clock.now() };
    const note = newPerson(name, (title) => filledTemplate(text, { title, name: shown }, when));
    if (note !== null) return this.#steps.make(WORDS.withoutNote.made(shown, note.path), note);
    say(WORDS.withoutNote.unnamed(shown), null);
    return false;
  }

  /** The note a new follow-up goes to; null, and the user told, when there is none. */
  async #placeFor(person: Someone | null, place: FollowUpPlace): Promise<NotePlace | null> {
    if (place.kind === "cursor") return { path: place.cursor.path, made: [] };
    if (place.kind === "person" && person !== null) return { path: person.path, made: [] };
    return this.#places.dailyNote(this.#tools.clock.day());
  }

  async #logEdits(people: readonly Someone[], checkIn: CheckIn): Promise<LogEdits> {
    const { app, settings, asContacts, writer } = this.#tools;
    const { logTo, logHeading } = settings();
    const { day } = checkIn;
    if (logTo === "person") {
      const edits = people.map(({ path }) => logInPersonNote(path, logHeading, checkIn));
      return { edits: asContacts(edits, { day, text: "" }), made: [] };
    }
    const place = await this.#places.dailyNote(day);
    if (place === null) return { edits: [], made: [] };
    const { path, made } = place;
    const edits = people.map((person) => logInDailyNote(path, linkTo(app, person, path), checkIn));
    return { edits: asContacts(edits, { day, text: await writer.textOf(path) }), made };
  }

  async #takeOrOpen(followUp: PlacedFollowUp, edit: Edit | null, said: string): Promise<void> {
    if (edit !== null) {
      await this.#steps.take(said, [edit]);
      return;
    }
    const { property, repeats } = WORDS.notices;
    this.#tools.say(followUp.kind === "property" ? property : repeats, null);
    await openAt(this.#tools.app, followUp, false);
  }

  #speak(day: Day): string {
    return speakDay(day, this.#tools.clock.day(), this.#tools.language());
  }
}

/** The edits of a check-in, and the notes that were made for them. */
type LogEdits = Pick<NotePlace, "made"> & { readonly edits: readonly Edit[] };

function setAll(people: readonly Someone[], key: string, value: string | null): Edit[] {
  return people.map(({ path }) => ({ kind: "set-property", path, key, value }));
}

function intervalText(howOften: HowOften | null): string {
  return howOften === null ? "never" : printHowOften(howOften);
}

function nameOf({ name }: Someone): string {
  return name;
}
