/**
 * What the app adds to JavaScript's own objects. Plugins call these as if the language had them, so
 * they must exist before any plugin code runs.
 */

type Bag = Record<string, unknown>;

/** Adds methods that do not show up in `for…in`, and never over one that exists. */
export function extend(target: object, methods: Bag): void {
  for (const [name, value] of Object.entries(methods)) {
    if (Object.prototype.hasOwnProperty.call(target, name)) continue;
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}

function arrayMethods(): Bag {
  return {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this[this.length - 1];
    },
    contains(this: unknown[], target: unknown) {
      return this.includes(target);
    },
    remove(this: unknown[], target: unknown) {
      for (let i = this.length - 1; i >= 0; i--) if (this[i] === target) this.splice(i, 1);
    },
    shuffle(this: unknown[]) {
      for (let i = this.length - 1; i > 0; i--) {
        const j = Math.floor(Math.random() * (i + 1));
        [this[i], this[j]] = [this[j], this[i]];
      }
      return this;
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
  };
}

function format(this: string, ...args: string[]): string {
  return this.replace(/\{(\d+)\}/g, (whole, n: string) => args[Number(n)] ?? whole);
}

function each(object: Bag, callback: (value: unknown, key: string) => unknown, self?: unknown) {
  for (const key of Object.keys(object)) {
    if (callback.call(self, object[key], key) === false) return false;
  }
  return true;
}

/** Puts the app's additions on Array, String, Number, Math and Object. Safe to call twice. */
export function installBuiltins(): void {
  extend(Array.prototype, arrayMethods());
  extend(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  extend(String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format,
  });
  extend(String, { isString: (value: unknown) => typeof value === "string" });
  extend(Number, { isNumber: (value: unknown) => typeof value === "number" });
  extend(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  extend(Object, { isEmpty: (object: object) => Object.keys(object).length === 0, each });
}
