/**
 * What the settings of other plugins say about a vault: how daily and periodic notes are named and
 * made, and where templates lie. Any of the data may be missing or of another shape; what can't be
 * read counts as not set.
 */
import { type NoteDayFormats } from "./dates/note-day";
import { someText, valueAt } from "./unknown";

/** The files in the configuration folder that are read, by what is in them. */
export const CONFIG_FILES = {
  daily: "daily-notes.json",
  periodic: "plugins/periodic-notes/data.json",
  templates: "templates.json",
  templater: "plugins/templater-obsidian/data.json",
} as const;

/** The parsed content of those files; undefined for one that is not there. */
export type VaultConfigFiles = Readonly<Record<keyof typeof CONFIG_FILES, unknown>>;

/** Where and how daily notes are made. */
export interface DailyNotes {
  /** Vault folder, empty for the root. */
  readonly folder: string;
  /** moment.js format of the path below the folder, without `.md`. */
  readonly format: string;
  /** Path of the template, or null. */
  readonly template: string | null;
}

/** Obsidian's own format for daily notes when none is set. */
const DAILY_FORMAT = "YYYY-MM-DD";

/** The periods longer than a day, as the two generations of Periodic Notes name them, with their usual formats. */
const REVIEWS = [
  { keys: ["weekly", "week"], format: "gggg-[W]ww" },
  { keys: ["monthly", "month"], format: "YYYY-MM" },
  { keys: ["quarterly", "quarter"], format: "YYYY-[Q]Q" },
  { keys: ["yearly", "year"], format: "YYYY" },
] as const;

/**
 * The formats that name notes, from Daily notes and Periodic Notes (both of its shapes: `daily`,
 * `weekly` … at the top, or `day`, `week` … in calendar sets). Periodic Notes' daily format comes
 * first, since that plugin replaces Daily notes.
 */
export function noteDayFormats({ daily, periodic }: VaultConfigFiles): NoteDayFormats {
  const sets = calendarSets(periodic);
  const own = sets.flatMap((set) => formatOf(period(set, ["daily", "day"]), DAILY_FORMAT));
  const reviews = sets.flatMap((set) =>
    REVIEWS.flatMap(({ keys, format }) => formatOf(period(set, keys), format)),
  );
  return {
    daily: distinct([...own, textAt(daily, "format") ?? DAILY_FORMAT]),
    reviews: distinct(reviews),
  };
}

/** Daily notes are made where Periodic Notes makes them when it does, else where Daily notes does. */
export function dailyNotesOf({ daily, periodic }: VaultConfigFiles): DailyNotes {
  const own = calendarSets(periodic)
    .map((set) => period(set, ["daily", "day"]))
    .find((set) => valueAt(set, "enabled") === true);
  const from = own ?? daily;
  return {
    folder: textAt(from, "folder") ?? "",
    format: textAt(from, "format") ?? DAILY_FORMAT,
    template: textAt(from, "template") ?? textAt(from, "templatePath"),
  };
}

/** The template folders named by Templates and Templater, as vault paths. The vault's root is none. */
export function templateFoldersOf({ templates, templater }: VaultConfigFiles): string[] {
  const named = [
    textAt(templates, "folder"),
    textAt(templater, "templates_folder"),
    textAt(templater, "template_folder"),
  ];
  const folders = named.map((folder) => (folder ?? "").replace(/^[./]+|\/+$/g, ""));
  return distinct(folders.filter((folder) => folder !== ""));
}

function calendarSets(periodic: unknown): readonly unknown[] {
  const sets = valueAt(periodic, "calendarSets");
  if (!Array.isArray(sets)) return [periodic];
  const active = valueAt(periodic, "activeCalendarSet");
  const chosen = sets.filter((set) => valueAt(set, "id") === active);
  return chosen.length > 0 ? chosen : (sets as unknown[]);
}

function period(set: unknown, keys: readonly string[]): unknown {
  return keys.map((key) => valueAt(set, key)).find((value) => value !== undefined);
}

function formatOf(settings: unknown, otherwise: string): string[] {
  if (valueAt(settings, "enabled") !== true) return [];
  return [textAt(settings, "format") ?? otherwise];
}

function textAt(data: unknown, key: string): string | null {
  return someText(valueAt(data, key));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
