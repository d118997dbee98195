/**
 * Which files of a folder are notes: every `.md` file, except in folders and under names that begin
 * with a dot, as in Obsidian. Links are followed to files inside the vault only; a link to a folder is
 * not, since inside the vault its notes would be read twice, and outside it they are not the vault's.
 */
import { type Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { foldPath } from "../core/paths";
import { isWithin } from "./is-within";
import { wordsOf } from "./json-file";

/** A note that can be read. */
export interface FoundNote {
  /** Vault-relative, with `/`, in Unicode NFC: what the rest of Kith knows the note by. */
  readonly path: string;
  /** Where it lies on this machine, spelled as the disk spells it. */
  readonly file: string;
}

/** Something that is not read, and why. */
export interface Skipped {
  readonly path: string;
  readonly why: string;
}

/** What a walk through a vault found, both in the order of their paths. */
export interface FoundNotes {
  readonly notes: readonly FoundNote[];
  readonly skipped: readonly Skipped[];
}

/** Finds the notes below `root` (an existing folder). `ignored` are vault folders not to be entered. Never throws for what lies below it. */
export async function findNotes(root: string, ignored: readonly string[]): Promise<FoundNotes> {
  const walk = new Walk(await realpath(root), ignored);
  await walk.run();
  return walk.found();
}

/** Paths in one order on every machine, whatever its locale. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

class Walk {
  readonly #root: string;
  readonly #ignored: ReadonlySet<string>;
  readonly #notes = new Map<string, FoundNote>();
  readonly #skipped: Skipped[] = [];
  /** Folders still to be entered. A list and not recursion: vaults may be nested deeper than a stack. */
  readonly #pending: FoundNote[];

  constructor(root: string, ignored: readonly string[]) {
    this.#root = root;
    this.#ignored = new Set(ignored.map(foldPath).filter((folder) => folder !== ""));
    this.#pending = [{ path: "", file: root }];
  }

  async run(): Promise<void> {
    for (let folder = this.#pending.pop(); folder !== undefined; folder = this.#pending.pop()) {
      await this.#enter(folder);
    }
  }

  found(): FoundNotes {
    return { notes: [...this.#notes.values()].sort(byPath), skipped: this.#skipped.sort(byPath) };
  }

  async #enter(folder: FoundNote): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder.file, { withFileTypes: true });
    } catch (error) {
      this.#skip(folder.path === "" ? "." : folder.path, `folder not read: ${wordsOf(error)}`);
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const name = entry.name.normalize("NFC");
      const path = folder.path === "" ? name : `${folder.path}/${name}`;
      await this.#meet(entry, { path, file: join(folder.file, entry.name) });
    }
  }

  async #meet(entry: Dirent, place: FoundNote): Promise<void> {
    if (entry.isDirectory()) {
      if (!this.#ignored.has(foldPath(place.path))) this.#pending.push(place);
    } else if (entry.isSymbolicLink()) {
      await this.#meetLink(place);
    } else if (isNoteName(place.path)) {
      if (entry.isFile()) this.#add(place);
      else this.#skip(place.path, "not a file that can be read");
    }
  }

  async #meetLink(place: FoundNote): Promise<void> {
    try {
      const target = await realpath(place.file);
      const { isDirectory, isFile } = await kindOf(target);
      if (isDirectory) this.#skip(place.path, this.#whyNotEntered(target));
      else if (!isNoteName(place.path)) return;
      else if (!isFile) this.#skip(place.path, "not a file that can be read");
      else if (!this.#holds(target)) this.#skip(place.path, "link out of the vault, not followed");
      else this.#add(place);
    } catch (error) {
      if (isNoteName(place.path)) this.#skip(place.path, `link leads nowhere: ${wordsOf(error)}`);
    }
  }

  #whyNotEntered(target: string): string {
    return this.#holds(target) || isWithin(this.#root, target)
      ? "link back into the vault, not followed"
      : "link out of the vault, not followed";
  }

  #holds(target: string): boolean {
    return isWithin(target, this.#root);
  }

  #add(place: FoundNote): void {
    if (this.#notes.has(place.path)) {
      this.#skip(place.path, "another note's name differs only in how its accents are stored");
    } else this.#notes.set(place.path, place);
  }

  #skip(path: string, why: string): void {
    this.#skipped.push({ path, why });
  }
}

async function kindOf(target: string): Promise<{ isDirectory: boolean; isFile: boolean }> {
  const found = await stat(target);
  return { isDirectory: found.isDirectory(), isFile: found.isFile() };
}

function isNoteName(path: string): boolean {
  return /\.md$/i.test(path);
}
