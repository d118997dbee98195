/** The actions that can still be taken back, in memory only. */
import { type NoteChange } from "./write-edit";

/** An action that was done, to notes or to what the settings say of them. */
export interface Step {
  /** What the user was told. */
  readonly said: string;
  /** The notes it changed, in the order it changed them. */
  readonly notes: readonly NoteChange[];
}

/** Actions remembered; older ones are forgotten. */
const MOST_STEPS = 50;

/** Remembers the last actions. A step leaves it when it is taken back, whether by its own notice or by the command. */
export class History {
  #steps: readonly Step[] = [];
  readonly #claimed = new Set<Step>();

  /** The last action that was not taken back, or null. */
  get last(): Step | null {
    return this.#steps.filter((step) => !this.#claimed.has(step)).at(-1) ?? null;
  }

  add(step: Step): void {
    this.#steps = [...this.#steps, step].slice(-MOST_STEPS);
  }

  /** Sets a step apart while it is taken back; false when it is no longer remembered, or set apart already. */
  claim(step: Step): boolean {
    if (!this.#steps.includes(step) || this.#claimed.has(step)) return false;
    this.#claimed.add(step);
    return true;
  }

  /** Ends that: what is left of the step takes its place; null forgets it. */
  settle(step: Step, left: Step | null): void {
    this.#claimed.delete(step);
    this.#steps = this.#steps.flatMap((one) => (one === step ? (left ?? []) : one));
  }
}
