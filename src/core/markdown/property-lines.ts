/** The lines of a frontmatter that open with a key, told without a reader of YAML. */

/** A key at the very start of a line, quoted or not, with its colon. */
const KEY_OF_LINE = /^(?:(["'])(.*?)\1\s*:|([^\s"'#:][^:]*):)/;

/** A key with case, `_`, `-` and white space taken away. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[_\-\s]+/g, "");
}

/** The key that a line opens with, and the column after its colon; null when it opens with none. */
export function keyOfLine(line: string): { readonly key: string; readonly end: number } | null {
  const match = KEY_OF_LINE.exec(line);
  const key = match?.[2] ?? match?.[3];
  return match === null || key === undefined ? null : { key: key.trimEnd(), end: match[0].length };
}
