/** The contacts with one person, split by a day: those that were, and those still to come. */
import { type Day } from "../dates/day";
import { type Evidence } from "../note-index/evidence";
import { compare, compareDays, compareLatest } from "../order";
import { vagueness } from "../people/contact-kind";
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

/** All contacts with a person as seen from a day. */
export interface History {
  /** Not after that day, latest first. */
  readonly past: readonly Touch[];
  /** After that day, soonest first. */
  readonly coming: readonly Touch[];
  /** The latest plan whose day is over with no contact on it or after; null when there is none. */
  readonly unrecorded: Touch | null;
  /** The rhythm that was kept, up to that day; null when too little is on record. Worked out when first asked for. */
  readonly rhythm: () => Rhythm | null;
}

function historyOf(evidence: readonly Evidence[], today: Day): History {
  const touches = evidence.flatMap(({ day, path, line, kind, why, via }): Touch[] =>
    why === null && day !== null ? [{ day, path, line, kind, via }] : [],
  );
  const past = touches
    .filter((touch) => touch.day <= today)
    .sort((a, b) => compareLatest(a.day, b.day) || compareEvidence(a, b));
  const plans = evidence.flatMap(({ day, path, line, kind, why, via }): Touch[] =>
    why === "planned" && day !== null ? [{ day, path, line, kind, via }] : [],
  );
  return {
    past,
    unrecorded: unrecordedOf(plans, past[0]?.day ?? null, today),
    rhythm: once(() => rhythmOf(past.map(({ day }) => day))),
    coming: [
      ...touches.filter((touch) => touch.day > today),
      ...plans.filter((plan) => plan.day >= today),
    ].sort((a, b) => compareDays(a.day, b.day) || compareEvidence(a, b)),
  };
}

function unrecordedOf(plans: readonly Touch[], last: Day | null, today: Day): Touch | null {
  const over = plans.filter(({ day }) => day < today && (last === null || last < day));
  return over.sort((a, b) => compareLatest(a.day, b.day) || compareEvidence(a, b))[0] ?? null;
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: find() }).value;
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
    const history = historyOf(evidence, today);
    this.#known.set(evidence, { today, history });
    return history;
  }
}

/** A line that tells how people met is better evidence of the same day. */
function compareEvidence(a: Touch, b: Touch): number {
  return (
    vagueness(a.kind) - vagueness(b.kind) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.kind, b.kind)
  );
}
