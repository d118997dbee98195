/** Time that passes when a test says so: every look at the clock costs a millisecond, waits end together. */
import { type Time } from "../../src/vault/time";

/** Time for tests. */
export class CountedTime implements Time {
  /** How often the app had its turn. */
  turns = 0;
  /** Called at each turn. */
  onTurn: () => void = () => undefined;
  readonly #waiting = new Set<() => void>();
  #now = 0;

  /** How much waits for its time. */
  get waiting(): number {
    return this.#waiting.size;
  }

  now(): number {
    this.#now += 1;
    return this.#now;
  }

  async turn(): Promise<void> {
    await nextTurn();
    this.turns += 1;
    this.onTurn();
  }

  rest(): Promise<void> {
    return this.turn();
  }

  after(_milliseconds: number, work: () => void): () => void {
    this.#waiting.add(work);
    return () => this.#waiting.delete(work);
  }

  whenIdle(work: () => void): () => void {
    return this.after(0, work);
  }

  /** All that waits now has its time. */
  pass(): void {
    const due = [...this.#waiting];
    this.#waiting.clear();
    for (const work of due) work();
  }
}

/** Lets everything that waits for nothing but its turn have it. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
