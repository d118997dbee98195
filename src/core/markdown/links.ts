/**
 * Links as Obsidian writes them, and where links of any kind stand.
 *
 *     [[Ana Lima]]   [[People/Ana Lima#Log|Ana]]   ![[Plan]]   [[Ana Lima\|Ana]] in a table
 *     [Ana](People/Ana%20Lima.md)   [Ana](<People/Ana Lima.md> "a title")
 */
import { copiedName } from "../copied";
import { findLinks, type FoundLink } from "./link-syntax";
import { type Span } from "./outline";
import { findUrls } from "./urls";

/** One link in a text. */
export interface Link {
  /** The linkpath: without `#subpath` and `|alias`, without a trailing `.md`, decoded when it was a Markdown link, trimmed. Empty for a link to the note itself. */
  readonly target: string;
  /** The words shown for it, as written (alias, or the target with its subpath). */
  readonly shown: string;
  /** Whether it stands in the text (`![[…]]` is embedded). */
  readonly embed: boolean;
  /** Offset of its first character (`[` or `!`) in the text given. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

/** `https:`, `mailto:`, `obsidian:` …; a single letter is no scheme. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** All wikilinks, embeds and internal Markdown links of a text, in order. External URLs are none. Never throws. */
export function readLinks(text: string): Link[] {
  const links: Link[] = [];
  for (const found of findLinks(text)) {
    if (isExternal(found)) continue;
    const { shown, embed, from, to } = found;
    links.push({ target: copiedName(linkpathOf(found.destination)), shown, embed, from, to });
  }
  return links;
}

/** A text with its links replaced by the words shown for them: `lunch with [[Ana Lima|Ana]]` is `lunch with Ana`. */
export function withoutLinkMarks(text: string): string {
  let words = "";
  let at = 0;
  for (const link of findLinks(text)) {
    // An image inside a link's words goes with them.
    if (link.from < at) continue;
    words += text.slice(at, link.from) + link.shown;
    at = link.to;
  }
  return words + text.slice(at);
}

/** Where links stand in a text: wikilinks, embeds, Markdown links to anywhere, and bare URLs; in order, never overlapping. */
export function linkSpans(text: string): Span[] {
  const spans: Span[] = [...findLinks(text), ...findUrls(text)];
  if (spans.length < 2) return spans.map(({ from, to }) => ({ from, to }));
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = apart.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return apart;
}

/** How a Markdown link begins that leads out of the vault, or stays in its note. */
const ELSEWHERE: readonly string[] = ["https://", "http://", "#"];

/** Finds from left to right where links into the vault may stand, in one walk over a text: elsewhere `readLinks` finds none. */
export class LinkFinder {
  readonly #text: string;
  #wikilink = -1;
  #markdownLink = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether such a link may stand between two offsets of one line. Ask in ascending order of `from`. */
  isIn(from: number, to: number): boolean {
    if (this.#wikilink < from) this.#wikilink = this.#find("[[", from);
    if (this.#wikilink < to) return true;
    if (this.#markdownLink < from) this.#markdownLink = this.#findMarkdownLink(from);
    return this.#markdownLink < to;
  }

  #findMarkdownLink(from: number): number {
    let at = this.#find("](", from);
    while (ELSEWHERE.some((where) => this.#text.startsWith(where, at + 2)))
      at = this.#find("](", at + 2);
    return at;
  }

  #find(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    return found < 0 ? this.#text.length : found;
  }
}

function isExternal(link: FoundLink): boolean {
  if (link.syntax === "wiki") return false;
  return SCHEME.test(link.destination) || link.destination.startsWith("//");
}

function linkpathOf(destination: string): string {
  const subpath = destination.indexOf("#");
  const path = subpath < 0 ? destination : destination.slice(0, subpath);
  // Obsidian looks names up with plain spaces.
  const plain = path.replaceAll("\u00A0", " ").trim();
  return plain.slice(-3).toLowerCase() === ".md" ? plain.slice(0, -3) : plain;
}
