/** What a person's own note says about them. */
import { type Day, dayOf, parseDay } from "../dates/day";
import { type IntervalReading, readInterval } from "../dates/interval";
import { readPropertyDay } from "../dates/note-day";
import { type Outline } from "../markdown/outline";
import { type PersonFacts } from "./person-facts";
import { findProperty, type Properties, type Property, textsOf } from "./properties";
import { baseName, bodyTags, frontmatterTags, type NoteIdentity } from "./who";

/** Folded keys of the own interval, the first that is there wins (SPEC §7). */
const INTERVAL_KEYS = [
  "checkin",
  "checkinevery",
  "contactfrequency",
  "cadence",
  "frequency",
  "keepintouch",
  "prmcadence",
  "prmtier",
];

/** Days that the tiers of Personal CRM stand for. */
const TIER_DAYS: ReadonlyMap<string, number> = new Map([
  ["inner", 14],
  ["close", 30],
  ["casual", 90],
  ["warm", 180],
  ["dormant", 365],
]);

const CREATED_KEYS = ["created", "datecreated", "createddate"];
const BIRTHDAY_KEYS = ["birthday", "born", "bday", "dateofbirth", "prmbirthday"];

/** Reads a note that is known to be a person's. `because` says why it is. */
export function readPerson(note: NoteIdentity, because: string): PersonFacts {
  const { path, outline, properties } = note;
  return {
    path,
    name: shownName(path, outline, properties),
    aliases: aliasesOf(properties),
    tags: [...new Set([...frontmatterTags(properties), ...bodyTags(outline)])],
    properties: new Map([...properties.byKey].map(([key, { value }]) => [key, plainTexts(value)])),
    checkIn: readCheckIn(findProperty(properties, INTERVAL_KEYS)),
    checkInAfter: dayIn(properties.byKey.get("checkinafter")),
    created: readCreated(findProperty(properties, CREATED_KEYS)),
    birthday: readBirthday(findProperty(properties, BIRTHDAY_KEYS)),
    because,
  };
}

/** `name` or `title`; else, for a kebab-case file, its first heading; else the file's name without a leading `@`. */
function shownName(path: string, outline: Outline, properties: Properties): string {
  const given = nameIn(properties.byKey.get("name")) ?? nameIn(properties.byKey.get("title"));
  if (given !== null) return given;
  const file = baseName(path);
  if (/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(file)) {
    const heading = outline.lines.find((line) => line.kind === "heading")?.heading?.text.trim();
    if (heading !== undefined && heading !== "") return heading;
  }
  return file.replace(/^@/, "").trim() || file;
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
  return ["aliases", "alias"].flatMap((key) => {
    const value = properties.byKey.get(key)?.value;
    // One string may hold several: `aliases: Annie, Ann`.
    return typeof value === "string" ? splitNames(value) : textsOf(value);
  });
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

function readCheckIn(property: Property | null): PersonFacts["checkIn"] {
  if (property === null) return null;
  const { key, line, value } = property;
  const text = textsOf(value)[0] ?? "";
  const tier = TIER_DAYS.get(text.toLowerCase());
  const reading: IntervalReading | null = readInterval(tier ?? text);
  return {
    key,
    line,
    reading: reading ?? { kind: "refused", why: `"${text}" is not an interval` },
  };
}

function readCreated(property: Property | null): PersonFacts["created"] {
  const day = dayIn(property ?? undefined);
  return property === null || day === null ? null : { day, line: property.line };
}

function dayIn(property: Property | undefined): Day | null {
  return readPropertyDay(textsOf(property?.value)[0]);
}

/** `1990-05-01`, `[[1990-05-01]]`, `05-01`, `--05-01`. A leap day is one in every year. */
function readBirthday(property: Property | null): PersonFacts["birthday"] {
  if (property === null) return null;
  const text = (textsOf(property.value)[0] ?? "").replace(/^\[\[|\]\]$/g, "");
  const { line } = property;
  const full = parseDay(text.slice(0, 10)) ?? readPropertyDay(text);
  if (full !== null) {
    const [year = 0, month = 0, dayOfMonth = 0] = full.split("-").map(Number);
    return { year, month, dayOfMonth, line };
  }
  const match = /^(?:--)?(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match === null) return null;
  const [month, dayOfMonth] = [Number(match[1]), Number(match[2])];
  // 2000 is a leap year, so the 29th of February passes.
  return dayOf(2000, month, dayOfMonth) === null ? null : { year: null, month, dayOfMonth, line };
}
