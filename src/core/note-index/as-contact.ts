/** Entries of a log, written so that they are read as the contact they record. */
import { type Day } from "../dates/day";
import { applyEdit, type LogEdit } from "../edits/edit";
import { atLineEnd } from "../edits/line-end";
import { type Mention } from "../people/contact/mention";
import { type NoteFacts, readFacts, type ReadingWays } from "./facts";

/** Where a contact is recorded that took place on a day. */
export interface LoggedIn {
  readonly day: Day;
  /** The text of the daily note as it is; empty for people's own notes. */
  readonly text: string;
}

/** What entries are judged by: how notes are read, and whose mere mentions are ignored. */
export interface Judging {
  readonly ways: ReadingWays;
  readonly isIgnored: (mention: Mention, path: string) => boolean;
}

/**
 * Edits as they are to be written, one after the other. Where its words alone would be read as a promise, or as
 * something only meant (`call, should meet again soon`), an entry says that it is contact all the same; where the
 * note would date it by something else (it ends under `## 2026-11-30`), it says its day.
 */
export function asContacts(
  edits: readonly LogEdit[],
  { day, text }: LoggedIn,
  judging: Judging,
): LogEdit[] {
  let now = text;
  return edits.map((edit) => {
    const isContact = (one: LogEdit): boolean =>
      one.kind === "add-under-heading"
        ? isLogged(one, judging)
        : isTold(one, { day, text: now }, judging);
    const told = waysToSay(edit, day).find(isContact) ?? edit;
    const written = applyEdit(now, told);
    if (written.kind === "applied") now = written.text;
    return told;
  });
}

/** The ways to say that an entry is contact, those that add least first. */
function waysToSay(edit: LogEdit, day: Day): LogEdit[] {
  const insisting = (entry: string): string => atLineEnd(entry, "%%touch%%");
  const dated = edit.entry.replace(/^- /, `- ${day}: `);
  return [edit.entry, insisting(edit.entry), dated, insisting(dated)].map((entry) => ({
    ...edit,
    entry,
  }));
}

/** Whether a person's own note, whatever marks it as one, has the entry as contact. */
function isLogged({ path, entry }: LogEdit, { ways }: Judging): boolean {
  const { log } = readFacts(path, `---\ntype: person\n---\n${entry}`, ways);
  return log.some(({ excluded }) => excluded === null);
}

/** Whether a note that somebody else is met in has the entry as contact on that day. */
function isTold(edit: LogEdit, { day, text }: LoggedIn, { ways, isIgnored }: Judging): boolean {
  const written = applyEdit(text, edit);
  if (written.kind !== "applied") return false;
  const { mentions } = readFacts(edit.path, written.text, ways);
  // Whoever was met is named first.
  const met = mentions.find(({ line }) => line === written.line);
  if (met === undefined || met.excluded !== null || met.day !== day) return false;
  if (met.weight !== "plain") return true;
  return !isUnlisted(met, mentions) && !isIgnored(met, edit.path);
}

/** Whether lists of who was there, and who was not, leave room for doubt about a mention. */
function isUnlisted(met: Mention, mentions: NoteFacts["mentions"]): boolean {
  const listed = mentions.filter(
    ({ place, among = null }) =>
      place !== "body" && (among === null || (among.from <= met.line && met.line < among.to)),
  );
  const has = (list: Mention["place"]): boolean =>
    listed.some(({ place, target }) => place === list && target === met.target);
  return has("absentee") || (listed.some(({ place }) => place === "attendee") && !has("attendee"));
}
