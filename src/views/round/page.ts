/** A person's page in the document. */
import { WORDS } from "../../words";
import { KeyedChildren } from "../dom/keyed-children";
import { setText } from "../dom/quiet-dom";
import { type DossierLine } from "../person-card/dossier-lines";
import { LineElement } from "../person-card/line-element";
import { YearStrip } from "../person-card/year-strip";
import { type PageLook } from "./page-look";

/** Paints pages, touching only what differs from the one shown. */
export class Page {
  readonly el: HTMLElement;
  readonly #name: HTMLElement;
  readonly #answer: HTMLElement;
  readonly #strip: YearStrip;
  readonly #facts: KeyedChildren<DossierLine>;
  readonly #touches: KeyedChildren<DossierLine>;
  readonly #opening: HTMLElement;

  /** `open` is told which line was clicked. */
  constructor(parent: HTMLElement, open: (line: DossierLine) => void) {
    const { touches, opening } = WORDS.round;
    const make = (line: DossierLine): LineElement => new LineElement(line, open);
    this.el = parent.createDiv({ cls: "kith-round-page" });
    this.#name = this.el.createEl("h2", { cls: "kith-round-name", attr: { dir: "auto" } });
    this.#answer = this.el.createDiv({ cls: "kith-round-answer" });
    this.#strip = new YearStrip(this.el);
    this.#facts = new KeyedChildren(this.el.createDiv(), make);
    this.el.createEl("h3", { cls: "kith-why-title", text: touches });
    this.#touches = new KeyedChildren(this.el.createDiv(), make);
    const note = this.el.createDiv();
    note.createEl("h3", { cls: "kith-why-title", text: opening });
    this.#opening = note.createDiv({ cls: "kith-round-opening" });
  }

  /** Shows a page. */
  show(look: PageLook): void {
    setText(this.#name, look.name);
    setText(this.#answer, look.answer ?? "");
    this.#strip.show(look.weeks);
    this.#facts.show(look.facts.map((line) => [line.key, line] as const));
    this.#touches.show(look.touches.map((line) => [line.key, line] as const));
    this.#showOpening(look.opening);
  }

  #showOpening(lines: readonly string[]): void {
    this.#opening.parentElement?.toggle(lines.length > 0);
    const shown = this.#opening.findAll("p").map((el) => el.getText());
    if (shown.join("\n") === lines.join("\n")) return;
    this.#opening.empty();
    for (const text of lines) this.#opening.createEl("p", { text, attr: { dir: "auto" } });
  }
}
