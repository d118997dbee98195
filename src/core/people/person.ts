/** What a person's own note says about them. */
import { type Day } from "../dates/day";
import { readPropertyDay } from "../dates/note-day";
import { type Outline } from "../markdown/outline";
import { baseName } from "../paths";
import { readIntervalProperty } from "./interval-property";
import { type PersonFacts } from "./person-facts";
import { findProperty, type Properties, type Property, textsOf } from "./properties";
import { readSnooze } from "./snooze-property";
import { vcardName, vcardNicknames } from "./vcard";
import { bodyTags, frontmatterTags } from "./tags";
import { type NoteIdentity } from "./who";
import { readYearlyDays } from "./yearly-days";

const CREATED_KEYS = ["created", "datecreated", "createddate"];

/** Folded keys beside which `title` is a job, not a name. */
const JOB_KEYS = ["company", "org", "organization"];

/** Reads a note that is known to be a person's, the fields of its body among its properties. `because` says why it is. */
export function readPerson(note: NoteIdentity, because: string): PersonFacts {
  const { path, outline, properties } = note;
  return {
    path,
    name: shownName(path, outline, properties),
    aliases: aliasesOf(properties),
    tags: [...new Set([...frontmatterTags(properties), ...bodyTags(outline)])],
    properties: new Map([...properties.byKey].map(([key, { value }]) => [key, plainTexts(value)])),
    checkIn: readIntervalProperty(properties),
    snooze: readSnooze(properties),
    created: readCreated(findProperty(properties, CREATED_KEYS)),
    yearlyDays: readYearlyDays(properties),
    mentions: isYes(properties.byKey.get("prmignorejournal")) ? "ignored" : "count",
    because,
  };
}

/** `name` or `title`; else, for a kebab-case file, its first heading; else the file's name without a leading `@`. */
function shownName(path: string, outline: Outline, properties: Properties): string {
  const given =
    vcardName(properties) ?? nameIn(properties.byKey.get("name")) ?? titleIn(properties);
  if (given !== null) return given;
  const file = baseName(path);
  if (/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(file)) {
    const heading = outline.lines.find((line) => line.kind === "heading")?.heading?.text.trim();
    if (heading !== undefined && heading !== "") return heading;
  }
  return file.replace(/^@/, "").trim() || file;
}

/** `title`, unless it is the job of somebody whose address book was brought in. */
function titleIn({ byKey }: Properties): string | null {
  const isJob = [...byKey.keys()].some((key) => key.startsWith("prm") || JOB_KEYS.includes(key));
  return isJob ? null : nameIn(byKey.get("title"));
}

/** A name as text, or as the mapping `{ first, last }`. */
function nameIn(property: Property | undefined): string | null {
  const value = property?.value;
  const parts =
    typeof value === "object" && value !== null && !Array.isArray(value)
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

function splitNames(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function plainTexts(value: unknown): string[] {
  return typeof value === "boolean" ? [String(value)] : textsOf(value);
}

function isYes(property: Property | undefined): boolean {
  return property?.value === true || /^(?:true|yes)$/i.test(textsOf(property?.value)[0] ?? "");
}

function readCreated(property: Property | null): PersonFacts["created"] {
  const day = dayIn(property ?? undefined);
  return property === null || day === null ? null : { day, line: property.line };
}

function dayIn(property: Property | undefined): Day | null {
  return readPropertyDay(textsOf(property?.value)[0]);
}
