/** A vault in memory, for tests. Time is a counter, so that two runs are alike. */
import { type Backend, encodeText, type Entry, missing, type WriteTimes } from "./backend";
import { folderOf, isHidden, isUnder } from "./paths";

/** Where the counter starts (2026-01-01T00:00:00Z): an mtime of 0 would be falsy, which no disk gives. */
const FIRST_MOMENT = 1_767_225_600_000;
/** Milliseconds between two writes. */
const TICK = 1000;

interface Stored {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

const NOTHING = new Uint8Array();

/** Keeps a vault's files in memory. `edit` and `drop` change them as another program would. */
export class MemoryBackend implements Backend {
  readonly #stored = new Map<string, Stored>();
  readonly #listeners = new Set<(path: string) => void>();
  #moment = FIRST_MOMENT;

  /** Starts with these files (path to text); the folders they need are made. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) {
      this.#makeFolders(folderOf(path));
      this.#put(path, encodeText(text));
    }
  }

  /** Writes a file behind the vault's back, as sync or another editor does. */
  edit(path: string, text: string): void {
    this.#makeFolders(folderOf(path));
    this.#put(path, encodeText(text));
    this.#tell(path);
  }

  /** Removes a file or folder behind the vault's back. */
  drop(path: string): void {
    this.#forget(path);
    this.#tell(path);
  }

  tree(): Promise<readonly Entry[]> {
    return Promise.resolve(this.#sorted().filter(({ path }) => !isHidden(path)));
  }

  list(folder: string): Promise<readonly Entry[]> {
    return Promise.resolve(this.#sorted().filter(({ path }) => folderOf(path) === folder));
  }

  stat(path: string): Promise<Entry | null> {
    return Promise.resolve(this.#stored.get(path)?.entry ?? null);
  }

  read(path: string): Promise<Uint8Array> {
    const stored = this.#stored.get(path);
    if (stored?.entry.kind !== "file") return Promise.reject(missing(path));
    return Promise.resolve(stored.bytes);
  }

  write(path: string, bytes: Uint8Array, times: WriteTimes = {}): Promise<Entry> {
    if (!this.#isFolder(folderOf(path))) return Promise.reject(missing(path));
    if (this.#stored.get(path)?.entry.kind === "folder") {
      return Promise.reject(new Error(`EISDIR: illegal operation on a directory, open '${path}'`));
    }
    const entry = this.#put(path, bytes, times);
    this.#tell(path);
    return Promise.resolve(entry);
  }

  remove(path: string): Promise<void> {
    if (!this.#stored.has(path)) return Promise.reject(missing(path));
    this.drop(path);
    return Promise.resolve();
  }

  rename(from: string, to: string): Promise<void> {
    if (!this.#stored.has(from)) return Promise.reject(missing(from));
    if (this.#stored.has(to)) return Promise.reject(new Error("Destination file already exists!"));
    if (!this.#isFolder(folderOf(to))) return Promise.reject(missing(to));
    const moving = [...this.#stored].filter(([path]) => path === from || isUnder(from, path));
    for (const [path, { entry, bytes }] of moving) {
      const moved = to + path.slice(from.length);
      this.#stored.delete(path);
      this.#stored.set(moved, { entry: { ...entry, path: moved }, bytes });
    }
    this.#tell(from);
    this.#tell(to);
    return Promise.resolve();
  }

  mkdir(path: string): Promise<void> {
    this.#makeFolders(path);
    this.#tell(path);
    return Promise.resolve();
  }

  watch(listener: (path: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  resourceUrl(path: string): string {
    return `memory:///${encodeURI(path)}`;
  }

  #put(path: string, bytes: Uint8Array, times: WriteTimes = {}): Entry {
    this.#moment += TICK;
    const ctime = times.ctime ?? this.#stored.get(path)?.entry.ctime ?? this.#moment;
    const mtime = times.mtime ?? this.#moment;
    const entry: Entry = { path, kind: "file", ctime, mtime, size: bytes.length };
    this.#stored.set(path, { entry, bytes });
    return entry;
  }

  #makeFolders(path: string): void {
    if (path === "" || this.#stored.has(path)) return;
    this.#makeFolders(folderOf(path));
    const entry: Entry = {
      path,
      kind: "folder",
      ctime: this.#moment,
      mtime: this.#moment,
      size: 0,
    };
    this.#stored.set(path, { entry, bytes: NOTHING });
  }

  #isFolder(path: string): boolean {
    return path === "" || this.#stored.get(path)?.entry.kind === "folder";
  }

  #forget(gone: string): void {
    for (const path of [...this.#stored.keys()]) {
      if (path === gone || isUnder(gone, path)) this.#stored.delete(path);
    }
  }

  #sorted(): Entry[] {
    const entries = [...this.#stored.values()].map(({ entry }) => entry);
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #tell(path: string): void {
    for (const listener of this.#listeners) listener(path);
  }
}
