/**
 * What notes amount to, by note and by person, and which of that is other than it was. A note that is
 * settled anew changes only what it tells otherwise than before.
 */
import { type Evidence, type Settled } from "./evidence";
import { OpenAbout, type OpenPromises } from "./open-promises";
import { type PlacedFollowUp } from "./placed-follow-up";
import { NOTHING_TOLD, Telling, type Told } from "./told";

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
  readonly #tellings = new Map<string, Telling>();
  readonly #openAbout = new OpenAbout();
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

  /** All that is told of a person: the same object until that changes, another one after. */
  toldOf(person: string): Told {
    return this.#tellings.get(person)?.told ?? NOTHING_TOLD;
  }

  /** The follow-ups of a note. */
  followUpsOf(path: string): readonly PlacedFollowUp[] {
    return this.#followUps.get(path) ?? NO_FOLLOW_UPS;
  }

  /** The open promises about a person: the same object until they are others. */
  openAbout(person: string): OpenPromises {
    return this.#openAbout.of(person);
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
      let telling = this.#tellings.get(one.person);
      if (telling === undefined) this.#tellings.set(one.person, (telling = new Telling()));
      telling.add(one);
      this.#people.add(one.person);
    }
  }

  /** Of whom a note tells the same as before, nothing changes. Whoever is told of still keeps their place in the map, see `Mentioning`. */
  #tellAnew(before: readonly Evidence[], now: readonly Evidence[]): void {
    const [gone, told] = [byPerson(before), byPerson(now)];
    for (const [person, ofNote] of gone) {
      const again = told.get(person);
      if (again !== undefined && isSame(ofNote, again)) told.delete(person);
      else this.#untell(person, ofNote);
    }
    for (const ofNote of told.values()) this.#tell(ofNote);
    for (const person of gone.keys())
      if (this.#tellings.get(person)?.isEmpty === true) this.#tellings.delete(person);
  }

  #untell(person: string, gone: readonly Evidence[]): void {
    const telling = this.#tellings.get(person);
    for (const one of gone) telling?.delete(one);
    this.#people.add(person);
  }

  #setFollowUps(path: string, followUps: readonly PlacedFollowUp[]): void {
    const before = this.#followUps.get(path) ?? NO_FOLLOW_UPS;
    if (before.length + followUps.length === 0 || isSame(before, followUps)) return;
    setUnlessEmpty(this.#followUps, path, followUps);
    this.#openAbout.change(before, followUps);
    for (const one of [...before, ...followUps])
      for (const person of one.people) this.#people.add(person);
    this.#notes.add(path);
  }
}

function byPerson(all: readonly Evidence[]): Map<string, Evidence[]> {
  const told = new Map<string, Evidence[]>();
  for (const one of all) {
    const ofPerson = told.get(one.person);
    if (ofPerson === undefined) told.set(one.person, [one]);
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
