/**
 * What a vault's own configuration says about its notes: how daily and periodic notes are named
 * and where templates lie. Read from the files that Obsidian and its plugins keep in `.obsidian`.
 */
import { join } from "node:path";
import { type NoteDayFormats } from "../core/dates/note-day";
import { type VaultWays } from "../core/kith";
import { type JsonReading, member, readJsonFile, someText } from "./json-file";
import { CONFIG_FOLDER } from "./vault-settings";
import { readYaml } from "./read-yaml";

/** Obsidian's own format for daily notes when none is set. */
const DAILY_FORMAT = "YYYY-MM-DD";

/** The periods that are longer than a day, as the two generations of Periodic Notes name them, with their formats when none is set. */
const REVIEWS = [
  { keys: ["weekly", "week"], format: "gggg-[W]ww" },
  { keys: ["monthly", "month"], format: "YYYY-MM" },
  { keys: ["quarterly", "quarter"], format: "YYYY-[Q]Q" },
  { keys: ["yearly", "year"], format: "YYYY" },
] as const;

/** The configuration of a vault, and the files of it that could not be read. */
export interface WaysReading {
  readonly ways: VaultWays;
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}

/** Reads the configuration of the vault in the folder `root`; what is absent or unreadable counts as not set. Never throws. */
export async function readVaultWays(root: string, language: string): Promise<WaysReading> {
  const skipped: { path: string; why: string }[] = [];
  const read = async (path: string): Promise<unknown> => {
    const reading: JsonReading = await readJsonFile(join(root, path));
    if (reading.kind === "unreadable") skipped.push({ path, why: reading.why });
    return reading.kind === "read" ? reading.value : undefined;
  };
  const [daily, periodic, templates, templater] = await Promise.all([
    read(`${CONFIG_FOLDER}/daily-notes.json`),
    read(`${CONFIG_FOLDER}/plugins/periodic-notes/data.json`),
    read(`${CONFIG_FOLDER}/templates.json`),
    read(`${CONFIG_FOLDER}/plugins/templater-obsidian/data.json`),
  ]);
  const ways = {
    formats: noteDayFormats(daily, periodic),
    templateFolders: templateFolders(templates, templater),
    readYaml,
    language,
  };
  return { ways, skipped };
}

/**
 * The formats that name notes, from the settings of Daily Notes and of Periodic Notes (both of its
 * shapes: `daily`, `weekly` … at the top, or `day`, `week` … in calendar sets). Either may be
 * undefined. Periodic Notes' daily format comes first, since that plugin replaces Daily Notes.
 */
export function noteDayFormats(daily: unknown, periodic: unknown): NoteDayFormats {
  const sets = calendarSets(periodic);
  return {
    daily: distinct([
      ...sets.flatMap((set) => periodFormat(set, ["daily", "day"], DAILY_FORMAT)),
      someText(member(daily, "format")) ?? DAILY_FORMAT,
    ]),
    reviews: distinct(
      sets.flatMap((set) => REVIEWS.flatMap(({ keys, format }) => periodFormat(set, keys, format))),
    ),
  };
}

/** The template folders named in the settings of Templates and of Templater; either may be undefined. The vault's root is none. */
export function templateFolders(templates: unknown, templater: unknown): string[] {
  const named = [
    member(templates, "folder"),
    member(templater, "templates_folder"),
    member(templater, "template_folder"),
  ];
  return distinct(
    named
      .map((folder) => (someText(folder) ?? "").replace(/^[./]+|\/+$/g, ""))
      .filter((folder) => folder !== ""),
  );
}

function calendarSets(periodic: unknown): unknown[] {
  const sets = member(periodic, "calendarSets");
  if (!Array.isArray(sets)) return [periodic];
  const active = sets.filter((set) => member(set, "id") === member(periodic, "activeCalendarSet"));
  return active.length > 0 ? active : sets;
}

function periodFormat(set: unknown, keys: readonly string[], otherwise: string): string[] {
  const period = keys.map((key) => member(set, key)).find((value) => value !== undefined);
  if (member(period, "enabled") !== true) return [];
  return [someText(member(period, "format")) ?? otherwise];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
