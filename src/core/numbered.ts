/** Values that are told by number instead: each is kept once, under the number it was first given. */
export class Numbered<Value> {
  readonly #values: Value[] = [];
  readonly #numbers = new Map<Value, number>();

  /** With these values, which are told apart, as the first. */
  constructor(values: Iterable<Value> = []) {
    for (const value of values) this.numberOf(value);
  }

  /** All values, by their numbers. */
  get values(): readonly Value[] {
    return this.#values;
  }

  /** The number of a value, a new one where it has none yet. */
  numberOf(value: Value): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }

  /** The value that has a number. */
  at(number: number): Value {
    // Nobody has a number but from here.
    return this.#values[number] as Value;
  }
}
