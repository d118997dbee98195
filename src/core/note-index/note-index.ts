/**
 * Path → facts, and what they amount to. Putting a note only remembers it; the notes it touches
 * (itself, and when a name changed hands those that mention the name) are settled when somebody
 * asks. What is kept per person is therefore always what a fresh index would hold.
 */
import { Listing } from "../collections/listing";
import { type GroupFacts } from "../people/contact/group";
import { lookupName, Names, namesOf } from "../people/names/names";
import { type Noteless } from "../people/noteless";
import { type PersonFacts } from "../people/person-facts";
import { type Rules } from "../people/rules";
import { finish } from "../work";
import { NOTHING, settle } from "./evidence";
import { type AnyFacts, factsIn, type KeptFacts } from "./kept-facts";
import { AskedTargets, MentionWords } from "./mention-words";
import { Mentioning } from "./mentioning";
import { type OpenPromises } from "./open-promises";
import { type PlacedFollowUp } from "./placed-follow-up";
import { type Changes, Settlements } from "./settlements";
import { type Told } from "./told";
import { Memberships, type WhoIsWho } from "./who-is-who";

/** The index of a vault. */
export class NoteIndex {
  readonly #facts = new Map<string, KeptFacts>();
  readonly #names: Names;
  readonly #noteless: Noteless;
  readonly #groups = new Map<string, GroupFacts>();
  /** Folded name → paths of the groups so named. */
  readonly #groupNames = new Listing<string>();
  readonly #words = new MentionWords();
  readonly #mentioning = new Mentioning(this.#words);
  readonly #unsettled = new Set<string>();
  /** Whether any note was ever settled; until then all are to be. */
  #hasSettled = false;
  readonly #settlements = new Settlements();
  /** Where those who are tracked without a note would have theirs, and whether no name has come or gone since. */
  #notelessPaths: readonly string[] = [];
  #areNotelessKnown = false;
  /** Names that something else may be told of than when somebody last asked for them; null until then. */
  #touched: Set<string> | null = null;
  readonly #who: WhoIsWho;

