/** Intervals suggested from the rhythms that were kept, each with what it is told from, to accept, change or skip. */
import { type App, Setting, type ToggleComponent } from "obsidian";
import { type Day } from "../../core/dates/day";
import { type HowOften } from "../../core/dates/how-often";
import { printInterval } from "../../core/dates/interval";
import { speakMonth } from "../../core/dates/spoken";
import { asInterval } from "../../core/ranking/rhythm";
import { type Suggestion } from "../../core/ranking/suggestion";
import { type ChosenInterval } from "../../requests";
import { WORDS } from "../../words";
import { readHowOften } from "../wording/day-words";
import { FormModal } from "./form";

/** What is offered, on which day, and what comes of it. */
export interface SuggestionOffer {
  readonly suggestions: readonly Suggestion[];
  readonly today: Day;
  /** BCP 47 tag. */
  readonly language: string;
  readonly then: (chosen: readonly ChosenInterval[]) => void;
}

/** A row as it stands: what its field says, and whether it is to be set. */
interface Choice {
  howOften: HowOften | null;
  isRead: boolean;
  isChosen: boolean;
}

/** Lists what is suggested. */
export class SuggestModal extends FormModal {
  readonly #offer: SuggestionOffer;
  readonly #choices: ReadonlyMap<Suggestion, Choice>;

  constructor(app: App, offer: SuggestionOffer) {
    super(app, WORDS.rhythm.title);
    this.modalEl.addClass("kith-suggestions");
    this.#offer = offer;
    this.#choices = new Map(
      offer.suggestions.map((one) => [
        one,
        { howOften: { interval: one.interval, limit: null }, isRead: true, isChosen: true },
      ]),
    );
  }

  protected override build(): void {
    this.contentEl.createEl("p", {
      text: this.#choices.size === 0 ? WORDS.rhythm.nothing : WORDS.rhythm.intro,
    });
    if (this.#choices.size === 0) return;
    const toggles: ToggleComponent[] = [];
    new Setting(this.contentEl).setName(WORDS.rhythm.all).addToggle((toggle) => {
      toggle.toggleEl.setAttribute("aria-label", WORDS.rhythm.all);
      toggle.setValue(true).onChange((on) => {
        for (const one of toggles) one.setValue(on);
      });
    });
    for (const [suggestion, choice] of this.#choices) this.#row(suggestion, choice, toggles);
    this.addSubmit(WORDS.rhythm.accept(this.#chosen().length));
  }

  protected override ready(): boolean {
    const all = [...this.#choices.values()];
    return this.#chosen().length > 0 && all.every(({ isRead, isChosen }) => isRead || !isChosen);
  }

  protected override submit(): void {
    this.#offer.then(this.#chosen());
  }

  #row(suggestion: Suggestion, choice: Choice, toggles: ToggleComponent[]): void {
    const { name } = suggestion.person;
    const told = this.#told(suggestion);
    const setting = new Setting(this.contentEl).setName(name).setDesc(told);
    setting.addText((text) => {
      this.bind(setting, text.inputEl);
      text.inputEl.setAttribute("aria-label", WORDS.rhythm.field(name));
      text.inputEl.removeAttribute("aria-labelledby");
      text.setValue(printInterval(suggestion.interval));
      text.onChange((words) => {
        const reading = readHowOften(words);
        choice.isRead = reading.kind === "read";
        if (reading.kind === "read") choice.howOften = reading.value;
        this.say(setting, reading, told);
      });
    });
    setting.addToggle((toggle) => {
      toggles.push(toggle);
      toggle.toggleEl.setAttribute("aria-label", WORDS.rhythm.choose(name));
      toggle.setValue(true).onChange((on) => {
        choice.isChosen = on;
        this.relabel(WORDS.rhythm.accept(this.#chosen().length));
      });
    });
  }

  /** "In touch about every 5 weeks (12 contacts since March)". */
  #told({ rhythm, instead }: Suggestion): string {
    const { today, language } = this.#offer;
    const since = speakMonth(rhythm.since, today, language);
    const told = WORDS.rhythm.rhythm(asInterval(rhythm.days), rhythm.contacts, since);
    return instead === null ? told : WORDS.rhythm.instead(instead, told);
  }

  #chosen(): ChosenInterval[] {
    return [...this.#choices].flatMap(([{ person }, { howOften, isChosen }]) =>
      isChosen ? [{ person: { path: person.path, name: person.name }, howOften }] : [],
    );
  }
}
