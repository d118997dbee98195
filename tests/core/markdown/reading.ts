/** What can be asked of a text both of our scan and of another parser, in one notation. */
import { type Line, type ListItem, type Outline } from "../../../src/core/markdown/outline";

/** The answers. Sparse arrays are indexed by line, counted from 0. */
export interface Reading {
  readonly kinds: string[];
  readonly quoted: boolean[];
  readonly headings: { line: number; level: number; text: string }[];
  readonly items: { line: number; parent: number | null; checkbox: string | null }[];
  /** The inline code and inline HTML, as written. */
  readonly unread: string[];
}

/** Reads an outline in the oracle's words: it knows no items without a paragraph, and only two checkboxes. */
export function readByUs(outline: Outline): Reading {
  const items = new Set<ListItem>();
  const reading: Reading = { kinds: [], quoted: [], headings: [], items: [], unread: [] };
  for (const line of outline.lines) {
    reading.kinds[line.number] = kindOf(line);
    if (line.quote !== "none") reading.quoted[line.number] = true;
    if (line.heading?.line === line.number) {
      const { level, text } = line.heading;
      reading.headings.push({ line: line.number, level, text });
    }
    for (const item of withParents(line.item)) items.add(item);
  }
  for (const item of items) reading.items.push(plainItem(item, outline));
  for (const { from, to } of outline.unread) reading.unread.push(outline.text.slice(from, to));
  return reading;
}

/** An item after all that it is nested under. */
function withParents(item: ListItem | null): ListItem[] {
  return item === null ? [] : [...withParents(item.parent), item];
}

function kindOf({ kind }: Line): string {
  if (kind === "text" || kind === "item" || kind === "blank") return "words";
  return kind === "comment" ? "html" : kind;
}

function plainItem(
  { line, parent, checkbox }: ListItem,
  outline: Outline,
): Reading["items"][number] {
  const { wordsFrom = 0, to = 0 } = outline.lines[line] ?? {};
  const known =
    outline.text.slice(wordsFrom, to).trim() === "" ? null : (checkbox?.toLowerCase() ?? null);
  return {
    line,
    parent: parent?.line ?? null,
    checkbox: known === " " || known === "x" ? known : null,
  };
}

/** A reading as text, one line for each line of the note that holds more than marks of quotes. */
export function notate(reading: Reading, text: string): string {
  const lines = splitLines(text).map((line, number) => {
    if (/^[\s>\uFEFF]*$/.test(line)) return "";
    const quoted = reading.quoted[number] === true ? " quoted" : "";
    return `${reading.kinds[number] ?? "words"}${quoted}`;
  });
  for (const { line, level, text: words } of reading.headings)
    lines[line] += ` h${level} ${JSON.stringify(plain(words))}`;
  for (const { line, parent, checkbox } of [...reading.items].sort((a, b) => a.line - b.line)) {
    lines[line] +=
      ` item${checkbox === null ? "" : `[${checkbox}]`}${parent === null ? "" : ` in ${parent}`}`;
  }
  return lines.map((said, number) => `${number}: ${said}`).join("\n");
}

/** Words on one line, whether or not marks of quotes stand between them. */
function plain(words: string): string {
  return words.replace(/[\s>]+/g, " ").trim();
}

/** The lines of a text, of whatever ending. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
