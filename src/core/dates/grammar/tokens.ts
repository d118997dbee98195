/**
 * A phrase cut into words, numbers and signs, each knowing where it stands. Words are folded (lower
 * case, no accents), so that a grammar needs one spelling: `März`, `MÄRZ` and `marz` are `marz`.
 */
import { lazily } from "../../lazily";

/** The tokens of a short text. */
export interface Tokens {
  /** The text they were cut from, up to the end of the last. */
  readonly source: string;
  /** Folded words, digits as written, and signs, in order. `'s` is one token; a hyphen between letters is none. */
  readonly words: readonly string[];
  /** Offset of each token's first UTF-16 unit. */
  readonly froms: readonly number[];
  /** Offset after each token's last unit. */
  readonly tos: readonly number[];
  /** All the words there are. */
  readonly has: ReadonlySet<string>;
  /** What the grammar's choices have already found, by choice and token. */
  readonly memory: Map<number, unknown>;
}

const ACCENTS = lazily(() => /\p{M}+/gu);
const LETTER = lazily(() => /[\p{L}\p{M}]/u);
const enum Kind {
  Space,
  Letter,
  Digit,
  Sign,
}

const isAnyWord = (): boolean => true;

/** Cuts a text into tokens, up to its first word that is not known. Linear; any text will do. */
export function tokenize(text: string, isKnown: (word: string) => boolean = isAnyWord): Tokens {
  const words: string[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  for (let at = 0, to = 0; at < text.length; at = to) {
    const kind = kindAt(text, at);
    to = endOf(text, at, kind);
    if (kind === Kind.Space || isSoftHyphen(text, at)) continue;
    const word = wordOf(text.slice(at, to), kind);
    if (kind === Kind.Letter && !isKnown(word)) break;
    words.push(word);
    froms.push(at);
    tos.push(to);
  }
  const source = text.slice(0, tos.at(-1) ?? 0);
  return { source, words, froms, tos, has: new Set(words), memory: new Map() };
}

function wordOf(written: string, kind: Kind): string {
  return kind === Kind.Letter ? fold(written) : signOf(written);
}

/** Whether a token stands right behind the one before it. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.tos[at - 1] === tokens.froms[at];
}

/** A word in lower case without accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return lower.normalize("NFD").replace(ACCENTS(), "");
  return lower;
}

/** The kinds of the ASCII characters, by code. */
const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return Kind.Letter;
  if (/\d/.test(character)) return Kind.Digit;
  return /\s/.test(character) ? Kind.Space : Kind.Sign;
});

function kindAt(source: string, at: number): Kind {
  return ASCII[source.charCodeAt(at)] ?? kindBeyondAscii(source, at);
}

function kindBeyondAscii(source: string, at: number): Kind {
  const character = source.charAt(at);
  if (LETTER().test(character)) return Kind.Letter;
  return /\s/.test(character) ? Kind.Space : Kind.Sign;
}

function endOf(source: string, from: number, kind: Kind): number {
  let to = from + 1;
  if (kind === Kind.Sign) return isPossessive(source, from) ? from + 2 : to;
  while (to < source.length && kindAt(source, to) === kind) to += 1;
  return to;
}

/** `'s` of "Mother's Day", with either apostrophe. */
function isPossessive(source: string, at: number): boolean {
  const sign = source.charAt(at);
  if (sign !== "'" && sign !== "’") return false;
  if (source.charAt(at + 1).toLowerCase() !== "s") return false;
  return at + 2 >= source.length || kindAt(source, at + 2) !== Kind.Letter;
}

/** The hyphen of "mid-January" and "twenty-five". */
function isSoftHyphen(source: string, at: number): boolean {
  if (source.charAt(at) !== "-" || at === 0 || at + 1 >= source.length) return false;
  return kindAt(source, at - 1) === Kind.Letter && kindAt(source, at + 1) === Kind.Letter;
}

function signOf(sign: string): string {
  return sign.toLowerCase().replace("’", "'");
}
