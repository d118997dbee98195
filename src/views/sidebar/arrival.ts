/** The keyboard's way into the list when its pane is made the active one: at once, or as soon as there is a list. */
import { type PeopleList } from "../list/people-list";
import { isFocusing } from "./view-state";

/** Brings the keyboard to a list in a pane. */
export class Arrival {
  readonly #pane: HTMLElement;
  #awaited = false;

  constructor(pane: HTMLElement) {
    this.#pane = pane;
  }

  /** Takes in what the pane is told; the keyboard stays where it is in the pane. */
  hear(state: unknown, list: PeopleList | null): void {
    if (!isFocusing(state) || this.#pane.contains(this.#pane.doc.activeElement)) return;
    this.#awaited = list?.el.isShown() !== true;
    if (!this.#awaited) list?.focusCurrent();
  }

  /** Comes late to a list that has just been shown, with the next frame: to come at once would have it laid out while it is still drawn. */
  shown(list: PeopleList): void {
    if (this.#awaited) list.el.win.requestAnimationFrame(() => this.#come(list));
  }

  /** Unless the keyboard has gone elsewhere by now. */
  #come(list: PeopleList): void {
    const { activeElement, body } = this.#pane.doc;
    if (!this.#awaited || !list.el.isShown()) return;
    this.#awaited = false;
    if (activeElement === null || activeElement === body) list.focusCurrent();
  }
}
