/**
 * The section of a note that check-ins are logged in, and the place of a new entry there. People
 * keep the newest entry first or last; the section itself says which. An empty section, and one
 * entry, start with the newest first.
 */
import { type Day } from "../dates/day";
import { lazily } from "../lazily";
import { type Heading, type Line, type Outline } from "../markdown/outline";
import { withoutBlockId } from "../markers/block-id";
import { openingDay } from "../markers/line-day";
import { lineText, type NewLines } from "./note-lines";

/** A section's own lines: after its heading, before the next heading of any level. */
export interface Section {
  /** Number of the first line after the heading, counted from 0. */
  readonly from: number;
  /** Number of the line after its last. */
  readonly to: number;
}

interface Entry {
  readonly line: Line;
  readonly day: Day | null;
}

/** A heading made where the note has none to go by. */
const USUAL_LEVEL = 2;

const HEADING_MARKS = /^(#{1,6})[ \t]+/;
const BULLET = /^([ \t]{0,3})([-*+])([ \t]+)/;
/** A bullet, or a number with its sign; nine digits are what Markdown allows. */
const ITEM_MARK = /^([ \t]{0,3})(?:[-*+]|(\d{1,9})([.)]))([ \t]+)/;

/** The section under the first heading that reads `heading`, as a link to that heading would open it; null when there is none. */
export function findSection(outline: Outline, heading: string): Section | null {
  const { lines } = outline;
  const wanted = heading.replace(HEADING_MARKS, "");
  const reads = (read: (words: string) => string): Line | undefined =>
    lines.find((line) => isTopHeading(line) && read(line.heading?.text ?? "") === read(wanted));
  const at = reads(fold) ?? reads(bareWords);
  if (at === undefined) return null;
  const from = afterHeading(outline, at);
  const next = lines.findIndex((line) => line.number >= from && isTopHeading(line));
  return { from, to: next < 0 ? lines.length : next };
}

/** Whether a heading reads `wanted`, marks, case and white space aside; tags and emoji too. */
export function isSameHeading(heading: Heading, wanted: string): boolean {
  return bareWords(heading.text) === bareWords(wanted.replace(HEADING_MARKS, ""));
}

/**
 * The line of a heading that is to be made: with the marks it was asked for with, else at the
 * level of the note's topmost headings, a title above them left out.
 */
export function newHeading({ lines }: Outline, heading: string): string {
  if (HEADING_MARKS.test(heading)) return heading;
  const levels = lines.filter(isTopHeading).map((line) => line.heading?.level ?? USUAL_LEVEL);
  const isTitled = levels[0] === 1 && levels.indexOf(1, 1) < 0;
  const sections = isTitled ? levels.slice(1) : levels;
  const level = sections.length === 0 ? USUAL_LEVEL : topmost(sections);
  return `${"#".repeat(level)} ${heading}`;
}

function topmost(levels: readonly number[]): number {
  // No Math.min(...levels): a note may have more headings than a call takes arguments.
  return levels.reduce((top, level) => Math.min(top, level));
}

/** Where an entry goes in a section, best place first. */
export function placeInSection(outline: Outline, section: Section, entry: string): NewLines[] {
  const entries = entriesOf(outline, section);
  const below = belowHeading(outline, section);
  if (entries.length === 0) {
    const last = lastWritten(outline, section);
    return [last === null ? below : last + 1, below].map((at) => ({ at, lines: [entry] }));
  }
  const at = placeAmong(outline, section, { entries, day: openingDay(entry.replace(BULLET, "")) });
  const neighbour = neighbourAt(entries, at);
  const fitted = neighbour === null ? entry : likeEntry(outline, neighbour, entry);
  return [
    { at, lines: [fitted] },
    { at: below, lines: [entry] },
  ];
}

/** The entry whose mark a new one takes, and whether the new one comes below it. */
interface Neighbour {
  readonly model: Line;
  readonly isBelow: boolean;
}

/** The entry above a place, else the one below it. */
function neighbourAt(entries: readonly Entry[], at: number): Neighbour | null {
  const above = entries.filter(({ line }) => line.number < at).at(-1);
  const model = above ?? entries[0];
  return model === undefined ? null : { model: model.line, isBelow: above !== undefined };
}

