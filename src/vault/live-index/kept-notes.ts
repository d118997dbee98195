/**
 * Which notes have been read, in which state, and what they said, kept from one run to the next.
 * About a thousand notes share a record; a note that changes costs its record, some time later.
 */
import { type TypedDays } from "../../core/markers/typed-days";
import { type KeptFacts } from "../../core/note-index/kept-facts";
import {
  checksumOfTyped,
  isCurrent,
  type KeptNote,
  type KeptState,
  NoteUnpacking,
  packNotes,
  typedFor,
} from "../../core/note-index/kept-notes";
import { isMapping } from "../../core/unknown";
import { type Time } from "../time";
import { type Pace } from "./pace";
import { type RecordStore } from "./record-store";

/** Notes in a record. */
const NOTES = 1000;

/** Milliseconds after a change before its record is written; what changes until then is written with it. */
const SETTLE = 10_000;

/** What notes are kept with. */
export interface KeepingTools {
  readonly store: RecordStore;
  readonly time: Time;
  readonly pace: Pace;
  /** What a note says now, for writing it. */
  readonly factsOf: (path: string) => KeptFacts | null;
}

/** A note that is known. */
interface Known {
  readonly record: number;
  /** Null when the state of the file it was read from is not known. */
  readonly kept: KeptState | null;
  /** Whether it was taken over from an earlier run and has not been read in this one. */
  readonly recalled: boolean;
}

/** The notes that are known. Everything in it was read under one key. */
export class KeptNotes {
  readonly #tools: KeepingTools;
  readonly #known = new Map<string, Known>();
  readonly #records = new Map<number, Set<string>>();
  readonly #dirty = new Set<number>();
  #key: string | null = null;
  #typed = 0;
  /** Counts how often all was forgotten: what began before is over. */
  #run = 0;
  /** The record that takes new notes. */
  #open = 0;
  #callOff: (() => void) | null = null;
  #isClosed = false;

  constructor(tools: KeepingTools) {
    this.#tools = tools;
  }

  /** What notes are read under; null before anything was recalled. */
  get key(): string | null {
    return this.#key;
  }

  /** Whether a note has been read, or recalled. */
  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** The paths of all notes known. */
  paths(): Iterable<string> {
    return this.#known.keys();
  }

