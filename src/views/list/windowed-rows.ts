/** Rows of one height, of which only those in view are in the document: five thousand cost as much as fifty. */
import { KeyedChildren } from "../dom/keyed-children";
import { RowElement, type RowState } from "../row/row-element";

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

/** What the scroller has in view, in pixels: how far down it begins, and how much it is. */
interface View {
  readonly above: number;
  readonly height: number;
}

const NOTHING: View = { above: 0, height: 0 };

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
    const view = this.#view();
    this.#paint(kept, view);
    if (this.#measure()) this.#paint(kept, view);
  }

  /** Brings the rows in line with what is in view now. */
  refresh(kept: number | null): void {
    this.#paint(kept, this.#view());
  }

  #paint(kept: number | null, view: View): void {
    this.#kept = kept;
    const { size, at } = this.#source;
    this.#el.setCssProps({ "--kith-window-height": `${String(size * this.#height)}px` });
    const indexes = this.#inView(view);
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

  #inView({ above, height }: View): number[] {
    const { size } = this.#source;
    const first = Math.max(0, Math.floor(above / this.#height) - SPARE);
    const end = Math.ceil((above + height) / this.#height) + SPARE;
    const indexes: number[] = [];
    for (let index = first; index < Math.min(size, end); index += 1) indexes.push(index);
    const kept = this.#kept;
    if (kept !== null && kept < size && !indexes.includes(kept)) {
      if (kept < first) indexes.unshift(kept);
      else indexes.push(kept);
    }
    return indexes;
  }

  /** To be asked for before anything is painted, and by no section without rows: what was painted before has to be laid out for it. */
  #view(): View {
    if (this.#source.size === 0) return NOTHING;
    return { above: -this.#top(), height: this.#scroller.clientHeight };
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
