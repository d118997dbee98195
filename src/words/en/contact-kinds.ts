/** What kinds of contact are called, by the words that the index knows them by. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["call", "call"],
  ["coffee", "coffee"],
  ["tea", "tea"],
  ["lunch", "lunch"],
  ["dinner", "dinner"],
  ["breakfast", "breakfast"],
  ["drinks", "drinks"],
  ["walk", "walk"],
  ["visit", "visit"],
  ["party", "party"],
  ["meeting", "meeting"],
  ["email", "email"],
  ["letter", "letter"],
  ["text", "text"],
]);

/** A kind of contact as it is shown; one that has no word, since a tool or the user made it up, as it is. */
export function contactKind(kind: string): string {
  return KINDS.get(kind) ?? kind;
}
