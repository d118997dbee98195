/**
 * One vault's disk: every change goes through one queue, so that a read-modify-write is never cut in
 * two, and then through one comparison of what the tree knows with what the disk holds. That
 * comparison is also all there is to a change made by another program, and is why an echo of our
 * own write tells nobody anything.
 */
import { type Backend, decodeText, encodeText, type Entry, type WriteTimes } from "./backend";
import { type FileTree, setStat } from "./file-tree";
import { type TAbstractFile, TFile } from "./files";
import { isHidden } from "./paths";

/** What can be told of the tree: the vault's own events, and `raw` for any path the backend names. */
export interface DiskReports {
  readonly created: (file: TAbstractFile) => void;
  readonly modified: (file: TFile) => void;
  readonly deleted: (file: TAbstractFile) => void;
  readonly renamed: (file: TAbstractFile, oldPath: string) => void;
  readonly raw: (path: string) => void;
}

/** Serialised access to a backend, keeping a `FileTree` in step with it. */
export class Disk {
  readonly #backend: Backend;
  readonly #tree: FileTree;
  readonly #reports: DiskReports;
  #last: Promise<unknown> = Promise.resolve();

  constructor(backend: Backend, tree: FileTree, reports: DiskReports) {
    this.#backend = backend;
    this.#tree = tree;
    this.#reports = reports;
  }

  /** Loads the tree, reporting each file as created as the app does, then follows outside changes. */
  async load(): Promise<() => void> {
    for (const entry of await this.#backend.tree()) this.#sync(entry.path, entry);
    return this.#backend.watch((path) => {
      this.#reports.raw(path);
      void this.look(path).catch(() => undefined);
    });
  }

  /** Resolves when everything asked for so far has been done. */
  async idle(): Promise<void> {
    await this.#last.catch(() => undefined);
  }

  /** Compares one path with the disk and reports the difference. */
  look(path: string): Promise<void> {
    return this.#queued(async () => this.#sync(path, await this.#backend.stat(path)));
  }

  async stat(path: string): Promise<Entry | null> {
    return this.#backend.stat(path);
  }

  async list(folder: string): Promise<readonly Entry[]> {
    return this.#backend.list(folder);
  }

  read(path: string): Promise<Uint8Array> {
    return this.#queued(() => this.#backend.read(path));
  }

  /** Reads a file together with the modification time the tree then had for it, null for none. */
  readWithTime(
    path: string,
  ): Promise<{ readonly bytes: Uint8Array; readonly mtime: number | null }> {
    return this.#queued(async () => {
      const known = this.#tree.at(path);
      const mtime = known instanceof TFile ? known.stat.mtime : null;
      return { bytes: await this.#backend.read(path), mtime };
    });
  }

  write(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<void> {
    return this.#queued(() => this.#write(path, bytes, times));
  }

  /** Writes a file that must not be there yet. */
  create(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<void> {
    return this.#queued(async () => {
      if ((await this.#backend.stat(path)) !== null) throw new Error("File already exists.");
      await this.#write(path, bytes, times);
    });
  }

  /** Reads, lets `change` make new text of it, and writes that when it differs; gives the new text. */
  process(path: string, change: (data: string) => string, times?: WriteTimes): Promise<string> {
    return this.#queued(async () => {
      const before = decodeText(await this.#backend.read(path));
      const after = change(before);
      if (after !== before) await this.#write(path, encodeText(after), times);
      return after;
    });
  }

  /** Puts bytes after those that are there; a file that is missing starts empty. */
  append(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<void> {
    return this.#queued(async () => {
      const there = await this.#backend.stat(path);
      const before = there === null ? new Uint8Array() : await this.#backend.read(path);
      const whole = new Uint8Array(before.length + bytes.length);
      whole.set(before);
      whole.set(bytes, before.length);
      await this.#write(path, whole, times);
    });
  }

  remove(path: string): Promise<void> {
    return this.#queued(async () => {
      await this.#backend.remove(path);
      this.#sync(path, null);
    });
  }

  mkdir(path: string): Promise<void> {
    return this.#queued(async () => {
      await this.#backend.mkdir(path);
      this.#sync(path, await this.#backend.stat(path));
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#queued(async () => {
      await this.#backend.rename(from, to);
      const file = this.#tree.at(from);
      if (file === null || isHidden(to)) {
        this.#sync(from, null);
        this.#sync(to, await this.#backend.stat(to));
        return;
      }
      for (const move of this.#tree.move(file, to)) this.#reports.renamed(move.file, move.oldPath);
    });
  }

  resourceUrl(path: string): string {
    return this.#backend.resourceUrl(path);
  }

  async #write(path: string, bytes: Uint8Array, times?: WriteTimes): Promise<void> {
    this.#sync(path, await this.#backend.write(path, bytes, times));
  }

  #sync(path: string, entry: Entry | null): void {
    if (path === "" || isHidden(path)) return;
    const known = this.#tree.at(path);
    if (known !== null && entry?.kind !== kindOf(known)) this.#drop(known);
    if (entry === null) return;
    if (known instanceof TFile && entry.kind === "file") this.#refresh(known, entry);
    else if (this.#tree.at(path) === null) this.#tree.add(entry).forEach(this.#reports.created);
  }

  #refresh(file: TFile, entry: Entry): void {
    if (file.stat.mtime === entry.mtime && file.stat.size === entry.size) return;
    setStat(file, entry);
    this.#reports.modified(file);
  }

  #drop(file: TAbstractFile): void {
    this.#tree.remove(file).forEach(this.#reports.deleted);
  }

  #queued<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task, task);
    this.#last = done;
    return done;
  }
}

function kindOf(file: TAbstractFile): Entry["kind"] {
  return file instanceof TFile ? "file" : "folder";
}
