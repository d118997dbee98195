/**
 * The clock. Nothing else in the plugin asks what time it is; everything else is told the day.
 */
import { Component } from "obsidian";
import { type Day, dayOfLocal } from "../core/dates/day";

/** A late wake-up: timers stand still while a device sleeps, so the day is looked at once an hour at least. */
const LONGEST_WAIT = 3_600_000;

/** After midnight by this much, so that a timer which fires a little early does not fire twice. */
const AFTER_MIDNIGHT = 500;

/** Knows the user's local day, and tells when it turns: at midnight, on focus, after sleep. */
export class Today extends Component {
  readonly #onTurn: () => void;
  #shown: Day;
  #timer: number | null = null;

  /** `onTurn` is called whenever the day is no longer the one last told. */
  constructor(onTurn: () => void) {
    super();
    this.#onTurn = onTurn;
    this.#shown = this.day();
  }

  /** The local day at this moment. */
  day(): Day {
    return dayOfLocal(this.now());
  }

  /** The moment, for the templates of daily notes. */
  now(): Date {
    return new Date();
  }

  override onload(): void {
    this.registerDomEvent(window, "focus", () => this.#look());
    this.registerDomEvent(document, "visibilitychange", () => this.#look());
    this.#arm();
  }

  override onunload(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
  }

  #arm(): void {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const wait = Math.min(midnight.getTime() - now.getTime() + AFTER_MIDNIGHT, LONGEST_WAIT);
    this.#timer = window.setTimeout(() => {
      this.#look();
      this.#arm();
    }, wait);
  }

  #look(): void {
    const day = this.day();
    if (day === this.#shown) return;
    this.#shown = day;
    this.#onTurn();
  }
}
