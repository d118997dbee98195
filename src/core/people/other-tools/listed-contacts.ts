/**
 * Contacts that a person's note keeps as a list in its properties: Friend Tracker's `interactions`,
 * Callander's `events`.
 *
 *     interactions:
 *       - date: 2026-03-01
 *         text: coffee by the river
 */
import { type Day } from "../../dates/day";
import { readPropertyDay } from "../../dates/note-day";
import { type Outline } from "../../markdown/outline";
import { openingDay } from "../../markers/line-day";
import { isMapping } from "../../unknown";
import { contactKind } from "../contact/contact-kind";
import { unlessSwitchedOff } from "../contact/line-verdict";
import { type LogEntry } from "../contact/mention";
import { type Properties, textsOf } from "../properties";
import { firstInForce, type Rules } from "../rules";

/** Folded keys of such lists. */
const LIST_KEYS = ["interactions", "events"];

/** Types of Callander's events that happened in somebody's life, whether or not you were there. */
const NOT_CONTACT = new Set(["life", "milestone"]);

interface ListedContact {
  readonly day: Day;
  /** Its date as written, by which its line is found. */
  readonly written: string;
  readonly kind: string;
  readonly excluded: "life-event" | null;
}

/** A note whose listed contacts are read. */
interface ListSource {
  readonly outline: Outline;
  readonly properties: Properties;
  readonly rules: Rules;
}

/** The listed contacts that have a whole date, in the order of the lists; `2026-05` and `05-01` are no day. */
export function readListedContacts({ outline, properties, rules }: ListSource): LogEntry[] {
  return LIST_KEYS.flatMap((key) => {
    const property = properties.byKey.get(key);
    if (property === undefined) return [];
    const entries: unknown[] = Array.isArray(property.value) ? property.value : [property.value];
    const contacts = entries.flatMap(readEntry);
    return placed(outline, property.line, contacts).map(({ excluded, ...entry }): LogEntry => ({
      ...entry,
      excluded: firstInForce(rules, [excluded]) ?? unlessSwitchedOff(rules, "tool-log"),
    }));
  });
}

function readEntry(entry: unknown): ListedContact[] {
  if (typeof entry === "string") return readText(entry);
  return isMapping(entry) ? readMapping(entry) : [];
}

function readText(entry: string): ListedContact[] {
  const day = openingDay(entry);
  return day === null
    ? []
    : [{ day, written: day, kind: contactKind(entry) ?? "log", excluded: null }];
}

function readMapping(entry: Readonly<Record<string, unknown>>): ListedContact[] {
  const type = textsOf(entry.type)[0]?.toLowerCase() ?? "";
  const written = textsOf(entry.date)[0] ?? "";
  const day = readPropertyDay(entry.date);
  if (day === null) return [];
  const kind = contactKind(textsOf(entry.text).join(" ")) ?? contactKind(type) ?? "log";
  const excluded = NOT_CONTACT.has(type) ? "life-event" : null;
  return [{ day, written, kind, excluded }];
}

/** Entries with the line of their date, each below the one before; a list written on one line stays on it. */
function placed(
  outline: Outline,
  keyLine: number,
  contacts: readonly ListedContact[],
): (Omit<ListedContact, "written"> & { readonly line: number })[] {
  let line = keyLine;
  let from: number | null = keyLine;
  return contacts.map(({ written, ...contact }) => {
    const found = from === null ? null : lineHolding(outline, from, written);
    // What could not be found once is not looked for again: a hostile list would cost its square.
    from = found === null ? null : found + 1;
    line = found ?? line;
    return { ...contact, line };
  });
}

function lineHolding({ text, lines }: Outline, from: number, words: string): number | null {
  for (let number = from; number < lines.length; number++) {
    const line = lines[number];
    if (line?.kind !== "frontmatter") return null;
    if (text.slice(line.from, line.to).includes(words)) return number;
  }
  return null;
}
