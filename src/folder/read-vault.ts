/** A folder of notes, read into the core: the way from a disk to answers, without Obsidian. */
import { access, constants, stat } from "node:fs/promises";
import { Kith } from "../core/kith";
import { type Settings } from "../core/settings/settings";
import { type Skipped, findNotes } from "./find-notes";
import { wordsOf } from "./json-file";
import { readNotes } from "./read-notes";
import { readVaultWays } from "./vault-ways";

/** The index of a vault, or why the folder could not be read at all. */
export type VaultReading =
  | {
      readonly kind: "read";
      readonly kith: Kith;
      /** Files that were read, though not all of their bytes made sense. */
      readonly damaged: readonly Skipped[];
    }
  | { readonly kind: "unreadable"; readonly why: string };

/** Whether a folder can be read: null, or why it can't, in words. */
export async function whyUnreadable(root: string): Promise<string | null> {
  try {
    if (!(await stat(root)).isDirectory()) return "it is not a folder";
    await access(root, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

/** Reads all notes below `root` with the settings given. Single files that fail are told in the stats. Never throws. */
export async function readVault(root: string, settings: Settings): Promise<VaultReading> {
  const why = await whyUnreadable(root);
  if (why !== null) return { kind: "unreadable", why };
  const [{ ways, skipped }, found] = await Promise.all([
    readVaultWays(root, "en"),
    findNotes(root, settings.ignoredFolders),
  ]);
  const kith = new Kith(settings, ways);
  for (const { path, why: reason } of [...skipped, ...found.skipped]) kith.skip(path, reason);
  const damaged: Skipped[] = [];
  for await (const note of readNotes(found.notes)) {
    if (note.kind === "unread") {
      kith.skip(note.path, note.why);
      continue;
    }
    kith.put(note.path, note.text);
    if (note.problem !== null) damaged.push({ path: note.path, why: note.problem });
  }
  return { kind: "read", kith, damaged };
}
