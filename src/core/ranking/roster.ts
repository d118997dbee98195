/**
 * The agenda, kept up to date: what has changed since it was last asked for is taken out and put in
 * again, and all else stays where it is. Another day has everybody placed anew. Whoever can't wait for
 * many to be placed has it done before, in pieces.
 */
import { type Day } from "../dates/day";
import { type OpenPromises } from "../note-index/open-promises";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { type Changes } from "../note-index/settlements";
import { finish } from "../work";
import { type Agenda, AgendaLists, isToldOf } from "./agenda";
import { type Judged } from "./judge";
import {
  isListed,
  type RankedPromise,
  type RankedStanding,
  rankPerson,
  rankPromise,
} from "./ranked";

/** Where the roster learns what holds. */
export interface RosterSource {
  /** All changes since this was last asked. */
  readonly takeChanges: () => Changes;
  /** Where a person stands, the same object as long as nothing has changed; null when a path is nobody's. */
  readonly judged: (path: string, today: Day) => Judged | null;
  /** The follow-ups of a note. */
  readonly followUpsOf: (note: string) => readonly PlacedFollowUp[];
  /** The open promises about a person. */
  readonly openAbout: (path: string) => OpenPromises;
}

/** People, notes and promises that are placed in one piece. */
const PIECE = 8;

/** Who and what is on the list of the day last asked about. */
export class Roster {
  readonly #source: RosterSource;
  #today: Day | null = null;
  /** Null until all that waits has its place. */
  #agenda: Agenda | null = null;
  #lists = new AgendaLists();
  readonly #people = new Map<string, RankedStanding>();
  /** Note → its follow-ups; only notes that have some. */
  readonly #followUps = new Map<string, readonly PlacedFollowUp[]>();
  /** The rows of the promises that stand for themselves. */
  readonly #promises = new Map<PlacedFollowUp, RankedPromise>();

  /** What has yet to be placed: first all notes, then people, then promises that may have a row of their own now, or none any more. */
  #notesWaiting: Set<string> = new Set();
  #peopleWaiting: Set<string> = new Set();
  readonly #promisesWaiting = new Set<PlacedFollowUp>();

  constructor(source: RosterSource) {
    this.#source = source;
  }

  /** The agenda of a day: the same object as long as nothing has changed. */
  on(today: Day): Agenda {
    finish(this.placing(today));
    return (this.#agenda ??= this.#lists.agenda(today));
  }

  /** The work that the agenda of a day needs, in pieces. All may become other than it was in between, even the day. */
  *placing(today: Day): Generator<void, void> {
    if (this.#today !== today) this.#startAnew(today);
    while (this.#today === today && this.#isWaiting()) {
      this.#placeSome(today);
      this.#lists.settle();
      yield;
    }
  }

  /** Empties the lists: all that was on them waits for its place on another day. */
  #startAnew(today: Day): void {
    this.#today = today;
    this.#agenda = null;
    this.#notesWaiting = bothOf(this.#notesWaiting, new Set(this.#followUps.keys()));
    this.#peopleWaiting = bothOf(this.#peopleWaiting, new Set(this.#people.keys()));
    this.#lists = new AgendaLists();
    this.#people.clear();
    this.#followUps.clear();
    this.#promises.clear();
    // They wait again once their notes have their place; what a note no longer says would find none to take it out.
    this.#promisesWaiting.clear();
  }

  /** Whether anything has to be placed, what has just changed included. */
  #isWaiting(): boolean {
    const { notes, people } = this.#source.takeChanges();
    this.#notesWaiting = bothOf(this.#notesWaiting, notes);
    this.#peopleWaiting = bothOf(this.#peopleWaiting, people);
    const waiting = [this.#notesWaiting, this.#peopleWaiting, this.#promisesWaiting];
    const isWaiting = waiting.some(({ size }) => size > 0);
    if (isWaiting) this.#agenda = null;
    return isWaiting;
  }

  #placeSome(today: Day): void {
    const [notes, people] = [this.#notesWaiting, this.#peopleWaiting];
    const promises = this.#promisesWaiting;
    if (notes.size > 0) for (const note of someOf(notes)) this.#placeNote(note, today);
    else if (people.size > 0) for (const path of someOf(people)) this.#placePerson(path, today);
    else for (const promise of someOf(promises)) this.#placePromise(promise, today);
  }

  /** Takes a note's follow-ups in, and those it had out. */
  #placeNote(note: string, today: Day): void {
    const promises = this.#promisesWaiting;
    for (const gone of this.#followUps.get(note) ?? []) {
      this.#lists.deleteFollowUp(gone);
      this.#dropPromise(gone);
      promises.delete(gone);
    }
    const followUps = this.#source.followUpsOf(note);
    if (followUps.length === 0) this.#followUps.delete(note);
    else this.#followUps.set(note, followUps);
    for (const one of followUps) {
      if (isToldOf(one, today)) this.#lists.addFollowUp(one);
      promises.add(one);
    }
  }

  #placePerson(path: string, today: Day): void {
    const wasListed = this.#isListed(path);
    this.#placeStanding(path, today);
    if (wasListed === this.#isListed(path)) return;
    for (const one of this.#source.openAbout(path).all()) this.#promisesWaiting.add(one);
  }

  #placeStanding(path: string, today: Day): void {
    const before = this.#people.get(path);
    const judged = this.#source.judged(path, today);
    if (judged === null) {
      if (before !== undefined) this.#lists.deletePerson(before);
      this.#people.delete(path);
      return;
    }
    if (before?.standing === judged.standing) return;
    const person = rankPerson(judged, today);
    if (before === undefined) this.#lists.addPerson(person);
    else this.#lists.replacePerson(before, person);
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

/** All of two sets, in one of them or a new one: many are not added one by one. */
function bothOf<Item>(few: Set<Item>, more: ReadonlySet<Item>): Set<Item> {
  if (more.size > few.size) return new Set([...few, ...more]);
  for (const one of more) few.add(one);
  return few;
}

/** A few items, taken from a set. */
function* someOf<Item>(items: Set<Item>): Generator<Item, void> {
  let left = PIECE;
  for (const item of items) {
    items.delete(item);
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}
