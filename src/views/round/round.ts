/** A reach-out round as a value: who is in it, where it stands, and what has come of it. */
import { type Dossier } from "../../core/ranking/dossier";

/** What has become of a person since the round began: a contact, a snooze, or neither. */
export type Answer = "contact" | "snoozed" | null;

/** What a round amounted to, as the notes tell it: an action taken back is not in it. */
export interface RoundSummary {
  readonly contacts: number;
  readonly snoozed: number;
  readonly promises: number;
}

/** The people of a round in the order they had when it began, and the place reached. */
export class Round {
  readonly #begun: readonly Dossier[];
  #at = 0;

  /** `begun` is the dossiers of those in the round as it begins. */
  constructor(begun: readonly Dossier[]) {
    this.#begun = begun;
  }

  /** The number of people. */
  get size(): number {
    return this.#begun.length;
  }

  /** The position reached, counted from 0; as many as there are people when the round is over. */
  get at(): number {
    return this.#at;
  }

  /** Path of the person it is at, or null when it is over. */
  get path(): string | null {
    return this.#begun[this.#at]?.standing.person.path ?? null;
  }

  /** Goes to the next person (1) or back to the one before (-1), never beyond the ends. */
  go(step: 1 | -1): void {
    this.#at = Math.min(this.size, Math.max(0, this.#at + step));
  }

  /** What has become of somebody. */
  answerOf(now: Dossier): Answer {
    const before = this.#before(now.standing.person.path);
    if (before === undefined) return null;
    if (now.touches.length > before.touches.length) return "contact";
    const until = now.standing.snoozedUntil?.day ?? null;
    return until !== null && until !== before.standing.snoozedUntil?.day ? "snoozed" : null;
  }

  /** What the round amounted to. `now` gives somebody's dossier as it is, or null. */
  summary(now: (path: string) => Dossier | null): RoundSummary {
    const dossiers = this.#begun.flatMap(({ standing }) => now(standing.person.path) ?? []);
    const answers = dossiers.map((dossier) => this.answerOf(dossier));
    const kept = dossiers.map((dossier) => {
      const before = this.#before(dossier.standing.person.path);
      return before === undefined ? 0 : Math.max(0, promisesOf(before) - promisesOf(dossier));
    });
    return {
      contacts: answers.filter((answer) => answer === "contact").length,
      snoozed: answers.filter((answer) => answer === "snoozed").length,
      promises: kept.reduce((sum, one) => sum + one, 0),
    };
  }

  #before(path: string): Dossier | undefined {
    return this.#begun.find(({ standing }) => standing.person.path === path);
  }
}

function promisesOf({ mine, theirs }: Dossier): number {
  return mine.length + theirs.length;
}
