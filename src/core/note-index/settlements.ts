/**
 * What notes amount to, by note and by person, and which of that is other than it was. A note that is
 * settled anew changes only what it tells otherwise than before.
 */
import { Ordered } from "../ordered";
import { compareEvidence, type Evidence, type PlacedFollowUp, type Settled } from "./evidence";

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
  /** Note → person → what the note tells of them; only notes that tell of somebody. */
  readonly #told = new Map<string, ReadonlyMap<string, readonly Evidence[]>>();
  /** Person → all that is told of them. */
  readonly #evidence = new Map<string, Ordered<Evidence>>();
  /** Person → note → the open follow-ups about them. */
  readonly #openAbout = new Map<string, Map<string, readonly PlacedFollowUp[]>>();
  #people = new Set<string>();
  #notes = new Set<string>();

  /** Takes in what a note amounts to, in place of what it did. */
  take(path: string, { evidence, followUps }: Settled): void {
    const before = this.#told.get(path) ?? NOBODY;
    const told = byPerson(evidence, ({ person }) => [person]);
    for (const person of before.keys())
      if (!told.has(person)) this.#changeEvidence(person, before.get(person) ?? [], []);
    for (const [person, ofNote] of told)
      this.#changeEvidence(person, before.get(person) ?? [], ofNote);
    if (told.size === 0) this.#told.delete(path);
    else this.#told.set(path, told);
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

  #changeEvidence(person: string, before: readonly Evidence[], now: readonly Evidence[]): void {
    if (isSame(before, now)) return;
    const evidence = this.#evidence.get(person) ?? new Ordered(compareEvidence, itself);
    for (const one of before) evidence.delete(one);
    for (const one of now) evidence.add(one);
    if (evidence.isEmpty) this.#evidence.delete(person);
    else this.#evidence.set(person, evidence);
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

const NOBODY: ReadonlyMap<string, readonly Evidence[]> = new Map();

function itself(evidence: Evidence): Evidence {
  return evidence;
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
