/** Entries of a log, written so that they are read as the contact they record. */
import { type LogEdit } from "../edits/edit";
import { atLineEnd } from "../edits/line-end";
import { readFacts, type ReadingWays } from "./facts";

/**
 * An edit as it is to be written. Where its words alone would be read as a promise, or as something only
 * meant (`call, should meet again soon`), the entry says that it is contact all the same.
 */
export function asContact(edit: LogEdit, ways: ReadingWays): LogEdit {
  if (tellsContact(edit, ways)) return edit;
  const insisting = { ...edit, entry: atLineEnd(edit.entry, "%%touch%%") };
  return tellsContact(insisting, ways) ? insisting : edit;
}

function tellsContact({ kind, path, entry }: LogEdit, ways: ReadingWays): boolean {
  if (kind === "add-under-heading") {
    // A person's note, whatever marks it as one.
    const { log } = readFacts(path, `---\ntype: person\n---\n${entry}`, ways);
    return log.some(({ excluded }) => excluded === null);
  }
  // Whoever was met is named first.
  const [met] = readFacts(path, entry, ways).mentions;
  return met?.excluded === null;
}
