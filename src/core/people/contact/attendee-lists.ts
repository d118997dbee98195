/**
 * Where the text of a note lists who was there, who was not, and who is only referred to:
 *
 *     ## Attendees                **Participants:** [[Ana]], Bo        met:: [[Ana]]
 *     - [[Ana]]                   - Teilnehmer: Ana, Bo                call (with:: [[Ana]])
 *     ## Apologies                Absent: [[Cy]]                       See also [[Di]]
 *
 * A list of who was there under a heading or behind a label is of its whole note, or of its section where a note holds
 * several meetings; a field is of its line.
 */
import { type Day } from "../../dates/day";
import { readPropertyDay } from "../../dates/note-day";
import { lazily } from "../../lazily";
import { MarkFinder } from "../../markdown/mark-finder";
import { type Heading, type Line, type Outline, type Span } from "../../markdown/outline";
import { readableWords } from "../../markdown/scan";
import { cellsOf } from "../../markdown/tables";
import { headingDay } from "../../markers/line-day";
import { among, words } from "../phrases";
import { inlineFields } from "./inline-fields";
import { type ListRole, needsNoColon, roleOfLabel } from "./list-labels";

/** Names on one line that are listed. Several lists of a line are by one rule, and of one day. */
export interface AttendeeList {
  readonly role: ListRole;
  /** Where the names stand in the line. */
  readonly names: Span;
  readonly rule: "attendee-label" | "contact-field";
  /** The lines (numbers) in which nobody else was there, or those who were not are only spoken of; null is the whole note. */
  readonly among: Span | null;
  /** The day the line says it was, or null. */
  readonly day: Day | null;
}

/** Folded keys of inline fields that say whom one met. */
const isField = among(() =>
  words(`
met metwith with who person people attendees participants saw spokewith spoketo talkedto talkedwith
called visited contacted getroffen gesprochen rencontré ontmoet gesproken
`),
);

/** Folded keys of inline fields that say when. */
const DAYS: ReadonlySet<string> = new Set(["date", "when", "on", "day", "appointment"]);

/** Lines of a list that are read: no meeting is larger. */
const LONGEST_LIST = 500;

