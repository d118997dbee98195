/**
 * A glimpse of a line: whether any of its words may tell a kind of contact. Most lines of a vault have
 * none, and need not be cut into words.
 */
import { lazily } from "../../lazily";
import { kindWords } from "./contact-kind-words";

const LAST_ASCII = 127;
const COLON = 58;
const HYPHEN = 45;
/** Dashes, quotation marks, dots: no letters are among them. */
const FIRST_PUNCTUATION = 0x2010;
const LAST_PUNCTUATION = 0x2027;

/** The plain letters and figures that words which tell a kind begin with: `video` of `video-call`, `caf` of `café`. */
const beginnings = lazily(() => {
  const words = new Set<string>(["one"]);
  for (const word of kindWords().keys()) words.add(/^[a-z\d]*/.exec(word)?.[0] ?? "");
  return words;
});

/** Five bits tell one letter from another. */
const BITS = 5;
const MASK = (1 << BITS) - 1;

/** The first three letters of any of them: most words are known by theirs to be none, without being cut out. */
const shapes = lazily(() => {
  const known = new Uint8Array(1 << (3 * BITS));
  for (const word of beginnings()) known[shapeOf(word, 0, word.length)] = 1;
  return known;
});

function shapeOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from) & MASK;
  const second = from + 1 < to ? text.charCodeAt(from + 1) & MASK : 0;
  const third = from + 2 < to ? text.charCodeAt(from + 2) & MASK : 0;
  return (((first << BITS) | second) << BITS) | third;
}

/** Whether a line may tell a kind, whatever of it is in links. In doubt it may. */
export function mayTellKind(line: string): boolean {
  const known = shapes();
  for (let at = 0; at < line.length;) {
    const from = at;
    while (isPlain(line.charCodeAt(at))) at += 1;
    if (at === from) {
      at += 1;
      continue;
    }
    if (isStrange(line.charCodeAt(from - 1)) || isStrange(line.charCodeAt(at))) return true;
    const mayBegin = known[shapeOf(line, from, at)] === 1;
    if (mayBegin && beginnings().has(line.slice(from, at).toLowerCase())) return true;
    while (goesOn(line.charCodeAt(at))) at += 1;
  }
  return false;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** What may be a letter, or an accent for one. */
function isStrange(code: number): boolean {
  return code > LAST_ASCII && (code < FIRST_PUNCTUATION || code > LAST_PUNCTUATION);
}

function goesOn(code: number): boolean {
  return isPlain(code) || code === COLON || code === HYPHEN;
}
