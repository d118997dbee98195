/** The linkpaths that links lead to: one copy for all notes, since a vault links the same notes over and over. */
import { copied } from "../copied";

/** Links of which the linkpath is kept; then all are forgotten, and read anew when they come again. */
const MOST_KNOWN = 20_000;

/** UTF-16 units above which a link is not kept. */
const LONGEST_KNOWN = 100;

const known = new Map<string, string>();

/** The linkpath in what a link leads to, as written: without `#subpath`, without a trailing `.md`, trimmed. */
export function linkpathOf(destination: string): string {
  if (destination.length > LONGEST_KNOWN) return copied(read(destination));
  const before = known.get(destination);
  if (before !== undefined) return before;
  const own = copied(destination);
  const linkpath = read(own);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(own, linkpath);
  return linkpath;
}

function read(destination: string): string {
  const subpath = destination.indexOf("#");
  const path = subpath < 0 ? destination : destination.slice(0, subpath);
  // Obsidian looks names up with plain spaces.
  const plain = path.replaceAll("\u00A0", " ").trim();
  return plain.slice(-3).toLowerCase() === ".md" ? plain.slice(0, -3) : plain;
}
