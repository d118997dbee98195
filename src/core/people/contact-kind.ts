/** What kind of contact a line's words speak of. */

/** Words for each kind, the kind first. The first kind any of whose words a line holds is its kind. */
const KINDS: readonly (readonly string[])[] = [
  ["call", "called", "calls", "phoned", "phone", "rang", "facetime", "zoom", "skype"],
  ["coffee", "café", "cafe"],
  ["tea"],
  ["lunch"],
  ["dinner", "supper"],
  ["breakfast", "brunch"],
  ["drinks", "drink", "beer", "pub"],
  ["walk", "walked", "hike", "hiked"],
  ["visit", "visited", "visiting", "stayed"],
  ["party", "birthday", "wedding"],
  ["meeting", "met", "meet", "1:1", "one-on-one", "standup", "sync"],
  ["email", "emailed", "e-mail", "mailed", "mail"],
  ["letter", "postcard"],
  ["text", "texted", "message", "messaged", "whatsapp", "signal", "sms", "dm"],
];

const KIND_OF_WORD = new Map(
  KINDS.flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);

/** The kind of contact (`call`, `coffee`, `visit` …) that a line's words name first, or null. Links' names should be left out. */
export function contactKind(words: string): string | null {
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\d][\p{L}\d:-]*/gu)) {
    const kind = KIND_OF_WORD.get(word.replace(/[:-]+$/, ""));
    if (kind !== undefined) return kind;
  }
  return null;
}
