/** The contacts that a person's own note records: dated headings, bullets and table rows, and last-contact fields. */
import { type Day } from "../../dates/day";
import { readPropertyDay } from "../../dates/note-day";
import { lazily } from "../../lazily";
import { withoutLinkMarks } from "../../markdown/links";
import { MarkFinder } from "../../markdown/mark-finder";
import { type Line, type Outline } from "../../markdown/outline";
import { foldKey } from "../../markdown/property-lines";
import { readableWords } from "../../markdown/scan";
import { closingDay, openingDay, openingDayLength } from "../../markers/line-day";
import { LAST_CONTACT_KEYS } from "../dated-keys";
import { readListedContacts } from "../other-tools/listed-contacts";
import { type Properties, type Property, textsOf } from "../properties";
import { firstInForce } from "../rules";
import { contactKind } from "./contact-kind";
import { excludedByLine, type LineContext, unlessSwitchedOff } from "./line-verdict";
import { type LogEntry, type MentionExclusion } from "./mention";
import { saidOf } from "./said";
import { withoutStruck } from "./struck";

/** `key:: value` at the start of a line's words or in brackets: Dataview's inline fields. */
const INLINE_FIELD = lazily(
  () => /(?:^|[[(])\s*[*_]{0,3}([\p{L}][\p{L}\d _-]{0,40}?)[*_]{0,3}::\s*([^\])]*\]\]|[^\])]*)/gu,
);

/** A person's, or a group's, own note whose log is read. */
export interface LogSource extends LineContext {
  /** With the fields of the note's body among them. */
  readonly properties: Properties;
}

/** All dated entries of a person's note, in order of place; those that do not count say why. */
export function readLog(source: LogSource): LogEntry[] {
  const fromLines: LogEntry[] = [];
  const colons = new MarkFinder(source.outline.text, "::");
  for (const line of source.outline.lines) {
    if (opensEntry(line)) fromLines.push(...datedLine(source, line));
    if (!colons.isIn(line.wordsFrom, line.to)) continue;
    // Not spread: a line may hold more fields than a call takes arguments.
    for (const entry of lastContactFields(source, line)) fromLines.push(entry);
  }
  return [...lastContactProperties(source), ...readListedContacts(source), ...fromLines];
}

function lastContactProperties({ properties, rules }: LogSource): LogEntry[] {
  return [...properties.byKey].flatMap(([folded, { value, line }]) => {
    if (!LAST_CONTACT_KEYS.has(folded)) return [];
    return textsOf(value).flatMap((text) =>
      entryOf(readPropertyDay(text), line, unlessSwitchedOff(rules, "last-contact")),
    );
  });
}

function lastContactFields({ outline, rules }: LogSource, line: Line): LogEntry[] {
  const denied = saidOf(outline.text.slice(line.from, line.to), rules) === "no touch";
  const excluded = denied ? "no-touch" : unlessSwitchedOff(rules, "last-contact-field");
  return lastContactFieldsOn(outline, line).flatMap(({ value }) =>
    entryOf(readPropertyDay(value), line.number, excluded),
  );
}

/** The inline fields of a line that hold the day of the last contact, whether or not it can be read. */
export function lastContactFieldsOn(outline: Outline, line: Line): Property[] {
  if (line.kind === "frontmatter" || line.quote === "quote") return [];
  const words = readableWords(outline, line).slice(line.wordsFrom - line.from);
  return [...words.matchAll(INLINE_FIELD())].flatMap(([, key = "", value = ""]) =>
    LAST_CONTACT_KEYS.has(foldKey(key)) ? [{ key, value: value.trim(), line: line.number }] : [],
  );
}

function entryOf(day: Day | null, line: number, excluded: LogEntry["excluded"]): LogEntry[] {
  return day === null ? [] : [{ day, line, kind: "property", excluded }];
}

function datedLine(source: LogSource, line: Line): LogEntry[] {
  const { text } = source.outline;
  // What is code or a comment is nothing to read, but what stands behind it opens no line.
  if (openingDay(text.slice(line.wordsFrom, line.to)) === null) return [];
  const words = readableWords(source.outline, line).slice(line.wordsFrom - line.from);
  const { left } = withoutStruck(words, []);
  const opened = openingDay(left);
  const day = opened ?? openingDay(words);
  if (day === null) return [];
  const written = text.slice(line.from, line.to);
  const isStruck = opened === null || (left !== words && !/\p{L}/u.test(behindDay(left)));
  return [
    {
      day: closingDay(written) ?? day,
      line: line.number,
      kind: contactKind(withoutLinkMarks(isStruck ? words : left)) ?? "log",
      excluded: excludedEntry(source, line, isStruck ? "cancelled-task" : null),
    },
  ];
}

/** What stands behind the day that words open with. */
function behindDay(words: string): string {
  return words.slice(openingDayLength(words));
}

/** Whether a line can open an entry: a heading, the first line of a list item, or a table row; a continuation line opens nothing. */
export function opensEntry(line: Line): boolean {
  if (line.kind === "heading" || line.kind === "table") return true;
  return line.kind === "item" && line.item?.line === line.number;
}

function excludedEntry(
  source: LogSource,
  line: Line,
  struck: "cancelled-task" | null,
): MentionExclusion | null {
  const { outline, promises, rules } = source;
  switch (saidOf(outline.text.slice(line.from, line.to), rules)) {
    case "touch":
      return null;
    case "no touch":
      return "no-touch";
    case null:
      return (
        excludedByLine(line, promises, rules) ??
        firstInForce(rules, [struck]) ??
        unlessSwitchedOff(rules, "own-log")
      );
  }
}
