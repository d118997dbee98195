/**
 * What notes amount to, by note and by person, and which of that is other than it was. A note that is
 * settled anew changes only what it tells otherwise than before.
 */
import { asTheyAre, Ordered } from "../ordered";
import { compareEvidence, type Evidence, type Settled } from "./evidence";
import { type PlacedFollowUp } from "./placed-follow-up";

/** People and notes, by path, of which something else may hold now. */
export interface Changes {
  readonly people: ReadonlySet<string>;
  /** Notes whose follow-ups are others. */
  readonly notes: ReadonlySet<string>;
}

const NO_EVIDENCE: readonly Evidence[] = [];

const NO_FOLLOW_UPS: readonly PlacedFollowUp[] = [];

/** What all notes amount to. */
export class Settlements {
  /** Note → its follow-ups; only notes that have some. */
  readonly #followUps = new Map<string, readonly PlacedFollowUp[]>();
  /** Note → what it tells of people; only notes that tell of somebody. */
  readonly #told = new Map<string, readonly Evidence[]>();
  /** Person → all that is told of them. */
  readonly #evidence = new Map<string, Ordered<Evidence>>();
  /** Person → the open follow-ups about them. */
  readonly #openAbout = new Map<string, readonly PlacedFollowUp[]>();
  #people = new Set<string>();
  #notes = new Set<string>();

  /** Takes in what a note amounts to, in place of what it did. */
  take(path: string, { evidence, followUps }: Settled): void {
    const before = this.#told.get(path) ?? NO_EVIDENCE;
    setUnlessEmpty(this.#told, path, evidence);
    if (before.length === 0) this.#tell(evidence);
    else this.#tellAnew(before, evidence);
    this.#setFollowUps(path, followUps);
  }

  /** Says that a person may be another than before, or nobody. */
  touch(person: string): void {
    this.#people.add(person);
  }

  /** All that is told of a person, latest first, undated last: the same array until that changes, another one after. */
  evidence(person: string): readonly Evidence[] {
    return this.#evidence.get(person)?.shown() ?? NO_EVIDENCE;
  }

  /** The follow-ups of a note. */
  followUpsOf(path: string): readonly PlacedFollowUp[] {
    return this.#followUps.get(path) ?? NO_FOLLOW_UPS;
  }

  /** The open follow-ups about a person, in no particular order. */
  openAbout(person: string): readonly PlacedFollowUp[] {
    return this.#openAbout.get(person) ?? NO_FOLLOW_UPS;
  }

  /** What has changed since this was last asked. */
  takeChanges(): Changes {
    const changes = { people: this.#people, notes: this.#notes };
    this.#people = new Set();
    this.#notes = new Set();
    return changes;
  }

  #tell(evidence: readonly Evidence[]): void {
    for (const one of evidence) {
      const ofPerson = this.#evidence.get(one.person);
      if (ofPerson === undefined) {
        const first = new Ordered<Evidence>(compareEvidence, asTheyAre);
        first.add(one);
        this.#evidence.set(one.person, first);
      } else ofPerson.add(one);
      this.#people.add(one.person);
    }
  }

  /** Of whom a note tells the same as before, nothing changes. */
  #tellAnew(before: readonly Evidence[], now: readonly Evidence[]): void {
    const [gone, told] = [byPerson(before, personOf), byPerson(now, personOf)];
    for (const [person, ofNote] of gone) {
      const again = told.get(person);
      if (again !== undefined && isSame(ofNote, again)) told.delete(person);
      else this.#untell(person, ofNote);
    }
    for (const ofNote of told.values()) this.#tell(ofNote);
  }

  #untell(person: string, gone: readonly Evidence[]): void {
    const evidence = this.#evidence.get(person);
    for (const one of gone) evidence?.delete(one);
    if (evidence?.isEmpty === true) this.#evidence.delete(person);
    this.#people.add(person);
  }

  #setFollowUps(path: string, followUps: readonly PlacedFollowUp[]): void {
    const before = this.#followUps.get(path) ?? NO_FOLLOW_UPS;
    if (before.length + followUps.length === 0 || isSame(before, followUps)) return;
    setUnlessEmpty(this.#followUps, path, followUps);
    const open = byPerson(followUps, ({ state, people }) => (state === "open" ? people : []));
    for (const person of new Set([...before, ...followUps].flatMap(({ people }) => people))) {
      const others = this.openAbout(person).filter((one) => one.path !== path);
      setUnlessEmpty(this.#openAbout, person, [...others, ...(open.get(person) ?? [])]);
      this.#people.add(person);
    }
    this.#notes.add(path);
  }
}

function personOf({ person }: Evidence): readonly string[] {
  return [person];
}

function byPerson<Told>(
  all: readonly Told[],
  peopleOf: (told: Told) => readonly string[],
): Map<string, Told[]> {
  const told = new Map<string, Told[]>();
  for (const one of all)
    for (const person of peopleOf(one)) {
      const ofPerson = told.get(person);
      if (ofPerson === undefined) told.set(person, [one]);
      else ofPerson.push(one);
    }
  return told;
}

/** Whether two lists of plain values say the same. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function setUnlessEmpty<Value>(
  map: Map<string, readonly Value[]>,
  key: string,
  values: readonly Value[],
): void {
  if (values.length === 0) map.delete(key);
  else map.set(key, values);
}
