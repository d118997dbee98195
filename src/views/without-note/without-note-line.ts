/** One quiet line after the list: how many people have no note, and the way to them. */
import { setIcon } from "obsidian";
import { WORDS } from "../../words";
import { setText } from "../dom/quiet-dom";

/** What the line tells of, and what it leads to. */
export interface WithoutNote {
  /** How many people the list tells of. */
  told(): number;
  review(): void;
  dismiss(): void;
}

/** Shows the line where there is anybody to tell of. */
export class WithoutNoteLine {
  readonly #el: HTMLElement;
  readonly #text: HTMLElement;
  readonly #dismiss: HTMLElement;
  readonly #withoutNote: WithoutNote;

  constructor(parent: HTMLElement, withoutNote: WithoutNote) {
    this.#withoutNote = withoutNote;
    this.#el = parent.createDiv({ cls: "kith-without-note-line" });
    const open = this.#el.createEl("button", {
      cls: "clickable-icon kith-without-note-open",
      attr: { type: "button" },
    });
    // Apart from the pane's own direction: else a number that begins the words would end them.
    this.#text = open.createEl("bdi");
    this.#dismiss = this.#el.createEl("button", {
      cls: "clickable-icon",
      attr: { type: "button" },
    });
    setIcon(this.#dismiss, "x");
    open.addEventListener("click", () => withoutNote.review());
    this.#dismiss.addEventListener("click", () => withoutNote.dismiss());
    this.#el.hide();
  }

  /** Tells how many they are, unless the list shows only some of all; of none it says nothing. */
  draw(isWhole: boolean): void {
    const people = isWhole ? this.#withoutNote.told() : 0;
    this.#el.toggle(people > 0);
    setText(this.#text, people === 0 ? "" : WORDS.withoutNote.line(people));
    this.#dismiss.setAttribute("aria-label", WORDS.withoutNote.dismiss);
  }
}
