/**
 * What date words mean, apart from any language: a meaning is a function from where the words were
 * written to a day.
 */
import { type Day, type Weekday } from "../day";

/** Where a phrase is read from: the anchor and the user's ways. Remembers whether the anchor was needed. */
export class Standpoint {
  readonly weekStart: Weekday;
  readonly dayMonthOrder: "dmy" | "mdy";
  readonly #anchor: Day;
  readonly #root: Standpoint | null;
  #asked = false;

  constructor(
    anchor: Day,
    ways: { readonly weekStart: Weekday; readonly dayMonthOrder: "dmy" | "mdy" },
    root: Standpoint | null = null,
  ) {
    this.#anchor = anchor;
    this.weekStart = ways.weekStart;
    this.dayMonthOrder = ways.dayMonthOrder;
    this.#root = root;
  }

  /** The day the phrase was written. */
  get anchor(): Day {
    this.#asked = true;
    if (this.#root) this.#root.#asked = true;
    return this.#anchor;
  }

  /** Whether any meaning looked at the anchor: if none did, the words say the whole date. */
  get wasAsked(): boolean {
    return this.#asked;
  }

  /** The same reader standing on another day ("Thanksgiving in a year" is read from a year on). */
  movedTo(day: Day): Standpoint {
    return new Standpoint(day, this, this.#root ?? this);
  }
}

/** A day as counted from a standpoint; null when there is none (30 February, a start that has passed). */
export type DayMeaning = (from: Standpoint) => Day | null;
