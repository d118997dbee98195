/** Reading of data that others own: any part of it may be missing or of another shape. */

/** The value at the end of a chain of keys, or undefined when the chain breaks. */
export function valueAt(data: unknown, ...keys: readonly string[]): unknown {
  let value = data;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
