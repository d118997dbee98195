/** A line of a dossier in the document: words that lead to where they are written. */
import { type KeyedElement } from "../dom/keyed-children";
import { setAttribute, setText } from "../dom/quiet-dom";
import { type DossierLine } from "./dossier-lines";

/** Paints one line; a click on one that is written somewhere is told to `open`. */
export class LineElement implements KeyedElement<DossierLine> {
  readonly el: HTMLElement;
  readonly #label: HTMLElement;
  readonly #text: HTMLElement;
  #line: DossierLine;

  constructor(line: DossierLine, open: (line: DossierLine, event: MouseEvent) => void) {
    this.#line = line;
    this.el = createDiv({ cls: "kith-fact" });
    this.#label = this.el.createSpan({ cls: "kith-fact-label" });
    this.el.appendText(" ");
    this.#text =
      line.place === null
        ? this.el.createSpan({ cls: "kith-fact-text" })
        : this.el.createEl("a", { cls: "kith-fact-text", attr: { href: "#" } });
    this.#text.addEventListener("click", (event) => {
      event.preventDefault();
      if (this.#line.place !== null) open(this.#line, event);
    });
  }

  /** Shows a line, touching only what differs. */
  update(line: DossierLine): void {
    this.#line = line;
    setText(this.#label, line.label ?? "");
    setText(this.#text, line.text);
    setAttribute(this.el, "class", `kith-fact is-${line.tone}`);
  }
}