  /** `isOwner` says of a person whether they are the vault's owner; `rules` are those that hold; `noteless` are the names tracked without a note. */
  constructor(isOwner: (person: PersonFacts) => boolean, rules: Rules, noteless: Noteless) {
    this.#noteless = noteless;
    this.#names = new Names(noteless);
    this.#who = {
      rules,
      names: this.#names,
      groups: this.#groups,
      memberships: new Memberships(),
      isOwner: (path) => {
        const person = this.#names.person(path);
        return person !== null && isOwner(person);
      },
      somebodys: new AskedTargets(
        (target) => this.#names.mayBePersons(target) || this.#mayBeGroups(target),
      ),
    };
  }

  /** Takes a note in, in place of what it said before. */
  put(said: AnyFacts): void {
    const facts = factsIn(this.#words, said);
    const before = this.#facts.get(facts.path) ?? null;
    this.#facts.set(facts.path, facts);
    this.#change(facts.path, before, facts);
  }

  /** Forgets a note; a path not known is no error. */
  remove(path: string): void {
    const before = this.#facts.get(path);
    if (before === undefined) return;
    this.#facts.delete(path);
    this.#change(path, before, null);
  }

  /** What a note said when it was put in, or null. */
  factsOf(path: string): KeptFacts | null {
    return this.#facts.get(path) ?? null;
  }

  /** All notes' facts, in the order they came. */
  facts(): Iterable<KeptFacts> {
    return this.#facts.values();
  }

  /** Lists who mentions whom, a note at a time, for whoever will ask for it. */
  listing(): Iterable<void> {
    return this.#mentioning.listing();
  }

  /** Folded names that notes mention. */
  mentionedNames(): Iterable<string> {
    return this.#mentioning.names();
  }

  /** Whether a folded name is no note's and nobody's. */
  isUnknown(name: string): boolean {
    return !this.#names.knows(name) && this.#names.resolveName(name).kind === "none";
  }

  /** Folded names that are mentioned, or held, otherwise than when this was last asked; null when it never was. */
  takeTouchedNames(): ReadonlySet<string> | null {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** Paths of the notes that mention a folded name. */
  mentioning(name: string): string[] {
    return this.#mentioning.notes(name);
  }

  /** Names of notes and people, for asking who is meant. */
  get names(): Names {
    return this.#names;
  }

  /** Whether a path is the owner's own note. */
  isOwner(path: string): boolean {
    return this.#who.isOwner(path);
  }

  /** All that the vault tells of a person: the same object until that changes, another one after. */
  toldOf(person: string): Told {
    return this.#settled.toldOf(person);
  }

  /** Settles what is not yet settled, a note at a time. Notes may be put in and removed in between. */
  *settling(): Generator<void, void> {
    this.#hasSettled = true;
    for (const path of this.#unsettled) {
      this.#unsettled.delete(path);
      this.#settle(path);
      yield;
    }
  }

  #settle(path: string): void {
    const facts = this.#facts.get(path);
    const settled = facts === undefined ? NOTHING : settle(facts, this.#who);
    this.#settlements.take(path, settled);
    const followUps = this.#settlements.followUpsOf(path);
    if (facts?.followUps.length === followUps.length) facts.followUps = followUps;
  }

  /** The follow-ups of a note. */
  followUpsOf(path: string): readonly PlacedFollowUp[] {
    return this.#settled.followUpsOf(path);
  }

  /** The open promises about a person: the same object until they are others. */
  openAbout(person: string): OpenPromises {
    return this.#settled.openAbout(person);
  }

  /** What has changed since this was last asked. */
  takeChanges(): Changes {
    const settled = this.#settled;
    if (!this.#areNotelessKnown) {
      const paths = this.#names.notelessPaths();
      for (const path of [...this.#notelessPaths, ...paths]) settled.touch(path);
      this.#notelessPaths = paths;
      this.#areNotelessKnown = true;
    }
    return settled.takeChanges();
  }

  #change(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    this.#mentioning.change(path, before, after);
    if (this.#touched !== null) this.#touch(this.#touched, before, after);
    this.#unsettled.add(path);
    this.#who.memberships.forget();
    this.#rename(path, before, after);
  }

  /** Remembers all names that a note mentions or is called by, or was. */
  #touch(touched: Set<string>, before: KeptFacts | null, after: KeptFacts | null): void {
    for (const facts of [before, after]) {
      for (const name of this.#mentioning.namesIn(facts)) touched.add(name);
      for (const name of calledNames(facts))
        for (const one of [name, ...this.#noteless.namesBeside(name)]) touched.add(one);
    }
  }

  /** When what a note is called, or whom it is about, changes, all who mention its names are settled anew. */
  #rename(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    const areSame = mentionsOf(before) === mentionsOf(after) && sameMembers(before, after);
    if (areSame && isStillNobodys(before, after)) return;
    this.#renamePerson(path, before, after);
    this.#renameGroup(path, after?.group ?? null);
    this.#who.somebodys.forget();
    if (!this.#hasSettled) return;
    const [oldNames, newNames] = [calledNames(before), calledNames(after)];
    if (areSame && sameSet(oldNames, newNames)) return;
    this.#unsettleMentioning(new Set([...oldNames, ...newNames]));
  }

  #renameGroup(path: string, group: GroupFacts | null): void {
    if (group === null) {
      if (this.#groups.delete(path)) this.#groupNames.delete(lookupName(path), path);
    } else {
      this.#groups.set(path, group);
      this.#groupNames.add(lookupName(path), path);
    }
  }

  #mayBeGroups(target: string): boolean {
    return this.#groups.size > 0 && this.#groupNames.of(lookupName(target)).length > 0;
  }

  #renamePerson(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    const isPersons = personOf(before) !== null || personOf(after) !== null;
    // Where those without a note would have theirs only people's notes tell.
    const folder = isPersons ? this.#noteless.folder : null;
    if (before !== null) this.#names.delete(path, before.person);
    if (after !== null) this.#names.add(path, after.person);
    if (isPersons) {
      if (this.#noteless.folder !== folder) this.#unsettleMentioning(this.#noteless.names());
      this.#settlements.touch(path);
    }
    if (isPersons || before === null || after === null) this.#areNotelessKnown = false;
  }

  /** Those who mention one of some names; and where one of them is a group, those who mention it in turn. */
  #unsettleMentioning(names: Set<string>): void {
    if (!this.#hasSettled) return;
    // Grows while it is walked, each name once, so that groups in a circle end.
    for (const name of names) {
      for (const beside of this.#noteless.namesBeside(name)) names.add(beside);
      for (const path of this.#mentioning.notes(name)) {
        this.#unsettled.add(path);
        const facts = this.#facts.get(path) ?? null;
        if (facts !== null && facts.group !== null)
          for (const called of calledNames(facts)) names.add(called);
      }
    }
  }

  /** What the notes amount to, those settled first that have changed or mention what has. */
  get #settled(): Settlements {
    finish(this.settling());
    return this.#settlements;
  }
}

/** Folded names under which others look for a note; none when there is no note. */
function calledNames(facts: KeptFacts | null): Set<string> {
  if (facts === null) return new Set();
  const { path, person } = facts;
  const names = person === null ? [] : [...namesOf(person)];
  // An alias with a slash in it is looked up by its last segment, as any target is.
  return new Set([lookupName(path), ...names.map(lookupName)]);
}

/** Whether a note is and was there, and nobody's: all names stay as they are. */
function isStillNobodys(before: KeptFacts | null, after: KeptFacts | null): boolean {
  return before?.person === null && after?.person === null;
}

function personOf(facts: KeptFacts | null): PersonFacts | null {
  return facts?.person ?? null;
}

/** What mentions of a note are worth: null when it is no person's. */
function mentionsOf(facts: KeptFacts | null): PersonFacts["mentions"] | null {
  return personOf(facts)?.mentions ?? null;
}

function sameMembers(a: KeptFacts | null, b: KeptFacts | null): boolean {
  const [before, after] = [a?.group ?? null, b?.group ?? null];
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
