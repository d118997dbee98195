/** What a person is told by, in English. */
import { type PersonSign } from "../../core/people/person-facts";

const SIGNS: Readonly<Record<PersonSign["by"], (what: string) => string>> = {
  tag: (what) => `tag ${what}`,
  type: (what) => `type ${what}`,
  category: (what) => `${what} People`,
  property: (what) => `property ${what}`,
  folder: (what) => `folder ${what}`,
  vcard: () => "vCard properties",
  "contact-table": () => "a contact table",
  choice: () => "your choice, without a note",
};

/** A sign in words that follow "by". */
export function personSign({ by, what }: PersonSign): string {
  return SIGNS[by](what);
}
