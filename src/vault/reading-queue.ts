/**
 * Reads many notes without being felt: a few at a time, since more starve whoever opens a note
 * meanwhile, and in short slices, so that no keystroke waits for it.
 */

/** Notes being read at once. Measured: four have all of the throughput and none of the delay. */
const IN_FLIGHT = 4;

/** Milliseconds of work before the app gets its turn. */
const SLICE = 8;

/** What a queue reads with and gives to. */
export interface ReadingTasks {
  /** The text of a note, or null when it is gone. */
  read(path: string): Promise<string | null>;
  /** Takes what was read. */
  take(path: string, text: string | null): void;
  /** Told when a note could not be read. */
  failed(path: string, why: unknown): void;
  /** Told when nothing is left to read. */
  idle(): void;
}

/** Paths waiting to be read, in the order they were asked for. */
export class ReadingQueue {
  readonly #tasks: ReadingTasks;
  readonly #waiting = new Set<string>();
  readonly #reading = new Set<string>();
  #workers = 0;
  #asked = 0;
  #read = 0;
  #sliceStart = 0;
  #breath: Promise<void> | null = null;
  #stopped = false;

  constructor(tasks: ReadingTasks) {
    this.#tasks = tasks;
  }

  /** How far the reading has come since it was last idle. */
  get progress(): { readonly done: number; readonly of: number } {
    return { done: this.#read, of: this.#asked };
  }

  /** Asks for notes to be read. */
  want(paths: Iterable<string>): void {
    for (const path of paths) {
      if (this.#waiting.has(path)) continue;
      this.#waiting.add(path);
      this.#asked += 1;
    }
    while (this.#workers < IN_FLIGHT && this.#workers < this.#waiting.size) {
      this.#workers += 1;
      void this.#work();
    }
  }

  /** Says that a note's text is known by other means: what is being read of it is older. */
  drop(path: string): void {
    if (this.#waiting.delete(path)) this.#asked -= 1;
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
      await this.#breathe();
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
      const text = await this.#tasks.read(path);
      if (this.#reading.has(path)) this.#tasks.take(path, text);
    } catch (error) {
      if (this.#reading.has(path)) this.#tasks.failed(path, error);
    }
    this.#reading.delete(path);
    this.#read += 1;
  }

  /** Lets the app have its turn when the slice is over. All workers wait for the same turn. */
  #breathe(): Promise<void> {
    if (this.#breath !== null) return this.#breath;
    if (performance.now() - this.#sliceStart < SLICE) return Promise.resolve();
    this.#breath = new Promise((resolve) => {
      window.setTimeout(() => {
        this.#sliceStart = performance.now();
        this.#breath = null;
        resolve();
      }, 0);
    });
    return this.#breath;
  }
}
