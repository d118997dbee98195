/**
 * A list in order as it was at one time, whatever happens to the list it was taken from. It is looked at
 * from any place in it, found in few steps, so that nobody who wants a little goes through all of it.
 */

/** Parts of a list, none of them empty, in order. */
export type Stretches<Item> = readonly (readonly Item[])[];

/** A list in order that does not change. */
export class InOrder<Item> {
  readonly #stretches: Stretches<Item>;
  #all: readonly Item[] | null = null;

  /** Of parts that nobody changes. */
  constructor(stretches: Stretches<Item>) {
    this.#stretches = stretches;
  }

  /** All of it, joined when first asked for. */
  all(): readonly Item[] {
    return (this.#all ??= joined(this.#stretches));
  }

  /** What is shown of all of it, given what is shown of a part. */
  shown<Shown>(show: (part: readonly Item[]) => readonly Shown[]): readonly Shown[] {
    return joined(this.#stretches.map(show));
  }

  /** The first item, or null when there is none. */
  get first(): Item | null {
    return this.#stretches[0]?.[0] ?? null;
  }

  /** The last item, or null when there is none. */
  get last(): Item | null {
    return this.#stretches.at(-1)?.at(-1) ?? null;
  }

  /** The first item of which something holds that holds of all behind it too, and those, in order. */
  *from(holds: (item: Item) => boolean): Generator<Item, void> {
    const { at, place } = this.#boundary(holds);
    for (let stretch = at; stretch < this.#stretches.length; stretch += 1) {
      const items = this.#stretches[stretch] ?? [];
      for (let index = stretch === at ? place : 0; index < items.length; index += 1)
        // Below its length a list has an item.
        yield items[index] as Item;
    }
  }

  /** The items in front of those, the last of them first. */
  *before(holds: (item: Item) => boolean): Generator<Item, void> {
    const { at, place } = this.#boundary(holds);
    for (let stretch = at; stretch >= 0; stretch -= 1) {
      const items = this.#stretches[stretch] ?? [];
      for (let index = (stretch === at ? place : items.length) - 1; index >= 0; index -= 1)
        yield items[index] as Item;
    }
  }

  /** How many items there are of which something holds that holds of all behind them too. */
  countFrom(holds: (item: Item) => boolean): number {
    const { at, place } = this.#boundary(holds);
    return this.#stretches.slice(at).reduce((sum, { length }) => sum + length, 0) - place;
  }

  /** Where the first such item is: in which stretch, and where in it. */
  #boundary(holds: (item: Item) => boolean): { at: number; place: number } {
    const at = stretchIn(this.#stretches, holds);
    return { at, place: firstIn(this.#stretches[at] ?? [], holds) };
  }
}

/** Lists that are joined at a time: a call can't have arguments without end. */
const AT_ONCE = 4096;

/** Lists one behind the other; a single one is not copied. */
export function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  let all: Item[] = [];
  // Engines copy lists that are put behind others in one go; flat() looks at every item, a hundred times as long.
  for (let from = 0; from < lists.length; from += AT_ONCE)
    all = all.concat(...lists.slice(from, from + AT_ONCE));
  return all;
}

/** The index of the first stretch that has an item of which something holds that holds of all behind it too; how many there are when none has. */
export function stretchIn<Item>(
  stretches: Stretches<Item>,
  holds: (item: Item) => boolean,
): number {
  // No stretch is empty.
  return firstIn(stretches, (stretch) => holds(stretch[stretch.length - 1] as Item));
}

/** The index of the first item of which something holds that holds of all behind it too; the length of the list when it holds of none. */
export function firstIn<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Below its length a list has an item.
    if (holds(list[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
