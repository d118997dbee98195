/**
 * The core's front door: notes go in one at a time, answers for any day come out. Nobody outside puts
 * notes in, or asks who is due, anywhere else; days, words and settings are read by the stages themselves.
 */
import { type Contact } from "./calendar/year-grid";
import { type Day } from "./dates/day";
import { type LogEdit } from "./edits/edit";
import { type FollowUp } from "./markers/follow-up";
import { asContacts, type LoggedIn } from "./note-index/as-contact";
import { readFacts, type ReadingWays } from "./note-index/facts";
import { type KeptFacts } from "./note-index/kept-facts";
import { type NewPersonNote, newPersonNote } from "./note-index/new-person";
import { NoteIndex } from "./note-index/note-index";
import { OpenTexts } from "./note-index/open-text";
import { unplaced } from "./note-index/placed-follow-up";
import { UnknownPeople, type UnknownPerson } from "./note-index/unknown-people";
import { warmingUp } from "./note-index/warm-up";
import { personMeant } from "./note-index/who-is-who";
import { compare } from "./order";
import { isHidden, isInside, withoutMd } from "./paths";
import { type Mention } from "./people/contact/mention";
import { foldName } from "./people/names/fold-name";
import { givenName } from "./people/names/given-name";
import { Noteless } from "./people/noteless";
import { ownerIn } from "./people/owner";
import { type PersonFacts } from "./people/person-facts";
import { peopleFolderOf } from "./people/who";
import { type Agenda } from "./ranking/agenda";
import { type Dossier, dossierOf } from "./ranking/dossier";
import { type Explanation, laterPromises, notCounted } from "./ranking/explanation";
import { Histories, type History } from "./ranking/history";
import { type Judged } from "./ranking/judge";
import { Roster } from "./ranking/roster";
import { Standings } from "./ranking/standings";
import { compareSuggestions, type Suggestion, suggestionFor } from "./ranking/suggestion";
import { readingWays, type VaultWays } from "./reading-ways";
import { type Settings } from "./settings/settings";

export { type Explanation, type NotCounted } from "./ranking/explanation";
export { type VaultWays } from "./reading-ways";
export {
  type MarkerPlace,
  type OpenText,
  type OpenTexts,
  type Position,
} from "./note-index/open-text";

/** What was read, in numbers. */
export interface Stats {
  readonly notes: number;
  readonly people: number;
  readonly datedNotes: number;
  readonly touches: number;
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}

/** Answers to "which person is meant by these words": one, several (their paths), or none. */
export type PersonMatch =
  | { readonly kind: "one"; readonly path: string }
  | { readonly kind: "several"; readonly paths: readonly string[] }
  | { readonly kind: "none" };

/** The index. Putting a note costs the work of that note; answers are derived when asked. */
export class Kith {
  readonly #settings: Settings;
  readonly #ways: ReadingWays;
  readonly #index: NoteIndex;
  readonly #noteless: Noteless;
  readonly #histories = new Histories();
  readonly #standings: Standings;
  readonly #roster: Roster;
  readonly #unknownPeople: UnknownPeople;
  /** For notes that are being edited. */
  readonly open: OpenTexts;
  /** Files that could not be read at all, with the reason. */
  readonly #skipped = new Map<string, string>();

