/** Where people stand, each kept until something of theirs changes: an edit costs the people it touches. */
import { type Day } from "../dates/day";
import { type PersonFacts } from "../people/person-facts";
import { type Settings } from "../settings/settings";
import { judge, type Judged, type PersonRecord } from "./judge";

/** What a standing was worked out from. */
interface Known extends Omit<PersonRecord, "person"> {
  readonly today: Day;
  readonly judged: Judged;
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
  of(record: PersonRecord, today: Day): Judged {
    const { person, history, open } = record;
    const known = this.#known.get(person);
    const isSame = known?.today === today && known.history === history && known.open === open;
    if (isSame) return known.judged;
    const judged = judge(record, this.#settings, today);
    this.#known.set(person, { history, open, today, judged });
    return judged;
  }
}
