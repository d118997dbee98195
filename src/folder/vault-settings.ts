/** Kith's own settings in a vault folder. */
import { join } from "node:path";
import { readSettings } from "../core/settings/read";
import { type Settings } from "../core/settings/settings";
import { readJsonFile } from "./json-file";

/** Where Obsidian keeps the configuration of a vault. Users can move it, but only the app knows where to. */
export const CONFIG_FOLDER = ".obsidian";

/** Where the plugin keeps its settings in a vault. */
export const SETTINGS_PATH = `${CONFIG_FOLDER}/plugins/kith/data.json`;

/** Settings that were found, with what was wrong with their file (null when nothing was). */
export interface SettingsReading {
  readonly settings: Settings;
  /** The same as an app reads it that is set to the United States: what is not stored follows its region. */
  readonly american: Settings;
  readonly problem: string | null;
}

/** The settings stored in the vault at `root`, or the defaults when there are none or they can't be read. Never throws. */
export async function readVaultSettings(root: string): Promise<SettingsReading> {
  const reading = await readSettingsFile(join(root, SETTINGS_PATH));
  return reading ?? readingOf(undefined, null);
}

/** The settings in a JSON file at a path of this machine, or null when there is no such file. Never throws. */
export async function readSettingsFile(file: string): Promise<SettingsReading | null> {
  const reading = await readJsonFile(file);
  if (reading.kind === "absent") return null;
  return reading.kind === "read"
    ? readingOf(reading.value, null)
    : readingOf(undefined, reading.why);
}

function readingOf(data: unknown, problem: string | null): SettingsReading {
  return { settings: readSettings(data), american: readSettings(data, "en-US"), problem };
}