  /** An empty index. Other settings or ways need another index, since facts depend on both. */
  constructor(settings: Settings, ways: VaultWays) {
    this.#settings = settings;
    this.#ways = readingWays(settings, ways);
    this.#standings = new Standings(settings);
    this.open = new OpenTexts(this.#ways);
    const { rules } = this.#ways;
    const noteless = new Noteless(settings.peopleWithoutNotes, {
      folder: settings.newPersonFolder,
      peopleFolderOf: (path) => peopleFolderOf(path, this.#ways.people),
    });
    this.#noteless = noteless;
    const mine = settings.me.map(givenName);
    const index = new NoteIndex(ownerIn(rules.has("owner") ? mine : []), rules, noteless);
    this.#index = index;
    const me = new Set(mine.map(foldName));
    const { notPeople } = this.#ways;
    const isSetAside = (name: string): boolean => me.has(name) || notPeople.has(name);
    this.#unknownPeople = new UnknownPeople(index, (name) => isSetAside(foldName(name)));
    this.#roster = new Roster({
      takeChanges: () => index.takeChanges(),
      followUpsOf: (note) => index.followUpsOf(note),
      openAbout: (path) => index.openAbout(path),
      judged: (path, today) => {
        const person = this.#person(path);
        return person && this.#judged(person, today);
      },
    });
  }

