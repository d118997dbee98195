/** What can be done with everybody selected, below the list for as long as somebody is. */
import { type Menu, setIcon } from "obsidian";
import { WORDS } from "../../words";
import { setAttribute, setText } from "../dom/quiet-dom";

/** What the bar's buttons do. */
export interface SelectionActs {
  readonly checkIn: () => void;
  readonly snooze: () => Menu;
  readonly setInterval: () => void;
  readonly clear: () => void;
}

/** The bar. It takes no focus when it comes and gives none away when it goes. */
export class SelectionBar {
  readonly #el: HTMLElement;
  readonly #count: HTMLElement;

  constructor(parent: HTMLElement, acts: SelectionActs) {
    this.#el = parent.createDiv({ cls: "kith-selection", attr: { role: "toolbar" } });
    const { checkIn, snooze, setInterval, clear } = WORDS.selection;
    const top = this.#el.createDiv({ cls: "kith-selection-top" });
    this.#count = top.createSpan({ cls: "kith-selection-count" });
    const away = top.createEl("button", {
      cls: "clickable-icon kith-selection-clear",
      attr: { type: "button", "aria-label": clear },
    });
    setIcon(away, "x");
    away.addEventListener("click", acts.clear);
    this.#button(checkIn).addEventListener("click", acts.checkIn);
    const snoozing = this.#button(snooze);
    snoozing.addEventListener("click", () => {
      const { left, top } = snoozing.getBoundingClientRect();
      acts.snooze().showAtPosition({ x: left, y: top }, snoozing.doc);
    });
    this.#button(setInterval).addEventListener("click", acts.setInterval);
    this.#el.hide();
  }

  /** Shows how many are selected; nothing while nobody is. */
  show(size: number): void {
    this.#el.toggle(size > 0);
    setText(this.#count, WORDS.selection.selected(size));
    setAttribute(this.#el, "aria-label", WORDS.selection.bar(size));
  }

  #button(text: string): HTMLButtonElement {
    return this.#el.createEl("button", {
      cls: "kith-selection-act",
      text,
      attr: { type: "button" },
    });
  }
}
