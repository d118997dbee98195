/**
 * Plain values as short texts, and back: each word, number and kind of object is written once, and
 * the rest are their numbers. Ten thousand notes' facts take a quarter of their JSON, and are read
 * in a fraction of the time it takes to read the notes. Many values come in parts, so that nobody has
 * to wait for all of them: what a part has in common with those before it is not written again.
 *
 *     a part is a checksum, then JSON of [shapes, scalars, tokens], of shapes and scalars the new ones
 *     an even token is a scalar; an odd one a shape, with the tokens of what is in it behind it
 *     a shape is the keys of an object, the length of an array, or a map's length below zero, less one
 */

import { Numbered } from "./numbered";

/** What a token means that is no scalar. */
type Shape = readonly string[] | number;

type Scalar = string | number | boolean | null;

const NONE: readonly never[] = [];

/** A part as it is written: shapes and scalars that are new in it, and all of its tokens. */
type Part = readonly [readonly Shape[], readonly Scalar[], readonly number[]];

/** Packs values made of plain objects, arrays, maps, texts, numbers that JSON has, booleans and null. What is undefined is left out. */
export class Packing {
  readonly #shapes = new Numbered<Shape>((shape) => JSON.stringify(shape));
  readonly #scalars = new Numbered<Scalar>();
  #tokens: number[] = [];
  #shapesWritten = 0;
  #scalarsWritten = 0;
  #sum = 0;

  /** All that was added since this was last asked. */
  part(): string {
    const [shapes, scalars] = [this.#shapes.values, this.#scalars.values];
    const part: Part = [
      shapes.slice(this.#shapesWritten),
      scalars.slice(this.#scalarsWritten),
      this.#tokens,
    ];
    this.#shapesWritten = shapes.length;
    this.#scalarsWritten = scalars.length;
    this.#tokens = [];
    const json = JSON.stringify(part);
    this.#sum = checksumOf(json, this.#sum);
    return `${String(this.#sum)} ${json}`;
  }

  /** Adds a value to the next part. Throws when it can't be packed. */
  add(value: unknown): void {
    if (Array.isArray(value)) {
      this.#open(value.length);
      for (const one of value) this.add(one);
    } else if (value instanceof Map) {
      this.#open(-1 - value.size);
      for (const [key, one] of value as ReadonlyMap<unknown, unknown>) {
        this.add(key);
        this.add(one);
      }
    } else if (typeof value === "object" && value !== null) this.#addObject(value);
    else this.#addScalar(value);
  }

  #addObject(value: object): void {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new TypeError("Only plain objects can be packed.");
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    this.#open(entries.map(([key]) => key));
    for (const [, one] of entries) this.add(one);
  }

  #addScalar(value: unknown): void {
    if (!isScalar(value)) throw new TypeError(`A ${typeof value} cannot be packed.`);
    this.#tokens.push(2 * this.#scalars.numberOf(value));
  }

  #open(shape: Shape): void {
    this.#tokens.push(1 + 2 * this.#shapes.numberOf(shape));
  }
}

function isScalar(value: unknown): value is Scalar {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || value === null;
}

/** Takes apart what was packed, part by part, in the order they were packed. */
export class Unpacking {
  readonly #shapes: Shape[] = [];
  readonly #scalars: Scalar[] = [];
  #tokens: readonly number[] = [];
  #at = 0;
  #sum = 0;

  /** The values of the next part, one after another as they are asked for; null when it is not the next that was packed. */
  part(text: unknown): Iterable<unknown> | null {
    if (typeof text !== "string") return null;
    const space = text.indexOf(" ");
    const sum = checksumOf(text, this.#sum, space + 1);
    if (space === -1 || text.slice(0, space) !== String(sum)) return null;
    // Nobody but `Packing` writes a text with its own checksum.
    const [shapes, scalars, tokens] = JSON.parse(text.slice(space + 1)) as Part;
    for (const shape of shapes) this.#shapes.push(shape);
    for (const scalar of scalars) this.#scalars.push(scalar);
    this.#sum = sum;
    this.#tokens = tokens;
    this.#at = 0;
    return this.#values();
  }

  *#values(): Generator<unknown, void> {
    while (this.#at < this.#tokens.length) yield this.#next();
  }

  #next(): unknown {
    const token = this.#tokens[this.#at] ?? 0;
    this.#at += 1;
    if (token % 2 === 0) return this.#scalars[token / 2];
    const shape = this.#shapes[(token - 1) / 2] ?? 0;
    if (typeof shape === "number") return shape < 0 ? this.#map(-1 - shape) : this.#array(shape);
    const object: Record<string, unknown> = {};
    for (const key of shape) object[key] = this.#next();
    return object;
  }

  /** With room for no more: engines leave some for sixteen in a list that grew, and a note has many lists of one. */
  #array(length: number): readonly unknown[] {
    if (length === 0) return NONE;
    const array = new Array<unknown>(length);
    for (let at = 0; at < length; at += 1) array[at] = this.#next();
    return array;
  }

  #map(size: number): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>();
    for (let left = size; left > 0; left -= 1) {
      const key = this.#next();
      map.set(key, this.#next());
    }
    return map;
  }
}

/** A number that another text has by chance once in four thousand million times (FNV-1a, 32 bits). `before` is that of a text it goes on from; what stands before `from` is left out, without a copy, of which engines read the letters far more slowly. */
export function checksumOf(text: string, before = 0, from = 0): number {
  let sum = before ^ 0x811c9dc5;
  for (let index = from; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
