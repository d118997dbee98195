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

/** Kinds that tell no more than that there was contact, the less telling later. */
const VAGUE_KINDS: readonly string[] = ["mention", "property", "log", "follow-up"];

/** How little a kind tells of the way people met: 0 when it does tell, else more for the less telling. */
export function vagueness(kind: string): number {
  return VAGUE_KINDS.indexOf(kind) + 1;
}

/** A kind worth telling people of, or null when it says no more than that there was contact. */
export function tellingKind(kind: string): string | null {
  return vagueness(kind) === 0 ? kind : null;
}

/** The kind of contact (`call`, `coffee`, `visit` …) that a line's words name first, or null. Links' names should be left out. */
export function contactKind(words: string): string | null {
  const said = words.toLowerCase().replaceAll("one on one", "one-on-one");
  for (const [word] of said.matchAll(/[\p{L}\d][\p{L}\d:-]*/gu)) {
    const kind = KIND_OF_WORD.get(word.replace(/[:-]+$/, ""));
    if (kind !== undefined) return kind;
  }
  return null;
}
