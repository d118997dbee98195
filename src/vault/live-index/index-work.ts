/** What an index has to do before it can answer, or read, without making anybody wait: in slices, for as long as it is in use. */
import { type Day } from "../../core/dates/day";
import { type Kith } from "../../core/kith";
import { type Work } from "../../core/work";
import { type Pace } from "./pace";

/** What the work is done with. */
interface IndexWorkTools {
  readonly pace: Pace;
  readonly today: () => Day;
  /** Whether anybody still wants to know. */
  readonly isInUse: (kith: Kith) => boolean;
}

/** Does an index's work. Every promise resolves when it is done, or nobody wants it any more. */
export class IndexWork {
  readonly #tools: IndexWorkTools;
  #warm: Promise<void> | null = null;

  constructor(tools: IndexWorkTools) {
    this.#tools = tools;
  }

  /** All that the list for today needs. */
  prepare(kith: Kith): Promise<void> {
    return this.#inSlices(kith, kith.prepare(this.#tools.today()));
  }

  /** All that the answer needs who has no note. */
  prepareUnknown(kith: Kith): Promise<void> {
    return this.#inSlices(kith, kith.prepareUnknown(this.#tools.today()));
  }

  /** What the first note read would take long for: once, whatever the index. */
  warmUp(kith: Kith | null): Promise<void> {
    if (kith === null) return Promise.resolve();
    return (this.#warm ??= this.#inSlices(kith, kith.warmingUp()));
  }

  async #inSlices(kith: Kith, work: Work): Promise<void> {
    const { pace, isInUse } = this.#tools;
    while (isInUse(kith) && work.next().done !== true) if (pace.isOver) await pace.breathe();
  }
}
