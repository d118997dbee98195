/** What the app offers for reading properties. */
import type { CachedMetadata, FrontMatterInfo } from "obsidian";
import { isTag } from "./tag";

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Where a note's frontmatter lies; `frontmatter` is the YAML between the two lines of dashes. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  const from = OPENING.exec(content)?.[0].length;
  if (from === undefined) return none;
  const closing = new RegExp(CLOSING);
  closing.lastIndex = from;
  const end = closing.exec(content);
  if (end === null) return none;
  const to = end.index;
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: to + end[0].length,
  };
}

type Key = string | RegExp;

/** The value of a property; a string key is compared exactly, a pattern against each key. */
export function parseFrontMatterEntry(frontmatter: unknown, key: Key): unknown {
  if (typeof frontmatter !== "object" || frontmatter === null) return null;
  const found = Object.entries(frontmatter).find(([name]) =>
    typeof key === "string" ? name === key : key.test(name),
  );
  return (found?.[1] as unknown) ?? null;
}

/** A property's texts: a list's, or a lone text, which is never split; null when there is none. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: Key): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  const list: unknown[] | null =
    typeof value === "string" ? [value] : Array.isArray(value) ? value : null;
  if (list === null) return null;
  return list
    .filter((item) => typeof item === "string" || typeof item === "number")
    .map((item) => String(item).trim())
    .filter((item) => item !== "");
}

/** The note's aliases; only `aliases` counts, `alias` no longer does. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** The note's tags, each with its `#`; what could be no tag is left out, `tag` is no longer read. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  return tags?.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)).filter(isTag) ?? null;
}

/** All tags of a note, those of its properties first, as often as they stand there. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inProperties = parseFrontMatterTags(cache.frontmatter) ?? [];
  return [...inProperties, ...(cache.tags ?? []).map(({ tag }) => tag)];
}
