/** The open promises about each person, so ordered that the most pressing are found without looking at the rest. */
import { type InOrder } from "../collections/in-order";
import { Ordered } from "../collections/ordered";
import { comparePlaces, type PlacedFollowUp } from "./placed-follow-up";

/** Open promises as they are at one time: soonest first, undated last, then as they stand in the vault. */
export type OpenPromises = InOrder<PlacedFollowUp>;

/** No promises. */
const NO_PROMISES: OpenPromises = new Ordered(comparePlaces).now;

/** Person → the open promises about them. */
export class OpenAbout {
  readonly #lists = new Map<string, Ordered<PlacedFollowUp>>();

  /** The open promises about a person: the same object until they are others. */
  of(person: string): OpenPromises {
    return this.#lists.get(person)?.now ?? NO_PROMISES;
  }

  /** Takes promises in, where they are open, in place of others. Whoever has some still keeps their place in the map, see `Mentioning`. */
  change(before: readonly PlacedFollowUp[], now: readonly PlacedFollowUp[]): void {
    for (const one of before) this.#delete(one);
    for (const one of now) this.#add(one);
    for (const { people } of before)
      for (const person of people)
        if (this.#lists.get(person)?.isEmpty === true) this.#lists.delete(person);
  }

  #add(one: PlacedFollowUp): void {
    if (one.state !== "open") return;
    for (const person of one.people) {
      let list = this.#lists.get(person);
      if (list === undefined) this.#lists.set(person, (list = new Ordered(comparePlaces)));
      list.add(one);
    }
  }

  #delete(one: PlacedFollowUp): void {
    if (one.state !== "open") return;
    for (const person of one.people) this.#lists.get(person)?.delete(one);
  }
}
