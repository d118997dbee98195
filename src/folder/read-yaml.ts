/** YAML for the core: plain values out, dates left as the text they are (a `Date` could move a day). */
import { parseDocument } from "yaml";

/** How often anchors may be repeated before the text counts as an attack on memory. */
const MOST_ALIASES = 100;

/** Characters of YAML above which repeated keys are no longer looked for, since that costs the square of their number. */
const LONG_YAML = 100_000;

/**
 * The value of a YAML text: maps as plain objects, dates as strings, unknown tags ignored, null
 * for an empty text. Throws on malformed text, on repeated keys and on exploding anchors.
 */
export function readYaml(yaml: string): unknown {
  const document = parseDocument(yaml, {
    version: "1.2",
    schema: "core",
    logLevel: "error",
    uniqueKeys: yaml.length < LONG_YAML,
  });
  const [problem] = document.errors;
  if (problem !== undefined) throw problem;
  return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
}
