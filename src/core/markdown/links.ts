/**
 * Links as Obsidian writes them, and where links of any kind stand.
 *
 *     [[Ana Lima]]   [[People/Ana Lima#Log|Ana]]   ![[Plan]]   [[Ana Lima\|Ana]] in a table
 *     [Ana](People/Ana%20Lima.md)   [Ana](<People/Ana Lima.md> "a title")
 */
import { findLinks, type FoundLink, type Link } from "./link-syntax";
import { type Span } from "./outline";
import { findUrls } from "./urls";

/** All wikilinks, embeds and internal Markdown links of a text, in order. External URLs are none. Never throws. */
export function readLinks(text: string): Link[] {
  return findLinks(text).filter(isInternal);
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
export function linkSpans(text: string): readonly Span[] {
  const links = findLinks(text);
  const urls = findUrls(text);
  if (links.length + urls.length < 2) return links.length === 0 ? urls : links;
  const spans: Span[] = [...links, ...urls];
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

function isInternal(link: FoundLink): link is Link {
  return link.target !== null;
}
