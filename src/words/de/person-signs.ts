/** What a person is told by, in German. */
import { type PersonSign } from "../../core/people/person-facts";

const SIGNS: Readonly<Record<PersonSign["by"], (what: string) => string>> = {
  tag: (what) => `Tag ${what}`,
  type: (what) => `Typ ${what}`,
  category: (what) => `${what} People`,
  property: (what) => `Eigenschaft ${what}`,
  folder: (what) => `Ordner ${what}`,
  vcard: () => "Eigenschaften einer vCard",
  "contact-table": () => "Tabelle von Kontakten",
  choice: () => "deine Wahl, ohne Notiz",
};

/** A sign in words that follow "by". */
export function personSign({ by, what }: PersonSign): string {
  return SIGNS[by](what);
}
