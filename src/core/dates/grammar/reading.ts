/** What a grammar says of a date phrase: the day it means, and how far it may be trusted in running text. */
import { type DayMeaning } from "../meaning/standpoint";
import { mapped, type Part } from "./parts";

/**
 * How far words that look like a date can be believed when a subject may follow them:
 * `sure`: whatever follows (`tomorrow`, `24 Nov`);
 * `unnamed`: unless a capitalised word follows, which would make it a name (`by June Carter`);
 * `led`: after a preposition, or when what follows can't belong to them (`Wed`, `Christmas`);
 * `weak`: only when what follows can't belong to them (`the 15th`, `2 weeks`);
 * `named`: only after a preposition, as they are names too (`June`, `fall`);
 * `inside`: only where nothing may follow (`2027`, `last Friday`).
 */
export type Trust = "sure" | "unnamed" | "led" | "weak" | "named" | "inside";

/** A date phrase as understood. */
export interface DateReading {
  readonly when: DayMeaning;
  readonly trust: Trust;
  /** The day that other people would understand, where they differ ("next Tuesday"). */
  readonly other?: DayMeaning;
}

/** A grammar of date phrases. */
export type Dates = Part<DateReading>;

/** Dates that hold whatever follows. */
export function sure(part: Part<DayMeaning>): Dates {
  return trusted(part, "sure");
}

/** Dates believed so far. */
export function trusted(part: Part<DayMeaning>, trust: Trust): Dates {
  return mapped(part, (when) => ({ when, trust }));
}
