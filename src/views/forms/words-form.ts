/** One question answered in words: a day, or how often. */
import { type App, Setting } from "obsidian";
import { WORDS } from "../../words";
import { FormModal } from "./form";
import { type Question } from "./question";

/** Asks one question, showing what is understood while the answer is typed. */
export class WordsForm<Value> extends FormModal {
  readonly #question: Question<Value>;
  #words = "";

  constructor(app: App, question: Question<Value>) {
    super(app, question.title);
    this.#question = question;
    this.#words = question.words ?? "";
  }

  protected override build(): void {
    const { label, hint, read } = this.#question;
    const setting = new Setting(this.contentEl).setName(label).setDesc(hint);
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      const hear = (words: string): void => {
        this.#words = words;
        this.say(setting, read(words), hint);
      };
      text.setValue(this.#words).onChange(hear);
      hear(this.#words);
      text.inputEl.focus();
      // Whoever types answers anew.
      text.inputEl.select();
    });
    this.addSubmit(WORDS.actions.save);
  }

  protected override ready(): boolean {
    return this.#question.read(this.#words).kind === "read";
  }

  protected override submit(): void {
    const reading = this.#question.read(this.#words);
    if (reading.kind === "read") this.#question.then(reading.value, this.#words.trim());
  }
}
