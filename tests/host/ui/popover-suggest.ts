/** Suggestions in a small list beside what is being typed: the base, and the one for inputs. */

import type { HostApp } from "./app";
import { Chooser, fillInstructions } from "./chooser";
import { Scope } from "./keymap";
import { type Anchor, placeBelow } from "./layer";

/** A list of suggestions that floats. */
export abstract class PopoverSuggest<T> {
  readonly app: HostApp;
  readonly scope: Scope;
  readonly suggestEl: HTMLElement;
  readonly instructionsEl: HTMLElement;
  readonly suggestions: Chooser<T>;
  isOpen = false;

  constructor(app: HostApp, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv("suggestion-container");
    const list = this.suggestEl.createDiv("suggestion");
    this.instructionsEl = createDiv("prompt-instructions");
    this.suggestions = new Chooser<T>(this, list, this.scope);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.homeDocument().body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.detach();
    this.app.keymap.popScope(this.scope);
    this.suggestions.setSuggestions([]);
  }

  onHistoryBack(): void {
    this.close();
  }

  setInstructions(instructions: { command: string; purpose: string }[]): void {
    fillInstructions(this.instructionsEl, instructions);
    this.suggestEl.appendChild(this.instructionsEl);
  }

  /** The document of what is being typed in. */
  protected abstract homeDocument(): Document;

  /** Shows the values by the anchor; none closes the list. */
  protected show(values: readonly T[], anchor: () => Anchor | null): void {
    const at = values.length === 0 ? null : anchor();
    if (at === null) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(values);
    placeBelow(this.suggestEl, at);
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions under a text input. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly textInputEl: HTMLInputElement | HTMLDivElement;
  #onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  #asked = 0;

  constructor(app: HostApp, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.textInputEl = textInputEl;
    textInputEl.addEventListener("input", () => void this.#update());
    textInputEl.addEventListener("focus", () => void this.#update());
    textInputEl.addEventListener("blur", () => this.close());
  }

  getValue(): string {
    const el = this.textInputEl;
    return "value" in el ? el.value : el.getText();
  }

  protected homeDocument(): Document {
    return this.textInputEl.doc;
  }

  setValue(value: string): void {
    const el = this.textInputEl;
    if ("value" in el) el.value = value;
    else el.setText(value);
  }

  override close(): void {
    this.#asked++;
    super.close();
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#onSelect?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onSelect = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  async #update(): Promise<void> {
    const asked = ++this.#asked;
    const values = await this.getSuggestions(this.getValue());
    if (asked !== this.#asked || this.textInputEl.doc.activeElement !== this.textInputEl) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.show(shown, () => {
      const box = this.textInputEl.getBoundingClientRect();
      this.suggestEl.setCssStyles({ width: `${box.width}px` });
      return { left: box.left, top: box.top - 4, bottom: box.bottom + 4 };
    });
  }
}
