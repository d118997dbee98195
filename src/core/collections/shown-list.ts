/** A list in order of which something else is shown than what it is ordered by. */
import { lazily } from "../lazily";
import { type InOrder } from "./in-order";
import { Ordered } from "./ordered";

/** Items in order, and what is shown of each; what is shown of all is put together only for whoever looks. */
export class ShownList<Item, Shown> extends Ordered<Item> {
  readonly #show: (item: Item) => Shown;
  /** What is shown of a part: most parts stay as they are from one look to the next. */
  readonly #parts = new WeakMap<readonly Item[], readonly Shown[]>();
  #looked: { readonly at: InOrder<Item>; readonly shown: () => readonly Shown[] } | null = null;

  /** `compare` puts any two items in order, 0 only for those that are alike. */
  constructor(compare: (a: Item, b: Item) => number, show: (item: Item) => Shown) {
    super(compare);
    this.#show = show;
  }

  /** What is shown of the list as it is now; the same function until the list changes. */
  get shown(): () => readonly Shown[] {
    const { now } = this;
    if (this.#looked?.at !== now)
      this.#looked = { at: now, shown: lazily(() => now.shown((part) => this.#partOf(part))) };
    return this.#looked.shown;
  }

  #partOf(part: readonly Item[]): readonly Shown[] {
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const shown = part.map(this.#show);
    this.#parts.set(part, shown);
    return shown;
  }
}
