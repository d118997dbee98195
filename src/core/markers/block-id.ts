/** The end of a line's words: where something is added, before what must stay last. */

const BLOCK_ID = /^\^[A-Za-z0-9-]+$/;

/** A line without its block id (` ^abc123`) and the white space before it. */
export function withoutBlockId(words: string): string {
  if (!words.includes("^")) return words;
  const trimmed = words.trimEnd();
  const caret = trimmed.lastIndexOf("^");
  if (caret < 0 || !BLOCK_ID.test(trimmed.slice(caret))) return words;
  const before = trimmed.slice(0, caret);
  return caret === 0 || /\s$/.test(before) ? before.trimEnd() : words;
}
