/**
 * The metadata cache: what notes hold, a moment behind the vault. A change runs
 * modify → (cache still old) → parse → cache replaced → changed → resolve → resolved.
 */
import type * as Api from "obsidian";
import { Events } from "./events";
import { TAbstractFile, TFile } from "./files";
import { LinkResolver } from "./link-resolver";
import { linkpathsOf, LinkTable } from "./link-table";
import { getLinkpath } from "./linktext";
import { linktextTo } from "./linktext-to";
import { parseNote } from "./metadata/parse-note";
import { basenameOf } from "./paths";
import { type Scheduler } from "./scheduler";
import { type Vault } from "./vault";

/** One note's cache and the file state it was computed from. */
interface Remembered {
  readonly mtime: number;
  readonly size: number;
  readonly cache: Api.CachedMetadata;
}

/** What one run of the app leaves for the next: caches by path. */
export type CacheSnapshot = ReadonlyMap<string, Remembered>;

/** Kinds of file that have a place in the link tables. */
const INDEXED = new Set(["md", "canvas", "base"]);

/** See `MetadataCache` in the app's API. Make it before `vault.load()`, which it listens to. */
export class MetadataCache extends Events implements Api.MetadataCache {
  readonly #vault: Vault;
  readonly #scheduler: Scheduler;
  readonly #resolver = new LinkResolver();
  readonly #table: LinkTable;
  readonly #remembered = new Map<string, Remembered>();
  readonly #toParse = new Set<TFile>();
  readonly #toResolve = new Set<TFile>();
  #previousRun: CacheSnapshot;

  /** A snapshot of an earlier run makes a warm start: unchanged notes are not parsed again. */
  constructor(vault: Vault, scheduler: Scheduler, previousRun: CacheSnapshot = new Map()) {
    super();
    this.#vault = vault;
    this.#scheduler = scheduler;
    this.#previousRun = previousRun;
    this.#table = new LinkTable((path, source) => this.#resolver.resolve(path, source));
    vault.on("create", (file: TAbstractFile) => this.#onCreate(file));
    vault.on("modify", (file: TAbstractFile) => this.#onModify(file));
    vault.on("delete", (file: TAbstractFile) => this.#onDelete(file));
    vault.on("rename", (file: TAbstractFile, oldPath: string) => this.#onRename(file, oldPath));
  }

  get resolvedLinks(): Record<string, Record<string, number>> {
    return this.#table.resolved;
  }

  get unresolvedLinks(): Record<string, Record<string, number>> {
    return this.#table.unresolved;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.#resolver.resolve(getLinkpath(linkpath), sourcePath);
  }

  getFileCache(file: Api.TFile): Api.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): Api.CachedMetadata | null {
    return this.#remembered.get(path)?.cache ?? null;
  }

  fileToLinktext(file: Api.TFile, sourcePath: string, omitMdExtension = true): string {
    const format = this.#vault.getConfig("newLinkFormat");
    const isUnique = this.#resolver.countOf(file.name) === 1;
    return linktextTo({ target: file.path, sourcePath, format, isUnique, omitMdExtension });
  }

  /** Host only: what a next run may start warm from. */
  snapshot(): CacheSnapshot {
    return new Map(this.#remembered);
  }

  #onCreate(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#resolver.add(file);
    if (INDEXED.has(file.extension)) this.#index(file);
    this.#resolveLinkersOf(file.name, file);
  }

  #index(file: TFile): void {
    const earlier = this.#previousRun.get(file.path);
    if (earlier?.mtime === file.stat.mtime && earlier.size === file.stat.size) {
      this.#remembered.set(file.path, earlier);
      this.#resolveLater(file);
    } else if (file.extension === "md") this.#parseLater(file);
    else this.#resolveLater(file);
  }

  #onModify(file: TAbstractFile): void {
    if (file instanceof TFile && file.extension === "md") this.#parseLater(file);
  }

  #onDelete(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#resolver.remove(file);
    const previous = this.getCache(file.path);
    this.#remembered.delete(file.path);
    this.#table.remove(file.path);
    if (INDEXED.has(file.extension)) this.trigger("deleted", file, previous);
    this.#resolveLinkersOf(file.name, file);
  }

  #onRename(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    this.#resolver.remove(file, oldPath);
    this.#resolver.add(file);
    const remembered = this.#remembered.get(oldPath);
    this.#remembered.delete(oldPath);
    if (remembered !== undefined) this.#remembered.set(file.path, remembered);
    this.#table.move(oldPath, file.path);
    if (remembered === undefined && file.extension === "md") this.#parseLater(file);
    else if (INDEXED.has(file.extension)) this.#resolveLater(file);
    this.#resolveLinkersOf(oldPath, file);
    this.#resolveLinkersOf(file.path, file);
  }

  #parseLater(file: TFile): void {
    if (this.#toParse.has(file)) return;
    this.#toParse.add(file);
    this.#scheduler.schedule({ name: `parse ${file.path}`, run: () => this.#parse(file) });
  }

  async #parse(file: TFile): Promise<void> {
    this.#toParse.delete(file);
    if (file.deleted) return;
    const { mtime, size } = file.stat;
    const data = await this.#vault.cachedRead(file).catch(() => null);
    if (data === null || file.deleted) return;
    const cache = parseNote(data);
    this.#remembered.set(file.path, { mtime, size, cache });
    this.#resolveLater(file);
    this.trigger("changed", file, data, cache);
  }

  #resolveLater(file: TFile): void {
    if (this.#toResolve.has(file)) return;
    this.#toResolve.add(file);
    this.#scheduler.schedule({ name: `resolve ${file.path}`, run: () => this.#resolve(file) });
  }

  #resolve(file: TFile): void {
    this.#toResolve.delete(file);
    if (!file.deleted) {
      this.#table.put(file.path, linkpathsOf(this.getCache(file.path)));
      this.trigger("resolve", file);
    }
    if (this.#toResolve.size === 0) this.trigger("resolved");
  }

  /** Queues every note with a link that this name might answer to, or has answered to. */
  #resolveLinkersOf(nameOrPath: string, except: TFile): void {
    for (const path of this.#table.linkersOf(basenameOf(nameOrPath))) {
      const linker = this.#vault.getFileByPath(path);
      if (linker !== null && linker !== except) this.#resolveLater(linker);
    }
  }
}
