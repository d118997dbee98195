/** The contacts with one person, split by a day: those that were, and those still to come. */
import { type Day } from "../dates/day";
import { type Evidence } from "../note-index/evidence";
import { compare, compareDays } from "../order";
import { vagueness } from "../people/contact/contact-kind";
import { type Rhythm, rhythmOf } from "./rhythm";

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
 * All contacts with a person as seen from a day. What is asked of everybody is found at the end of the
 * evidence where the latest is; the rest is put together only for those it is asked about.
 */
export class History {
  readonly #evidence: readonly Evidence[];
  readonly #today: Day;
  /** The latest contact not after that day; null when there is none. */
  readonly last: Touch | null;
  readonly #isPast: (one: Evidence) => one is Dated;
  #past: readonly Touch[] | null = null;
  #rhythm: { readonly found: Rhythm | null } | null = null;

  /** `evidence` as the index keeps it: latest first. */
  constructor(evidence: readonly Evidence[], today: Day) {
    this.#evidence = evidence;
    this.#today = today;
    this.#isPast = (one): one is Dated => isContact(one) && one.day <= today;
    const last = evidence.find(this.#isPast);
    this.last = last === undefined ? null : touchOf(last);
  }

  /** Not after that day, latest first. */
  get past(): readonly Touch[] {
    return (this.#past ??= this.#evidence.filter(this.#isPast).map(touchOf));
  }

  /** The first contact not after that day; null when there is none. */
  get first(): Touch | null {
    const evidence = this.#evidence;
    for (let at = evidence.length - 1; at >= 0; at -= 1) {
      const one = evidence[at];
      if (one !== undefined && isContact(one)) return this.#isPast(one) ? touchOf(one) : null;
    }
    return null;
  }

  /** The soonest contact or plan that is still to come; null when there is none. */
  get next(): Touch | null {
    const ahead = this.#evidence.slice(0, this.#firstBefore(this.#today));
    const coming = ahead.filter((one) => isPlan(one) || (isContact(one) && one.day > this.#today));
    return coming.map(touchOf).sort(compareSoonest)[0] ?? null;
  }

  /** The latest plan whose day is over with no contact on it or after; null when there is none. */
  get unrecorded(): Touch | null {
    const { last } = this;
    const plan = this.#evidence.find((one) => {
      if (last !== null && one.day !== null && one.day <= last.day) return true;
      return isPlan(one) && one.day < this.#today;
    });
    const isOver = plan !== undefined && isPlan(plan) && (last === null || last.day < plan.day);
    return isOver ? touchOf(plan) : null;
  }

  /** The rhythm that was kept, up to that day; null when too little is on record. */
  rhythm(): Rhythm | null {
    return (this.#rhythm ??= { found: rhythmOf(this.past.map(({ day }) => day)) }).found;
  }

  /** Where the evidence begins that is of days before one, or of none. */
  #firstBefore(day: Day): number {
    const at = this.#evidence.findIndex((one) => one.day === null || one.day < day);
    return at === -1 ? this.#evidence.length : at;
  }
}

type Dated = Evidence & { readonly day: Day };

function isContact(one: Evidence): one is Dated {
  return one.why === null && one.day !== null;
}

function isPlan(one: Evidence): one is Dated {
  return one.why === "planned" && one.day !== null;
}

function touchOf({ day, path, line, kind, via }: Dated): Touch {
  return { day, path, line, kind, via };
}

/**
 * The histories of a vault, each kept for the last day it was asked about. Cost follows the change: a
 * person's history is sorted anew only when their evidence, or the day, is another.
 */
export class Histories {
  /** The key is the evidence itself, which is never changed in place; what was known of evidence that is gone goes with it. */
  readonly #known = new WeakMap<readonly Evidence[], { today: Day; history: History }>();

  /** The history that evidence amounts to on `today`. */
  of(evidence: readonly Evidence[], today: Day): History {
    const known = this.#known.get(evidence);
    if (known?.today === today) return known.history;
    const history = new History(evidence, today);
    this.#known.set(evidence, { today, history });
    return history;
  }
}

/** A line that tells how people met is better evidence of the same day. */
function compareSoonest(a: Touch, b: Touch): number {
  return (
    compareDays(a.day, b.day) ||
    vagueness(a.kind) - vagueness(b.kind) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.kind, b.kind)
  );
}
