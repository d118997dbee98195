/** Lines that are added: under a heading, or at the end of a note. */
import { type Line, type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import { cutLines, type NewLines, withLines, type Written } from "./note-lines";
import { insertAt } from "./rewrite";
import { findSection, isSameHeading, newHeading, placeInSection } from "./section";

const BULLET = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** The text with `entry` under the first heading that reads `heading`, or under a new one at the end of the note. */
export function addUnderHeading(text: string, heading: string, entry: string): Written {
  const outline = scanNote(text);
  const line = oneLine(entry);
  const section = findSection(outline, heading);
  const places: NewLines[] = [
    ...(section === null ? [] : placeInSection(outline, section, line)),
    ...placesAtEnd(outline, [newHeading(outline, heading), line]),
  ];
  const isUnder = (added: Line): boolean =>
    added.heading !== null && isSameHeading(added.heading, heading);
  return put(outline, places, isUnder);
}

/** The text with `entry` as its last line, before a final line ending. */
export function addLastLine(text: string, entry: string): Written {
  const outline = scanNote(text);
  return put(outline, placesAtEnd(outline, [oneLine(entry)]), () => true);
}

/** Puts lines in at the first place where the entry is read as what it is: not swallowed by code, a comment or an HTML block. */
function put(
  outline: Outline,
  places: readonly NewLines[],
  fits: (added: Line) => boolean,
): Written {
  const fitting = places.find((place) =>
    isRead(outline, scanNote(withLines(outline, place.at, place.lines)), place, fits),
  );
  return insertAt(outline, fitting ?? places[0] ?? { at: 0, lines: [] });
}

function isRead(
  before: Outline,
  after: Outline,
  { at, lines }: NewLines,
  fits: (added: Line) => boolean,
): boolean {
  const added = after.lines[at + lines.length - 1];
  const nextKind = after.lines[at + lines.length]?.kind;
  return (
    added !== undefined &&
    fits(added) &&
    isAsMeant(added, lines.at(-1) ?? "") &&
    before.lines[at]?.kind === nextKind
  );
}

function isAsMeant({ kind, quote, item }: Line, entry: string): boolean {
  if (quote !== "none") return false;
  if (!BULLET.test(entry.trimStart())) return kind === "text";
  return kind === "item" && item?.parent === null;
}

/** The end of the note; with a blank line before, which ends an HTML block; before whatever unread stretch ends the note. */
function placesAtEnd(outline: Outline, lines: readonly string[]): NewLines[] {
  const end = endOf(outline);
  const spaced = ["", ...lines];
  const readable = endOfReadable(outline);
  const afterBlank = end === 0 || outline.lines[end - 1]?.kind === "blank";
  const direct = { at: end, lines: afterBlank || lines.length === 1 ? lines : spaced };
  return [
    direct,
    { at: end, lines: spaced },
    { at: readable, lines: readable === 0 ? lines : spaced },
  ];
}

/** Where a last line goes: before the empty one that a final line ending leaves. */
function endOf({ text, lines }: Outline): number {
  return lines.at(-1)?.from === text.length ? lines.length - 1 : lines.length;
}

/** After the last line that is read, for notes that end in code or a comment that never closes. */
function endOfReadable({ lines }: Outline): number {
  for (let number = lines.length; number > 0; number -= 1) {
    const kind = lines[number - 1]?.kind;
    const unread = kind === "code" || kind === "comment" || kind === "math" || kind === "html";
    if (!unread && kind !== "blank") return number;
  }
  return 0;
}

function oneLine(entry: string): string {
  return cutLines(entry).join(" ");
}
