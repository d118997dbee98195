/**
 * A note's frontmatter as Kith reads it: keys folded, because people write `last_contact`,
 * `Last Contact` and `last-contact` for one thing, and each key's line kept as evidence.
 */
import { type Outline } from "../markdown/outline";
import { foldKey, keyOfLine } from "../markdown/property-lines";
import { isMapping } from "../unknown";
import { readPlainFrontmatter } from "./plain-frontmatter";

/** One property as written. */
export interface Property {
  /** The key as written. */
  readonly key: string;
  readonly value: unknown;
  /** Number of the line of its key, counted from 0. */
  readonly line: number;
  /** Whether it stands in the note's body, where Kith writes no properties. */
  readonly isField?: boolean;
}

/** The properties of a note by folded key; the first of two keys that fold alike wins. */
export interface Properties {
  readonly byKey: ReadonlyMap<string, Property>;
  /** What was wrong with the YAML, in its reader's words, or null. Malformed YAML gives no properties. */
  readonly problem: string | null;
}

const NO_PROPERTIES: Properties = { byKey: new Map(), problem: null };

/** The properties of a scanned note. `readYaml` may throw; a frontmatter that is no mapping has none. */
export function readProperties(outline: Outline, readYaml: (yaml: string) => unknown): Properties {
  const frontmatter = outline.frontmatter;
  if (frontmatter === null) return NO_PROPERTIES;
  const plain = readPlainFrontmatter(frontmatter.yaml);
  if (plain !== null) return { byKey: folded(plain, frontmatter.line), problem: null };
  let given: unknown;
  try {
    given = readYaml(frontmatter.yaml);
  } catch (error) {
    return { byKey: new Map(), problem: `malformed YAML: ${firstLine(error)}` };
  }
  if (!isMapping(given)) return NO_PROPERTIES;
  const lineOf = linesOfKeys(frontmatter.yaml);
  const properties = Object.entries(given).map(([key, value]): Property => {
    return { key, value, line: lineOf.get(key) ?? 0 };
  });
  return { byKey: folded(properties, frontmatter.line), problem: null };
}

/** Properties, whose lines count from the first of the frontmatter, by folded key. */
function folded(properties: readonly Property[], firstLine: number): Map<string, Property> {
  const byKey = new Map<string, Property>();
  for (const { key, value, line } of properties) {
    const name = foldKey(key);
    if (!byKey.has(name)) byKey.set(name, { key, value, line: firstLine + line });
  }
  return byKey;
}

/** The first property whose folded key is one of `keys`, tried in their order, that has a value; or null. */
export function findProperty(properties: Properties, keys: readonly string[]): Property | null {
  for (const key of keys) {
    const property = properties.byKey.get(key);
    if (property !== undefined && textsOf(property.value).length > 0) return property;
  }
  return null;
}

/** A property's value as texts: each of a list, numbers and dates in words; nothing for empty values and mappings. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string") return [];
  const text = value.trim();
  return text === "" ? [] : [text];
}

/** The texts inside the mappings of a property's value, which `textsOf` leaves out. */
export function nestedTextsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(nestedTextsOf);
  if (!isMapping(value)) return [];
  return Object.values(value).flatMap((one) => [...textsOf(one), ...nestedTextsOf(one)]);
}

/** The first text of the property with a folded key, or null when it is absent or holds none. */
export function textOf({ byKey }: Properties, key: string): string | null {
  return textsOf(byKey.get(key)?.value)[0] ?? null;
}

/**
 * Whether properties hold what `key=value`, or just `key`, asks for: both sides in any case, links by
 * their words. `textsUnder` gives the values under a folded key.
 */
export function hasProperty(
  asked: string,
  textsUnder: (key: string) => readonly string[],
): boolean {
  const [key = "", ...rest] = asked.split("=");
  const texts = textsUnder(foldKey(key));
  if (rest.length === 0) return texts.length > 0;
  const wanted = rest.join("=").trim().toLowerCase();
  return texts.some((text) => text.replace(/^\[\[|\]\]$/g, "").toLowerCase() === wanted);
}

/** The names in a text that may hold several: `Annie, Ann`. */
export function splitNames(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Key → the line it stands on. A key on no line of its own (`{ a: 1 }`) is not there: the first line is then the evidence. */
function linesOfKeys(yaml: string): Map<string, number> {
  const lineOf = new Map<string, number>();
  yaml.split(/\r\n?|\n/).forEach((line, number) => {
    const name = keyOfLine(line)?.key;
    if (name !== undefined && !lineOf.has(name)) lineOf.set(name, number);
  });
  return lineOf;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0]?.replace(/:$/, "") ?? message;
}
