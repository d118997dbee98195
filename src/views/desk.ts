/** Where what a row, a menu or a command asks for is taken in: asked about in a form where more must be known, and passed on. */
import { type App, type PaneType } from "obsidian";
import { type Day } from "../core/dates/day";
import { type Interval } from "../core/dates/interval";
import { isUnpinned } from "../core/edits/pin-edits";
import { type Explanation } from "../core/kith";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { type Suggestion } from "../core/ranking/suggestion";
import {
  type ChosenInterval,
  type CursorPlace,
  type Place,
  type Requests,
  type SnoozeEnd,
  type Someone,
} from "../requests";
import { WORDS } from "../words";
import { promiseText } from "../words/promise-text";
import { tell } from "./dom/notices";
import { CheckInForm, type CheckInQuestion } from "./forms/check-in-form";
import { FollowUpForm, type FollowUpQuestion } from "./forms/follow-up-form";
import { intervalQuestion } from "./forms/interval-question";
import { PersonPicker } from "./forms/person-suggest";
import { PinModal } from "./forms/pin-modal";
import { SuggestModal } from "./forms/suggest-modal";
import { WordsForm } from "./forms/words-form";
import { showYear } from "./heatmap/show-year";
import { type Model } from "./model";
import { startRound } from "./round/start-round";
import { type Plan, type RowActs } from "./row/row-acts";
import { type LineTools } from "./why/why-lines";
import { WhyModal } from "./why/why-modal";
import { readComingDay, type ReadingDay, readSnoozeEnd } from "./wording/day-words";

/** What the desk works with. */
export interface DeskTools {
  readonly app: App;
  readonly model: Model;
  readonly requests: Requests;
  readonly reading: () => ReadingDay;
  /** Everybody known, most urgent first. */
  readonly people: () => readonly Someone[];
  readonly followUps: () => readonly PlacedFollowUp[];
  readonly suggestions: () => readonly Suggestion[];
  readonly explain: (path: string) => Explanation | null;
  /** The line at a place; null when it is not there. */
  readonly read: LineTools["read"];
  /** Calls back after each change of what is known until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (place: Place, pane: PaneType | boolean) => void;
  /** Where the cursor stands, or null. */
  readonly cursor: () => CursorPlace | null;
  readonly openSettings: () => void;
  readonly setDefaultInterval: (interval: Interval | null) => Promise<void>;
  /** Has somebody who is tracked without a note be nobody; false when they are not. */
  readonly rejectTracked: (person: Someone) => boolean;
}

/** Takes in what is asked for. */
export class Desk implements RowActs {
  readonly #tools: DeskTools;

  constructor(tools: DeskTools) {
    this.#tools = tools;
  }

  open(place: Place, pane: PaneType | boolean): void {
    this.#tools.open(place, pane);
  }

