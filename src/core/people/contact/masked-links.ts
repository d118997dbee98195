/** A line's words in which no link's name can be taken for anything else. */
import { type Span } from "../../markdown/outline";

/** Stands for any character of a link. */
export const LINK_MARK = "¤";

/** The words of a line, same length, each link filled with `LINK_MARK`; the links are in order. */
export function maskLinks(words: string, links: readonly Span[]): string {
  return filled(words, links, LINK_MARK);
}

/** Words of the same length, with stretches of them, which are in order, filled with a character. */
export function filled(words: string, stretches: readonly Span[], character: string): string {
  let masked = "";
  let at = 0;
  for (const { from, to } of stretches) {
    if (from < at) continue;
    masked += words.slice(at, from) + character.repeat(to - from);
    at = to;
  }
  return masked + words.slice(at);
}

/** The words of a line, each link as one `LINK_MARK`; the links are in order. */
export function markLinks(words: string, links: readonly Span[]): string {
  let marked = "";
  let at = 0;
  for (const { from, to } of links) {
    if (from < at) continue;
    marked += words.slice(at, from) + LINK_MARK;
    at = to;
  }
  return marked + words.slice(at);
}
