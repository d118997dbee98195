/**
 * Links, embeds and tags. The Markdown tree says where text is; the app's own syntax is then read
 * from the source of that text, with code and HTML blanked out so that offsets still hold.
 */
import type { Image, Link, Nodes } from "mdast";
import type { ReferenceCache, TagCache } from "obsidian";
import { wikilinkText } from "../linktext";
import { isTag, TAG } from "../tag";
import { blockKind } from "./marked-blocks";
import { childrenOf, spanOf, walk } from "./note-tree";
import { type Lines } from "./positions";

/** What is written inside the text of a note. */
export interface Inline {
  readonly links: ReferenceCache[];
  readonly embeds: ReferenceCache[];
  readonly tags: TagCache[];
}

const WIKILINK = /!?\[\[([^[\]\n]+)\]\]/g;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Escapes are blanked to this: it may stand before a tag, and opens no link. */
const BLANK = " ";
/** Links are blanked to this when tags are sought: it is neither part of a tag nor starts one. */
const NO_TAG = ")";

/** Reads everything inline below a node, in the order of the text. */
export function inlineOf(root: Nodes, lines: Lines): Inline {
  const found: Inline = { links: [], embeds: [], tags: [] };
  for (const node of walk(root)) {
    if (isText(node, lines)) readText(node, lines, found);
    if (node.type === "link" || node.type === "image") readMarkdownLink(node, lines, found);
  }
  for (const list of [found.links, found.embeds, found.tags]) {
    list.sort((a, b) => a.position.start.offset - b.position.start.offset);
  }
  return found;
}

function isText(node: Nodes, lines: Lines): boolean {
  if (node.type === "html") return isComment(node, lines);
  return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
}

function isComment(node: Nodes, lines: Lines): boolean {
  const { start, end } = spanOf(node);
  return blockKind(lines.text.slice(start, end)) === "comment";
}

function readText(node: Nodes, lines: Lines, found: Inline): void {
  const { start, end } = spanOf(node);
  const masked = maskOf(node, lines.text.slice(start, end));
  for (const match of masked.matchAll(WIKILINK)) {
    const at = start + match.index;
    const original = lines.text.slice(at, at + match[0].length);
    const { link, displayText } = wikilinkText(original);
    const position = lines.pos(at, at + original.length);
    const list = original.startsWith("!") ? found.embeds : found.links;
    if (link !== "") list.push({ position, link, original, displayText });
  }
  const withoutLinks = masked.replace(WIKILINK, (link) => NO_TAG.repeat(link.length));
  for (const match of withoutLinks.matchAll(TAG)) {
    const mayStart = match.index === 0 || /\s/.test(withoutLinks[match.index - 1] ?? "");
    if (!mayStart || !isTag(match[0])) continue;
    const at = start + match.index;
    found.tags.push({ position: lines.pos(at, at + match[0].length), tag: match[0] });
  }
}

/** The text of a node with escapes, code, HTML and link destinations blanked out. */
function maskOf(node: Nodes, source: string): string {
  const base = spanOf(node).start;
  let masked = source.replace(/\\[!-/:-@[-`{-~]/g, (escape) => (escape === "\\|" ? escape : "  "));
  for (const inner of walk(node)) {
    if (inner === node) continue;
    for (const [from, to] of hiddenIn(inner)) {
      const blank = BLANK.repeat(to - from);
      masked = masked.slice(0, from - base) + blank + masked.slice(to - base);
    }
  }
  return masked;
}

/** The spans of an inline node that are not text: code, HTML, and where a link leads. */
function hiddenIn(node: Nodes): [number, number][] {
  const { start, end } = spanOf(node);
  if (node.type === "inlineCode" || node.type === "html" || node.type === "image") {
    return [[start, end]];
  }
  if (node.type !== "link") return [];
  const last = childrenOf(node).at(-1);
  return [[last === undefined ? start : spanOf(last).end, end]];
}

function readMarkdownLink(node: Link | Image, lines: Lines, found: Inline): void {
  const { start, end } = spanOf(node);
  const original = lines.text.slice(start, end);
  const isMarkdown = original.startsWith("[") || original.startsWith("![");
  if (!isMarkdown || node.url === "" || SCHEME.test(node.url)) return;
  const link = decoded(node.url);
  const reference = { position: lines.pos(start, end), link, original };
  const list = node.type === "image" ? found.embeds : found.links;
  list.push({ ...reference, displayText: labelOf(node, lines) });
}

function labelOf(node: Link | Image, lines: Lines): string {
  if (node.type === "image") return node.alt ?? "";
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) return "";
  return lines.text.slice(spanOf(first).start, spanOf(last).end);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
