/**
 * Lists with no room for more. Engines leave some in a list that grew, sixteen items at least, and a vault
 * has a great many lists of two or three.
 */

/** A copy that takes no more memory than its items. */
export function trimmed<Item>(list: readonly Item[]): Item[] {
  return list.slice();
}

/** A copy with an item put in at a place. */
export function withItem<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.slice(0, at).concat([item], list.slice(at));
}

/** A copy without the item at a place. */
export function withoutItem<Item>(list: readonly Item[], at: number): Item[] {
  return list.slice(0, at).concat(list.slice(at + 1));
}

/** A copy with another item at a place of the list. */
export function withOther<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  const copy = list.slice();
  copy[at] = item;
  return copy;
}
