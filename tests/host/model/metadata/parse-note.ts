/** A note's text to what the app's metadata cache holds of it. */
import type { Heading, Nodes, Root } from "mdast";
import type {
  CachedMetadata,
  FootnoteCache,
  FrontMatterCache,
  HeadingCache,
  ListItemCache,
  SectionCache,
} from "obsidian";
import { parseYaml } from "../yaml";
import { frontmatterLinksOf } from "./frontmatter-links";
import { inlineOf } from "./inline";
import { listItemsOf } from "./list-items";
import { blockKind } from "./marked-blocks";
import { parseTree, spanOf, walk } from "./note-tree";
import { Lines } from "./positions";

const BLOCK_ID = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/;
const CALLOUT = /^\s*>\s*\[![^\]]+\]/;

/** Computes the cache of a note. What a note has none of is absent rather than empty. */
export function parseNote(text: string): CachedMetadata {
  const tree = readTree(text);
  if (tree === null) return {};
  const lines = new Lines(text);
  const { links, embeds, tags } = inlineOf(tree, lines);
  const listItems = listItemsOf(tree, lines);
  const sections = sectionsOf(tree, lines);
  return {
    ...whenAny("links", links),
    ...whenAny("embeds", embeds),
    ...whenAny("tags", tags),
    ...whenAny("headings", headingsOf(tree, lines)),
    ...footnotesOf(tree, lines),
    ...whenAny("sections", sections),
    ...whenAny("listItems", listItems),
    ...frontmatterOf(tree, lines),
    ...blocksOf(sections, listItems, lines),
  };
}

/** The tree, null for a note nested so deep (thousands of quotes) that no parser's stack holds it. */
function readTree(text: string): Root | null {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function whenAny<K extends string, T>(key: K, list: T[]): Partial<Record<K, T[]>> {
  return list.length === 0 ? {} : ({ [key]: list } as Record<K, T[]>);
}

function headingsOf(tree: Root, lines: Lines): HeadingCache[] {
  return tree.children.flatMap((node) => (node.type === "heading" ? [headingOf(node, lines)] : []));
}

function headingOf(node: Heading, lines: Lines): HeadingCache {
  const { start, end } = spanOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const heading =
    first === undefined || last === undefined
      ? ""
      : lines.text.slice(spanOf(first).start, spanOf(last).end);
  return { position: lines.pos(start, end), heading, level: node.depth };
}

function sectionsOf(tree: Root, lines: Lines): SectionCache[] {
  return tree.children.map((node) => {
    const { start, end } = spanOf(node);
    const from = node.type === "blockquote" ? lines.startOf(lines.lineAt(start)) : start;
    return { type: sectionType(node, lines), position: lines.pos(from, end) };
  });
}

function sectionType(node: Nodes, lines: Lines): string {
  const { start, end } = spanOf(node);
  if (node.type === "html") return blockKind(lines.text.slice(start, end));
  if (node.type === "blockquote" && CALLOUT.test(lines.text.slice(start, end))) return "callout";
  return node.type;
}

function footnotesOf(tree: Root, lines: Lines): Pick<CachedMetadata, "footnotes" | "footnoteRefs"> {
  const found: { footnotes: FootnoteCache[]; footnoteRefs: FootnoteCache[] } = {
    footnotes: [],
    footnoteRefs: [],
  };
  for (const node of walk(tree)) {
    const { start, end } = spanOf(node);
    if (node.type !== "footnoteDefinition" && node.type !== "footnoteReference") continue;
    const list = node.type === "footnoteDefinition" ? found.footnotes : found.footnoteRefs;
    list.push({ id: node.identifier, position: lines.pos(start, end) });
  }
  return {
    ...whenAny("footnotes", found.footnotes),
    ...whenAny("footnoteRefs", found.footnoteRefs),
  };
}

function frontmatterOf(tree: Root, lines: Lines): Partial<CachedMetadata> {
  const yaml = tree.children[0];
  if (yaml?.type !== "yaml") return {};
  const frontmatter = readProperties(yaml.value);
  if (frontmatter === null) return {};
  const { start, end } = spanOf(yaml);
  return {
    frontmatter,
    frontmatterPosition: lines.pos(start, end),
    frontmatterLinks: frontmatterLinksOf(frontmatter),
  };
}

/** The properties, null when the YAML is broken, empty, or no mapping. */
function readProperties(yaml: string): FrontMatterCache | null {
  try {
    const value: unknown = parseYaml(yaml);
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMapping ? value : null;
  } catch {
    return null;
  }
}

/** Finds `^id` at the end of sections and items, and writes it into them as the app does. */
function blocksOf(
  sections: SectionCache[],
  listItems: ListItemCache[],
  lines: Lines,
): Pick<CachedMetadata, "blocks"> {
  const marked = [...sections.filter(({ type }) => type === "paragraph"), ...listItems];
  const blocks: NonNullable<CachedMetadata["blocks"]> = {};
  for (const block of marked) {
    const { start, end } = block.position;
    const id = BLOCK_ID.exec(lines.text.slice(start.offset, end.offset))?.[1];
    if (id === undefined) continue;
    block.id = id;
    blocks[id.toLowerCase()] = { position: block.position, id };
  }
  return Object.keys(blocks).length === 0 ? {} : { blocks };
}
