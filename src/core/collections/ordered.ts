/**
 * A list that is always in order. Something put in or taken out costs nearly the same however long the
 * list is, and what somebody holds of it stays as it was.
 */
import { firstIn, InOrder, joined, type Stretches, stretchIn } from "./in-order";
import { trimmed, withItem, withOther, withoutItem } from "./trim";

/** Items are kept in stretches of at most so many, so that a change copies one stretch and not the list. */
const LONGEST_STRETCH = 256;

/** Items that come together take their places one by one when they are fewer than one in so many, else all are sorted. */
const FEW = 8;

const NONE: readonly never[] = [];

/** A list that grows and shrinks. */
export class Ordered<Item> {
  readonly #compare: (a: Item, b: Item) => number;
  #stretches: Stretches<Item> = NONE;
  /** What was put in and has no place yet. */
  #added: Item[] | null = null;
  #now: InOrder<Item> | null = null;

  /** `compare` puts any two items in order, 0 only for those that are alike. */
  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  /** The list as it is now: the same object until it changes. */
  get now(): InOrder<Item> {
    const stretches = this.#placed();
    return (this.#now ??= new InOrder(stretches));
  }

  /** Puts an item in. */
  add(item: Item): void {
    (this.#added ??= []).push(item);
    this.#now = null;
  }

  /** Gives what was put in its place now, where there is enough of it: whoever puts many in has it done some at a time. */
  settle(): void {
    if ((this.#added?.length ?? 0) >= Math.min(this.#many, LONGEST_STRETCH)) this.#placed();
  }

  /** Whether there is nothing in it. */
  get isEmpty(): boolean {
    return this.#stretches.length === 0 && this.#added === null;
  }

  /** Takes an item out, or one that is alike; one that is not in it is no error. */
  delete(item: Item): void {
    this.#exchange(item, null);
  }

  /** Puts an item in, in the stead of another: in its very place where they are alike. */
  replace(before: Item, item: Item): void {
    const isAlike = this.#compare(before, item) === 0;
    if (!this.#exchange(before, isAlike ? item : null) || !isAlike) this.add(item);
  }

  /** Puts an item, or nothing, in the place of one that is alike. Gives whether there was one. */
  #exchange(item: Item, by: Item | null): boolean {
    const stretches = this.#placed();
    const isThere = (other: Item): boolean => this.#compare(other, item) >= 0;
    const at = stretchIn(stretches, isThere);
    const before = stretches[at] ?? NONE;
    const place = firstIn(before, isThere);
    const found = before[place];
    if (found === undefined || this.#compare(found, item) !== 0) return false;
    const stretch = by === null ? withoutItem(before, place) : withOther(before, place, by);
    this.#replace(at, stretch.length === 0 ? NONE : [stretch]);
    return true;
  }

  /** The stretches, all that was added in its place. */
  #placed(): Stretches<Item> {
    const added = this.#added;
    if (added === null) return this.#stretches;
    this.#added = null;
    if (added.length < this.#many) {
      for (const item of added) this.#place(item);
    } else {
      const all = [...joined([...this.#stretches, added])].sort(this.#compare);
      this.#stretches = stretchesOf(all);
    }
    return this.#stretches;
  }

  /** From how many items on that come together all are sorted. Full stretches are half full at least, but for the last. */
  get #many(): number {
    return (this.#stretches.length * LONGEST_STRETCH) / 2 / FEW;
  }

  /** Behind those that are alike. */
  #place(item: Item): void {
    const isBehind = (other: Item): boolean => this.#compare(other, item) > 0;
    const end = this.#stretches.length - 1;
    const at = Math.max(0, Math.min(stretchIn(this.#stretches, isBehind), end));
    const before = this.#stretches[at] ?? NONE;
    const stretch = withItem(before, firstIn(before, isBehind), item);
    const half = stretch.length >> 1;
    const isLong = stretch.length > LONGEST_STRETCH;
    this.#replace(at, isLong ? [stretch.slice(0, half), stretch.slice(half)] : [stretch]);
  }

  #replace(at: number, by: Stretches<Item>): void {
    const stretches = this.#stretches;
    this.#stretches = stretches.slice(0, at).concat(by, stretches.slice(at + 1));
    this.#now = null;
  }
}

/** A list in stretches with room for as many more. */
function stretchesOf<Item>(items: readonly Item[]): Stretches<Item> {
  const stretches: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += LONGEST_STRETCH / 2)
    stretches.push(items.slice(from, from + LONGEST_STRETCH / 2));
  return trimmed(stretches);
}
