/** Pickers: a dialog with an input and a list that narrows as one types. */

import type { FuzzyMatch, Instruction } from "obsidian";
import type { HostApp } from "./app";
import { Chooser, fillInstructions } from "./chooser";
import { Modal } from "./modal";
import { prepareFuzzySearch, renderMatches, sortSearchResults } from "./search";

/** How many rows are drawn when the picker does not say. */
const LIMIT = 100;

/** A dialog to pick one of what `getSuggestions` gives. */
export abstract class SuggestModal<T> extends Modal {
  limit = LIMIT;
  emptyStateText = "No results found.";
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly instructionsEl: HTMLElement;
  readonly chooser: Chooser<T>;
  readonly #promptEl: HTMLElement;
  #asked = 0;

  constructor(app: HostApp) {
    super(app);
    this.#promptEl = createDiv({ cls: "prompt", attr: { role: "dialog", "aria-modal": true } });
    this.modalEl.replaceWith(this.#promptEl);
    this.modalEl = this.#promptEl;
    const inputBox = this.#promptEl.createDiv("prompt-input-container");
    this.inputEl = inputBox.createEl("input", {
      cls: "prompt-input",
      type: "text",
      attr: { autocapitalize: "off", spellcheck: false, enterkeyhint: "done" },
    });
    this.resultContainerEl = this.#promptEl.createDiv("prompt-results");
    this.instructionsEl = createDiv("prompt-instructions");
    this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener("input", () => void this.updateSuggestions());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    fillInstructions(this.instructionsEl, instructions);
    this.#promptEl.appendChild(this.instructionsEl);
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    if (this.emptyStateText !== "") {
      this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
    }
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(event);
  }

  async updateSuggestions(): Promise<void> {
    const asked = ++this.#asked;
    const values = await this.getSuggestions(this.inputEl.value);
    if (asked !== this.#asked) return;
    this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    if (values.length === 0) this.onNoSuggestion();
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

/** A picker over a fixed list, searched by letters in order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match !== null) found.push({ item, match });
    }
    if (query.trim() !== "") sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
