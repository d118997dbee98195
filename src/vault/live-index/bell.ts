/** Listeners that hear of many things at once. */
import { type Time } from "../time";

/** Calls its listeners once for all that has happened in a while. */
export class Bell {
  readonly #time: Time;
  readonly #while: number;
  readonly #listeners = new Set<() => void>();
  #callOff: (() => void) | null = null;
  #isSilent = false;

  /** `milliseconds` are how long it waits after the first thing. */
  constructor(time: Time, milliseconds: number) {
    this.#time = time;
    this.#while = milliseconds;
  }

  /** Calls back until the function it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something has happened. */
  ring(): void {
    if (this.#isSilent) return;
    this.#callOff ??= this.#time.after(this.#while, () => this.strike());
  }

  /** Calls at once, for what nobody should wait for, and for all that has happened before. */
  strike(): void {
    this.#callOff?.();
    this.#callOff = null;
    for (const listener of this.#listeners) listener();
  }

  /** Calls nobody any more, whatever rings. */
  silence(): void {
    this.#isSilent = true;
    this.#callOff?.();
    this.#callOff = null;
    this.#listeners.clear();
  }
}
