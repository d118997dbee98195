/** The Markdown tree the cache is computed from, and what the parts of this folder ask of a node. */
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { markedBlocks } from "./marked-blocks";

/** Parses a note as Markdown with the app's additions; any text is a note. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(["yaml"]), gfm(), markedBlocks],
    mdastExtensions: [frontmatterFromMarkdown(["yaml"]), gfmFromMarkdown()],
  });
}

/** A node's start and end in the text; a parsed node always has them. */
export function spanOf(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A node's children, none for a leaf. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? node.children : [];
}

/** A node and everything below it, in the order of the text. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}
