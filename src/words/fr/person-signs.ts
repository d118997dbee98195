/** What a person is told by, in French. */
import { type PersonSign } from "../../core/people/person-facts";

const SIGNS: Readonly<Record<PersonSign["by"], (what: string) => string>> = {
  tag: (what) => `tag ${what}`,
  type: (what) => `type ${what}`,
  category: (what) => `${what} People`,
  property: (what) => `propriété ${what}`,
  folder: (what) => `dossier ${what}`,
  vcard: () => "propriétés d’une vCard",
  "contact-table": () => "tableau de contacts",
  choice: () => "votre choix, sans note",
};

/** A sign in words that follow "by". */
export function personSign({ by, what }: PersonSign): string {
  return SIGNS[by](what);
}
