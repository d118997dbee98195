/** All reasons of one person on a day: what places them is found in few steps, however much was promised. */
import { trimmed } from "../collections/trim";
import { type Day } from "../dates/day";
import { type OpenPromises } from "../note-index/open-promises";
import { compareReasons, isBeyondComing, pressure, promiseReason, sectionOf } from "./reasons";
import { type Reason } from "./standing";

/** The reasons of a person; all of them are put together only for whoever looks at them. */
export class PersonReasons {
  /** Other than promises, in order. */
  readonly #others: readonly Reason[];
  readonly #open: OpenPromises;
  readonly #today: Day;
  /** The most pressing one; null when there is none. */
  readonly first: Reason | null;
  #all: readonly Reason[] | null = null;

  /** `others` are those that are no promises, in any order. */
  constructor(others: readonly Reason[], open: OpenPromises, today: Day) {
    this.#others = trimmed(inOrder(others, today));
    this.#open = open;
    this.#today = today;
    const promise = firstPromise(open, today);
    const some = promise === null ? this.#others : [...this.#others.slice(0, 1), promise];
    this.first = inOrder(some, today)[0] ?? null;
  }

  /** Most pressing first. */
  get all(): readonly Reason[] {
    return (this.#all ??= inOrder(
      [...this.#others, ...this.#open.all().map(promiseReason)],
      this.#today,
    ));
  }

  /** How pressing the one that is most so is, when a check-in is so late; of two promises it is the sooner. */
  pressure(lateness: number | null): number {
    const ofOthers = this.#others.map((reason) => pressure(reason, lateness, this.#today));
    const promise = firstPromise(this.#open, this.#today);
    const ofPromise = promise === null ? [] : [pressure(promise, lateness, this.#today)];
    return Math.max(...ofOthers, ...ofPromise);
  }
}

/** Those that belong to a section, most pressing first. */
function inOrder(reasons: readonly Reason[], today: Day): readonly Reason[] {
  return reasons
    .filter((reason) => sectionOf(reason, today) !== null)
    .sort((a, b) => compareReasons(a, b, today));
}

/** The promise that stands before all others. Looks at one when any is due, else at no more than are still to come. */
function firstPromise(open: OpenPromises, today: Day): Reason | null {
  for (const one of open.from(() => true)) {
    const reason = promiseReason(one);
    const section = sectionOf(reason, today);
    if (section === "now" || section === "coming") return reason;
    if (reason.day === null || isBeyondComing(reason.day, today)) break;
  }
  for (const undated of open.from(({ due }) => due === null)) return promiseReason(undated);
  for (const one of open.from(() => true)) if (one.kind === "waiting") return promiseReason(one);
  return null;
}
