/** Asks for the details of a contact: what kind, which day, what was said, who else was there. */
import { type App, Setting } from "obsidian";
import { type CheckIn } from "../../core/edits/log-edits";
import { type Someone } from "../../requests";
import { WORDS } from "../../words";
import { type ReadingDay, readPastDay, sayDay } from "../wording/day-words";
import { FormModal } from "./form";
import { PeopleField } from "./people-field";

/** What the form is about. */
export interface CheckInQuestion {
  /** With whom; at least one. */
  readonly people: readonly Someone[];
  /** Everybody who may have been there too. */
  readonly known: readonly Someone[];
  readonly reading: ReadingDay;
  /** What was said before but could not be written, or null. */
  readonly begun: CheckIn | null;
  readonly then: (checkIn: CheckIn, people: readonly Someone[]) => Promise<void>;
}

/** The form "Check-in with …". Left as it is, it logs a contact of today. */
export class CheckInForm extends FormModal {
  readonly #question: CheckInQuestion;
  #kind: string;
  #day: string;
  #text: string;
  #others: PeopleField | null = null;

  constructor(app: App, question: CheckInQuestion) {
    super(app, WORDS.forms.checkInTitle(question.people[0]?.name ?? ""));
    this.#question = question;
    const { begun, reading } = question;
    this.#kind = begun?.kind ?? "";
    this.#day = begun === null || begun.day === reading.today ? "" : begun.day;
    this.#text = begun?.text ?? "";
  }

  protected override build(): void {
    this.#buildKind();
    this.#buildDay();
    const said = new Setting(this.contentEl)
      .setName(WORDS.forms.text)
      .setDesc(WORDS.forms.textHint);
    said.addText((text) => {
      this.bind(said, text.inputEl);
      text.setValue(this.#text).onChange((words) => (this.#text = words));
    });
    this.#buildOthers();
    this.addSubmit(WORDS.actions.log);
  }

  protected override ready(): boolean {
    const day = readPastDay(this.#day, this.#question.reading);
    return day.kind !== "unread" && this.#others?.people !== null;
  }

  protected override submit(): void {
    const { reading, then, people } = this.#question;
    const day = readPastDay(this.#day, reading);
    const checkIn = {
      day: day.kind === "read" ? day.value : reading.today,
      kind: this.#kind.trim() === "" ? null : this.#kind.trim(),
      text: this.#text.trim(),
    };
    void then(checkIn, [...people.slice(0, 1), ...(this.#others?.people ?? [])]);
  }

  #buildOthers(): void {
    const { people, known } = this.#question;
    const { others, othersHint, othersUnread } = WORDS.forms;
    const setting = new Setting(this.contentEl).setName(others).setDesc(othersHint);
    this.#others = new PeopleField(this.app, setting, {
      known: known.filter(({ path }) => path !== people[0]?.path),
      chosen: people.slice(1),
      bind: (input) => this.bind(setting, input),
      changed: () => {
        const unread = this.#others?.people === null;
        const said = unread
          ? { kind: "unread" as const, why: othersUnread }
          : { kind: "blank" as const };
        this.say(setting, said, othersHint);
      },
    });
  }

  #buildKind(): void {
    const setting = new Setting(this.contentEl)
      .setName(WORDS.forms.kind)
      .setDesc(WORDS.forms.kindHint);
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      const list = this.contentEl.createEl("datalist", {
        attr: { id: `${setting.nameEl.id}-kinds` },
      });
      for (const kind of WORDS.forms.kinds) list.createEl("option", { attr: { value: kind } });
      text.inputEl.setAttribute("list", list.id);
      text.setValue(this.#kind).onChange((words) => (this.#kind = words));
      text.inputEl.focus();
    });
  }

  #buildDay(): void {
    const { reading } = this.#question;
    const today = sayDay(reading.today, reading);
    const setting = new Setting(this.contentEl).setName(WORDS.forms.day);
    const hear = (words: string): void => {
      this.#day = words;
      this.say(setting, readPastDay(words, reading), today);
    };
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      text.setPlaceholder(WORDS.forms.dayHint).setValue(this.#day).onChange(hear);
    });
    hear(this.#day);
  }
}
