/** The count in the status bar: how many to check in on now. Clicking it opens the list. */
import { type Agenda } from "../core/ranking/agenda";
import { setText } from "./dom/quiet-dom";
import { statusWords } from "./list/outlook";

/** Keeps a status-bar item in step with the agenda. */
export class StatusCount {
  readonly #el: HTMLElement;
  /** Apart from the bar's own direction: else a number that begins the words would end them. */
  readonly #words: HTMLElement;

  constructor(el: HTMLElement, open: () => void) {
    this.#el = el;
    this.#words = el.createEl("bdi");
    el.addClass("mod-clickable", "kith-status");
    el.setAttribute("role", "button");
    el.tabIndex = 0;
    el.hide();
    el.addEventListener("click", open);
    el.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open();
    });
  }

  /** Shows the count of an agenda; nothing before there is one, or while there is nobody to count. */
  show(agenda: Agenda | null): void {
    const words = agenda === null ? "" : statusWords(agenda);
    this.#el.toggle(words !== "");
    setText(this.#words, words);
  }
}
