/**
 * When the metadata cache does its work. The app parses in a worker some moments after a change;
 * tests step through that by hand, the page lets a timer do it.
 */

/** One piece of the cache's work; `name` says what, for tests ("parse Ana.md", "resolved"). */
export interface Task {
  readonly name: string;
  run(): Promise<void> | void;
}

/** Runs tasks later, one after the other, in the order they came. */
export interface Scheduler {
  schedule(task: Task): void;
}

/** Runs nothing until told: the cache stays as stale as a test wants it. */
export class ManualScheduler implements Scheduler {
  readonly #tasks: Task[] = [];

  schedule(task: Task): void {
    this.#tasks.push(task);
  }

  /** What is waiting, by name. */
  get pending(): readonly string[] {
    return this.#tasks.map(({ name }) => name);
  }

  /** Runs the first waiting task and gives its name, null when none waits. */
  async step(): Promise<string | null> {
    const task = this.#tasks.shift();
    await task?.run();
    return task?.name ?? null;
  }

  /** Runs tasks, with those they bring about, until none waits; gives their names. */
  async settle(): Promise<readonly string[]> {
    const names: string[] = [];
    for (let name = await this.step(); name !== null; name = await this.step()) names.push(name);
    return names;
  }
}

/** Milliseconds between a change and its parse, about what the app takes for one note. */
const DELAY = 20;
/** Milliseconds of work before the page may breathe; what is longer than 50 would be felt. */
const SLICE = 30;

/** Runs tasks a short while later, in slices. */
export class TimerScheduler implements Scheduler {
  readonly #delay: number;
  #tasks: Task[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(delay: number = DELAY) {
    this.#delay = delay;
  }

  schedule(task: Task): void {
    this.#tasks.push(task);
    this.#timer ??= setTimeout(() => void this.#work(), this.#delay);
  }

  /** Drops what is waiting. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#tasks = [];
  }

  async #work(): Promise<void> {
    const start = performance.now();
    while (performance.now() - start < SLICE) {
      const task = this.#tasks.shift();
      if (task === undefined) break;
      await task.run();
    }
    const more = this.#tasks.length > 0 && this.#timer !== null;
    this.#timer = more ? setTimeout(() => void this.#work(), 0) : null;
  }
}
