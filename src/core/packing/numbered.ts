/** Values that are told by number instead: each is kept once, under the number it was first given. */
export class Numbered<Value> {
  readonly #values: Value[] = [];
  readonly #numbers = new Map<unknown, number>();
  /** How many of the values, from the first, can be told their numbers. */
  #numbered = 0;
  readonly #keyOf: (value: Value) => unknown;

  /** Two values are one when `keyOf` gives the same of both; texts and numbers are keys of their own. */
  constructor(keyOf: (value: Value) => unknown = itself) {
    this.#keyOf = keyOf;
  }

  /** Takes values in that are told apart from all others, behind them. */
  take(values: Iterable<Value>): void {
    for (const value of values) this.#values.push(value);
  }

  /** All values, by their numbers. */
  get values(): readonly Value[] {
    return this.#values;
  }

  /** The number of a value, a new one where it has none yet. */
  numberOf(value: Value): number {
    // Values that were taken in get their numbers only now: whoever just looks values up needs none.
    for (; this.#numbered < this.#values.length; this.#numbered += 1)
      this.#numbers.set(this.#keyOf(this.at(this.#numbered)), this.#numbered);
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(key, number);
    this.#numbered = number + 1;
    return number;
  }

  /** The value that has a number. */
  at(number: number): Value {
    // Nobody has a number but from here.
    return this.#values[number] as Value;
  }
}

function itself(value: unknown): unknown {
  return value;
}
