/** Where people stand, each kept until something of theirs changes: an edit costs the people it touches. */
import { type Day } from "../dates/day";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { type PersonFacts } from "../people/person-facts";
import { type Settings } from "../settings/settings";
import { type PersonRecord, standingOf } from "./judge";
import { type Standing } from "./standing";

/** What a standing was worked out from. */
interface Known {
  readonly history: PersonRecord["history"];
  readonly open: readonly PlacedFollowUp[];
  readonly today: Day;
  readonly standing: Standing;
}

/** The standings of a vault's people, under the same settings. */
export class Standings {
  readonly #settings: Settings;
  /** By a person's facts, which are others once their note is read again. */
  readonly #known = new WeakMap<PersonFacts, Known>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Where a person stands on `today`: the same object as long as nothing it rests on is another. */
  of(record: PersonRecord, today: Day): Standing {
    const { person, history, open } = record;
    const known = this.#known.get(person);
    const isSame = known?.today === today && known.history === history;
    if (isSame && sameItems(known.open, open)) return known.standing;
    const standing = standingOf(record, this.#settings, today);
    this.#known.set(person, { history, open, today, standing });
    return standing;
  }
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
