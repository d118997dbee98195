/** One thing at a time for each note: two writes of one note never read the same text. */

/** Runs tasks for one path one after another, those for different paths side by side. */
export class PathQueue {
  readonly #tails = new Map<string, Promise<void>>();

  /** Runs a task when all earlier ones of its path have ended, however they ended. Gives what the task gives. */
  run<Result>(path: string, task: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(path) ?? Promise.resolve();
    const result = before.then(task);
    const tail: Promise<void> = result.then(
      () => this.#forget(path, tail),
      () => this.#forget(path, tail),
    );
    this.#tails.set(path, tail);
    return result;
  }

  #forget(path: string, tail: Promise<void>): void {
    if (this.#tails.get(path) === tail) this.#tails.delete(path);
  }
}
