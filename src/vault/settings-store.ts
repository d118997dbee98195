/** The user's settings, kept in data.json. */
import { type Plugin } from "obsidian";
import { readSettings } from "../core/settings/read";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import { writeSettings } from "../core/settings/write";

/** Holds the settings in use, saves every change, and tells a listener. */
export class SettingsStore {
  readonly #plugin: Plugin;
  readonly #onChange: () => void;
  #current: Settings = DEFAULT_SETTINGS;

  constructor(plugin: Plugin, onChange: () => void) {
    this.#plugin = plugin;
    this.#onChange = onChange;
  }

  /** The settings in use. */
  get current(): Settings {
    return this.#current;
  }

  /** Reads the stored settings, whatever has become of them. */
  async load(): Promise<void> {
    // The system's locale, since the app's language doesn't tell a Briton from an American.
    const { locale } = new Intl.DateTimeFormat().resolvedOptions();
    this.#current = readSettings(await this.#plugin.loadData(), locale);
  }

  /** Reads them again after another program or device wrote them. */
  async reload(): Promise<void> {
    await this.load();
    this.#onChange();
  }

  /** Changes some settings and saves them all. */
  async change(part: Partial<Settings>): Promise<void> {
    this.#current = { ...this.#current, ...part };
    this.#onChange();
    await this.#plugin.saveData(writeSettings(this.#current));
  }
}
