/** A folder of notes, read into the core: the way from a disk to answers, without Obsidian. */
import { access, constants, stat } from "node:fs/promises";
import { Kith } from "../core/kith";
import { type TypedDays } from "../core/markers/typed-days";
import { checksumOfTyped, isCurrent, type KeptNote, typedFor } from "../core/note-index/kept-notes";
import { readingKey } from "../core/reading-key";
import { type Settings } from "../core/settings/settings";
import { findNotes, type FoundNote, type Skipped } from "./find-notes";
import { type FolderCache, type KeptByPath } from "./folder-cache";
import { wordsOf } from "./json-file";
import { type NoteText, type readNotes, stateOf } from "./read-notes";
import { readVaultWays } from "./vault-ways";

/** The index of a vault, or why the folder could not be read at all. */
export type VaultReading =
  | {
      readonly kind: "read";
      readonly kith: Kith;
      /** Files that were read, though not all of their bytes made sense. */
      readonly damaged: readonly Skipped[];
      /** Resolves when what was read is kept for the next time. */
      readonly kept: Promise<void>;
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

/** What a vault is read with. */
export interface ReadingTools {
  readonly read: typeof readNotes;
  /** Holds what notes said before; null reads them all. */
  readonly cache: FolderCache | null;
  /** Stands for the program: what another one kept is of no use. */
  readonly code: string;
}

/** Reads the notes below `root` that have changed since they were kept, with the settings given. Single files that fail are told in the stats. Never throws. */
export async function readVault(
  root: string,
  settings: Settings,
  tools: ReadingTools,
): Promise<VaultReading> {
  const why = await whyUnreadable(root);
  if (why !== null) return { kind: "unreadable", why };
  const [{ ways, skipped }, found] = await Promise.all([
    readVaultWays(root, "en"),
    findNotes(root, settings.ignoredFolders),
  ]);
  const kith = new Kith(settings, ways);
  for (const { path, why: reason } of [...skipped, ...found.skipped]) kith.skip(path, reason);
  const key = readingKey(settings, ways, tools.code);
  const before = (await tools.cache?.recall(key)) ?? new Map<string, KeptNote>();
  const current = currentOf(found.notes, before, ways.typed);
  for (const { path, facts } of current.values()) kith.know(path, facts);
  const missing = found.notes.filter(({ path }) => !current.has(path));
  const { read, damaged } = await readInto(kith, tools.read(missing), ways.typed);
  const isSame = read.length === 0 && current.size === before.size;
  const now = new Map([...current, ...read.map((note) => [note.path, note] as const)]);
  const kept = isSame ? undefined : tools.cache?.keep(key, now);
  return { kind: "read", kith, damaged, kept: kept ?? Promise.resolve() };
}

/** Takes texts in. Gives what can be kept of them, and the files not all of whose bytes made sense, which are to be told of again the next time. */
async function readInto(
  kith: Kith,
  texts: AsyncIterable<NoteText>,
  typed: TypedDays,
): Promise<{ readonly read: KeptNote[]; readonly damaged: Skipped[] }> {
  const read: KeptNote[] = [];
  const damaged: Skipped[] = [];
  for await (const note of texts) {
    if (note.kind === "unread") {
      kith.skip(note.path, note.why);
      continue;
    }
    const { path, state, problem } = note;
    kith.put(path, note.text);
    const facts = kith.factsOf(path);
    if (problem !== null) damaged.push({ path, why: problem });
    else read.push({ path, state, facts, typed: typedFor(facts, typed) });
  }
  return { read, damaged };
}

/** The notes whose files are as they were when they were kept. */
function currentOf(notes: readonly FoundNote[], before: KeptByPath, typed: TypedDays): KeptByPath {
  const sum = checksumOfTyped(typed);
  const current = new Map<string, KeptNote>();
  for (const note of notes) {
    const kept = before.get(note.path);
    const state = kept === undefined ? null : stateOf(note);
    if (kept !== undefined && state !== null && isCurrent(kept, state, sum))
      current.set(note.path, kept);
  }
  return current;
}
