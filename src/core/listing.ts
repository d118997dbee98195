/** What is listed under names: of each name a few items, in order, so that one comes and goes at little cost. */
import { firstIn } from "./in-order";

const NONE: readonly never[] = [];

/** Name → items by code unit or number, each once; only names that have some. */
export class Listing<Item extends string | number> {
  readonly #lists = new Map<string, Item[]>();

  /** The names under which something is listed. */
  names(): Iterable<string> {
    return this.#lists.keys();
  }

  /** What is listed under a name. It changes with the listing. */
  of(name: string): readonly Item[] {
    return this.#lists.get(name) ?? NONE;
  }

  /** Lists an item under a name. */
  add(name: string, item: Item): void {
    const list = this.#lists.get(name);
    if (list === undefined) this.#lists.set(name, [item]);
    else {
      const at = placeIn(list, item);
      if (list[at] !== item) list.splice(at, 0, item);
    }
  }

  /** Takes an item from a name; one that is not there is no error. */
  delete(name: string, item: Item): void {
    const list = this.#lists.get(name);
    if (list === undefined) return;
    const at = placeIn(list, item);
    if (list[at] !== item) return;
    if (list.length === 1) this.#lists.delete(name);
    else list.splice(at, 1);
  }
}

function placeIn<Item extends string | number>(list: readonly Item[], item: Item): number {
  const last = list.at(-1);
  // Most come in order.
  if (last !== undefined && last < item) return list.length;
  return firstIn(list, (other) => other >= item);
}
