/**
 * Whom a link or a name means. Links resolve to notes as Obsidian resolves them (an exact path,
 * else the nearest and shortest path ending in it); only then do names and aliases of people
 * speak, and last the names tracked without a note. A name that could be two people is nobody.
 */
import { Listing } from "../../collections/listing";
import { compare } from "../../order";
import { baseName, folderOf } from "../../paths";
import { type Noteless } from "../noteless";
import { type PersonFacts } from "../person-facts";
import { foldName } from "./fold-name";

/** What a name turned out to mean. */
export type Resolution =
  | { readonly kind: "person"; readonly path: string }
  /** Several people share the name: it counts for none of them. */
  | { readonly kind: "ambiguous"; readonly paths: readonly string[] }
  /** A note that is no person's, or nothing at all. */
  | { readonly kind: "none" };

const NONE: Resolution = { kind: "none" };

/** The word under which a link's target is looked up: its last path segment, folded. */
export function lookupName(target: string): string {
  return foldName(baseName(target));
}

/** Whom a link means: the same wherever it stands, or by its path, which may lead elsewhere from another folder. */
type LinkMeaning = Resolution | "by path";

/** All notes by name, and all people by name and alias. */
export class Names {
  /** Folded base name → paths of the notes so named. */
  readonly #notes = new Listing<string>();
  /** Folded name or alias → paths of the people so called. */
  readonly #people = new Listing<string>();
  readonly #persons = new Map<string, PersonFacts>();
  readonly #noteless: Noteless;
  /** Link target → whom it means, found out once for all who link there; forgotten whenever a note or a person comes or goes. */
  readonly #links = new Map<string, LinkMeaning>();

  constructor(noteless: Noteless) {
    this.#noteless = noteless;
  }

  /** Adds a note, with its person or null. */
  add(path: string, person: PersonFacts | null): void {
    this.#forgetLinks();
    this.#notes.add(lookupName(path), path);
    if (person === null) return;
    this.#persons.set(path, person);
    this.#noteless.count(path, 1);
    for (const name of namesOf(person)) this.#people.add(name, path);
  }

  /** Takes away what `add` with the same arguments added. */
  delete(path: string, person: PersonFacts | null): void {
    this.#forgetLinks();
    this.#notes.delete(lookupName(path), path);
    if (person === null) return;
    this.#persons.delete(path);
    this.#noteless.count(path, -1);
    for (const name of namesOf(person)) this.#people.delete(name, path);
  }

  /** The person's own facts, or null when the path is no person's. */
  person(path: string): PersonFacts | null {
    return this.#persons.get(path) ?? this.#noteless.at(path, this.#isTaken);
  }

  /** All people, those without a note too, in no particular order. */
  *persons(): Iterable<PersonFacts> {
    yield* this.#persons.values();
    for (const name of this.#noteless.firstNames) {
      const person = this.#noteless.called(name, this.#isTaken);
      if (person !== null) yield person;
    }
  }

  /** Where those tracked without a note would have theirs. */
  notelessPaths(): string[] {
    return this.#noteless.firstNames.flatMap(
      (name) => this.#noteless.called(name, this.#isTaken)?.path ?? [],
    );
  }

  /** Whom a link in the note `from` means. */
  resolveLink(target: string, from: string): Resolution {
    const meaning = this.#meaningOf(target);
    return meaning === "by path" ? this.#asPerson(this.#resolvePath(target, from)) : meaning;
  }

  /** Whether a link can mean a person in some note. */
  mayBePersons(target: string): boolean {
    const meaning = this.#meaningOf(target);
    return meaning === "by path" || meaning.kind !== "none";
  }

  /** Whether a link's words name some note, a person's or not. */
  knows(target: string): boolean {
    return this.#notes.of(lookupName(target)).length > 0;
  }

  /** The note that a link in the note `from`, or a plain name, opens; null when there is none. */
  noteAt(target: string, from: string): string | null {
    return this.#resolvePath(target, from);
  }

  /** Whom a plain name means: a base name, shown name or alias of a person. */
  resolveName(name: string): Resolution {
    const folded = foldName(name);
    const paths = this.#people.of(folded);
    if (paths.length > 0) return choose(paths);
    const noteless = this.#noteless.called(folded, this.#isTaken);
    return noteless === null ? NONE : { kind: "person", path: noteless.path };
  }

  /** Whether a folded name is a note's or, written in some note, a person's. */
  readonly #isTaken = (name: string): boolean =>
    this.#notes.of(name).length + this.#people.of(name).length > 0;

  #forgetLinks(): void {
    // Engines make a new table for a map that is cleared, also for an empty one.
    if (this.#links.size > 0) this.#links.clear();
  }

  #meaningOf(target: string): LinkMeaning {
    const known = this.#links.get(target);
    if (known !== undefined) return known;
    const meaning = this.#lookUp(target.replace(/^\.\//, ""));
    this.#links.set(target, meaning);
    return meaning;
  }

  #lookUp(bare: string): LinkMeaning {
    const notes = this.#notes.of(lookupName(bare));
    const persons = notes.filter((path) => this.#persons.has(path));
    if (bare.includes("/")) return persons.length === 0 ? NONE : "by path";
    if (notes.length === 0) return this.resolveName(bare);
    const root = notes.find(
      (path) => !path.includes("/") && foldName(path) === `${foldName(bare)}.md`,
    );
    // A person wins over other notes of the same name (an agenda beside the person).
    return root === undefined ? choose(persons) : this.#asPerson(root);
  }

  #asPerson(path: string | null): Resolution {
    return path !== null && this.#persons.has(path) ? { kind: "person", path } : NONE;
  }

  #resolvePath(target: string, from: string): string | null {
    const candidates = this.#notes.of(lookupName(target));
    const relative = /^\.{1,2}\//.test(target);
    const wanted = `${foldPath(relative ? joinPath(folderOf(from), target) : target.replace(/^\/+/, ""))}.md`;
    const exact = candidates.find((path) => foldPath(path) === wanted);
    if (exact !== undefined || relative || target.startsWith("/")) return exact ?? null;
    const ending = candidates.filter((path) => foldPath(path).endsWith(`/${wanted}`));
    return nearest(ending, folderOf(from));
  }
}

/** All folded names that reach a person: file name, shown name, aliases, each with and without `@`. */
export function namesOf(person: PersonFacts): Set<string> {
  const given = [baseName(person.path), person.name, ...person.aliases].map(foldName);
  const bare = given.map((name) => name.replace(/^@/, "")).filter((name) => name !== "");
  return new Set(bare.flatMap((name) => [name, `@${name}`]));
}

function choose(paths: readonly string[]): Resolution {
  const [first, second] = paths;
  if (first === undefined) return NONE;
  return second === undefined
    ? { kind: "person", path: first }
    : { kind: "ambiguous", paths: [...paths] };
}

/** Paths under the source's own folder come first, then the shortest path, as the app resolves links. */
function nearest(paths: readonly string[], folder: string): string | null {
  const rank = (path: string): number => (folder !== "" && path.startsWith(`${folder}/`) ? 0 : 1);
  const sorted = [...paths].sort(
    (a, b) => rank(a) - rank(b) || a.length - b.length || compare(a, b),
  );
  return sorted[0] ?? null;
}

function foldPath(path: string): string {
  return path.split("/").map(foldName).join("/");
}

function joinPath(folder: string, relative: string): string {
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of relative.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
