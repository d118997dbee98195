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

/** Whether a line may tell a kind, whatever of it is in links. In doubt it may. */
export function mayTellKind(line: string): boolean {
  for (let at = 0; at < line.length;) {
    const from = at;
    while (isPlain(line.charCodeAt(at))) at += 1;
    if (at === from) {
      at += 1;
      continue;
    }
    if (isStrange(line.charCodeAt(from - 1)) || isStrange(line.charCodeAt(at))) return true;
    if (beginnings().has(line.slice(from, at).toLowerCase())) return true;
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
