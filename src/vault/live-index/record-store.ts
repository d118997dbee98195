/**
 * Records in IndexedDB. All that is in them can be had again from the notes, so whatever goes wrong
 * (no database in a private window, none left after iOS cleared it, a full disk, one that another
 * version made) is nothing to tell anybody: there are no records then.
 */
import { type App } from "obsidian";
import { type Time } from "../time";

const VERSION = 1;

/** Milliseconds that the database may take to open: another window may hold it, and the list must not wait. */
const PATIENCE = 3000;

const RECORDS = "notes";

/** Under which key of the app's storage on this device the database's own name is kept. */
const NAME_KEY = "kith-cache";

/** Numbered records that may be gone at any time. Nothing here ever rejects. */
export interface RecordStore {
  /** The numbers of all records. */
  ids(): Promise<readonly number[]>;
  /** A record, or undefined when there is none. */
  read(id: number): Promise<unknown>;
  write(id: number, record: unknown): Promise<void>;
  remove(id: number): Promise<void>;
  /** Lets the database go. Nothing is read or written after it. */
  close(): void;
}

/** The records of a vault on this device. The database is opened when it is first asked. */
export class DatabaseRecords implements RecordStore {
  readonly #app: App;
  readonly #time: Time;
  #database: Promise<IDBDatabase | null> | null = null;
  #isClosed = false;

  constructor(app: App, time: Time) {
    this.#app = app;
    this.#time = time;
  }

  async ids(): Promise<readonly number[]> {
    const keys = await this.#ask("readonly", (records) => records.getAllKeys());
    return (keys ?? []).filter((key) => typeof key === "number");
  }

  read(id: number): Promise<unknown> {
    return this.#ask("readonly", (records): IDBRequest<unknown> => records.get(id));
  }

  async write(id: number, record: unknown): Promise<void> {
    await this.#ask("readwrite", (records) => records.put(record, id));
  }

  async remove(id: number): Promise<void> {
    await this.#ask("readwrite", (records) => records.delete(id));
  }

  close(): void {
    this.#isClosed = true;
    void this.#database?.then((database) => database?.close());
    this.#database = null;
  }

  async #ask<Result>(
    mode: IDBTransactionMode,
    act: (records: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | undefined> {
    if (this.#isClosed) return undefined;
    this.#database ??= this.#open();
    try {
      const database = await this.#database;
      if (database === null) return undefined;
      // Relaxed: after a crash a record is as it was before, and a few more notes are read.
      const transaction = database.transaction(RECORDS, mode, { durability: "relaxed" });
      return await resultOf(act(transaction.objectStore(RECORDS)));
    } catch {
      return undefined;
    }
  }

  /** The database, or null when there is none or it does not come. */
  #open(): Promise<IDBDatabase | null> {
    return new Promise((resolve) => {
      let isLate = false;
      const callOff = this.#time.after(PATIENCE, () => {
        isLate = true;
        resolve(null);
      });
      void this.#opened().then((database) => {
        callOff();
        if (isLate) database?.close();
        resolve(database);
      });
    });
  }

  async #opened(): Promise<IDBDatabase | null> {
    try {
      const name = databaseName(this.#app);
      const database = await openDatabase(name).catch(async () => {
        await resultOf(indexedDB.deleteDatabase(name));
        return openDatabase(name);
      });
      // Another window that wants it newer, or gone, doesn't wait for this one.
      database.onversionchange = () => database.close();
      if (this.#isClosed) database.close();
      return database;
    } catch {
      return null;
    }
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => request.result.createObjectStore(RECORDS);
  return resultOf(request);
}

/** Named by chance: vaults on one device may share a name, and one vault's path may change. */
function databaseName(app: App): string {
  const known: unknown = app.loadLocalStorage(NAME_KEY);
  if (typeof known === "string") return known;
  const name = `kith-${crypto.randomUUID()}`;
  app.saveLocalStorage(NAME_KEY, name);
  return name;
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The database failed."));
  });
}