  /** Forgets all, and yields what an earlier run kept under this key, some notes at a time, each when it is asked for. A note that is told of meanwhile is newer, and not yielded. */
  async *recall(key: string, typed: TypedDays): AsyncGenerator<Iterable<KeptNote>, void> {
    this.#run += 1;
    const run = this.#run;
    const { store } = this.#tools;
    // What waits to be written is of before.
    this.#callOff?.();
    this.#callOff = null;
    this.#known.clear();
    this.#records.clear();
    this.#dirty.clear();
    this.#key = key;
    this.#open = 0;
    this.#typed = checksumOfTyped(typed);
    const ids = await store.ids();
    for await (const [id, record] of inTurn(ids, (one) => store.read(one))) {
      if (this.#run !== run) return;
      const parts = isMapping(record) && record.key === key ? record.notes : null;
      yield* this.#notesIn(parts, id);
    }
    if (this.#run !== run) return;
    this.#open = Math.max(this.#open, ...ids);
  }

  /** Takes in that days may have become known on which markers were typed. */
  renew(typed: TypedDays): void {
    this.#typed = checksumOfTyped(typed);
  }

  /** Takes in that a note was read: in which state of its file, null when that is not known. */
  put(path: string, state: KeptState["state"] | null, typed: TypedDays): void {
    const record = this.#known.get(path)?.record ?? this.#recordForNew();
    const facts = state === null ? null : this.#tools.factsOf(path);
    const kept = state && { state: stateOf(state), typed: typedFor(facts, typed) };
    this.#place(path, { record, kept, recalled: false });
    this.#touch(record);
  }

  /** Forgets a note. */
  remove(path: string): void {
    const known = this.#known.get(path);
    if (known === undefined) return;
    this.#known.delete(path);
    this.#records.get(known.record)?.delete(path);
    this.#touch(known.record);
  }

  /** Whether a note need not be read, its file being in this state. */
  isCurrent(path: string, now: KeptState["state"]): boolean {
    const kept = this.#known.get(path)?.kept ?? null;
    return kept !== null && isCurrent(kept, now, this.#typed);
  }

  /** Whether a note was taken over from an earlier run, and its file is as it was then. */
  isRecalled(path: string, now: KeptState["state"]): boolean {
    return this.#known.get(path)?.recalled === true && this.isCurrent(path, now);
  }

  /** Lets the database go; what is not yet written will be read from the notes. */
  close(): void {
    this.#isClosed = true;
    this.#callOff?.();
    this.#callOff = null;
    this.#tools.store.close();
  }

  /** The notes of a record, as far as it is whole. */
  *#notesIn(parts: unknown, record: number): Generator<Iterable<KeptNote>, void> {
    const unpacking = new NoteUnpacking();
    for (const part of Array.isArray(parts) ? parts : [null]) {
      const notes = unpacking.part(part);
      if (notes === null) {
        this.#touch(record);
        return;
      }
      yield this.#newIn(notes, record);
    }
  }

  /** Ends when all was forgotten in between. */
  *#newIn(notes: Iterable<KeptNote>, record: number): Generator<KeptNote, void> {
    const run = this.#run;
    for (const note of notes) {
      if (this.#run !== run) return;
      if (this.#remember(note, record)) yield note;
    }
  }

  #remember({ path, state, typed }: KeptNote, record: number): boolean {
    if (this.#known.has(path)) {
      this.#touch(record);
      return false;
    }
    this.#place(path, { record, kept: { state, typed }, recalled: true });
    return true;
  }

  #place(path: string, known: Known): void {
    this.#known.set(path, known);
    const paths = this.#records.get(known.record);
    if (paths === undefined) this.#records.set(known.record, new Set([path]));
    else paths.add(path);
  }

  #recordForNew(): number {
    while ((this.#records.get(this.#open)?.size ?? 0) >= NOTES) this.#open += 1;
    return this.#open;
  }

  #touch(record: number): void {
    this.#dirty.add(record);
    this.#saveLater();
  }

  #saveLater(): void {
    if (this.#isClosed) return;
    this.#callOff ??= this.#tools.time.after(SETTLE, () => {
      const records = [...this.#dirty];
      this.#dirty.clear();
      this.#saveWhenIdle(records, this.#run);
    });
  }

  /** Writes records, each in an idle moment of its own. */
  #saveWhenIdle([record, ...others]: readonly number[], run: number): void {
    this.#callOff = null;
    if (record === undefined || this.#run !== run) {
      if (this.#dirty.size > 0) this.#saveLater();
      return;
    }
    this.#callOff = this.#tools.time.whenIdle(() => {
      void this.#save(record).then(() => {
        if (!this.#isClosed) this.#saveWhenIdle(others, run);
      });
    });
  }

  /** A record that can't be made is taken away: its notes will be read. */
  async #save(record: number): Promise<void> {
    try {
      await this.#write(record);
    } catch {
      if (!this.#isClosed) await this.#tools.store.remove(record);
    }
  }

  /** Writes a record, packed in slices. What changes meanwhile makes it one that is to be written again. */
  async #write(record: number): Promise<void> {
    const { store, pace } = this.#tools;
    const [key, run] = [this.#key, this.#run];
    const notes: string[] = [];
    for (const part of packNotes(this.#notesOf(record))) {
      notes.push(part);
      if (pace.isOver) await pace.breathe();
      if (this.#run !== run || this.#isClosed) return;
    }
    await (notes.length === 0 ? store.remove(record) : store.write(record, { key, notes }));
  }

  /** The notes of a record, each as it is when it is asked for. */
  *#notesOf(record: number): Generator<KeptNote, void> {
    for (const path of [...(this.#records.get(record) ?? [])]) {
      const kept = this.#known.get(path)?.kept ?? null;
      if (kept !== null) yield { path, ...kept, facts: this.#tools.factsOf(path) };
    }
  }
}

/** What is read of each item, one after another, the next one on its way while one is looked at. */
async function* inTurn<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result], void> {
  const [first] = items;
  let ahead = first === undefined ? null : read(first);
  for (const [at, item] of items.entries()) {
    const next = items[at + 1];
    const result = ahead === null ? await read(item) : await ahead;
    ahead = next === undefined ? null : read(next);
    yield [item, result];
  }
}

/** A file's state is the app's own object, and will be another one's. */
function stateOf({ mtime, size }: KeptState["state"]): KeptState["state"] {
  return { mtime, size };
}
