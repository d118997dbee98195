/**
 * Reads many notes without being felt: a few at a time, since more starve whoever opens a note
 * meanwhile, and at a pace that leaves the app its turns.
 */
import { type Pace } from "./pace";

/** Notes being read at once. Measured: four have all of the throughput and none of the delay. */
const IN_FLIGHT = 4;

/** What a queue reads with and gives to. */
interface ReadingTasks<Reading> {
  read(path: string): Promise<Reading>;
  /** Takes what was read. */
  take(path: string, reading: Reading): void;
  /** Told when a note could not be read. */
  failed(path: string, why: unknown): void;
  /** Told when nothing is left to read. */
  idle(): void;
}

/** Paths waiting to be read, in the order they were asked for. */
export class ReadingQueue<Reading> {
  readonly #tasks: ReadingTasks<Reading>;
  readonly #pace: Pace;
  readonly #waiting = new Set<string>();
  readonly #reading = new Set<string>();
  #workers = 0;
  #asked = 0;
  #read = 0;
  #stopped = false;

  constructor(tasks: ReadingTasks<Reading>, pace: Pace) {
    this.#tasks = tasks;
    this.#pace = pace;
  }

  /** How far the reading has come since it was last idle. */
  get progress(): { readonly done: number; readonly of: number } {
    return { done: this.#read, of: this.#asked };
  }

  /** Asks for notes to be read. */
  want(paths: Iterable<string>): void {
    if (this.#stopped) return;
    for (const path of paths) {
      if (this.#waiting.has(path)) continue;
      this.#waiting.add(path);
      this.#asked += 1;
    }
    const wanted = Math.min(IN_FLIGHT - this.#workers, this.#waiting.size);
    for (let more = wanted; more > 0; more -= 1) {
      this.#workers += 1;
      void this.#work();
    }
  }

  /** Says that a note's text is known by other means: what is being read of it is older. */
  drop(path: string): void {
    if (this.#waiting.delete(path)) this.#read += 1;
    this.#reading.delete(path);
  }

  /** Ends the reading for good. */
  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
    this.#reading.clear();
  }

  async #work(): Promise<void> {
    for (let path = this.#next(); path !== null; path = this.#next()) {
      await this.#readOne(path);
      if (this.#pace.isOver) await this.#pace.rest();
    }
    this.#workers -= 1;
    if (this.#workers > 0 || this.#waiting.size > 0 || this.#stopped) return;
    this.#asked = 0;
    this.#read = 0;
    this.#tasks.idle();
  }

  #next(): string | null {
    const [path] = this.#waiting;
    if (path === undefined) return null;
    this.#waiting.delete(path);
    return path;
  }

  async #readOne(path: string): Promise<void> {
    this.#reading.add(path);
    try {
      const reading = await this.#tasks.read(path);
      if (this.#reading.has(path)) this.#tasks.take(path, reading);
    } catch (error) {
      if (this.#reading.has(path)) this.#tasks.failed(path, error);
    }
    this.#reading.delete(path);
    this.#read += 1;
  }
}
