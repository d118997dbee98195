/** Rows of one height, of which only those in view are in the document: five thousand cost as much as fifty. */
import { KeyedChildren } from "./keyed-children";
import { RowElement, type RowState } from "./row-element";

/** Rows kept ready above and below those in view. */
const SPARE = 3;

/** Height taken before the first row has been measured, in pixels. */
const GUESSED_HEIGHT = 44;

/** A long list of rows that can be asked for one at a time. */
export interface RowSource {
  readonly size: number;
  /** The state of the row at a place, counted from 0, to be placed `top` pixels down. */
  readonly at: (index: number, top: number) => RowState;
}

/** Shows the rows of a source that the scroller has in view. */
export class WindowedRows {
  readonly #el: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #children: KeyedChildren<RowState>;
  #height = GUESSED_HEIGHT;
  #source: RowSource = { size: 0, at: () => neverAsked() };
  #kept: number | null = null;

  constructor(el: HTMLElement, scroller: HTMLElement) {
    this.#el = el;
    this.#scroller = scroller;
    this.#children = new KeyedChildren(el, (state) => new RowElement(state));
    el.addClass("kith-window");
  }

  /** Shows a source. The row at `kept` stays in the document wherever it is, since it has the focus. */
  show(source: RowSource, kept: number | null): void {
    this.#source = source;
    this.refresh(kept);
    if (this.#measure()) this.refresh(kept);
  }

  /** Brings the rows in line with what is in view now. */
  refresh(kept: number | null): void {
    this.#kept = kept;
    const { size, at } = this.#source;
    this.#el.setCssProps({ "--kith-window-height": `${String(size * this.#height)}px` });
    const indexes = this.#inView();
    this.#children.show(
      indexes.map((index) => {
        const state = at(index, index * this.#height);
        return [state.key, state] as const;
      }),
    );
  }

  /** Scrolls just so far that the row at a place is in view, and shows it. */
  reveal(index: number): void {
    const top = this.#top() + index * this.#height;
    const view = this.#scroller.clientHeight;
    if (top < 0) this.#scroller.scrollTop += top;
    else if (top + this.#height > view) this.#scroller.scrollTop += top + this.#height - view;
    this.refresh(index);
  }

  #inView(): number[] {
    const { size } = this.#source;
    const above = -this.#top();
    const first = Math.max(0, Math.floor(above / this.#height) - SPARE);
    const end = Math.ceil((above + this.#scroller.clientHeight) / this.#height) + SPARE;
    const indexes: number[] = [];
    for (let index = first; index < Math.min(size, end); index += 1) indexes.push(index);
    const kept = this.#kept;
    if (kept !== null && kept < size && !indexes.includes(kept)) {
      if (kept < first) indexes.unshift(kept);
      else indexes.push(kept);
    }
    return indexes;
  }

  /** Pixels from the top of what is in view to the first row; negative when that is scrolled out. */
  #top(): number {
    return this.#el.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
  }

  /** Whether the rows turn out to have another height than taken. */
  #measure(): boolean {
    const row = this.#el.firstElementChild;
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height === 0 || height === this.#height) return false;
    this.#height = height;
    return true;
  }
}

function neverAsked(): never {
  throw new RangeError("An empty list has no rows.");
}
