/** What kinds of contact are called in German, by the words that the index knows them by. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["call", "Anruf"],
  ["coffee", "Kaffee"],
  ["tea", "Tee"],
  ["lunch", "Mittagessen"],
  ["dinner", "Abendessen"],
  ["breakfast", "Frühstück"],
  ["drinks", "etwas trinken"],
  ["walk", "Spaziergang"],
  ["visit", "Besuch"],
  ["party", "Feier"],
  ["meeting", "Treffen"],
  ["email", "E-Mail"],
  ["letter", "Brief"],
  ["text", "Nachricht"],
]);

/** A kind of contact as it is shown; one that has no word, since a tool or the user made it up, as it is. */
export function contactKind(kind: string): string {
  return KINDS.get(kind) ?? kind;
}
