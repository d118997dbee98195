/**
 * What the vault's own configuration says: how daily and periodic notes are named, and where
 * templates lie. There is no API for it, so the files that Obsidian and its plugins keep in the
 * configuration folder are read, and nothing in them is trusted.
 */
import { type App, getLanguage, normalizePath, parseYaml } from "obsidian";
import { type NoteDayFormats } from "../core/dates/note-day";
import { type VaultWays } from "../core/kith";
import { textAt, valueAt } from "./unknown";

/** How daily notes are named and made when nothing says otherwise. */
const DAILY_FORMAT = "YYYY-MM-DD";

/** The periods longer than a day, as the two generations of Periodic Notes name them, with their usual formats. */
const REVIEWS = [
  { keys: ["weekly", "week"], format: "gggg-[W]ww" },
  { keys: ["monthly", "month"], format: "YYYY-MM" },
  { keys: ["quarterly", "quarter"], format: "YYYY-[Q]Q" },
  { keys: ["yearly", "year"], format: "YYYY" },
] as const;

/** Where and how daily notes are made. */
export interface DailyNotes {
  /** Vault folder, empty for the root. */
  readonly folder: string;
  /** moment.js format of the path below the folder, without `.md`. */
  readonly format: string;
  /** Path of the template, or null. */
  readonly template: string | null;
}

/** The vault's configuration as Kith needs it. */
export interface Ways {
  readonly vaultWays: VaultWays;
  readonly dailyNotes: DailyNotes;
}

/** The vault's configuration: Obsidian's usual ways until it has been read. */
export class VaultConfig {
  readonly #app: App;
  #current: Ways = waysFrom({});

  constructor(app: App) {
    this.#app = app;
  }

  /** The configuration as it was last read. */
  get current(): Ways {
    return this.#current;
  }

  /** Reads the configuration. What is absent or unreadable counts as not set. Never rejects. */
  async load(): Promise<void> {
    const [daily, periodic, templates, templater] = await Promise.all([
      readConfig(this.#app, "daily-notes.json"),
      readConfig(this.#app, "plugins/periodic-notes/data.json"),
      readConfig(this.#app, "templates.json"),
      readConfig(this.#app, "plugins/templater-obsidian/data.json"),
    ]);
    this.#current = waysFrom({ daily, periodic, templates, templater });
  }
}

/** The settings of the plugins that name notes and hold templates; each may be undefined. */
interface ConfigFiles {
  readonly daily?: unknown;
  readonly periodic?: unknown;
  readonly templates?: unknown;
  readonly templater?: unknown;
}

function waysFrom({ daily, periodic, templates, templater }: ConfigFiles): Ways {
  return {
    vaultWays: {
      formats: formatsOf(daily, periodic),
      templateFolders: templateFoldersOf(templates, templater),
      readYaml: (yaml) => parseYaml(yaml) as unknown,
      language: getLanguage(),
    },
    dailyNotes: dailyNotesOf(daily, periodic),
  };
}

async function readConfig(app: App, path: string): Promise<unknown> {
  try {
    const text = await app.vault.adapter.read(normalizePath(`${app.vault.configDir}/${path}`));
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function formatsOf(daily: unknown, periodic: unknown): NoteDayFormats {
  const sets = calendarSets(periodic);
  const ownDaily = sets.flatMap((set) => formatOf(period(set, ["daily", "day"]), DAILY_FORMAT));
  const reviews = sets.flatMap((set) =>
    REVIEWS.flatMap(({ keys, format }) => formatOf(period(set, keys), format)),
  );
  return {
    daily: [...new Set([...ownDaily, textAt(daily, "format") ?? DAILY_FORMAT])],
    reviews: [...new Set(reviews)],
  };
}

/** Daily notes are made where Periodic Notes makes them when it does, else where the core plugin does. */
function dailyNotesOf(daily: unknown, periodic: unknown): DailyNotes {
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

function templateFoldersOf(templates: unknown, templater: unknown): string[] {
  const named = [
    textAt(templates, "folder"),
    textAt(templater, "templates_folder"),
    textAt(templater, "template_folder"),
  ];
  const folders = named.flatMap((folder) => (folder === null ? [] : [normalizePath(folder)]));
  return [...new Set(folders.filter((folder) => folder !== "/" && folder !== ""))];
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
