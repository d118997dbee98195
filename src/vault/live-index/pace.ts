/** Long work in short slices, so that no keystroke waits for it. */
import { type Time } from "../time";

/** Milliseconds of work before the app gets its turn. */
const SLICE = 8;

/** The slices of everything that works in the background: all of it shares them. */
export class Pace {
  readonly #time: Time;
  #start = Number.NEGATIVE_INFINITY;
  #breath: Promise<void> | null = null;

  constructor(time: Time) {
    this.#time = time;
  }

  /** Whether the slice is over, and it is time to `breathe`. */
  get isOver(): boolean {
    return this.#breath !== null || this.#time.now() - this.#start >= SLICE;
  }

  /** Lets the app have its turn. All who work wait for the same one. */
  breathe(): Promise<void> {
    return (this.#breath ??= this.#after(this.#time.turn()));
  }

  /** The same, and leaves it some time: for work that goes on for long, since to open a note takes the app many turns. */
  rest(): Promise<void> {
    return (this.#breath ??= this.#after(this.#time.rest()));
  }

  async #after(breath: Promise<void>): Promise<void> {
    await breath;
    this.#start = this.#time.now();
    this.#breath = null;
  }
}
