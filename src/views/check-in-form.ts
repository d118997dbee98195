/** Asks for the details of a contact: what kind, which day, what was said. */
import { type App, Setting } from "obsidian";
import { type CheckIn } from "../core/edits/log-edits";
import { WORDS } from "../words";
import { type ReadingDay, readPastDay, sayDay } from "./day-words";
import { FormModal } from "./form";

/** What the form is about. */
export interface CheckInQuestion {
  readonly name: string;
  readonly reading: ReadingDay;
  readonly then: (checkIn: CheckIn) => void;
}

/** The form "Check-in with …". Left as it is, it logs a contact of today. */
export class CheckInForm extends FormModal {
  readonly #question: CheckInQuestion;
  #kind = "";
  #day = "";
  #text = "";

  constructor(app: App, question: CheckInQuestion) {
    super(app, WORDS.forms.checkInTitle(question.name));
    this.#question = question;
  }

  protected override build(): void {
    this.#buildKind();
    this.#buildDay();
    const said = new Setting(this.contentEl)
      .setName(WORDS.forms.text)
      .setDesc(WORDS.forms.textHint);
    said.addText((text) => {
      this.bind(said, text.inputEl);
      text.onChange((words) => (this.#text = words));
    });
    this.addSubmit(WORDS.actions.log);
  }

  protected override ready(): boolean {
    return readPastDay(this.#day, this.#question.reading).kind !== "unread";
  }

  protected override submit(): void {
    const { reading, then } = this.#question;
    const day = readPastDay(this.#day, reading);
    then({
      day: day.kind === "read" ? day.value : reading.today,
      kind: this.#kind.trim() === "" ? null : this.#kind.trim(),
      text: this.#text.trim(),
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
      text.onChange((words) => (this.#kind = words));
      text.inputEl.focus();
    });
  }

  #buildDay(): void {
    const { reading } = this.#question;
    const today = sayDay(reading.today, reading);
    const setting = new Setting(this.contentEl).setName(WORDS.forms.day).setDesc(today);
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      text.setPlaceholder(WORDS.forms.dayHint).onChange((words) => {
        this.#day = words;
        this.say(setting, readPastDay(words, reading), today);
      });
    });
  }
}
