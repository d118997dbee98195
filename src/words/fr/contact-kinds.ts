/** What kinds of contact are called in French, by the words that the index knows them by. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["call", "appel"],
  ["coffee", "café"],
  ["tea", "thé"],
  ["lunch", "déjeuner"],
  ["dinner", "dîner"],
  ["breakfast", "petit-déjeuner"],
  ["drinks", "un verre"],
  ["walk", "promenade"],
  ["visit", "visite"],
  ["party", "fête"],
  ["meeting", "réunion"],
  ["email", "e-mail"],
  ["letter", "lettre"],
  ["text", "message"],
]);

/** A kind of contact as it is shown; one that has no word, since a tool or the user made it up, as it is. */
export function contactKind(kind: string): string {
  return KINDS.get(kind) ?? kind;
}
