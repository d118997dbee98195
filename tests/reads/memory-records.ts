/** Records in memory, for runs of the app one after the other. */
import { type RecordStore } from "../../src/vault/live-index/record-store";

/** What is on the device: it outlives every run. */
export type Shelf = Map<number, unknown>;

/** The records of one run. */
export class MemoryRecords implements RecordStore {
  /** Numbers of the records written, in order. */
  readonly written: number[] = [];
  /** How often anything was asked of it. */
  asked = 0;
  isClosed = false;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  ids(): Promise<readonly number[]> {
    return this.#answer([...this.#shelf.keys()]);
  }

  read(id: number): Promise<unknown> {
    return this.#answer(this.#shelf.get(id));
  }

  write(id: number, record: unknown): Promise<void> {
    this.written.push(id);
    this.#shelf.set(id, structuredClone(record));
    return this.#answer(undefined);
  }

  remove(id: number): Promise<void> {
    this.#shelf.delete(id);
    return this.#answer(undefined);
  }

  close(): void {
    this.isClosed = true;
  }

  #answer<Result>(result: Result): Promise<Result> {
    if (this.isClosed) throw new Error("Asked after it was closed.");
    this.asked += 1;
    return Promise.resolve(result);
  }
}