  /** Reads a note in, replacing what it said before. Notes in ignored and hidden folders are forgotten. */
  put(path: string, text: string): void {
    this.#skipped.delete(path);
    if (this.#isOut(path)) this.#index.remove(path);
    else this.#index.put(readFacts(path, text, this.#ways));
  }

  /** Work that the first notes would otherwise wait for, in pieces. */
  warmingUp(): Generator<void, void> {
    return warmingUp(this.#ways);
  }

  /** Takes in what a note was found to say when it was read in the same way before; null when nothing of it counts. */
  know(path: string, facts: KeptFacts | null): void {
    this.#skipped.delete(path);
    if (facts === null || this.#isOut(path)) this.#index.remove(path);
    else this.#index.put(facts);
  }

  /** What a note says, to be taken in again by `know`; null when it is not known or nothing of it counts. */
  factsOf(path: string): KeptFacts | null {
    const facts = this.#index.factsOf(path);
    return facts && { ...facts, followUps: facts.followUps.map(unplaced) };
  }

  /** Forgets a note. */
  remove(path: string): void {
    this.#skipped.delete(path);
    this.#index.remove(path);
  }

  /** Says that a file could not be read, to be told in the stats. */
  skip(path: string, why: string): void {
    this.#index.remove(path);
    this.#skipped.set(path, why);
  }

  /**
   * The work that the list for a day will need, in pieces: whoever has no time for all of it asks for
   * the next piece when there is some. Notes may come and go in between.
   */
  *prepare(today: Day): Generator<void, void> {
    yield* this.#index.settling();
    yield* this.#roster.placing(today);
  }

  /** The work that `unknownPeople` will need, in the same way. */
  *prepareUnknown(today: Day): Generator<void, void> {
    yield* this.#index.listing();
    yield* this.#unknownPeople.looking(today);
  }

  /** The list for a day: the same object as long as nothing has changed. */
  agenda(today: Day): Agenda {
    return this.#roster.on(today);
  }

  /** Intervals to suggest on a day, from the rhythms that were kept: those in touch most often first. */
  suggestions(today: Day): Suggestion[] {
    return this.#people()
      .filter(({ hasNote }) => hasNote)
      .flatMap((person) => {
        const history = this.#history(person.path, today);
        return suggestionFor(this.#judged(person, today).standing, history, today) ?? [];
      })
      .sort(compareSuggestions);
  }

  /** All about one person on a day, or null when the path is no person's. */
  explain(path: string, today: Day): Explanation | null {
    const person = this.#person(path);
    if (person === null) return null;
    return {
      standing: this.#judged(person, today).standing,
      laterPromises: laterPromises(this.#index.openAbout(path), today),
      touches: this.#history(path, today).past,
      notCounted: notCounted(this.#index.toldOf(path), today, this.#ways.rules),
    };
  }

  /** What to have in mind about one person on a day, or null when the path is no person's. */
  dossier(path: string, today: Day): Dossier | null {
    const person = this.#person(path);
    if (person === null) return null;
    const { past } = this.#history(path, today);
    const { standing } = this.#judged(person, today);
    return dossierOf(standing, past, this.#index.openAbout(path), today);
  }

  /** The contacts up to a day with one person, or with everybody when null, in no particular order. */
  contacts(path: string | null, today: Day): Contact[] {
    const one = path === null ? null : this.#person(path);
    const people = path === null ? this.#people() : one === null ? [] : [one];
    return people.flatMap(({ path: person, name }) => {
      const { past } = this.#history(person, today);
      return past.map((touch): Contact => ({ ...touch, person, name }));
    });
  }

  /** The name of the person whose note a path is, or null when it is no person's. */
  nameOf(path: string): string | null {
    return this.#person(path)?.name ?? null;
  }

  /** The person meant by a name, alias, path or link, any case. */
  findPerson(given: string): PersonMatch {
    const name = givenName(given);
    const byLink = this.#index.names.resolveLink(withoutMd(name), "");
    const found = byLink.kind === "none" ? this.#index.names.resolveName(name) : byLink;
    if (found.kind === "ambiguous") return { kind: "several", paths: found.paths };
    if (found.kind === "none" || this.#index.isOwner(found.path)) return { kind: "none" };
    return { kind: "one", path: found.path };
  }

  /** The follow-ups of a note as it was last put in. */
  followUpsOf(path: string): readonly FollowUp[] {
    return (this.#index.factsOf(path)?.followUps ?? []).map(unplaced);
  }

  /** Those whom dated notes tell of up to a day and who have no note, those written of most first. */
  unknownPeople(today: Day): readonly UnknownPerson[] {
    return this.#unknownPeople.on(today);
  }

  /** The note to make for somebody, from the text of a template, filled in but not yet marked as a person's. */
  newPerson(name: string, fill: (title: string) => string): NewPersonNote | null {
    return newPersonNote(name, fill, { folder: this.#noteless.folder, ways: this.#ways });
  }

  /** Edits that record a contact, their entries such that they will be read as one. */
  asContacts(edits: readonly LogEdit[], where: LoggedIn): LogEdit[] {
    const { names } = this.#index;
    const isRule = this.#ways.rules.has("mentions-ignored");
    const isIgnored = (mention: Mention, path: string): boolean => {
      if (!isRule) return false;
      const whom = personMeant(mention, path, names);
      return whom.kind === "person" && names.person(whom.path)?.mentions === "ignored";
    };
    return asContacts(edits, where, { ways: this.#ways, isIgnored });
  }

  /** What was read, with the contacts on record up to `today`. */
  stats(today: Day): Stats {
    const facts = [...this.#index.facts()];
    const people = this.#people();
    const problems = facts.flatMap(({ path, problem }) =>
      problem === null ? [] : [{ path, why: problem }],
    );
    const skipped = [...this.#skipped].map(([path, why]) => ({ path, why }));
    return {
      notes: facts.length,
      people: people.length,
      datedNotes: facts.filter(({ noteDay }) => noteDay.kind === "day").length,
      touches: sum(people.map(({ path }) => this.#history(path, today).count)),
      skipped: [...skipped, ...problems].sort((a, b) => compare(a.path, b.path)),
    };
  }

  #isOut(path: string): boolean {
    const isHiddenHere = this.#ways.rules.has("hidden-folder") && isHidden(path);
    return isHiddenHere || isInside(path, this.#settings.ignoredFolders);
  }

  /** Everybody but the owner. */
  #people(): PersonFacts[] {
    return [...this.#index.names.persons()].filter(({ path }) => !this.#index.isOwner(path));
  }

  /** The person whose note a path is; the owner is none. */
  #person(path: string): PersonFacts | null {
    return this.#index.isOwner(path) ? null : this.#index.names.person(path);
  }

  #judged(person: PersonFacts, today: Day): Judged {
    const open = this.#index.openAbout(person.path);
    return this.#standings.of({ person, history: this.#history(person.path, today), open }, today);
  }

  #history(person: string, today: Day): History {
    return this.#histories.of(this.#index.toldOf(person), today);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