function placeAmong(
  outline: Outline,
  section: Section,
  { entries, day }: { readonly entries: readonly Entry[]; readonly day: Day | null },
): number {
  const dated = entries.filter((entry) => entry.day !== null);
  const isEarlier = (entry: Entry): boolean =>
    day === null || (entry.day !== null && entry.day <= day);
  if (isNewestLast(dated)) {
    const previous = dated.filter(isEarlier).at(-1);
    if (previous !== undefined) return endOfEntry(outline, section, previous.line);
    return dated[0]?.line.number ?? section.from;
  }
  const next = dated.find(isEarlier);
  if (next !== undefined) return next.line.number;
  const oldest = dated.at(-1);
  return oldest === undefined
    ? (entries[0]?.line.number ?? section.from)
    : endOfEntry(outline, section, oldest.line);
}

/** Whether the entries run from old to new, by most of the steps from one to the next. */
function isNewestLast(entries: readonly Entry[]): boolean {
  let steps = 0;
  entries.forEach(({ day }, index) => {
    const before = entries[index - 1]?.day;
    if (day === null || before === null || before === undefined) return;
    if (day !== before) steps += day > before ? 1 : -1;
  });
  return steps > 0;
}

/** The top-level bullets of a section. */
function entriesOf({ text, lines }: Outline, section: Section): Entry[] {
  return lines
    .slice(section.from, section.to)
    .filter(
      ({ kind, quote, number, item }) =>
        kind === "item" && quote === "none" && item?.line === number && item.parent === null,
    )
    .map((line) => ({ line, day: openingDay(text.slice(line.wordsFrom, line.to)) }));
}

/** The number of the line after an entry with all that is nested in it. */
function endOfEntry({ lines }: Outline, section: Section, entry: Line): number {
  let end = entry.number + 1;
  for (let number = end; number < section.to; number += 1) {
    const line = lines[number];
    if (line === undefined || line.kind === "blank") continue;
    if (rootOf(line) !== entry.number) break;
    end = number + 1;
  }
  return end;
}

function rootOf(line: Line): number | null {
  let item = line.item;
  while (item?.parent) item = item.parent;
  return item?.line ?? null;
}

/** The first line under a heading; after a blank line kept there, unless it is the only one before the next heading. */
function belowHeading({ text, lines }: Outline, { from, to }: Section): number {
  const isWritten = (line: Line): boolean => line.kind !== "blank";
  const blanks = lines
    .slice(from, to)
    .findIndex((line) => isWritten(line) || line.from === text.length);
  const count = blanks < 0 ? to - from : blanks;
  const isBeforeHeading = to < lines.length && from + count === to;
  return from + (count > (isBeforeHeading ? 1 : 0) ? 1 : 0);
}

function lastWritten({ lines }: Outline, { from, to }: Section): number | null {
  for (let number = to - 1; number >= from; number -= 1) {
    if (lines[number]?.kind !== "blank") return number;
  }
  return null;
}

/** An entry with the indentation and mark of another one; the numbers of other entries stay, since Markdown counts by itself. */
function likeEntry(outline: Outline, { model, isBelow }: Neighbour, entry: string): string {
  const match = ITEM_MARK.exec(lineText(outline, model.number) ?? "");
  if (match === null) return entry;
  const [mark, indent = "", digits, sign = "", gap = ""] = match;
  if (digits === undefined) return entry.replace(BULLET, mark);
  const number = isBelow ? String(Math.min(Number(digits) + 1, 999_999_999)) : digits;
  return entry.replace(BULLET, `${indent}${number}${sign}${gap}`);
}

function afterHeading({ text, lines }: Outline, heading: Line): number {
  if (text.slice(heading.from, heading.to).trimStart().startsWith("#")) return heading.number + 1;
  // A heading underlined by === or ---: its section begins after that line.
  let number = heading.number + 1;
  while (lines[number]?.kind === "heading" || lines[number]?.kind === "text") number += 1;
  return lines[number]?.kind === "rule" ? number + 1 : heading.number + 1;
}

function isTopHeading(line: Line): boolean {
  return line.kind === "heading" && line.quote === "none" && line.item === null;
}

function fold(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[*_=~`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** From the first letter or digit to the last. */
const BETWEEN_SIGNS = lazily(() => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su);

/** Folded words without the tags in them, a block id and the signs around them: `📞 Log #friends ^log` is `log`. */
function bareWords(words: string): string {
  const folded = fold(withoutBlockId(words));
  return BETWEEN_SIGNS().exec(folded.replace(/(?:^| )#[^\s#]+/g, ""))?.[0] ?? folded;
}
