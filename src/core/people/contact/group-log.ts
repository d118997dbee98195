/**
 * The contacts that a group's own note records, which are contacts with all its members: dated headings, bullets and
 * rows that tell a kind of contact, or stand under a heading such as *Log*.
 *
 *     - 2026-03-05 dinner                        with each member
 *     - 2026-03-05 dinner with [[Ana]]           says itself who came
 *     - 2026-03-05: fees go up                   no contact
 */
import { LinkFinder, readLinks } from "../../markdown/links";
import { type Heading, type Line, type ListItem, type Outline } from "../../markdown/outline";
import { readableWords } from "../../markdown/scan";
import { lookupName } from "../names/names";
import { type GroupFacts } from "./group";
import { type LogSource, readLog } from "./log";
import { type LogEntry } from "./mention";

/** Headings of what a group did together. */
const LOG =
  /^(?:log|history|meetings?|sessions?|protokolle?|treffen|verlauf|historique|rencontres|réunions)\b/i;

/** The entries of a group's log, in order of place. */
export function readGroupLog(source: LogSource, { members }: GroupFacts): LogEntry[] {
  const entries = readLog(source);
  if (entries.length === 0) return entries;
  const names = new Set(members.map(({ target }) => lookupName(target)));
  const naming = whatNames(source.outline, names);
  return entries.filter(({ kind, line: number }) => {
    const line = source.outline.lines[number];
    if (line === undefined || kind === "property") return true;
    const tellsContact = kind !== "log" || isUnderLog(line.heading);
    return tellsContact && !naming.has(partOf(line));
  });
}

function isUnderLog(heading: Heading | null): boolean {
  for (let above = heading; above !== null; above = above.parent)
    if (LOG.test(above.text)) return true;
  return false;
}

/** What of a note a line may be the first of. */
type Part = Heading | ListItem | Line;

/** The part of a note that an entry is: its section, its list item, else its line. */
function partOf(entry: Line): Part {
  return (
    (entry.kind === "heading" ? entry.heading : entry.kind === "item" ? entry.item : null) ?? entry
  );
}

/** The lines that link a member, and the items and sections they stand in. */
function whatNames(outline: Outline, names: ReadonlySet<string>): ReadonlySet<Part> {
  const found = new Set<Part>();
  const linked = new LinkFinder(outline.text);
  for (const line of outline.lines) {
    if (!linked.isIn(line.wordsFrom, line.to)) continue;
    const links = readLinks(readableWords(outline, line));
    if (!links.some(({ target }) => names.has(lookupName(target)))) continue;
    found.add(line);
    for (let { item } = line; item !== null; item = item.parent) found.add(item);
    for (let { heading } = line; heading !== null; heading = heading.parent) found.add(heading);
  }
  return found;
}
