/** What the plugin keeps in data.json: the user's settings, and beside them the days on which markers were typed. */
import { type Plugin } from "obsidian";
import { readTypedMarkers, type TypedDays } from "../core/markers/typed-days";
import { readSettings } from "../core/settings/read";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings/settings";
import { writeSettings } from "../core/settings/write";

/** Who is told of changes. */
export interface StoreListeners {
  readonly settingsChanged: () => void;
  /** Told which notes the typed days of another device concern. */
  readonly typedChanged: (paths: ReadonlySet<string>) => void;
}

/** Holds the settings in use, saves every change, and tells its listeners. */
export class SettingsStore {
  readonly #plugin: Plugin;
  readonly #typed: TypedDays;
  readonly #listeners: StoreListeners;
  #current: Settings = DEFAULT_SETTINGS;
  /** Counts the saves that were asked for. */
  #saves = 0;
  /** Resolves when none of them is on its way any more. */
  #saved: Promise<void> = Promise.resolve();

  constructor(plugin: Plugin, typed: TypedDays, listeners: StoreListeners) {
    this.#plugin = plugin;
    this.#typed = typed;
    this.#listeners = listeners;
  }

  /** The settings in use. */
  get current(): Settings {
    return this.#current;
  }

  /** Reads what is stored, whatever has become of it. */
  async load(): Promise<void> {
    this.#take(await this.#plugin.loadData());
  }

  /**
   * Reads it again after another program or device wrote it: its settings are taken over, its typed
   * days are joined with those known here, so that the device that writes last takes none away.
   */
  async reload(): Promise<void> {
    const before = JSON.stringify(writeSettings(this.#current));
    const data = await this.#stored();
    const concerned = this.#take(data);
    if (JSON.stringify(writeSettings(this.#current)) !== before) this.#listeners.settingsChanged();
    else this.#listeners.typedChanged(concerned);
    if (!this.#typed.isAmong(readTypedMarkers(data))) await this.save();
  }

  /** Changes some settings and saves. */
  async change(part: Partial<Settings>): Promise<void> {
    this.#current = { ...this.#current, ...part };
    this.#listeners.settingsChanged();
    await this.save();
  }

  /** Saves all that is kept. */
  async save(): Promise<void> {
    const typedMarkers = this.#typed.all();
    const settings = writeSettings(this.#current);
    const saved = this.#plugin.saveData(
      typedMarkers.length === 0 ? settings : { ...settings, typedMarkers },
    );
    this.#saves += 1;
    const before = this.#saved;
    this.#saved = saved.then(
      () => before,
      () => before,
    );
    await saved;
  }

  /** What is stored, read while nothing is being saved: else it could be what was just changed. */
  async #stored(): Promise<unknown> {
    let saves: number;
    let data: unknown;
    do {
      saves = this.#saves;
      await this.#saved;
      data = await this.#plugin.loadData();
    } while (saves !== this.#saves);
    return data;
  }

  #take(data: unknown): ReadonlySet<string> {
    // The system's locale, since the app's language doesn't tell a Briton from an American.
    const { locale } = new Intl.DateTimeFormat().resolvedOptions();
    this.#current = readSettings(data, locale);
    return this.#typed.merge(readTypedMarkers(data));
  }
}
