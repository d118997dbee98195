/** The contacts with one person, split by a day: those that were, and those still to come. */
import { type Day } from "../dates/day";
import { compareEvidence } from "../note-index/evidence";
import { type Dated, type Told } from "../note-index/told";
import { compare, compareDays } from "../order";
import { vagueness } from "../people/contact/contact-kind";
import { latestDays, type Rhythm, rhythmOf } from "./rhythm";

/** One dated contact with a person, and where it is written. `line` counts from 0. */
export interface Touch {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  /** Path of the group's note that was named in the person's stead; null when the person was. */
  readonly via: string | null;
}

/**
 * All contacts with a person as seen from a day. What is asked of everybody is found at the end where the
 * latest is, in few steps; the rest is put together only for those it is asked about.
 */
export class History {
  readonly #told: Told;
  readonly #today: Day;
  readonly #isPast: (one: Dated) => boolean;
  /** The latest contact not after that day; null when there is none. */
  readonly last: Touch | null;
  #past: readonly Touch[] | null = null;
  #rhythm: { readonly found: Rhythm | null } | null = null;

  /** Of all that is told of a person. */
  constructor(told: Told, today: Day) {
    this.#told = told;
    this.#today = today;
    this.#isPast = ({ day }) => day <= today;
    this.last = firstTouch(told.contacts.from(this.#isPast));
  }

  /** Not after that day, latest first. */
  get past(): readonly Touch[] {
    return (this.#past ??= [...this.#told.contacts.from(this.#isPast)].map(touchOf));
  }

  /** How many contacts are not after that day. */
  get count(): number {
    return this.#told.contacts.countFrom(this.#isPast);
  }

  /** The first contact not after that day; null when there is none. */
  get first(): Touch | null {
    const { last } = this.#told.contacts;
    return last !== null && this.#isPast(last) ? touchOf(last) : null;
  }

  /** The soonest contact or plan that is still to come; null when there is none. */
  get next(): Touch | null {
    const { contacts, plans } = this.#told;
    const coming = [
      ...soonest(contacts.before(this.#isPast)),
      ...soonest(plans.before(({ day }) => day < this.#today)),
    ];
    const [next] = coming.sort((a, b) => compareSoonest(a, b) || compareEvidence(a, b));
    return next === undefined ? null : touchOf(next);
  }

  /** The latest plan whose day is over with no contact on it or after; null when there is none. */
  get unrecorded(): Touch | null {
    const { last } = this;
    const plan = firstTouch(this.#told.plans.from(({ day }) => day < this.#today));
    return plan !== null && (last === null || last.day < plan.day) ? plan : null;
  }

  /** The rhythm that was kept, up to that day; null when too little is on record. */
  rhythm(): Rhythm | null {
    return (this.#rhythm ??= { found: rhythmOf(latestDays(this.#pastDays())) }).found;
  }

  /** Latest first. */
  *#pastDays(): Generator<Day, void> {
    for (const { day } of this.#told.contacts.from(this.#isPast)) yield day;
  }
}

function firstTouch(all: Iterable<Dated>): Touch | null {
  for (const one of all) return touchOf(one);
  return null;
}

/** Of what comes soonest first, all on the day of the first. */
function soonest(all: Iterable<Dated>): Dated[] {
  const found: Dated[] = [];
  for (const one of all) {
    if (found[0] !== undefined && found[0].day !== one.day) break;
    found.push(one);
  }
  return found;
}

function touchOf({ day, path, line, kind, via }: Dated): Touch {
  return { day, path, line, kind, via };
}

/** The histories of a vault, each kept for the last day it was asked about. */
export class Histories {
  /** The key is never changed; what was known of what is no longer told goes with it. */
  readonly #known = new WeakMap<Told, { today: Day; history: History }>();

  /** The history that what is told amounts to on `today`: the same object as long as that is the same. */
  of(told: Told, today: Day): History {
    const known = this.#known.get(told);
    if (known?.today === today) return known.history;
    const history = new History(told, today);
    this.#known.set(told, { today, history });
    return history;
  }
}

/** A line that tells how people met is better evidence of the same day. */
function compareSoonest(a: Dated, b: Dated): number {
  return (
    compareDays(a.day, b.day) ||
    vagueness(a.kind) - vagueness(b.kind) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.kind, b.kind)
  );
}
