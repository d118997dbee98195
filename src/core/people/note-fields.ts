/**
 * Properties that a person's note keeps in its body, read as if they stood in the frontmatter:
 *
 *     /---contact---/                      - Birthday: 05-01
 *     | Name      | Ana        |           - Category: B
 *     | Last chat | 2026-03-01 |           born:: 1990-05-01
 *     /---contact---/                      check-in:: every 2 weeks
 *
 * On the left the table of the Contacts plugin, on the right labels as people write them by hand, and Kith's
 * own properties as inline fields.
 */
import { lazily } from "../lazily";
import { type Line, type Outline } from "../markdown/outline";
import { foldKey } from "../markdown/property-lines";
import { readableWords } from "../markdown/scan";
import { cellsOf } from "../markdown/tables";
import { type Properties, type Property } from "./properties";
import { readDateOfYear } from "./yearly-days";

const CONTACT_MARK = "/---contact---/";

/** Folded labels that are read, each with what its value must look like: prose follows labels too. */
const LABELS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ...["birthday", "born", "bday", "anniversary"].map((label) => [label, isDate] as const),
  ["category", (value: string) => /^[A-D]$/.test(value)] as const,
]);

/** Kith's own properties, folded: fields with two colons, since "Check-in: went well" is prose. */
const OWN_FIELDS: ReadonlySet<string> = new Set(["checkin", "checkinevery", "checkinafter"]);

/** UTF-16 units of a label with its marks and colon. */
const LONGEST_LABEL = 30;

const LABELLED = lazily(
  () =>
    /^(?:\*\*|__)?(\p{L}[\p{L} _-]{0,20})(?:\*\*|__)?(?:(::)(?:\*\*|__)?[ \t]{0,9}|:(?:\*\*|__)?[ \t]{1,9})(\S.{0,99})$/u,
);

/** A person's properties with the fields of the note's body; the frontmatter has the last word. */
export function withNoteFields(outline: Outline, properties: Properties): Properties {
  const fields = [...contactTable(outline), ...labels(outline)].filter(
    ([key]) => !properties.byKey.has(key),
  );
  if (fields.length === 0) return properties;
  // Reversed, since of two that fold alike the first counts and a map keeps the last.
  return { ...properties, byKey: new Map([...fields.reverse(), ...properties.byKey]) };
}

/** Whether a note holds the table of the Contacts plugin: its mark twice, on lines of their own. */
export function hasContactTable(outline: Outline): boolean {
  return contactRows(outline) !== null;
}

function contactTable(outline: Outline): [string, Property][] {
  const rows = (contactRows(outline) ?? []).flatMap((line) => readRow(outline, line));
  const valueOf = (key: string): unknown => rows.find(([one]) => one === key)?.[1].value;
  const [first, last] = [valueOf("name"), valueOf("lastname")];
  if (last === undefined) return rows;
  return rows.map(([key, property]) =>
    key === "name" ? [key, { ...property, value: { first, last } }] : [key, property],
  );
}

/** The lines between the two marks, or null without them. */
function contactRows({ text, lines }: Outline): readonly Line[] | null {
  if (!text.includes(CONTACT_MARK)) return null;
  const marks = lines.filter(
    (line) => line.kind !== "code" && text.slice(line.from, line.to).trim() === CONTACT_MARK,
  );
  const [open, close] = marks;
  if (open === undefined || close === undefined) return null;
  return lines.slice(open.number + 1, close.number);
}

function readRow({ text }: Outline, line: Line): [string, Property][] {
  const row = text.slice(line.from, line.to);
  if (!row.trimStart().startsWith("|")) return [];
  const [key = "", value = ""] = cellsOf(row).map(({ from, to }) => row.slice(from, to).trim());
  if (key === "" || value === "" || /^[:-]+$/.test(value)) return [];
  const unescaped = value.replace(/\\\|/g, "|");
  return [[foldKey(key), { key, value: unescaped, line: line.number }]];
}

function labels(outline: Outline): [string, Property][] {
  return outline.lines.flatMap((line) => {
    if (!isOwnLine(line) || !hasLabel(outline, line)) return [];
    const words = readableWords(outline, line).slice(line.wordsFrom - line.from);
    const match = LABELLED().exec(words.trim());
    if (match === null) return [];
    const [, key = "", colons, value = ""] = match;
    const folded = foldKey(key);
    const isOwn = colons !== undefined && OWN_FIELDS.has(folded);
    return isOwn || LABELS.get(folded)?.(value) === true
      ? [[folded, { key, value, line: line.number, isField: true }]]
      : [];
  });
}

/** A colon where a label ends: most lines have none, and need not be looked at. */
function hasLabel({ text }: Outline, { wordsFrom, to }: Line): boolean {
  return text.slice(wordsFrom, Math.min(to, wordsFrom + LONGEST_LABEL)).includes(":");
}

/** A paragraph, or a bullet that stands under no other: what is nested may be about somebody else. */
function isOwnLine({ kind, quote, item }: Line): boolean {
  if (quote !== "none") return false;
  if (kind === "text") return item === null;
  return kind === "item" && item !== null && item.parent === null && item.checkbox === null;
}

function isDate(value: string): boolean {
  return readDateOfYear(value) !== null;
}
