/** What a person's own note says about them. */
import { readPropertyDay } from "../dates/note-day";
import { type Outline } from "../markdown/outline";
import { baseName } from "../paths";
import { isMapping } from "../unknown";
import { CREATED_KEYS } from "./dated-keys";
import { readIntervalProperty } from "./interval-property";
import { type PersonFacts, type PersonSign } from "./person-facts";
import {
  findProperty,
  type Properties,
  type Property,
  splitNames,
  textOf,
  textsOf,
} from "./properties";
import { type Rules } from "./rules";
import { readSnooze } from "./snooze-property";
import { vcardName, vcardNicknames } from "./other-tools/vcard";
import { frontmatterTags } from "./tags";
import { type NoteIdentity } from "./who";
import { readUnreadDates } from "./unread-dates";
import { readYearlyDays } from "./yearly-days";

/** Folded keys beside which `title` is a job, not a name. */
const JOB_KEYS = ["company", "org", "organization"];

/** Reads a note that is known to be a person's, the fields of its body among its properties. `because` says why it is. */
export function readPerson(note: NoteIdentity, because: PersonSign, rules: Rules): PersonFacts {
  const { path, outline, properties } = note;
  return {
    path,
    hasNote: true,
    name: shownName(path, outline, properties),
    aliases: rules.has("alias") ? aliasesOf(properties) : [],
    tags: [...new Set([...frontmatterTags(properties), ...note.bodyTags()])],
    properties: new Map([...properties.byKey].map(([key, { value }]) => [key, plainTexts(value)])),
    checkIn: readIntervalProperty(properties),
    snooze: readSnooze(properties),
    created: readCreated(properties),
    yearlyDays: readYearlyDays(properties),
    unreadDates: readUnreadDates(outline, properties),
    mentions: isYes(properties, "prmignorejournal") ? "ignored" : "count",
    because,
  };
}

/** What people put before a name to sort files by: `@Ann Lee`, `Person - Ann Lee`. */
const SORTING_MARK = /^(?:@|(?:person|people|contact) - )/i;

/** `name` or `title`; else, for a kebab-case file, its first heading; else the file's name without its sorting mark. */
function shownName(path: string, outline: Outline, properties: Properties): string {
  const given =
    vcardName(properties) ?? nameIn(properties.byKey.get("name")) ?? titleIn(properties);
  if (given !== null) return given;
  const file = baseName(path);
  if (/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(file)) {
    const heading = outline.lines.find((line) => line.kind === "heading")?.heading?.text.trim();
    if (heading !== undefined && heading !== "") return heading;
  }
  return file.replace(SORTING_MARK, "").trim() || file;
}

/** `title`, unless it is the job of somebody whose address book was brought in. */
function titleIn({ byKey }: Properties): string | null {
  const isJob = [...byKey.keys()].some((key) => key.startsWith("prm") || JOB_KEYS.includes(key));
  return isJob ? null : nameIn(byKey.get("title"));
}

/** The day a note says it was created on, with the line that says so; null when none does. */
export function readCreated(properties: Properties): PersonFacts["created"] {
  const property = findProperty(properties, CREATED_KEYS);
  const day = readPropertyDay(textsOf(property?.value)[0]);
  return property === null || day === null ? null : { day, line: property.line };
}

/** A name as text, or as the mapping `{ first, last }`. */
function nameIn(property: Property | undefined): string | null {
  const value = property?.value;
  const parts = isMapping(value)
    ? Object.values(value).flatMap(textsOf)
    : textsOf(value).slice(0, 1);
  return parts.length === 0 ? null : parts.join(" ");
}

function aliasesOf(properties: Properties): string[] {
  const given = ["aliases", "alias"].flatMap((key) => {
    const value = properties.byKey.get(key)?.value;
    // One string may hold several: `aliases: Annie, Ann`.
    return typeof value === "string" ? splitNames(value) : textsOf(value);
  });
  // The name that Callander shows.
  const shown = textsOf(properties.byKey.get("displayname")?.value);
  return [...given, ...shown, ...vcardNicknames(properties)];
}

function plainTexts(value: unknown): string[] {
  return typeof value === "boolean" ? [String(value)] : textsOf(value);
}

function isYes(properties: Properties, key: string): boolean {
  const isTrue = properties.byKey.get(key)?.value === true;
  return isTrue || /^(?:true|yes)$/i.test(textOf(properties, key) ?? "");
}
