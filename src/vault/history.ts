/** The actions that can still be taken back, in memory only. */
import { type NoteChange } from "./write-edit";

/** An action that was done. */
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

  /** The last action that was not taken back, or null. */
  get last(): Step | null {
    return this.#steps.at(-1) ?? null;
  }

  add(step: Step): void {
    this.#steps = [...this.#steps, step].slice(-MOST_STEPS);
  }

  /** Forgets a step; false when it is not remembered. */
  remove(step: Step): boolean {
    const left = this.#steps.filter((one) => one !== step);
    const isHere = left.length < this.#steps.length;
    this.#steps = left;
    return isHere;
  }
}
