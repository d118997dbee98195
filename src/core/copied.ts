/**
 * A text that stands for itself. Engines keep a stretch of a longer text as a window on it, so a name of
 * a few letters, kept in the index, would keep the whole note it was read from.
 */
export function copied(text: string): string {
  // Of parts that are joined in a list the engine makes a text of its own; of a sum of texts it keeps the parts.
  return [text.slice(0, 1), text.slice(1)].join("");
}

/** Names of which one copy is kept for all; then all are forgotten, and copied anew when they come again. */
const MOST_NAMES = 20_000;

/** UTF-16 units above which a text is no name, and kept by nobody but those who hold it. */
const LONGEST_NAME = 100;

const names = new Map<string, string>();

/** The same for a name: one copy for all notes that it stands in, since a vault names the same people over and over. */
export function copiedName(name: string): string {
  if (name.length > LONGEST_NAME) return copied(name);
  const known = names.get(name);
  if (known !== undefined) return known;
  const own = copied(name);
  if (names.size >= MOST_NAMES) names.clear();
  names.set(own, own);
  return own;
}
