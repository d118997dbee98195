/** YAML as the app reads and writes it: dates stay text, long lines stay long, null is nothing. */
import { parse, stringify } from "yaml";

/** The value of a YAML text, null for an empty one; throws `YAMLParseError` on a malformed one. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: "error" }) as unknown;
}

/** A value as YAML, ending in a line break; an object used twice is written twice. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "", aliasDuplicateObjects: false });
}
