/** Values that are told by number instead: each is kept once, under the number it was first given. */
export class Numbered<Value> {
  readonly #values: Value[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #keyOf: (value: Value) => unknown;

  /** With these values, which are told apart, as the first. Two values are one when `keyOf` gives the same of both; texts and numbers are keys of their own. */
  constructor(values: Iterable<Value> = [], keyOf: (value: Value) => unknown = itself) {
    this.#keyOf = keyOf;
    for (const value of values) this.numberOf(value);
  }

  /** All values, by their numbers. */
  get values(): readonly Value[] {
    return this.#values;
  }

  /** The number of a value, a new one where it has none yet. */
  numberOf(value: Value): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(key, number);
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
