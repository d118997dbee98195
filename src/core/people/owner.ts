/** Who the owner of the vault is: nobody to check in on. */
import { withoutMd } from "../paths";
import { foldName } from "./names/fold-name";
import { namesOf } from "./names/names";
import { type PersonFacts } from "./person-facts";

/** Tells of a person whether they are one of these names, or their note one of these paths. */
export function ownerIn(me: readonly string[]): (person: PersonFacts) => boolean {
  const owners = new Set(me.map((name) => foldName(withoutMd(name))));
  const known = new WeakMap<PersonFacts, boolean>();
  const isOwner = (person: PersonFacts): boolean => {
    const path = foldName(withoutMd(person.path));
    return owners.has(path) || [...namesOf(person)].some((name) => owners.has(name));
  };
  return (person) => {
    if (owners.size === 0) return false;
    const is = known.get(person) ?? isOwner(person);
    known.set(person, is);
    return is;
  };
}
