/** Links in properties. They have no position; a link in a list is keyed `people.0`. */
import type { FrontmatterLinkCache } from "obsidian";
import { wikilinkText } from "../linktext";

const WHOLE_LINK = /^\[\[[^[\]\n]+\]\]$/;
const MARKDOWN_LINK = /^\[([^[\]\n]*)\]\(([^()\s]+)\)$/;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The links among a frontmatter's values, in the order of its keys; nested objects are looked into. */
export function frontmatterLinksOf(value: unknown, key = ""): FrontmatterLinkCache[] {
  if (typeof value === "string") return linkOf(value.trim(), key);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    frontmatterLinksOf(inner, key === "" ? name : `${key}.${name}`),
  );
}

function linkOf(original: string, key: string): FrontmatterLinkCache[] {
  if (WHOLE_LINK.test(original)) return [{ key, original, ...wikilinkText(original) }];
  const [, displayText, link] = MARKDOWN_LINK.exec(original) ?? [];
  if (displayText === undefined || link === undefined || SCHEME.test(link)) return [];
  return [{ key, original, link, displayText }];
}
