/**
 * A list that is always in order. Something put in or taken out costs nearly the same however long the
 * list is, and what somebody holds of it stays as it was.
 */
import { lazily } from "./lazily";

/** Items are kept in stretches of at most so many, so that a change copies one stretch and not the list. */
const LONGEST_STRETCH = 256;

type Stretches<Item> = readonly (readonly Item[])[];

/** Items that come together take their places one by one when they are fewer than one in so many, else all are sorted. */
const FEW = 8;

/** A list that grows and shrinks; of its items something else may be shown. */
export class Ordered<Item, Shown = Item> {
  readonly #compare: (a: Item, b: Item) => number;
  readonly #show: (items: readonly Item[]) => readonly Shown[];
  #stretches: Stretches<Item> = [];
  /** What was put in and has no place yet. */
  #added: Item[] = [];
  #shown: (() => readonly Shown[]) | null = null;

  /** `compare` puts any two items in order, 0 only for those that are alike. */
  constructor(
    compare: (a: Item, b: Item) => number,
    show: (items: readonly Item[]) => readonly Shown[],
  ) {
    this.#compare = compare;
    this.#show = show;
  }

  /** What is shown of the list as it is now, joined when first called; the same function until the list changes. */
  get shown(): () => readonly Shown[] {
    const stretches = this.#placed();
    const [first = [], ...others] = stretches;
    return (this.#shown ??= lazily(() =>
      this.#show(others.length === 0 ? first : stretches.flat()),
    ));
  }

  /** Puts an item in. */
  add(item: Item): void {
    this.#added.push(item);
    this.#shown = null;
  }

  /** Gives what was put in its place now: whoever puts many in has it done a few at a time. */
  settle(): void {
    this.#placed();
  }

  /** Whether there is nothing in it. */
  get isEmpty(): boolean {
    return this.#stretches.length + this.#added.length === 0;
  }

  /** Takes an item out, or one that is alike; one that is not in it is no error. */
  delete(item: Item): void {
    this.#placed();
    const at = this.#stretchOf(item);
    const stretch = [...(this.#stretches[at] ?? [])];
    const place = this.#placeIn(stretch, item);
    const found = stretch[place];
    if (found === undefined || this.#compare(found, item) !== 0) return;
    stretch.splice(place, 1);
    this.#replace(at, stretch.length === 0 ? [] : [stretch]);
  }

  /** The stretches, all that was added in its place. */
  #placed(): Stretches<Item> {
    const added = this.#added;
    if (added.length === 0) return this.#stretches;
    this.#added = [];
    // Full stretches are half full at least, but for the last.
    if (added.length * FEW < (this.#stretches.length * LONGEST_STRETCH) / 2) {
      for (const item of added) this.#place(item);
    } else {
      const all = [...this.#stretches.flat(), ...added].sort(this.#compare);
      this.#stretches = stretchesOf(all);
    }
    return this.#stretches;
  }

  #place(item: Item): void {
    const at = Math.max(0, Math.min(this.#stretchOf(item), this.#stretches.length - 1));
    const stretch = [...(this.#stretches[at] ?? [])];
    stretch.splice(this.#placeIn(stretch, item), 0, item);
    const half = stretch.length >> 1;
    const isLong = stretch.length > LONGEST_STRETCH;
    this.#replace(at, isLong ? [stretch.slice(0, half), stretch.slice(half)] : [stretch]);
  }

  /** The first stretch that ends with an item or behind it. */
  #stretchOf(item: Item): number {
    return firstIn(this.#stretches, (stretch) => {
      const last = stretch.at(-1);
      return last !== undefined && this.#compare(last, item) >= 0;
    });
  }

  #placeIn(stretch: readonly Item[], item: Item): number {
    return firstIn(stretch, (other) => this.#compare(other, item) >= 0);
  }

  #replace(at: number, by: Stretches<Item>): void {
    const stretches = [...this.#stretches];
    stretches.splice(at, 1, ...by);
    this.#stretches = stretches;
    this.#shown = null;
  }
}

/** Shows the items of a list themselves. */
export function asTheyAre<Item>(items: readonly Item[]): readonly Item[] {
  return items;
}

/** A list in stretches with room for as many more. */
function stretchesOf<Item>(items: readonly Item[]): Stretches<Item> {
  const stretches: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += LONGEST_STRETCH / 2)
    stretches.push(items.slice(from, from + LONGEST_STRETCH / 2));
  return stretches;
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
