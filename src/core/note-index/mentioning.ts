/** Which notes mention a name. At a start nobody asks, so notes that are new are listed only when somebody does, or has the time. */
import { Listing } from "../collections/listing";
import { Numbered } from "../packing/numbered";
import { lookupName } from "../people/names/names";
import { finish } from "../work";
import { type KeptFacts } from "./kept-facts";
import { type MentionWords } from "./mention-words";

/** Folded names, and the notes that look for others under them. */
export class Mentioning {
  readonly #words: MentionWords;
  /** By the number of a target: the folded name under which it is looked for. */
  readonly #names: string[] = [];
  readonly #paths = new Numbered<string>();
  /** Folded name → numbers of the notes that mention it. */
  readonly #notes = new Listing<number>();
  /** Notes that are new, by path, and not listed yet. */
  readonly #unlisted = new Map<string, KeptFacts>();

  /** `words` are those with which facts are kept once their names are known. */
  constructor(words: MentionWords) {
    this.#words = words;
  }

  /** Takes in what a note says, in place of what it said before; null is nothing. */
  change(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    const isUnlisted = before === null || this.#unlisted.has(path);
    if (!isUnlisted) this.#list(path, before, after);
    // Never taken out to be put in again: engines walk past all places that the same key once had in a large map.
    else if (after !== null) this.#unlisted.set(path, after);
    else this.#unlisted.delete(path);
  }

  /** Lists the notes that are not listed yet, one by one. They may change in between. */
  *listing(): Generator<void, void> {
    for (const [path, facts] of this.#unlisted) {
      this.#unlisted.delete(path);
      this.#list(path, null, facts);
      yield;
    }
  }

  #list(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    const number = this.#paths.numberOf(path);
    const [gone, now] = [this.namesIn(before), this.namesIn(after)];
    for (const name of gone) if (!now.has(name)) this.#notes.delete(name, number);
    for (const name of now) if (!gone.has(name)) this.#notes.add(name, number);
  }

  /** The names that some note mentions. */
  names(): Iterable<string> {
    return this.#listed.names();
  }

  /** Paths of the notes that mention a folded name. */
  notes(name: string): string[] {
    return this.#listed.of(name).map((number) => this.#paths.at(number));
  }

  get #listed(): Listing<number> {
    finish(this.listing());
    return this.#notes;
  }

  /** The names that a note mentions; none when there is no note. */
  namesIn(facts: KeptFacts | null): ReadonlySet<string> {
    const names = new Set<string>();
    if (facts === null) return names;
    const { followUps, group } = facts;
    facts.mentions = facts.mentions.inWords(this.#words);
    for (const target of facts.mentions.targets()) names.add(this.#nameOf(target));
    for (const { target } of group?.members ?? []) names.add(lookupName(target));
    for (const { about } of followUps)
      for (const near of about) for (const target of near) names.add(lookupName(target));
    return names;
  }

  #nameOf(target: number): string {
    return (this.#names[target] ??= lookupName(this.#words.targets.at(target)));
  }
}
