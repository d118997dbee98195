/**
 * The agenda, kept up to date: what has changed since it was last asked for is taken out and put in
 * again, and all else stays where it is. Another day has everybody placed anew.
 */
import { type Day } from "../dates/day";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { type Changes } from "../note-index/settlements";
import {
  type Agenda,
  AgendaLists,
  isListed,
  isToldOf,
  type RankedPromise,
  type RankedStanding,
  rankPerson,
  rankPromise,
} from "./agenda";
import { type Standing } from "./standing";

/** Where the roster learns what holds. */
export interface RosterSource {
  /** All changes since this was last asked. */
  readonly takeChanges: () => Changes;
  /** Where a person stands, the same object as long as nothing has changed; null when a path is nobody's. */
  readonly standing: (path: string, today: Day) => Standing | null;
  /** The follow-ups of a note. */
  readonly followUpsOf: (note: string) => readonly PlacedFollowUp[];
  /** The open follow-ups about a person. */
  readonly openAbout: (path: string) => readonly PlacedFollowUp[];
}

/** Who and what is on the list of the day last asked about. */
export class Roster {
  readonly #source: RosterSource;
  #agenda: Agenda | null = null;
  #lists = new AgendaLists();
  readonly #people = new Map<string, RankedStanding>();
  /** Note → its follow-ups; only notes that have some. */
  readonly #followUps = new Map<string, readonly PlacedFollowUp[]>();
  /** The rows of the promises that stand for themselves. */
  readonly #promises = new Map<PlacedFollowUp, RankedPromise>();

  constructor(source: RosterSource) {
    this.#source = source;
  }

  /** The agenda of a day: the same object as long as nothing has changed. */
  on(today: Day): Agenda {
    const changes = this.#source.takeChanges();
    const isSameDay = this.#agenda?.today === today;
    if (this.#agenda !== null && isSameDay && changes.people.size + changes.notes.size === 0)
      return this.#agenda;
    this.#take(isSameDay ? changes : this.#startAnew(changes), today);
    this.#agenda = this.#lists.agenda(today);
    return this.#agenda;
  }

  /** Empties the lists. Gives all that is to be placed on another day. */
  #startAnew({ people, notes }: Changes): Changes {
    const all = {
      people: new Set([...this.#people.keys(), ...people]),
      notes: new Set([...this.#followUps.keys(), ...notes]),
    };
    this.#lists = new AgendaLists();
    this.#people.clear();
    this.#followUps.clear();
    this.#promises.clear();
    return all;
  }

  #take({ people, notes }: Changes, today: Day): void {
    /** Promises that may have a row of their own, or none any more. */
    const touched = new Set<PlacedFollowUp>();
    for (const note of notes) for (const one of this.#placeNote(note, today)) touched.add(one);
    for (const path of people) {
      const wasListed = this.#isListed(path);
      this.#placePerson(path, today);
      if (wasListed === this.#isListed(path)) continue;
      for (const one of this.#source.openAbout(path)) touched.add(one);
    }
    for (const followUp of touched) this.#placePromise(followUp, today);
  }

  /** Takes a note's follow-ups in, and those it had out. Gives the new ones. */
  #placeNote(note: string, today: Day): readonly PlacedFollowUp[] {
    for (const gone of this.#followUps.get(note) ?? []) {
      this.#lists.deleteFollowUp(gone);
      this.#dropPromise(gone);
    }
    const followUps = this.#source.followUpsOf(note);
    if (followUps.length === 0) this.#followUps.delete(note);
    else this.#followUps.set(note, followUps);
    for (const one of followUps) if (isToldOf(one, today)) this.#lists.addFollowUp(one);
    return followUps;
  }

  #placePerson(path: string, today: Day): void {
    const before = this.#people.get(path);
    const standing = this.#source.standing(path, today);
    if (before !== undefined) {
      if (before.standing === standing) return;
      this.#lists.deletePerson(before);
      this.#people.delete(path);
    }
    if (standing === null) return;
    const person = rankPerson(standing, today);
    this.#lists.addPerson(person);
    this.#people.set(path, person);
  }

  #isListed(path: string): boolean {
    const person = this.#people.get(path);
    return person !== undefined && isListed(person);
  }

  /** A promise has a row of its own while none of those it is about has one. */
  #placePromise(followUp: PlacedFollowUp, today: Day): void {
    this.#dropPromise(followUp);
    const { state, people } = followUp;
    if (state !== "open" || people.some((path) => this.#isListed(path))) return;
    const promise = rankPromise(followUp, today);
    this.#promises.set(followUp, promise);
    this.#lists.addPromise(promise);
  }

  #dropPromise(followUp: PlacedFollowUp): void {
    const promise = this.#promises.get(followUp);
    if (promise === undefined) return;
    this.#lists.deletePromise(promise);
    this.#promises.delete(followUp);
  }
}
