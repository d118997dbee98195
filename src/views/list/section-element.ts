/** A section of the list in the document: a header that folds, and its rows. */
import { setIcon } from "obsidian";
import { type SectionName } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { KeyedChildren, type KeyedElement } from "../dom/keyed-children";
import { setAttribute, setText } from "../dom/quiet-dom";
import { RowElement, type RowState } from "../row/row-element";
import { headerKey, moreKey } from "./list-stops";
import { type RowSource, WindowedRows } from "./windowed-rows";

/** What a section shows. */
export interface SectionState {
  readonly name: SectionName;
  readonly title: string;
  readonly collapsed: boolean;
  /** Rows in all. */
  readonly count: number;
  readonly source: RowSource;
  /** How many of the rows are shown; the rest hide behind "8 more". Null shows all of them in a window. */
  readonly shown: number | null;
  /** What stands in place of rows when there are none. */
  readonly empty: readonly string[];
  /** Place of the row that has the focus, or null. */
  readonly kept: number | null;
}

let sections = 0;

/** Paints one section. */
export class SectionElement implements KeyedElement<SectionState> {
  readonly el = createDiv({ cls: "tree-item kith-section", attr: { role: "none" } });
  readonly #self = this.el.createDiv({
    cls: "tree-item-self is-clickable mod-collapsible kith-header",
    attr: { role: "treeitem", "aria-level": "1", tabindex: "-1" },
  });
  readonly #icon = this.#self.createDiv({ cls: "tree-item-icon collapse-icon" });
  readonly #title = this.#self.createDiv({ cls: "tree-item-inner" });
  readonly #words: HTMLElement;
  readonly #count: HTMLElement;
  readonly #children = this.el.createDiv({ cls: "tree-item-children", attr: { role: "group" } });
  readonly #rows: KeyedChildren<RowState>;
  readonly #window: WindowedRows;
  readonly #empty: HTMLElement;
  readonly #more: HTMLElement;
  readonly #howManyMore: HTMLElement;

  constructor(name: SectionName, scroller: HTMLElement) {
    this.el.addClass(`is-${name}`);
    setIcon(this.#icon, "right-triangle");
    sections += 1;
    const id = `kith-section-${String(sections)}`;
    this.#words = this.#title.createSpan({ cls: "tree-item-inner-text" });
    const flair = this.#self.createDiv({ cls: "tree-item-flair-outer" });
    this.#count = flair.createSpan({ cls: "tree-item-flair" });
    this.#self.dataset.key = headerKey(name);
    this.#children.setAttribute("aria-labelledby", id);
    this.#title.id = id;
    this.#rows = new KeyedChildren(this.#children.createDiv({ attr: { role: "none" } }), rowOf);
    this.#window = new WindowedRows(this.#children.createDiv({ attr: { role: "none" } }), scroller);
    this.#empty = this.#children.createDiv({ cls: "kith-empty", attr: { role: "none" } });
    this.#more = this.#children.createDiv({
      cls: "tree-item-self is-clickable kith-more",
      attr: { role: "treeitem", "aria-level": "2", tabindex: "-1", "data-key": moreKey(name) },
    });
    this.#howManyMore = this.#more.createEl("bdi");
  }

  /** Shows a state. */
  update(state: SectionState): void {
    const { title, collapsed, count, shown, source, empty } = state;
    setText(this.#words, title);
    this.el.toggleClass("is-collapsed", collapsed);
    this.#icon.toggleClass("is-collapsed", collapsed);
    setAttribute(this.#self, "aria-expanded", String(!collapsed));
    setText(this.#count, count.toLocaleString());
    this.#children.toggle(!collapsed);
    const flowing = collapsed || shown === null ? 0 : Math.min(shown, count);
    this.#rows.show(
      Array.from({ length: flowing }, (_, index) => {
        const row = source.at(index, 0);
        return [row.key, { ...row, top: null }] as const;
      }),
    );
    const windowed = collapsed || shown !== null ? { ...source, size: 0 } : source;
    this.#window.show(windowed, state.kept);
    this.#showMore(shown === null ? 0 : count - flowing);
    this.#showEmpty(count === 0 ? empty : []);
  }

  /** Brings the rows in line with the scroll position; the one at `kept` stays. */
  refresh(kept: number | null): void {
    this.#window.refresh(kept);
  }

  /** Makes sure that the row at a place is in the document and in view. */
  reveal(index: number): void {
    this.#window.reveal(index);
  }

  #showMore(hidden: number): void {
    this.#more.toggle(hidden > 0);
    setText(this.#howManyMore, WORDS.row.more(hidden));
  }

  #showEmpty(lines: readonly string[]): void {
    this.#empty.toggle(lines.length > 0);
    if (this.#empty.getText() === lines.join("")) return;
    this.#empty.empty();
    for (const line of lines) this.#empty.createDiv({ text: line });
  }
}

function rowOf(state: RowState): RowElement {
  return new RowElement(state);
}
