/**
 * The cache's `listItems`. The app places an item at the content column of what holds it, so part of
 * its indentation belongs to it, and ends it before its own nested list.
 */
import type { BlockContent, DefinitionContent, List, ListItem, Nodes } from "mdast";
import type { ListItemCache } from "obsidian";
import { childrenOf, spanOf } from "./note-tree";
import { type Lines } from "./positions";

/** Columns a tab advances to. */
const TAB = 4;
/** More spaces than this after a marker are an indented block, and the content starts after one. */
const MOST_SPACES = 4;

const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const TASK = /^\[(.)\](?:[ \t]+|$)/u;

/** What surrounds a node: a quote, or an item whose content starts at a column. */
type Container = { readonly kind: "quote" } | { readonly kind: "item"; readonly column: number };

interface Place {
  readonly containers: readonly Container[];
  /** The line of the item around, null for a list that is in none. */
  readonly parentLine: number | null;
}

/** All list items below a node, in the order of the text. */
export function listItemsOf(root: Nodes, lines: Lines): ListItemCache[] {
  return itemsBelow(root, { containers: [], parentLine: null }, lines);
}

function itemsBelow(node: Nodes, place: Place, lines: Lines): ListItemCache[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === "list") return itemsOf(child, place, lines);
    if (child.type !== "blockquote") return itemsBelow(child, place, lines);
    const containers: Container[] = [...place.containers, { kind: "quote" }];
    return itemsBelow(child, { containers, parentLine: null }, lines);
  });
}

function itemsOf(list: List, place: Place, lines: Lines): ListItemCache[] {
  const firstLine = lines.lineAt(spanOf(list).start);
  const parent = place.parentLine ?? (firstLine === 0 ? -1 : -firstLine);
  return list.children.flatMap((item, at) => {
    const line = lines.lineAt(spanOf(item).start);
    const task = taskOf(item, lines);
    const own: ListItemCache = {
      position: lines.pos(startOf(item, place, lines), endOf(item, list.children[at + 1], lines)),
      parent,
      ...(task === null ? {} : { task: task.mark }),
    };
    const containers: Container[] = [...place.containers, contentOf(item, lines)];
    const inside = task === null ? [] : itemBehindBox(item, task.end, lines);
    return [own, ...inside, ...itemsBelow(item, { containers, parentLine: line }, lines)];
  });
}

/** The first content of an item, null for an empty one. */
function contentStart(item: ListItem): (BlockContent | DefinitionContent) | null {
  return item.children[0] ?? null;
}

/** The character in the box of a task, and the offset of the text after the box. */
function taskOf(item: ListItem, lines: Lines): { mark: string; end: number } | null {
  const { start } = spanOf(item);
  const line = lines.text.slice(start, lines.startOf(lines.lineAt(start) + 1)).trimEnd();
  const lead = (MARKER.exec(line)?.[0] ?? "").length;
  const gap = /^[ \t]*/.exec(line.slice(lead))?.[0].length ?? 0;
  const found = TASK.exec(line.slice(lead + gap));
  if (found?.[1] === undefined || contentStart(item)?.type === "code") return null;
  return { mark: found[1], end: start + lead + gap + found[0].length };
}

/** `- [ ] 1. text`: to the app the text after the box is a list of its own. */
function itemBehindBox(item: ListItem, boxEnd: number, lines: Lines): ListItemCache[] {
  const first = contentStart(item);
  if (first?.type !== "paragraph" || !MARKER.test(lines.text.slice(boxEnd))) return [];
  const line = lines.lineAt(boxEnd);
  return [{ position: lines.pos(boxEnd, spanOf(first).end), parent: line }];
}

function startOf(item: ListItem, place: Place, lines: Lines): number {
  const { start } = spanOf(item);
  const line = lines.lineAt(start);
  const prefix = prefixLength(lines.textOf(line), place.containers);
  return Math.min(start, lines.startOf(line) + prefix);
}

/** Where an item's own text ends; before a next item, on the blank line between the two. */
function endOf(item: ListItem, next: ListItem | undefined, lines: Lines): number {
  const { start, end } = spanOf(item);
  const nested = item.children.findIndex(({ type }) => type === "list");
  if (nested > 0) return spanOf(item.children[nested - 1] as Nodes).end;
  const blank = lines.lineAt(end) + 1;
  const followed = next !== undefined && lines.lineAt(spanOf(next).start) > blank;
  return followed && end > start ? lines.startOf(blank) : end;
}

/** How many characters at a line's start belong to the containers around what follows. */
function prefixLength(line: string, containers: readonly Container[]): number {
  let at = 0;
  let column = 0;
  const step = () => {
    column += line[at] === "\t" ? TAB - (column % TAB) : 1;
    at += 1;
  };
  for (const container of containers) {
    if (container.kind === "item") {
      while (column < container.column && /[ \t]/.test(line[at] ?? "")) step();
      continue;
    }
    while (line[at] === " ") step();
    if (line[at] === ">") step();
    if (line[at] === " " || line[at] === "\t") step();
  }
  return at;
}

/** The column an item's content starts at, counted as its first line shows it. */
function contentOf(item: ListItem, lines: Lines): Container {
  const { start } = spanOf(item);
  const line = lines.textOf(lines.lineAt(start));
  const from = start - lines.startOf(lines.lineAt(start));
  const marker = MARKER.exec(line.slice(from))?.[0].length ?? 1;
  const after = columnOf(line, from + marker);
  const spaces = /^[ \t]*/.exec(line.slice(from + marker))?.[0].length ?? 0;
  const textColumn = columnOf(line, from + marker + spaces);
  const blank = from + marker + spaces >= line.length;
  const column = blank || textColumn - after > MOST_SPACES ? after + 1 : textColumn;
  return { kind: "item", column };
}

function columnOf(line: string, length: number): number {
  let column = 0;
  for (const character of line.slice(0, length).split("")) {
    column += character === "\t" ? TAB - (column % TAB) : 1;
  }
  return column;
}
