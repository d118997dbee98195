/**
 * Reading of parsed data that anyone may have written: JSON, YAML, the settings of other plugins. Any
 * part of it may be missing or of another shape. What a prototype holds is no part of such data.
 */

/** Whether a value is a mapping of keys to values: an object that is no list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What data holds under a key, or undefined when it is no object or has no such key of its own. */
export function valueAt(data: unknown, key: string): unknown {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, key)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[key];
}

/** A text that is not blank, trimmed; null for anything else. */
export function someText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
