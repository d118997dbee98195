/** What is told of one person, so sorted that what is asked at every edit stands at the end of a list. */
import { type InOrder } from "../collections/in-order";
import { Ordered } from "../collections/ordered";
import { type Day } from "../dates/day";
import { compareEvidence, type Evidence } from "./evidence";

/** Evidence that has a day. */
export type Dated = Evidence & { readonly day: Day };

/** All that is told of a person as it is at one time, each list latest first, undated last. */
export interface Told {
  readonly contacts: InOrder<Dated>;
  /** What was or is still to come, as far as anybody wrote. */
  readonly plans: InOrder<Dated>;
  /** What is neither. */
  readonly others: InOrder<Evidence>;
}

/** The evidence of one person, as it comes and goes. */
export class Telling {
  readonly #contacts = new Ordered<Dated>(compareEvidence);
  readonly #plans = new Ordered<Dated>(compareEvidence);
  readonly #others = new Ordered<Evidence>(compareEvidence);
  #told: Told | null = null;

  /** What is told now: the same object until that changes. */
  get told(): Told {
    return (this.#told ??= {
      contacts: this.#contacts.now,
      plans: this.#plans.now,
      others: this.#others.now,
    });
  }

  /** Whether nothing is told. */
  get isEmpty(): boolean {
    return this.#contacts.isEmpty && this.#plans.isEmpty && this.#others.isEmpty;
  }

  /** Tells one more thing. */
  add(one: Evidence): void {
    this.#told = null;
    if (isContact(one)) this.#contacts.add(one);
    else if (isPlan(one)) this.#plans.add(one);
    else this.#others.add(one);
  }

  /** Tells one thing less. */
  delete(one: Evidence): void {
    this.#told = null;
    if (isContact(one)) this.#contacts.delete(one);
    else if (isPlan(one)) this.#plans.delete(one);
    else this.#others.delete(one);
  }
}

/** What is told of somebody of whom nothing is. */
export const NOTHING_TOLD: Told = new Telling().told;

function isContact(one: Evidence): one is Dated {
  return one.why === null && one.day !== null;
}

function isPlan(one: Evidence): one is Dated {
  return one.why === "planned" && one.day !== null;
}
