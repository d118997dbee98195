/**
 * Children of an element, told apart by keys. Showing a new list touches only what came, went,
 * moved or changed, so that focus, selection and scroll survive any edit in the vault.
 */

/** An element that can be made to show another state of the same thing. */
export interface KeyedElement<Item> {
  readonly el: HTMLElement;
  update(item: Item): void;
}

/** Keeps the children of one element in step with a list. */
export class KeyedChildren<Item> {
  readonly #parent: HTMLElement;
  readonly #make: (item: Item) => KeyedElement<Item>;
  readonly #shown = new Map<string, KeyedElement<Item>>();

  /** `make` gives the detached element of an item that was not shown before. */
  constructor(parent: HTMLElement, make: (item: Item) => KeyedElement<Item>) {
    this.#parent = parent;
    this.#make = make;
  }

  /** Shows items in order. No two may have the same key. */
  show(items: readonly (readonly [key: string, item: Item])[]): void {
    const held = this.#parent.doc.activeElement;
    this.#removeAllBut(new Set(items.map(([key]) => key)));
    let cursor = this.#parent.firstChild;
    for (const [key, item] of items) {
      const { el } = this.#place(key, item);
      if (el === cursor) cursor = cursor.nextSibling;
      else this.#parent.insertBefore(el, cursor);
    }
    // A moved element loses focus; it is given back without scrolling to it.
    if (held?.instanceOf(HTMLElement) === true && this.#parent.contains(held)) {
      if (held !== this.#parent.doc.activeElement) held.focus({ preventScroll: true });
    }
  }

  /** The element shown for a key, or null. */
  elementOf(key: string): HTMLElement | null {
    return this.#shown.get(key)?.el ?? null;
  }

  #place(key: string, item: Item): KeyedElement<Item> {
    const known = this.#shown.get(key);
    if (known !== undefined) {
      known.update(item);
      return known;
    }
    const made = this.#make(item);
    made.update(item);
    this.#shown.set(key, made);
    return made;
  }

  #removeAllBut(keys: ReadonlySet<string>): void {
    for (const [key, { el }] of this.#shown) {
      if (keys.has(key)) continue;
      el.remove();
      this.#shown.delete(key);
    }
  }
}
