/** People in the order of their names: "Élise" beside "Elise", whatever the case, the same on every machine. */
import { compare } from "../order";
import { type PersonFacts } from "../people/person-facts";
import { plainLetters } from "../plain-letters";

/** What names are ordered by, worked out once for each reading of a note. */
const keys = new WeakMap<PersonFacts, string>();

/** Order of two people by name, then by path. */
export function compareNames(a: PersonFacts, b: PersonFacts): number {
  return compare(nameKey(a), nameKey(b)) || compare(a.name, b.name) || compare(a.path, b.path);
}

/** What tells the order of most people: whose key comes first comes first. Kept by whoever puts many in order, since each look for it here takes a search. */
export function nameKey(person: PersonFacts): string {
  const known = keys.get(person);
  if (known !== undefined) return known;
  const key = plainLetters(person.name);
  keys.set(person, key);
  return key;
}
