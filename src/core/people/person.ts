/** What a person's own note says about them. */
import { readPropertyDay } from "../dates/note-day";
import { CREATED_KEYS } from "./dated-keys";
import { readIntervalProperty } from "./interval-property";
import { vcardNicknames } from "./other-tools/vcard";
import { type PersonFacts, type PersonSign } from "./person-facts";
import { findProperty, type Properties, splitNames, textOf, textsOf } from "./properties";
import { type Rules } from "./rules";
import { shownName } from "./shown-name";
import { readSnooze } from "./snooze-property";
import { frontmatterTags } from "./tags";
import { readUnreadDates } from "./unread-dates";
import { type NoteIdentity } from "./who";
import { readYearlyDays } from "./yearly-days";

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

/** The day a note says it was created on, with the line that says so; null when none does. */
export function readCreated(properties: Properties): PersonFacts["created"] {
  const property = findProperty(properties, CREATED_KEYS);
  const day = readPropertyDay(textsOf(property?.value)[0]);
  return property === null || day === null ? null : { day, line: property.line };
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
