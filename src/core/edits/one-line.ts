/** Words from the user as they can stand within one line of a note. */

/** One line; a `%%` in it would hide the rest of the note from its readers, so it becomes one `%`. */
export function asOneLine(words: string): string {
  return words.replace(/\s+/g, " ").replace(/%{2,}/g, "%").trim();
}
