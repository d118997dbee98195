/** People whom dated notes tell of and who have no note of their own. */
import { Ordered } from "../collections/ordered";
import { type Day } from "../dates/day";
import { compare, compareLatest } from "../order";
import { tellingKind } from "../people/contact/contact-kind";
import { type Mention } from "../people/contact/mention";
import { foldName } from "../people/names/fold-name";
import { nameShape } from "../people/names/name-shape";
import { finish } from "../work";
import { AskedTargets } from "./mention-words";
import { type NoteIndex } from "./note-index";

/** Somebody without a note, as far as links can tell. */
export interface UnknownPerson {
  readonly name: string;
  /** As links last wrote it: the name, with an `@` before it where they put one. */
  readonly target: string;
  /** How many dated notes tell of contact. */
  readonly notes: number;
  /** The latest of it. The line counts from 0. */
  readonly last: { readonly day: Day; readonly path: string; readonly line: number };
}

/** Notes in which a name that nobody lists as an attendee must stand. */
const FEWEST_NOTES = 2;

/** Who has no note, kept from one time that it is asked to the next: only names that are told of otherwise are looked at again. */
export class UnknownPeople {
  readonly #index: NoteIndex;
  readonly #isSetAside: (name: string) => boolean;
  /** By folded name. */
  #found = new Map<string, UnknownPerson>();
  #list = inOrder();
  #today: Day | null = null;
  /** Folded names that have yet to be looked at. */
  #waiting = new Set<string>();
  /** Who began to look last takes over from all before. */
  #turn = 0;

  /** `isSetAside` says of a name whether the user said that it is nobody's, or their own. */
  constructor(index: NoteIndex, isSetAside: (name: string) => boolean) {
    this.#index = index;
    this.#isSetAside = isSetAside;
  }

  /** Those written of most first; only contact up to `today` speaks for somebody. The same array until they are others. */
  on(today: Day): readonly UnknownPerson[] {
    finish(this.looking(today));
    return this.#list.now.all();
  }

  /** The work that the answer for a day needs, a name or a note at a time. Notes may come and go in between. */
  *looking(today: Day): Generator<void, void> {
    const turn = (this.#turn += 1);
    while (this.#turn === turn && this.#isWaiting(today)) {
      const names = [...this.#waiting];
      const work = this.#look(names, today);
      while (this.#turn === turn && work.next().done !== true) yield;
      if (this.#turn === turn) for (const name of names) this.#waiting.delete(name);
    }
  }

  /** Whether any name has to be looked at, those that were touched just now included. */
  #isWaiting(today: Day): boolean {
    const touched = this.#index.takeTouchedNames();
    if (touched === null || today !== this.#today) {
      this.#today = today;
      this.#found = new Map();
      this.#list = inOrder();
      this.#waiting = new Set(this.#index.mentionedNames());
    } else for (const name of touched) this.#waiting.add(name);
    return this.#waiting.size > 0;
  }

  *#look(names: readonly string[], today: Day): Generator<void, void> {
    const told = new Map<string, Told[]>();
    for (const name of names) {
      this.#set(name, null);
      if (this.#index.isUnknown(name)) told.set(name, []);
      yield;
    }
    yield* tellOf(told, this.#index);
    for (const [name, all] of told) {
      const person = personIn(all.filter(({ day }) => day <= today));
      if (person !== null && !this.#isSetAside(person.name)) this.#set(name, person);
      yield;
    }
  }

  #set(name: string, person: UnknownPerson | null): void {
    const before = this.#found.get(name);
    if (before !== undefined) this.#list.delete(before);
    if (person === null) this.#found.delete(name);
    else {
      this.#found.set(name, person);
      this.#list.add(person);
      this.#list.settle();
    }
  }
}

function inOrder(): Ordered<UnknownPerson> {
  return new Ordered(compareUnknown);
}

function compareUnknown(a: UnknownPerson, b: UnknownPerson): number {
  return (
    b.notes - a.notes ||
    compareLatest(a.last.day, b.last.day) ||
    compare(a.name, b.name) ||
    compare(a.target, b.target)
  );
}

interface Told {
  readonly mention: Mention;
  readonly day: Day;
  readonly path: string;
}

/** Adds by folded name where dated notes tell of contact, a note at a time. */
function* tellOf(told: ReadonlyMap<string, Told[]>, index: NoteIndex): Generator<void, void> {
  const paths = new Set<string>();
  for (const name of told.keys()) {
    for (const path of index.mentioning(name)) paths.add(path);
    yield;
  }
  const asked = new AskedTargets((target) => told.has(foldName(target)));
  for (const path of paths) {
    for (const mention of index.factsOf(path)?.mentions.those(asked) ?? []) {
      const { day, target } = mention;
      if (day !== null && mayCount(mention))
        told.get(foldName(target))?.push({ mention, day, path });
    }
    yield;
  }
}

function mayCount({ excluded, place }: Mention): boolean {
  return excluded === null && place !== "absentee";
}

function personIn(told: readonly Told[]): UnknownPerson | null {
  const [last] = [...told].sort(
    (a, b) =>
      compareLatest(a.day, b.day) ||
      compare(a.path, b.path) ||
      a.mention.line - b.mention.line ||
      compare(a.mention.target, b.mention.target),
  );
  if (last === undefined) return null;
  const shape = nameShape(last.mention.target);
  const met = told.some(({ mention }) => mention.place === "attendee");
  const isContact = met || told.some(({ mention }) => tellingKind(mention.kind) !== null);
  const notes = new Set(told.map(({ path }) => path)).size;
  if (shape === null || (shape === "single" && !isContact)) return null;
  if (notes < FEWEST_NOTES && !met) return null;
  const { day, path, mention } = last;
  const target = mention.target.trim();
  return { name: target.replace(/^@/, ""), target, notes, last: { day, path, line: mention.line } };
}
