/** Finds the heading, block or footnote a link's `#…` means. */
import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingCache,
  HeadingSubpathResult,
} from "obsidian";
import { stripHeading } from "./linktext";

/** Any place a subpath can mean. */
type Found = HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult;

/** See `resolveSubpath` in the app's API; null when the note has no such place. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): Found | null {
  const parts = subpath.split("#").filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (parts.length === 1 && last.startsWith("^"))
    return blockAt(cache, last.slice(1).toLowerCase());
  if (parts.length === 1 && last.startsWith("[^")) return footnoteAt(cache, last.slice(2, -1));
  return headingAt(cache, parts.map(folded));
}

function folded(heading: string): string {
  return stripHeading(heading).toLowerCase();
}

function blockAt({ blocks = {}, listItems = [] }: CachedMetadata, id: string): Found | null {
  const block = Object.hasOwn(blocks, id) ? blocks[id] : undefined;
  if (block === undefined) return null;
  const list = listItems.find((item) => item.id?.toLowerCase() === id);
  const { start, end } = block.position;
  return { type: "block", start, end, block, ...(list === undefined ? {} : { list }) };
}

function footnoteAt({ footnotes = [] }: CachedMetadata, id: string): Found | null {
  const footnote = footnotes.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (footnote === undefined) return null;
  return { type: "footnote", footnote, ...footnote.position };
}

/** Follows a path of headings, each below the one before it. */
function headingAt({ headings = [] }: CachedMetadata, path: readonly string[]): Found | null {
  let wanted = 0;
  let level = 0;
  for (const [at, current] of headings.entries()) {
    if (current.level <= level || folded(current.heading) !== path[wanted]) continue;
    level = current.level;
    wanted += 1;
    if (wanted === path.length) return headingResult(headings, at);
  }
  return null;
}

/** The section of a heading runs to the next one of its level or above, null for the note's end. */
function headingResult(headings: readonly HeadingCache[], at: number): Found | null {
  const current = headings[at];
  if (current === undefined) return null;
  const next = headings.slice(at + 1).find(({ level }) => level <= current.level) ?? null;
  return {
    type: "heading",
    current,
    // The types promise a heading here; the app has null under the last one.
    next: next as HeadingCache,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}
