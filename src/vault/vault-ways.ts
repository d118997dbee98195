/**
 * The vault's own configuration. There is no API for it, so the files that Obsidian and its plugins
 * keep in the configuration folder are read.
 */
import { type App, getLanguage, normalizePath, parseYaml } from "obsidian";
import { type VaultWays } from "../core/kith";
import { type TypedDays } from "../core/markers/typed-days";
import {
  CONFIG_FILES,
  type DailyNotes,
  dailyNotesOf,
  noteDayFormats,
  templateFoldersOf,
  type VaultConfigFiles,
} from "../core/vault-config";

/** The vault's configuration as Kith needs it. */
export interface Ways {
  readonly vaultWays: VaultWays;
  readonly dailyNotes: DailyNotes;
}

/** The vault's configuration: Obsidian's usual ways until it has been read. */
export class VaultConfig {
  readonly #app: App;
  readonly #typed: TypedDays;
  #current: Ways;

  /** `typed` are the days on which markers were typed, which it hands on. */
  constructor(app: App, typed: TypedDays) {
    this.#app = app;
    this.#typed = typed;
    const nothing = {
      daily: undefined,
      periodic: undefined,
      templates: undefined,
      templater: undefined,
    };
    this.#current = waysFrom(nothing, typed);
  }

  /** The configuration as it was last read. */
  get current(): Ways {
    return this.#current;
  }

  /** Reads the configuration. What is absent or unreadable counts as not set. Never rejects. */
  async load(): Promise<void> {
    const [daily, periodic, templates, templater] = await Promise.all([
      readConfig(this.#app, CONFIG_FILES.daily),
      readConfig(this.#app, CONFIG_FILES.periodic),
      readConfig(this.#app, CONFIG_FILES.templates),
      readConfig(this.#app, CONFIG_FILES.templater),
    ]);
    this.#current = waysFrom({ daily, periodic, templates, templater }, this.#typed);
  }
}

function waysFrom(files: VaultConfigFiles, typed: TypedDays): Ways {
  return {
    vaultWays: {
      formats: noteDayFormats(files),
      templateFolders: templateFoldersOf(files),
      readYaml: (yaml) => parseYaml(yaml) as unknown,
      typed,
      language: getLanguage(),
    },
    dailyNotes: dailyNotesOf(files),
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
