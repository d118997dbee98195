/** A field for several people: a name is found by a part of it, and stands below as a chip that a click takes away. */
import { type App, setIcon, type Setting } from "obsidian";
import { plainLetters } from "../../core/plain-letters";
import { type Someone } from "../../requests";
import { WORDS } from "../../words";
import { PersonSuggest } from "./person-suggest";

/** What the field begins with. */
export interface PeopleChoice {
  /** Everybody who can be added. */
  readonly known: readonly Someone[];
  readonly chosen: readonly Someone[];
  /** Makes the input one of its form's. */
  readonly bind: (input: HTMLInputElement) => void;
  /** Called when what the field says has changed. */
  readonly changed: () => void;
}

/** The field and its chips. */
export class PeopleField {
  readonly #choice: PeopleChoice;
  readonly #chosen: Someone[];
  #typed = "";
  readonly #chips: HTMLElement;

  constructor(app: App, setting: Setting, choice: PeopleChoice) {
    this.#choice = choice;
    this.#chosen = [...choice.chosen];
    setting.addText((text) => {
      choice.bind(text.inputEl);
      const take = (typed: string): void => {
        this.#typed = typed.trim();
        choice.changed();
      };
      text.onChange(take);
      new PersonSuggest(app, text.inputEl, () => this.#left()).onSelect((person) => {
        text.setValue("");
        this.#chosen.push(person);
        this.#paint();
        take("");
      });
    });
    setting.settingEl.addClass("kith-people-field");
    this.#chips = setting.settingEl.createDiv({ cls: "kith-chips" });
    this.#paint();
  }

  /** Those chosen, in the order they were, and whoever is typed out; null when what is typed is nobody's name. */
  get people(): readonly Someone[] | null {
    if (this.#typed === "") return this.#chosen;
    const name = plainLetters(this.#typed);
    const named = this.#left().filter((one) => plainLetters(one.name) === name);
    return named.length === 1 ? [...this.#chosen, ...named] : null;
  }

  #left(): Someone[] {
    return this.#choice.known.filter(({ path }) => this.#chosen.every((one) => one.path !== path));
  }

  #paint(): void {
    this.#chips.empty();
    this.#chosen.forEach((person, index) => {
      const chip = this.#chips.createEl("button", {
        cls: "kith-chip",
        text: person.name,
        attr: { type: "button", "aria-label": WORDS.forms.removePerson(person.name) },
      });
      setIcon(chip.createSpan({ cls: "kith-chip-cross" }), "x");
      chip.addEventListener("click", () => {
        this.#chosen.splice(index, 1);
        this.#paint();
        const { children } = this.#chips;
        const next = children[Math.min(index, children.length - 1)];
        if (next?.instanceOf(HTMLElement) === true) next.focus();
      });
    });
  }
}
