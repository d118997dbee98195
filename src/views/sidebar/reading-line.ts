/** A line above the list while many notes are still to be read: what stands below it is not yet all. */
import { WORDS } from "../../words";
import { setText } from "../dom/quiet-dom";

/** Notes below which reading them is over before anybody has read a line about it. */
const LONG = 500;

/** How far the first reading has come. */
interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Shows how far a long reading has come, and says so at each tenth of it to who can't see it. */
export class ReadingLine {
  readonly #el: HTMLElement;
  readonly #words: HTMLElement;
  readonly #said: HTMLElement;

  constructor(parent: HTMLElement) {
    this.#el = parent.createDiv({ cls: "kith-reading-line" });
    this.#words = this.#el.createDiv();
    this.#said = parent.createDiv({ cls: "kith-hidden", attr: { role: "status" } });
    this.#el.hide();
  }

  /** Shows a progress; null, or a short one, shows nothing. */
  draw(progress: Progress | null): void {
    const isLong = progress !== null && progress.of >= LONG;
    this.#el.toggle(isLong);
    if (!isLong) {
      setText(this.#words, "");
      setText(this.#said, "");
      return;
    }
    const { done, of } = progress;
    setText(this.#words, WORDS.list.reading(done, of));
    const tenth = Math.floor((10 * done) / of);
    setText(this.#said, WORDS.list.reading(Math.floor((tenth * of) / 10), of));
  }
}