  checkIn(people: readonly Someone[] | null): void {
    this.#withPeople(people, (someones) => {
      const { today } = this.#tools.reading();
      void this.#tools.requests.checkIn(someones, { day: today, kind: null, text: "" });
    });
  }

  logCheckIn(people: readonly Someone[] | null): void {
    this.#withPeople(people, (someones) => this.#askCheckIn({ people: someones, begun: null }));
  }

  #askCheckIn(start: Pick<CheckInQuestion, "people" | "begun">): void {
    const { app, requests, reading } = this.#tools;
    new CheckInForm(app, {
      ...start,
      known: this.#tools.people(),
      reading: reading(),
      then: async (checkIn, people) => {
        const isWritten = await requests.checkIn(people, checkIn);
        // What could not be written is asked for again, with all that was said.
        if (!isWritten) this.#askCheckIn({ people, begun: checkIn });
      },
    }).open();
  }

  addFollowUp(person: Someone | null, start: "cursor" | "person"): void {
    this.#askFollowUp({ person, start, begun: null });
  }

  #askFollowUp(start: Pick<FollowUpQuestion, "person" | "start" | "begun">): void {
    const { app, requests, reading, people, cursor } = this.#tools;
    new FollowUpForm(app, {
      ...start,
      people: people(),
      cursor: cursor(),
      reading: reading(),
      then: async (followUp, person, place) => {
        const isWritten = await requests.addFollowUp(followUp, person, place);
        // What could not be written is asked for again, with all that was said.
        if (!isWritten) this.#askFollowUp({ person, start: place.kind, begun: followUp });
      },
    }).open();
  }

  complete(followUp: PlacedFollowUp): void {
    void this.#tools.requests.complete(followUp);
  }

  reschedule(followUp: PlacedFollowUp): void {
    this.#askDay(
      {
        title: WORDS.forms.rescheduleTitle,
        label: promiseText(followUp),
        hint: WORDS.forms.newDayHint,
      },
      (day, words) => void this.#tools.requests.reschedule(followUp, day, words),
    );
  }

  snooze(people: readonly Someone[], until: SnoozeEnd): void {
    const stay = people.filter(({ path }) => this.#hasDuePromise(path));
    void this.#tools.requests.snooze(people, until, stay);
  }

  snoozeInWords(people: readonly Someone[]): void {
    const { snoozeTitle, snoozeUntil, snoozeHint } = WORDS.forms;
    const reading = this.#tools.reading();
    new WordsForm<SnoozeEnd>(this.#tools.app, {
      title: snoozeTitle(namesOf(people)),
      label: snoozeUntil,
      hint: snoozeHint,
      read: (words) => readSnoozeEnd(words, reading),
      then: (until) => this.snooze(people, until),
    }).open();
  }

  unsnooze(people: readonly Someone[]): void {
    void this.#tools.requests.unsnooze(people);
  }

  setInterval(people: readonly Someone[]): void {
    const { app, requests, explain } = this.#tools;
    const question = intervalQuestion(
      people,
      (path) => explain(path)?.standing ?? null,
      (howOften) => void requests.setInterval(people, howOften),
    );
    new WordsForm(app, question).open();
  }

  undo(): void {
    void this.#tools.requests.undo();
  }

  neverCheckIn(people: readonly Someone[]): void {
    void this.#tools.requests.setInterval(people, null);
  }

  notAPerson({ path, name }: Someone): void {
    if (this.#tools.rejectTracked({ path, name })) return;
    void this.#tools.requests.notAPerson({ path, name });
  }

  /** Explains a person, asking whom when null. */
  why(person: Someone | null): void {
    this.#with(person, (someone) => {
      const { app, open, reading, read, subscribe, requests } = this.#tools;
      const { today, ways } = reading();
      const explain = (): Explanation | null => this.#tools.explain(someone.path);
      if (explain() === null) tell(WORDS.why.notAPerson, null);
      else {
        new WhyModal(app, {
          explain,
          name: someone.name,
          speaking: { today, language: ways.language },
          read,
          subscribe,
          overrule: (line, verdict) => void requests.overrule(line, verdict),
          open: (place) => open(place, false),
        }).open();
      }
    });
  }

  pinOne(followUp: PlacedFollowUp): void {
    void this.#tools.requests.pin([followUp]);
  }

  /** Offers to pin what is unpinned in a note, or in the whole vault when null. */
  pin(path: string | null): void {
    const { app, followUps, reading, requests } = this.#tools;
    const { today, ways } = reading();
    const offered = followUps().filter(
      (followUp) => (path === null || followUp.path === path) && isUnpinned(followUp),
    );
    const then = (chosen: readonly PlacedFollowUp[]): void => void requests.pin(chosen);
    new PinModal(app, { followUps: offered, today, language: ways.language, then }).open();
  }

  startRound(): void {
    const { app, model } = this.#tools;
    startRound(app, { model, acts: this });
  }

  showYear(person: Someone | null): void {
    void showYear(this.#tools.app, person?.path ?? null);
  }

  didSee(person: Someone, { day, path, line }: Plan, took: "place" | "no place"): void {
    const { requests, read, open } = this.#tools;
    if (took === "place") void requests.checkIn([person], { day, kind: null, text: "" });
    else
      void read({ path, line }).then((plan) =>
        plan === null ? open({ path, line }, false) : requests.overrule(plan, "no touch"),
      );
  }

  /** Offers intervals told from the rhythms that were kept. */
  suggestIntervals(): void {
    const { app, suggestions, reading, requests } = this.#tools;
    const { today, ways } = reading();
    const then = (chosen: readonly ChosenInterval[]): void => void requests.setIntervals(chosen);
    new SuggestModal(app, {
      suggestions: suggestions(),
      today,
      language: ways.language,
      then,
    }).open();
  }

  setDefaultInterval(interval: Interval): void {
    const { setDefaultInterval } = this.#tools;
    void setDefaultInterval(interval);
    tell(WORDS.notices.defaultSet(interval), () => setDefaultInterval(null));
  }

  #hasDuePromise(path: string): boolean {
    const { today } = this.#tools.reading();
    const reasons = this.#tools.explain(path)?.standing.reasons ?? [];
    return reasons.some(
      ({ followUp }) => followUp !== null && followUp.due !== null && followUp.due <= today,
    );
  }

  openSettings(): void {
    this.#tools.openSettings();
  }

  #askDay(
    asked: { readonly title: string; readonly label: string; readonly hint: string },
    then: (day: Day, words: string) => void,
  ): void {
    const { app } = this.#tools;
    // Read once: what is written is what was shown, though midnight passes while the form is open.
    const reading = this.#tools.reading();
    const read = (words: string): ReturnType<typeof readComingDay> => readComingDay(words, reading);
    new WordsForm<Day>(app, { ...asked, read, then }).open();
  }

  #withPeople(people: readonly Someone[] | null, then: (people: readonly Someone[]) => void): void {
    if (people === null) this.#with(null, (person) => then([person]));
    else then(people);
  }

  #with(person: Someone | null, then: (person: Someone) => void): void {
    const people = this.#tools.people();
    if (person !== null) then(person);
    else if (people.length === 0) tell(WORDS.notices.noPeople, null);
    else new PersonPicker(this.#tools.app, people, then).open();
  }
}

function namesOf(people: readonly Someone[]): string[] {
  return people.map(({ name }) => name);
}
