/** What the index answers for the present day; everything is nothing before notes have been read once. */
import { type Contact } from "../../core/calendar/year-grid";
import { type Day } from "../../core/dates/day";
import { type Explanation, type Kith, type PersonMatch, type Stats } from "../../core/kith";
import { type UnknownPerson } from "../../core/note-index/unknown-people";
import { type Agenda } from "../../core/ranking/agenda";
import { type Dossier } from "../../core/ranking/dossier";
import { type Suggestion } from "../../core/ranking/suggestion";
import { type Someone } from "../../requests";

const NOBODY: readonly UnknownPerson[] = [];

/** Asks an index for today, and remembers what was asked often until it is told to forget. */
export class Answers {
  readonly #kith: () => Kith | null;
  readonly #today: () => Day;
  #agenda: Agenda | null = null;
  #unknown: { readonly today: Day; readonly people: readonly UnknownPerson[] } | null = null;
  /** The index that has found who has no note. */
  #unknownTo: Kith | null = null;

  /** `kith` gives the index to be asked, or null while there is none. */
  constructor(kith: () => Kith | null, today: () => Day) {
    this.#kith = kith;
    this.#today = today;
  }

  /** The list for today, or null before the notes have been read once. */
  agenda(): Agenda | null {
    const today = this.#today();
    const kith = this.#kith();
    if (kith !== null && this.#agenda?.today !== today) this.#agenda = kith.agenda(today);
    return this.#agenda;
  }

  /** Everybody known, most urgent first. */
  people(): readonly Someone[] {
    const people = this.agenda()?.people ?? [];
    return people.map(({ person: { path, name } }) => ({ path, name }));
  }

  /** The name of the person whose note has a path, or null. */
  nameOf(path: string): string | null {
    return this.#kith()?.nameOf(path) ?? null;
  }

  /** The person whose note has a path, or null. */
  someoneAt(path: string): Someone | null {
    const name = this.nameOf(path);
    return name === null ? null : { path, name };
  }

  /** The person meant by a name, alias or path. */
  find(name: string): PersonMatch {
    return this.#kith()?.findPerson(name) ?? { kind: "none" };
  }

  /** What was read, in numbers, or null before the notes have been read once. */
  stats(): Stats | null {
    return this.#kith()?.stats(this.#today()) ?? null;
  }

  /** Intervals to suggest today. */
  suggestions(): readonly Suggestion[] {
    return this.#kith()?.suggestions(this.#today()) ?? [];
  }

  /** Whom dated notes tell of who have no note; nobody until all of them have been found. */
  unknownPeople(): readonly UnknownPerson[] {
    const today = this.#today();
    const kith = this.#kith();
    if (kith === null || kith !== this.#unknownTo) return NOBODY;
    if (this.#unknown?.today !== today)
      this.#unknown = { today, people: kith.unknownPeople(today) };
    return this.#unknown.people;
  }

  /** Says of an index that it has found who has no note. */
  tellUnknown(kith: Kith): void {
    this.#unknownTo = kith;
    const today = this.#today();
    this.#unknown = { today, people: kith.unknownPeople(today) };
  }

  /** Takes the list as it is now, which stands until the next one is taken or all is forgotten. */
  tellAgenda(kith: Kith): void {
    this.#agenda = kith.agenda(this.#today());
  }

  /** All about one person today, or null when the path is no person's. */
  explain(path: string): Explanation | null {
    return this.#kith()?.explain(path, this.#today()) ?? null;
  }

  /** What to have in mind about one person today, or null when the path is no person's. */
  dossier(path: string): Dossier | null {
    return this.#kith()?.dossier(path, this.#today()) ?? null;
  }

  /** The contacts up to today with one person, or with everybody when null. */
  contacts(path: string | null): readonly Contact[] {
    return this.#kith()?.contacts(path, this.#today()) ?? [];
  }

  /** The notes say something else now. */
  forget(): void {
    this.#agenda = null;
    this.#unknown = null;
  }
}
