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

/** The text at the end of a chain of keys, trimmed, or null when there is none or it is blank. */
export function textAt(data: unknown, ...keys: readonly string[]): string | null {
  const value = valueAt(data, ...keys);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
