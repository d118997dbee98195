/** The files and folders a vault has loaded, by path and as a tree. Knows no disk and tells nobody. */
import type * as Api from "obsidian";
import { type Entry } from "./backend";
import { type TAbstractFile, TFile, TFolder } from "./files";
import { folderOf, joinPath } from "./paths";

/** A move that happened to one file or folder. */
export interface Move {
  readonly file: TAbstractFile;
  readonly oldPath: string;
}

/** The tree under one vault's root folder. */
export class FileTree {
  readonly #byPath = new Map<string, TAbstractFile>();
  readonly #vault: Api.Vault;
  readonly root: TFolder;

  constructor(vault: Api.Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault, "/");
    this.#byPath.set("/", this.root);
  }

  /** The file or folder at a path ("" and "/" are the root), null when none is loaded. */
  at(path: string): TAbstractFile | null {
    return this.#byPath.get(path === "" ? "/" : path) ?? null;
  }

  /** The root and all below it, in the order they came. */
  all(): TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  /** Adds what a disk entry describes, with the folders above it; gives what is new, topmost first. */
  add(entry: Entry): TAbstractFile[] {
    const added: TAbstractFile[] = [];
    const parent = this.#folderFor(entry.path, added);
    const file =
      entry.kind === "folder"
        ? new TFolder(this.#vault, entry.path)
        : new TFile(this.#vault, entry.path);
    if (file instanceof TFile) setStat(file, entry);
    this.#attach(file, parent);
    return [...added, file];
  }

  /** Takes a file or a folder's whole subtree out; gives what went, deepest first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const below = file instanceof TFolder ? [...file.children] : [];
    const gone = below.flatMap((child) => this.remove(child));
    this.#byPath.delete(file.path);
    this.#detach(file);
    file.deleted = true;
    return [...gone, file];
  }

  /** Gives a file or folder its new path, and those below it theirs; topmost first. */
  move(file: TAbstractFile, path: string): Move[] {
    this.#detach(file);
    this.#attach(file, this.#folderFor(path, []), path);
    return this.#repath(file, path);
  }

  #repath(file: TAbstractFile, path: string): Move[] {
    const oldPath = file.path;
    this.#byPath.delete(oldPath);
    file.setPath(path);
    this.#byPath.set(path, file);
    const below = file instanceof TFolder ? file.children : [];
    return [
      { file, oldPath },
      ...below.flatMap((child) => this.#repath(child, joinPath(path, child.name))),
    ];
  }

  #attach(file: TAbstractFile, parent: TFolder, path = file.path): void {
    file.parent = parent;
    parent.children.push(file);
    this.#byPath.set(path, file);
  }

  #detach(file: TAbstractFile): void {
    const parent = file.parent;
    if (parent !== null) parent.children = parent.children.filter((child) => child !== file);
    file.parent = null;
  }

  #folderFor(path: string, added: TAbstractFile[]): TFolder {
    const folderPath = folderOf(path);
    const there = this.at(folderPath);
    if (there instanceof TFolder) return there;
    const folder = new TFolder(this.#vault, folderPath);
    const parent = this.#folderFor(folderPath, added);
    this.#attach(folder, parent);
    added.push(folder);
    return folder;
  }
}

/** Copies an entry's times and size into a file's `stat`, which stays the same object. */
export function setStat(file: TFile, { ctime, mtime, size }: Entry): void {
  Object.assign(file.stat, { ctime, mtime, size });
}
