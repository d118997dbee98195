/** What is listed under names: of each name a few items, in order, so that one comes and goes at little cost. */
import { firstIn } from "./in-order";
import { withItem } from "./trim";

const NONE: readonly never[] = [];

/** Items of which a list is copied when one comes. */
const FEW = 256;

/** Name → items by code unit or number, each once; only names that have some. */
export class Listing<Item extends string | number> {
  /** Most names have one item, which needs no list. */
  readonly #lists = new Map<string, Item | Item[]>();

  /** The names under which something is listed. */
  names(): Iterable<string> {
    return this.#lists.keys();
  }

  /** What is listed under a name. It changes with the listing. */
  of(name: string): readonly Item[] {
    const listed = this.#lists.get(name);
    if (listed === undefined) return NONE;
    return Array.isArray(listed) ? listed : [listed];
  }

  /** Lists an item under a name. */
  add(name: string, item: Item): void {
    const list = this.of(name);
    const at = placeIn(list, item);
    if (list[at] === item) return;
    if (list.length === 0) this.#lists.set(name, item);
    else if (list.length < FEW) this.#lists.set(name, withItem(list, at, item));
    // A list of several is the one that is kept.
    else (list as Item[]).splice(at, 0, item);
  }

  /** Takes an item from a name; one that is not there is no error. */
  delete(name: string, item: Item): void {
    const list = this.of(name);
    const at = placeIn(list, item);
    if (list[at] !== item) return;
    const [first, second] = list;
    if (list.length === 1) this.#lists.delete(name);
    else if (list.length === 2) this.#lists.set(name, (at === 0 ? second : first) as Item);
    else (list as Item[]).splice(at, 1);
  }
}

function placeIn<Item extends string | number>(list: readonly Item[], item: Item): number {
  const last = list.at(-1);
  // Most come in order.
  if (last !== undefined && last < item) return list.length;
  return firstIn(list, (other) => other >= item);
}
