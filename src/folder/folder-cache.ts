/**
 * What the notes of a folder said when they were last read, kept in a file of the platform's cache
 * folder, never in the vault. It can be deleted at any time, and one that is damaged, foreign or of
 * another version is as good as none.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, posix, win32 } from "node:path";
import { type KeptNote, NoteUnpacking, packNotes } from "../core/note-index/kept-notes";
import { isWithin } from "./is-within";

/** What is known of notes, by path. */
export type KeptByPath = ReadonlyMap<string, KeptNote>;

const NOTHING: KeptByPath = new Map();

/** The notes of one folder. Nothing here ever rejects. */
export class FolderCache {
  readonly #file: string | null;
  #key: string | null = null;
  #notes = NOTHING;
  #written = Promise.resolve();

  /** Kept in `file`; null keeps them for as long as the program runs. */
  constructor(file: string | null) {
    this.#file = file;
  }

  /** What was kept under a key. */
  async recall(key: string): Promise<KeptByPath> {
    if (this.#key === key) return this.#notes;
    this.#key = key;
    this.#notes = this.#file === null ? NOTHING : await readKept(this.#file, key);
    return this.#notes;
  }

  /** Keeps notes in place of those that were kept before. Resolves when they are written, or can't be. */
  async keep(key: string, notes: KeptByPath): Promise<void> {
    this.#key = key;
    this.#notes = notes;
    const file = this.#file;
    if (file === null) return;
    // One after another: all write to the same name first.
    this.#written = this.#written.then(() => writeKept(file, key, [...notes.values()]));
    await this.#written;
  }
}

/** The file for the vault in a folder; null where there is no place for it outside of the vault. */
export async function cacheFileFor(root: string): Promise<string | null> {
  const caches = cacheFolder(process.platform, process.env);
  if (caches === null) return null;
  try {
    const vault = await realpath(root);
    const folder = await truePlace(join(caches, "kith"));
    if (isWithin(folder, vault)) return null;
    return join(folder, `${createHash("sha256").update(vault).digest("hex").slice(0, 24)}.kept`);
  } catch {
    return null;
  }
}

/** Where a folder lies once links are followed, though its last parts may have yet to be made. */
async function truePlace(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (parent === folder) throw error;
    return join(await truePlace(parent), basename(folder));
  }
}

/** The folder in which programs of a platform keep what they can do without; null where there is no telling. */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const path = platform === "win32" ? win32 : posix;
  const given = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  // A relative path is to be ignored, says the standard.
  if (given !== undefined && path.isAbsolute(given)) return given;
  const home = env.HOME ?? homedir();
  if (!path.isAbsolute(home)) return null;
  if (platform === "win32") return path.join(home, "AppData", "Local");
  return platform === "darwin" ? path.join(home, "Library", "Caches") : path.join(home, ".cache");
}

async function readKept(file: string, key: string): Promise<KeptByPath> {
  try {
    const [first, ...parts] = (await readFile(file, "utf8")).split("\n");
    if (first !== key) return NOTHING;
    const notes = new Map<string, KeptNote>();
    const unpacking = new NoteUnpacking();
    // Behind a part that is damaged, none can be read.
    for (const part of parts)
      for (const note of unpacking.part(part) ?? []) notes.set(note.path, note);
    return notes;
  } catch {
    return NOTHING;
  }
}

async function writeKept(file: string, key: string, notes: readonly KeptNote[]): Promise<void> {
  // Written beside and put in place, so that no other run ever reads half of it.
  const beside = `${file}.${String(process.pid)}`;
  try {
    const lines = [key, ...packNotes(notes)];
    // What notes say is nobody else's business.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(beside, lines.join("\n"), { mode: 0o600 });
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