/** A label with what shows that it is one: a colon, bold marks, or the end of a heading. */
const LABELLED = lazily(
  () =>
    /^[^\p{L}\p{N}[\]|]{0,8}(\p{L}[\p{L} \u00A0\u202F]{1,24}?)(?:[:*_/]innen)?(?: ?\(\d{1,3}\))?([*_]{1,3} ?::?|::?[*_]{0,3}|[*_]{2,3}| (?=\[)|\s*$)\s*/u,
);

/**
 * Words that a mark, a link or the line's end follows as soon as it would follow those of a label: most lines go on as
 * prose, and are looked at no further. Sticky, so that they need not be cut out of their note for it.
 */
const MAY_BE_LABELLED = lazily(
  () => /[^a-z\d\x80-\uFFFF]{0,8}[a-z\x80-\uFFFF][a-z \x80-\uFFFF]{1,25}(?:$|[*_:/([\r\n])/iy,
);

/** All lists of a note by the number of their line. `isOneMeeting` tells that the note is of one meeting, not of a day. */
export function findAttendeeLists(
  outline: Outline,
  isOneMeeting: boolean,
): ReadonlyMap<number, readonly AttendeeList[]> {
  const lists = new Map<number, readonly AttendeeList[]>();
  const sections = new Sections(outline);
  const fieldMarks = new MarkFinder(outline.text, "::");
  for (const line of outline.lines) {
    if (!isProse(line) || lists.has(line.number)) continue;
    const label = readLabel(outline, line);
    if (label !== null) {
      const found = namesOf(outline, line, label.end);
      const isOfNote = isOneMeeting && headingDay(line.heading) === null;
      const among = isOfNote ? null : linesOf(label, line, { found, sections });
      for (const names of found)
        lists.set(names.line, [{ ...BY_LABEL, role: label.role, names, among }]);
    } else if (fieldMarks.isIn(line.wordsFrom, line.to)) {
      const fields = readFields(outline, line);
      if (fields.length > 0) lists.set(line.number, fields);
    }
  }
  return lists;
}

const BY_LABEL = { rule: "attendee-label", day: null } as const;

/** The lines that a list speaks for where its note holds several meetings: of those absent only its own, who may have been met at another. */
function linesOf(
  { role }: Label,
  line: Line,
  { found, sections }: { found: readonly NamesOnLine[]; sections: Sections },
): Span | null {
  if (role === "there") return sections.around(line);
  return { from: line.number, to: (found.at(-1)?.line ?? line.number) + 1 };
}

function isProse({ kind, quote }: Line): boolean {
  return quote !== "quote" && (kind === "heading" || kind === "item" || kind === "text");
}

/** What a label says, and the column behind it. */
interface Label {
  readonly role: ListRole;
  readonly end: number;
}

/** A line's label, or null when it has none. */
function readLabel({ text }: Outline, line: Line): Label | null {
  const { from, wordsFrom, to } = line;
  MAY_BE_LABELLED().lastIndex = wordsFrom;
  if (!MAY_BE_LABELLED().test(text)) return null;
  const match = LABELLED().exec(text.slice(wordsFrom, to));
  return match && labelIn(match, line, wordsFrom - from);
}

function labelIn(
  match: RegExpExecArray,
  { kind, wordsFrom, to }: Line,
  column: number,
): Label | null {
  const [whole, words = "", mark = ""] = match;
  const role = roleOfLabel(words.trim());
  if (role === null) return null;
  const isAlone = whole.length === to - wordsFrom;
  // A heading with names may be of a day with them: `## Birthday: [[Ana]]`.
  if (kind === "heading" && !isAlone && role === "referred to") return null;
  if (mark.trim() === "" && !isMarked(words.trim(), { isAlone, kind })) return null;
  return { role, end: column + whole.length };
}

/** Whether words that no mark tells to be a label are one all the same. */
function isMarked(
  label: string,
  { isAlone, kind }: Pick<Line, "kind"> & { isAlone: boolean },
): boolean {
  return isAlone ? kind === "heading" : needsNoColon(label);
}

interface NamesOnLine extends Span {
  readonly line: number;
}

/** The names behind a label; when there are none, those on the lines of the list, paragraph or table that follows. */
function namesOf(outline: Outline, line: Line, label: number): NamesOnLine[] {
  const to = line.to - line.from;
  if (label < to) return [{ line: line.number, from: label, to }];
  return linesBelow(outline, line).map((below) => ({
    line: below.number,
    ...firstCell(outline, below),
  }));
}

function firstCell({ text }: Outline, { kind, from, wordsFrom, to }: Line): Span {
  const cell = kind === "table" ? cellsOf(text.slice(from, to))[0] : undefined;
  return cell ?? { from: wordsFrom - from, to: to - from };
}

function linesBelow(outline: Outline, label: Line): Line[] {
  const first = firstBelow(outline, label);
  if (first === null) return [];
  const below: Line[] = [];
  for (const line of outline.lines.slice(first.number, first.number + LONGEST_LIST)) {
    if (line.kind !== first.kind && !isInItem(line)) break;
    if (indent(line) < indent(first)) break;
    // What is nested under a name is about them.
    if (line.kind === first.kind && indent(line) === indent(first)) below.push(line);
  }
  return below;
}

/** The first line of a label's list, paragraph or table, or null; under a bullet only what is nested in it. */
function firstBelow({ lines }: Outline, label: Line): Line | null {
  const next = label.number + 1;
  const first = lines[lines[next]?.kind === "blank" ? next + 1 : next];
  if (first === undefined || !["item", "text", "table"].includes(first.kind)) return null;
  return label.item !== null && first.item?.parent !== label.item ? null : first;
}

function isInItem({ kind, item }: Line): boolean {
  return kind === "text" && item !== null;
}

function indent({ from, wordsFrom }: Line): number {
  return wordsFrom - from;
}

/** The sections of a note, each measured once: a hostile note may have a label on every line. */
class Sections {
  readonly #lines: readonly Line[];
  readonly #known = new Map<Heading | null, Span>();

  constructor({ lines }: Outline) {
    this.#lines = lines;
  }

  /** The lines that a label speaks for: those of the heading above it, or all before the first; null is the whole note. */
  around(label: Line): Span | null {
    const isHeading = label.kind === "heading";
    const heading = isHeading ? (label.heading?.parent ?? null) : label.heading;
    if (isHeading && heading === null) return null;
    const section = this.#known.get(heading) ?? this.#measure(heading);
    this.#known.set(heading, section);
    return section;
  }

  #measure(heading: Heading | null): Span {
    const from = heading?.line ?? 0;
    const level = heading?.level ?? 6;
    // From the heading on, or many short sections would cost the square of their number.
    let to = from + 1;
    while (to < this.#lines.length && !this.#endsAt(to, level)) to += 1;
    return { from, to };
  }

  /** Whether a line is a heading that ends a section of a level. */
  #endsAt(number: number, level: number): boolean {
    const line = this.#lines[number];
    return line?.kind === "heading" && (line.heading?.level ?? 0) <= level;
  }
}

function readFields(outline: Outline, line: Line): AttendeeList[] {
  const mark = line.wordsFrom - line.from;
  const words = readableWords(outline, line);
  const fields = inlineFields(words, mark);
  const day = fields.map(({ key, from, to }) =>
    DAYS.has(key) ? readPropertyDay(words.slice(from, to).trim()) : null,
  );
  const among = { from: line.number, to: line.number + 1 };
  return fields.flatMap(({ key, from, to }) =>
    isField(key)
      ? [
          {
            role: "there",
            names: { from, to },
            rule: "contact-field",
            among,
            day: day.find((one) => one !== null) ?? null,
          },
        ]
      : [],
  );
}
