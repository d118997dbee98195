/** The list of suggestions under every suggester: rows, the selected one, mouse and arrow keys. */

import type { Scope } from "./keymap";

/** Who draws the rows and is told which was taken. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Rows a page key moves by. */
const PAGE = 8;

/** A list of values of which one is selected. */
export class Chooser<T> {
  readonly containerEl: HTMLElement;
  readonly #owner: SuggestOwner<T>;
  values: T[] = [];
  suggestions: HTMLElement[] = [];
  selectedItem = 0;

  constructor(owner: SuggestOwner<T>, containerEl: HTMLElement, scope: Scope) {
    this.#owner = owner;
    this.containerEl = containerEl;
    containerEl.setAttr("role", "listbox");
    containerEl.on("click", ".suggestion-item", (event, el) => {
      this.#select(this.suggestions.indexOf(el));
      this.useSelectedItem(event);
    });
    containerEl.on("mousemove", ".suggestion-item", (_event, el) => {
      this.#select(this.suggestions.indexOf(el));
    });
    // A press must not take the focus from the text being typed in.
    containerEl.addEventListener("mousedown", (event) => event.preventDefault());
    const move = (key: string, to: () => number): void => {
      scope.register([], key, (event) => (event.isComposing ? undefined : this.#move(to())));
    };
    move("ArrowUp", () => this.selectedItem - 1);
    move("ArrowDown", () => this.selectedItem + 1);
    move("PageUp", () => Math.max(0, this.selectedItem - PAGE));
    move("PageDown", () => Math.min(this.values.length - 1, this.selectedItem + PAGE));
    scope.register([], "Enter", (event) =>
      event.isComposing || !this.useSelectedItem(event) ? undefined : false,
    );
  }

  setSuggestions(values: readonly T[]): void {
    this.containerEl.empty();
    this.values = [...values];
    this.suggestions = values.map((value) => {
      const el = this.containerEl.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
      this.#owner.renderSuggestion(value, el);
      return el;
    });
    this.#select(0);
  }

  /** Takes the selected value; false when there is none. */
  useSelectedItem(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selectedItem];
    if (value === undefined) return false;
    this.#owner.selectSuggestion(value, event);
    return true;
  }

  #move(to: number): false {
    const count = this.values.length;
    if (count > 0) this.#select((to + count) % count);
    return false;
  }

  #select(at: number): void {
    this.selectedItem = at;
    this.suggestions.forEach((el, i) => {
      el.toggleClass("is-selected", i === at);
      el.setAttr("aria-selected", i === at);
    });
    this.suggestions[at]?.scrollIntoView({ block: "nearest" });
  }
}

/** The line of key hints under a suggester. */
export function fillInstructions(
  el: HTMLElement,
  instructions: readonly { command: string; purpose: string }[],
): void {
  el.empty();
  for (const { command, purpose } of instructions) {
    const one = el.createDiv("prompt-instruction");
    one.createSpan({ cls: "prompt-instruction-command", text: command });
    one.createSpan({ text: purpose });
  }
}
