/**
 * A well-kept CommonMark parser, asked the questions our own scan answers, in the same notation, so
 * that the two can be compared line by line.
 */
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { type Reading } from "./reading";

/** What a node of the tree makes of the lines it spans; what is not named here makes nothing of them. */
const KINDS: Partial<Record<Nodes["type"], string>> = {
  code: "code",
  html: "html",
  heading: "heading",
  paragraph: "words",
  definition: "words",
  table: "table",
  thematicBreak: "rule",
  yaml: "frontmatter",
};

/** With frontmatter switched on, a note that begins with `---` and never closes it is misread from there. */
const OPENED = /^---[ \t]*(?:\r\n?|\n)(?:[^]*?(?:\r\n?|\n))?---[ \t]*(?:[\r\n]|$)/;

/** Reads a text with the oracle. */
export function readByOracle(text: string): Reading {
  const reading: Reading = { kinds: [], quoted: [], headings: [], items: [], unread: [] };
  const tree = fromMarkdown(text, {
    extensions: [...(OPENED.test(text) ? [frontmatter()] : []), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
  visit(tree, [], { text, reading });
  return reading;
}

interface Sink {
  readonly text: string;
  readonly reading: Reading;
}

function visit(node: Nodes, parents: readonly Nodes[], sink: Sink): void {
  const inline = parents.some(
    ({ type }) => type === "paragraph" || type === "heading" || type === "table",
  );
  if (inline) takeInline(node, sink);
  else takeBlock(node, parents, sink);
  if ("children" in node) for (const child of node.children) visit(child, [...parents, node], sink);
}

function takeInline(node: Nodes, { text, reading }: Sink): void {
  if (node.type !== "inlineCode" && node.type !== "html") return;
  reading.unread.push(text.slice(node.position?.start.offset, node.position?.end.offset));
}

function takeBlock(node: Nodes, parents: readonly Nodes[], { text, reading }: Sink): void {
  const first = firstLine(node);
  const last = (node.position?.end.line ?? 1) - 1;
  const kind = KINDS[node.type];
  // What is never closed may be given a line too many, so what comes later on that line decides.
  const quoted = [...parents, node].some(({ type }) => type === "blockquote");
  const lastTaken = kind === undefined ? first : last;
  for (let line = first; line <= lastTaken; line += 1) {
    reading.kinds[line] = kind ?? "words";
    reading.quoted[line] = quoted;
  }
  if (node.type === "listItem") {
    const parent = parents.filter(({ type }) => type === "listItem").at(-1);
    const checkbox = node.checked === true ? "x" : node.checked === false ? " " : null;
    reading.items.push({ line: first, parent: parent ? lineOf(parent) : null, checkbox });
  }
  if (node.type === "heading") {
    // A heading of several lines is underlined by the last.
    if (last > first) reading.kinds[last] = "rule";
    const from = node.children[0]?.position?.start.offset;
    const words =
      from === undefined ? "" : text.slice(from, node.children.at(-1)?.position?.end.offset);
    reading.headings.push({ line: first, level: node.depth, text: words });
  }
}

/** The first line of a node; the oracle counts the link definitions above a heading in, whose words they aren't. */
function firstLine(node: Nodes): number {
  const words = node.type === "heading" ? node.children[0] : undefined;
  return lineOf(words ?? node);
}

function lineOf(node: Nodes): number {
  return (node.position?.start.line ?? 1) - 1;
}
