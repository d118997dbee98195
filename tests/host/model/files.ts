/** The vault's tree as plugins see it: the same object for as long as a file lives, moves included. */
import type * as Api from "obsidian";
import { basenameOf, extensionOf, nameOf } from "./paths";

/** See `TAbstractFile` in the app's API. */
export abstract class TAbstractFile implements Api.TAbstractFile {
  vault: Api.Vault;
  path = "";
  name = "";
  parent: TFolder | null = null;
  /** Set once the file is gone; not in the public API, but true of the app as well. */
  deleted = false;

  constructor(vault: Api.Vault, path: string) {
    this.vault = vault;
    this.setPath(path);
  }

  /** Takes on a new path; the app's own name for it, called by the vault alone. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

/** See `TFile` in the app's API. */
export class TFile extends TAbstractFile implements Api.TFile {
  stat: Api.FileStats = { ctime: 0, mtime: 0, size: 0 };
  // Declared only: the base constructor has already set them through setPath.
  declare basename: string;
  declare extension: string;

  override setPath(path: string): void {
    super.setPath(path);
    this.basename = basenameOf(path);
    this.extension = extensionOf(path);
  }
}

/** See `TFolder` in the app's API. */
export class TFolder extends TAbstractFile implements Api.TFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }

  override setPath(path: string): void {
    super.setPath(path);
    if (path === "/") this.name = "";
  }
}
