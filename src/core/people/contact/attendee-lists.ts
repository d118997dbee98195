/**
 * Where the text of a note lists who was there:
 *
 *     ## Attendees                **Participants:** [[Ana]], Bo        met:: [[Ana]]
 *     - [[Ana]]                   - Teilnehmer: Ana, Bo                call (with:: [[Ana]])
 *
 * A list under a heading or behind a label is of its whole note, or of its section where a note holds
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
import { inlineFields } from "./inline-fields";

/** Names on one line that were there. Several lists of a line are by one rule, and of one day. */
export interface AttendeeList {
  /** Where the names stand in the line. */
  readonly names: Span;
  readonly rule: "attendee-label" | "contact-field";
  /** The lines (numbers) in which nobody else was there; null is the whole note. */
  readonly among: Span | null;
  /** The day the line says it was, or null. */
  readonly day: Day | null;
}

const LABELS: ReadonlySet<string> = new Set([
  ...["attendees", "attendee", "participants", "participant", "people", "people present"],
  ...["those present", "in attendance", "who was there"],
  ...["teilnehmer", "teilnehmende", "teilnehmerinnen", "anwesend", "anwesende"],
  ...[
    "présents",
    "personnes présentes",
    "étaient présents",
    "deelnemers",
    "aanwezig",
    "aanwezigen",
  ],
  ...["asistentes", "participantes", "partecipanti", "presenti", "presentes", "участники"],
]);

/** Folded keys of inline fields that say whom one met. */
const FIELDS: ReadonlySet<string> = new Set([
  ...["met", "metwith", "with", "who", "person", "people", "attendees", "participants"],
  ...["saw", "spokewith", "spoketo", "talkedto", "talkedwith", "called", "visited", "contacted"],
  ...["getroffen", "gesprochen", "rencontré", "ontmoet", "gesproken"],
]);

/** Folded keys of inline fields that say when. */
const DAYS: ReadonlySet<string> = new Set(["date", "when", "on", "day", "appointment"]);

/** Lines of a list that are read: no meeting is larger. */
const LONGEST_LIST = 500;

/** A label with what shows that it is one: a colon, bold marks, or the end of a heading. */
const LABELLED = lazily(
  () =>
    /^[^\p{L}\p{N}[\]|]{0,8}(\p{L}[\p{L} \u00A0\u202F]{1,24}?)(?: ?\(\d{1,3}\))?([*_]{1,3} ?::?|::?[*_]{0,3}|[*_]{2,3}|\s*$)\s*/u,
);

const LETTER_OR_DIGIT = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/** What labels begin with, small and large. */
const INITIALS = initials(LABELS) + initials(LABELS).toUpperCase();

/**
 * Words that begin and end as those of a label do, as far as plain letters tell: most lines go on as prose, and are
 * looked at no further. Sticky, so that they need not be cut out of their note for it.
 */
const MAY_BE_LABELLED = lazily(
  () =>
    new RegExp(
      `[^a-z\\d\\x80-\\uFFFF]{0,8}(?:[\\x80-\\uFFFF]|[${INITIALS}][a-z ]{0,25} *(?:$|[*_:(\\s\\x80-\\uFFFF]))`,
      "iy",
    ),
);

function initials(words: ReadonlySet<string>): string {
  return [...new Set([...words].map((word) => word.charAt(0)))].join("");
}

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
    if (label === null) {
      const hasFields = fieldMarks.isIn(line.wordsFrom, line.to);
      const fields = hasFields ? readFields(outline, line) : [];
      if (fields.length > 0) lists.set(line.number, fields);
      continue;
    }
    const isOfNote = isOneMeeting && headingDay(line.heading) === null;
    const among = isOfNote ? null : sections.around(line);
    for (const names of namesOf(outline, line, label)) {
      lists.set(names.line, [{ names, rule: "attendee-label", among, day: null }]);
    }
  }
  return lists;
}

function isProse({ kind, quote }: Line): boolean {
  return quote !== "quote" && (kind === "heading" || kind === "item" || kind === "text");
}

/** Whether words of a text that begin at an offset may be labelled: told for most lines by their first letter. */
function mayBeLabelled(text: string, from: number): boolean {
  const first = text.charAt(from);
  if (LETTER_OR_DIGIT.includes(first) && !INITIALS.includes(first)) return false;
  MAY_BE_LABELLED().lastIndex = from;
  return MAY_BE_LABELLED().test(text);
}

/** The column behind a line's label, or null when it has none. */
function readLabel({ text }: Outline, { kind, from, wordsFrom, to }: Line): number | null {
  if (!mayBeLabelled(text, wordsFrom)) return null;
  const match = LABELLED().exec(text.slice(wordsFrom, to));
  if (match === null || !LABELS.has((match[1] ?? "").trim().toLowerCase())) return null;
  if (match[2]?.trim() === "" && kind !== "heading") return null;
  return wordsFrom - from + match[0].length;
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
    FIELDS.has(key)
      ? [
          {
            names: { from, to },
            rule: "contact-field",
            among,
            day: day.find((one) => one !== null) ?? null,
          },
        ]
      : [],
  );
}
