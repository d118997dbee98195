/** What of a selection are words: without the bullet, checkbox or quote that its line opens with, and without space at its ends. */

const OPENING = /^(?:\s*(?:[-*+]|\d{1,9}[.)]|>|#{1,6})(?=\s))*(?:\s+\[.\](?=\s))?\s*/u;

/** The stretch of a line that holds the words of a selection; columns count UTF-16 units. Null when there are none. */
export function selectedWords(
  source: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const opening = OPENING.exec(source)?.[0].length ?? 0;
  const start = Math.max(from, opening);
  const words = source.slice(start, to);
  if (words.trim() === "") return null;
  const begin = start + words.length - words.trimStart().length;
  return { from: begin, to: begin + words.trim().length };
}
