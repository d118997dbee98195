/** Asks for a new promise: what, who, when and where to write it. */
import { type App, Setting } from "obsidian";
import {
  type CursorPlace,
  type FollowUpPlace,
  type NewFollowUp,
  type Someone,
} from "../../requests";
import { WORDS } from "../../words";
import { readComingDay, type ReadingDay } from "../wording/day-words";
import { FormModal } from "./form";
import { PersonSuggest } from "./person-suggest";

/** What the form is about, and what comes of it. */
export interface FollowUpQuestion {
  readonly person: Someone | null;
  readonly people: readonly Someone[];
  /** Whether it starts where the cursor stands or in the person's note, each only where there is one, or in the daily note. */
  readonly start: FollowUpPlace["kind"];
  /** What was said before but could not be written, or null. */
  readonly begun: NewFollowUp | null;
  /** Where the cursor stood when the form was asked for, or null. */
  readonly cursor: CursorPlace | null;
  readonly reading: ReadingDay;
  readonly then: (
    followUp: NewFollowUp,
    person: Someone | null,
    place: FollowUpPlace,
  ) => Promise<void>;
}

/** The form "Add a follow-up". */
export class FollowUpForm extends FormModal {
  readonly #question: FollowUpQuestion;
  #text: string;
  #who: string;
  #when: string;
  #kind: NewFollowUp["kind"];
  #place: FollowUpPlace["kind"];

  constructor(app: App, question: FollowUpQuestion) {
    super(app, WORDS.forms.followUpTitle);
    this.#question = question;
    const said = question.begun ?? nothingSaid(question.cursor);
    this.#text = said.text;
    this.#when = said.words ?? "";
    this.#kind = said.kind;
    this.#who = question.person?.name ?? "";
    this.#place = placeOf(question);
  }

  protected override build(): void {
    this.#buildWhat();
    this.#buildWho();
    this.#buildWhen();
    const side = new Setting(this.contentEl).setName(WORDS.forms.side);
    side.addDropdown((dropdown) => {
      dropdown
        .addOptions(WORDS.forms.sides)
        .setValue(this.#kind)
        .onChange((kind) => {
          this.#kind = kind === "waiting" ? "waiting" : "followup";
        });
      this.bind(side, dropdown.selectEl);
    });
    this.#buildWhere();
    this.addSubmit(WORDS.actions.add);
  }

  protected override ready(): boolean {
    const when = readComingDay(this.#when, this.#question.reading);
    const who = this.#who.trim() === "" || this.#person() !== null;
    const where = this.#place !== "person" || this.#person() !== null;
    return this.#text.trim() !== "" && when.kind !== "unread" && who && where;
  }

  protected override submit(): void {
    const when = readComingDay(this.#when, this.#question.reading);
    const followUp = {
      kind: this.#kind,
      text: this.#text.trim(),
      due: when.kind === "read" ? when.value : null,
      words: when.kind === "read" ? this.#when.trim() : null,
    };
    void this.#question.then(followUp, this.#person(), this.#where());
  }

  #where(): FollowUpPlace {
    const { cursor } = this.#question;
    if (this.#place === "cursor" && cursor !== null) return { kind: "cursor", cursor };
    return { kind: this.#place === "person" ? "person" : "daily" };
  }

  #person(): Someone | null {
    const typed = this.#who.trim().toLowerCase();
    const { person, people } = this.#question;
    if (person !== null && person.name.toLowerCase() === typed) return person;
    return people.find(({ name }) => name.toLowerCase() === typed) ?? null;
  }

  #buildWhat(): void {
    const setting = new Setting(this.contentEl)
      .setName(WORDS.forms.what)
      .setDesc(WORDS.forms.whatHint);
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      text.setValue(this.#text).onChange((words) => {
        this.#text = words;
        this.refresh();
      });
      text.inputEl.focus();
    });
  }

  #buildWho(): void {
    const setting = new Setting(this.contentEl).setName(WORDS.forms.who);
    const hear = (words: string): void => {
      this.#who = words;
      const unknown = words.trim() !== "" && this.#person() === null;
      setting.setDesc(unknown ? WORDS.forms.whoNone : "");
      setting.descEl.toggleClass("kith-not-understood", unknown);
      this.refresh();
    };
    setting.addText((text) => {
      text.setPlaceholder(WORDS.forms.nobody).setValue(this.#who).onChange(hear);
      this.bind(setting, text.inputEl);
      new PersonSuggest(this.app, text.inputEl, () => this.#question.people).onSelect(
        ({ name }) => {
          text.setValue(name);
          hear(name);
        },
      );
    });
  }

  #buildWhen(): void {
    const { noDate } = WORDS.forms;
    const setting = new Setting(this.contentEl).setName(WORDS.forms.when);
    const hear = (words: string): void => {
      this.#when = words;
      this.say(setting, readComingDay(words, this.#question.reading), noDate);
    };
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      text.setPlaceholder(WORDS.forms.whenHint).setValue(this.#when).onChange(hear);
    });
    hear(this.#when);
  }

  #buildWhere(): void {
    const { cursor, daily, person } = WORDS.forms.places;
    const setting = new Setting(this.contentEl).setName(WORDS.forms.where);
    setting.addDropdown((dropdown) => {
      if (this.#question.cursor !== null) dropdown.addOption("cursor", cursor);
      dropdown.addOption("daily", daily).addOption("person", person);
      dropdown.setValue(this.#place).onChange((place) => {
        this.#place = place === "cursor" || place === "person" ? place : "daily";
        this.refresh();
      });
      this.bind(setting, dropdown.selectEl);
    });
  }
}

/** What a form begins with: the words that are selected. */
function nothingSaid(cursor: CursorPlace | null): Omit<NewFollowUp, "due"> {
  const text = (cursor?.selected?.text ?? "").replace(/\s+/g, " ").trim();
  return { kind: "followup", text, words: null };
}

/** Where a new promise is written unless the user says otherwise. */
function placeOf({ person, cursor, start }: FollowUpQuestion): FollowUpPlace["kind"] {
  if (start === "daily" || (start === "person" && person !== null)) return start;
  return cursor === null ? "daily" : "cursor";
}
