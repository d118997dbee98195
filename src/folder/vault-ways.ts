/**
 * What a vault's own configuration says about its notes: how daily and periodic notes are named
 * and where templates lie. Read from the files that Obsidian and its plugins keep in `.obsidian`.
 */
import { join } from "node:path";
import { type VaultWays } from "../core/kith";
import { readTypedMarkers, TypedDays } from "../core/markers/typed-days";
import { CONFIG_FILES, noteDayFormats, templateFoldersOf } from "../core/vault-config";
import { type JsonReading, readJsonFile } from "./json-file";
import { readYaml } from "./read-yaml";
import { CONFIG_FOLDER, SETTINGS_PATH } from "./vault-settings";

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
  const stored = await readJsonFile(join(root, SETTINGS_PATH));
  const [daily, periodic, templates, templater] = await Promise.all([
    read(`${CONFIG_FOLDER}/${CONFIG_FILES.daily}`),
    read(`${CONFIG_FOLDER}/${CONFIG_FILES.periodic}`),
    read(`${CONFIG_FOLDER}/${CONFIG_FILES.templates}`),
    read(`${CONFIG_FOLDER}/${CONFIG_FILES.templater}`),
  ]);
  const files = { daily, periodic, templates, templater };
  const ways = {
    formats: noteDayFormats(files),
    templateFolders: templateFoldersOf(files),
    readYaml,
    // What is wrong with this file is told where the settings are read.
    typed: new TypedDays(readTypedMarkers(stored.kind === "read" ? stored.value : null)),
    language,
  };
  return { ways, skipped };
}
