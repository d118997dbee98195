/** The vault: files as objects, over a `Backend`. */
import type * as Api from "obsidian";
import { HostAdapter } from "./adapter";
import { type Backend, decodeText, encodeText } from "./backend";
import { Disk } from "./disk";
import { Events } from "./events";
import { FileTree } from "./file-tree";
import { TAbstractFile, TFile, TFolder } from "./files";
import { notInThisHost } from "./not-here";
import { joinPath, normalizePath } from "./paths";
import { readConfig, type VaultConfig } from "./vault-config";

/** What a vault may be told about itself. */
export interface VaultOptions {
  /** The vault's name, as `getName()` gives it. */
  readonly name?: string;
  /** The folder of the app's settings; users may change it, so plugins must ask. */
  readonly configDir?: string;
}

interface Cached {
  readonly mtime: number;
  readonly data: string;
}

/** See `Vault` in the app's API. Nothing is in it until `load()` has resolved. */
export class Vault extends Events implements Api.Vault {
  adapter: HostAdapter;
  configDir: string;
  readonly #name: string;
  readonly #tree: FileTree;
  readonly #disk: Disk;
  readonly #cached = new WeakMap<Api.TFile, Cached>();
  #config: VaultConfig = readConfig("{}");
  #unwatch: (() => void) | null = null;

  constructor(backend: Backend, options: VaultOptions = {}) {
    super();
    this.#name = options.name ?? "vault";
    this.configDir = options.configDir ?? ".obsidian";
    this.#tree = new FileTree(this);
    this.#disk = new Disk(backend, this.#tree, {
      created: (file) => this.trigger("create", file),
      modified: (file) => this.trigger("modify", file),
      deleted: (file) => this.trigger("delete", file),
      renamed: (file, oldPath) => this.trigger("rename", file, oldPath),
      raw: (path) => this.trigger("raw", path),
    });
    this.adapter = new HostAdapter(this.#disk, this.#name);
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  /** Host only: loads the files ("create" is told for each, as in the app) and follows the disk. */
  async load(): Promise<void> {
    const settings = joinPath(this.configDir, "app.json");
    if (await this.adapter.exists(settings)) {
      this.#config = readConfig(await this.adapter.read(settings));
    }
    this.#unwatch = await this.#disk.load();
  }

  /** Host only: stops following the disk. */
  close(): void {
    this.#unwatch?.();
    this.#unwatch = null;
  }

  /** Host only: resolves when all reads, writes and outside changes so far are through. */
  idle(): Promise<void> {
    return this.#disk.idle();
  }

  /** One of the user's settings of files and links; undocumented in the app, so for the host only. */
  getConfig<K extends keyof VaultConfig>(key: K): VaultConfig[K] {
    return this.#config[key];
  }

  getName(): string {
    return this.#name;
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.at(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.at(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const file = this.#tree.at(path);
    return file instanceof TFolder ? file : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getAllFolders(includeRoot = true): TFolder[] {
    const folders = this.#tree.all().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.#tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  async create(path: string, data: string, options?: Api.DataWriteOptions): Promise<TFile> {
    return this.#create(path, encodeText(data), options);
  }

  async createBinary(
    path: string,
    data: ArrayBuffer,
    options?: Api.DataWriteOptions,
  ): Promise<TFile> {
    return this.#create(path, new Uint8Array(data), options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const normal = normalizePath(path);
    if (await this.adapter.exists(normal)) throw new Error("Folder already exists.");
    await this.#disk.mkdir(normal);
    const folder = this.getFolderByPath(normal);
    return folder ?? notInThisHost(`the folder ${normal}, whose name is hidden`);
  }

  async read(file: Api.TFile): Promise<string> {
    const { bytes, mtime } = await this.#disk.readWithTime(file.path);
    const data = decodeText(bytes);
    if (mtime !== null) this.#cached.set(file, { mtime, data });
    return data;
  }

  async cachedRead(file: Api.TFile): Promise<string> {
    const cached = this.#cached.get(file);
    return cached?.mtime === file.stat.mtime ? cached.data : this.read(file);
  }

  readBinary(file: Api.TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: Api.TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(file: Api.TFile, data: string, options?: Api.DataWriteOptions): Promise<void> {
    await this.#disk.write(file.path, encodeText(data), options);
  }

  modifyBinary(file: Api.TFile, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    return this.adapter.writeBinary(file.path, data, options);
  }

  async append(file: Api.TFile, data: string, options?: Api.DataWriteOptions): Promise<void> {
    await this.#disk.append(file.path, encodeText(data), options);
  }

  appendBinary(file: Api.TFile, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    return this.adapter.appendBinary(file.path, data, options);
  }

  /** Atomic: nothing else is read or written while `fn` runs; equal text is not written at all. */
  process(
    file: Api.TFile,
    fn: (data: string) => string,
    options?: Api.DataWriteOptions,
  ): Promise<string> {
    return this.#disk.process(file.path, fn, options);
  }

  async rename(file: Api.TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    if (await this.adapter.exists(target)) throw new Error("Destination file already exists!");
    await this.#disk.rename(file.path, target);
  }

  async delete(file: Api.TAbstractFile): Promise<void> {
    await this.#disk.remove(file.path);
  }

  /** There is no system trash here: both ways lead to the vault's `.trash`. */
  async trash(file: Api.TAbstractFile): Promise<void> {
    await this.adapter.trashLocal(file.path);
  }

  async copy<T extends Api.TAbstractFile>(file: T, newPath: string): Promise<T> {
    if (file instanceof TFolder) notInThisHost("Vault.copy of a folder");
    const target = normalizePath(newPath);
    await this.adapter.copy(file.path, target);
    return this.getFileByPath(target) as Api.TAbstractFile as T;
  }

  async #create(path: string, bytes: Uint8Array, options?: Api.DataWriteOptions): Promise<TFile> {
    const normal = normalizePath(path);
    await this.#disk.create(normal, bytes, options);
    const file = this.getFileByPath(normal);
    return file ?? notInThisHost(`Vault.create of ${normal}, whose name is hidden`);
  }
}
