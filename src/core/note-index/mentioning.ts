/** Which notes mention a name. */
import { Listing } from "../listing";
import { Numbered } from "../numbered";
import { lookupName } from "../people/names/names";
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

  /** `words` are those with which the facts are kept. */
  constructor(words: MentionWords) {
    this.#words = words;
  }

  /** Takes in what a note says, in place of what it said before; null is nothing. */
  change(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    const number = this.#paths.numberOf(path);
    const [gone, now] = [this.namesIn(before), this.namesIn(after)];
    for (const name of gone) if (!now.has(name)) this.#notes.delete(name, number);
    for (const name of now) if (!gone.has(name)) this.#notes.add(name, number);
  }

  /** The names that some note mentions. */
  names(): Iterable<string> {
    return this.#notes.names();
  }

  /** Paths of the notes that mention a folded name. */
  notes(name: string): string[] {
    return this.#notes.of(name).map((number) => this.#paths.at(number));
  }

  /** The names that a note mentions; none when there is no note. */
  namesIn(facts: KeptFacts | null): ReadonlySet<string> {
    const names = new Set<string>();
    if (facts === null) return names;
    const { mentions, followUps, group } = facts;
    for (const target of mentions.targets()) names.add(this.#nameOf(target));
    for (const { target } of group?.members ?? []) names.add(lookupName(target));
    for (const { about } of followUps)
      for (const near of about) for (const target of near) names.add(lookupName(target));
    return names;
  }

  #nameOf(target: number): string {
    return (this.#names[target] ??= lookupName(this.#words.targets.at(target)));
  }
}
