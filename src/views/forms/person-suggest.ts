/** Finding a person by a part of the name: under a field, and in a picker of its own. */
import { AbstractInputSuggest, type App, FuzzySuggestModal, prepareFuzzySearch } from "obsidian";
import { type Someone } from "../../requests";
import { WORDS } from "../../words";

/** Names offered under a field. */
const OFFERED = 20;

/** Offers people under a text field while a name is typed. */
export class PersonSuggest extends AbstractInputSuggest<Someone> {
  readonly #people: () => readonly Someone[];

  constructor(app: App, input: HTMLInputElement, people: () => readonly Someone[]) {
    super(app, input);
    this.#people = people;
  }

  protected override getSuggestions(query: string): Someone[] {
    const people = this.#people();
    if (query.trim() === "") return people.slice(0, OFFERED);
    const search = prepareFuzzySearch(query);
    return people
      .flatMap((person) => {
        const found = search(person.name);
        return found === null ? [] : [{ person, score: found.score }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, OFFERED)
      .map(({ person }) => person);
  }

  override renderSuggestion(person: Someone, el: HTMLElement): void {
    el.setText(person.name);
  }

  override selectSuggestion(person: Someone, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(person, event);
    this.close();
  }
}

/** Asks who it is about. */
export class PersonPicker extends FuzzySuggestModal<Someone> {
  readonly #people: readonly Someone[];
  readonly #then: (person: Someone) => void;

  constructor(app: App, people: readonly Someone[], then: (person: Someone) => void) {
    super(app);
    this.#people = people;
    this.#then = then;
    this.setPlaceholder(WORDS.forms.whoPlaceholder);
    this.emptyStateText = WORDS.forms.whoNone;
  }

  override getItems(): Someone[] {
    return [...this.#people];
  }

  override getItemText(person: Someone): string {
    return person.name;
  }

  override onChooseItem(person: Someone): void {
    this.#then(person);
  }
}
