/** People in the order of their names: "Élise" beside "Elise", whatever the case, the same on every machine. */
import { compare } from "../order";
import { type PersonFacts } from "../people/person-facts";
import { plainLetters } from "../plain-letters";

/** What names are ordered by, worked out once for each reading of a note. */
const keys = new WeakMap<PersonFacts, string>();

/** Order of two people by name, then by path. */
export function compareNames(a: PersonFacts, b: PersonFacts): number {
  return compare(keyOf(a), keyOf(b)) || compare(a.name, b.name) || compare(a.path, b.path);
}

function keyOf(person: PersonFacts): string {
  const known = keys.get(person);
  if (known !== undefined) return known;
  const key = plainLetters(person.name);
  keys.set(person, key);
  return key;
}
