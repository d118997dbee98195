/**
 * What notes amount to, by note and by person, and which of that is other than it was. A note that is
 * settled anew changes only what it tells otherwise than before.
 */
import { type Evidence, type PlacedFollowUp, type Settled } from "./evidence";

/** People and notes, by path, of which something else may hold now. */
export interface Changes {
  readonly people: ReadonlySet<string>;
  /** Notes whose follow-ups are others. */
  readonly notes: ReadonlySet<string>;
}

const NO_EVIDENCE: readonly Evidence[] = [];

/** What all notes amount to. */
export class Settlements {
  /** Note → its follow-ups; only notes that have some. */
  readonly #followUps = new Map<string, readonly PlacedFollowUp[]>();
  /** Note → the people it tells of; only notes that tell of somebody. */
  readonly #tellsOf = new Map<string, readonly string[]>();
  /** Person → note → what the note tells of them. */
  readonly #evidence = new Map<string, Map<string, readonly Evidence[]>>();
  /** Person → all that is told of them, since it was last asked for and no note has said otherwise. */
  readonly #gathered = new Map<string, readonly Evidence[]>();
  /** Person → note → the open follow-ups about them. */
  readonly #openAbout = new Map<string, Map<string, readonly PlacedFollowUp[]>>();
  #people = new Set<string>();
  #notes = new Set<string>();

  /** Takes in what a note amounts to, in place of what it did. */
  take(path: string, { evidence, followUps }: Settled): void {
    const told = byPerson(evidence, ({ person }) => [person]);
    for (const person of this.#tellsOf.get(path) ?? [])
      if (!told.has(person)) this.#setEvidence(person, path, []);
    for (const [person, ofNote] of told) this.#setEvidence(person, path, ofNote);
    setUnlessEmpty(this.#tellsOf, path, [...told.keys()]);
    this.#setFollowUps(path, followUps);
  }

  /** Says that a person may be another than before, or nobody. */
  touch(person: string): void {
    this.#people.add(person);
  }

  /** All that is told of a person, in no particular order: the same array until that changes, another one after. */
  evidence(person: string): readonly Evidence[] {
    const gathered = this.#gathered.get(person);
    if (gathered !== undefined) return gathered;
    const byNote = this.#evidence.get(person);
    if (byNote === undefined) return NO_EVIDENCE;
    const evidence = [...byNote.values()].flat();
    this.#gathered.set(person, evidence);
    return evidence;
  }

  /** The follow-ups of a note. */
  followUpsOf(path: string): readonly PlacedFollowUp[] {
    return this.#followUps.get(path) ?? [];
  }

  /** The open follow-ups about a person, in no particular order. */
  openAbout(person: string): readonly PlacedFollowUp[] {
    return [...(this.#openAbout.get(person)?.values() ?? [])].flat();
  }

  /** What has changed since this was last asked. */
  takeChanges(): Changes {
    const changes = { people: this.#people, notes: this.#notes };
    this.#people = new Set();
    this.#notes = new Set();
    return changes;
  }

  #setEvidence(person: string, path: string, evidence: readonly Evidence[]): void {
    const before = this.#evidence.get(person)?.get(path) ?? [];
    if (isSame(before, evidence)) return;
    setWithin(this.#evidence, person, path, evidence);
    this.#gathered.delete(person);
    this.#people.add(person);
  }

  #setFollowUps(path: string, followUps: readonly PlacedFollowUp[]): void {
    const before = this.#followUps.get(path) ?? [];
    if (isSame(before, followUps)) return;
    setUnlessEmpty(this.#followUps, path, followUps);
    const open = byPerson(followUps, ({ state, people }) => (state === "open" ? people : []));
    for (const person of new Set([...before, ...followUps].flatMap(({ people }) => people))) {
      setWithin(this.#openAbout, person, path, open.get(person) ?? []);
      this.#people.add(person);
    }
    this.#notes.add(path);
  }
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
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b));
}

function setUnlessEmpty<Value>(
  map: Map<string, readonly Value[]>,
  key: string,
  values: readonly Value[],
): void {
  if (values.length === 0) map.delete(key);
  else map.set(key, values);
}

function setWithin<Value>(
  maps: Map<string, Map<string, readonly Value[]>>,
  outer: string,
  inner: string,
  values: readonly Value[],
): void {
  const map = maps.get(outer) ?? new Map<string, readonly Value[]>();
  setUnlessEmpty(map, inner, values);
  if (map.size === 0) maps.delete(outer);
  else maps.set(outer, map);
}
