/** The YAML that may open a note. */
import { type LineEnds } from "./line-ends";
import { type Span } from "./outline";

/** Where the frontmatter of a note lies. */
export interface FrontmatterSpans {
  /** Its lines, both `---` included. */
  readonly lines: readonly Span[];
  /** What is between them. */
  readonly yaml: Span;
  /** Offset where the note goes on, or null when nothing follows. */
  readonly after: number | null;
}

const FENCE = /^---[ \t]*$/;

/**
 * The frontmatter that begins at an offset, or null when there is none or it is never closed.
 * Obsidian closes it by `---` alone, never by the `...` that YAML would also allow.
 */
export function findFrontmatter(
  text: string,
  from: number,
  ends: LineEnds,
): FrontmatterSpans | null {
  if (!text.startsWith("---", from)) return null;
  const lines: Span[] = [];
  for (let at: number | null = from; at !== null;) {
    const line: Span = { from: at, to: ends.endOf(at) };
    at = ends.startAfter(line.to);
    const fence = isFence(text, line);
    if (lines.length === 0 && !fence) return null;
    lines.push(line);
    if (fence && lines.length > 1) {
      return { lines, yaml: { from: lines[1]?.from ?? line.from, to: line.from }, after: at };
    }
  }
  return null;
}

function isFence(text: string, line: Span): boolean {
  return text.startsWith("---", line.from) && FENCE.test(text.slice(line.from, line.to));
}
