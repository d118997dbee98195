/**
 * What kind of contact a line's words speak of. A kind is known by an English word (`call`) in
 * whatever language the line is; what people are shown of it is worded by the views.
 */
import { lazily } from "../../lazily";
import {
  ABOUT,
  AFTER_OVER,
  ARTICLES,
  BY_WAY_OF,
  CHANNELS,
  type KindWord,
  kindWords,
  OTHER_THINGS,
  WITH,
} from "./contact-kind-words";
import { Tokens } from "./kind-tokens";
import { LINK_MARK } from "./masked-links";

/** Kinds that tell no more than that there was contact, the less telling later. */
const VAGUE_KINDS: readonly string[] = ["mention", "property", "log", "follow-up"];

const IS_MARK = /^[.,;!?()|—–]$/;
const HAS_LETTER = lazily(() => /\p{L}/u);

/** Tokens behind a word in which it may turn out to be part of an idiom, or with whom it was. */
const REACH = 3;

/** How little a kind tells of the way people met: 0 when it does tell, else more for the less telling. */
export function vagueness(kind: string): number {
  return VAGUE_KINDS.indexOf(kind) + 1;
}

/** A kind worth telling people of, or null when it says no more than that there was contact. */
export function tellingKind(kind: string): string | null {
  return vagueness(kind) === 0 ? kind : null;
}

/**
 * The kind of contact (`call`, `coffee`, `visit` …) that a line's words name first, or null. Links
 * should be masked where they name those met; words without any link are all about the one person.
 */
export function contactKind(words: string): string | null {
  const tokens = new Tokens(words);
  let vague: string | null = null;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.wordAt(at);
    // A vague word gives way to others of its clause: `met [[Bo]], should call [[Sam]]` was a meeting.
    if (vague !== null && IS_MARK.test(word)) break;
    if (opensSubject(tokens, at, word)) break;
    const found = kindWords().get(word);
    if (found === undefined || !isMeant(tokens, at, found)) continue;
    if (found.telling !== "little") return found.kind;
    vague ??= found.kind;
  }
  return vague;
}

function isMeant(tokens: Tokens, at: number, { kind, telling }: KindWord): boolean {
  if (isOtherThing(tokens, at, kind)) return false;
  return telling !== "beside" || isBesideThem(tokens, at);
}

/** Whether what was spoken of begins at a token: `about the party`, but not `over lunch`, `über Zoom`. */
function opensSubject(tokens: Tokens, at: number, word: string): boolean {
  if (!ABOUT.has(word)) return false;
  const next = tokens.wordAt(at + 1);
  if (BY_WAY_OF.has(word) && CHANNELS.has(next)) return false;
  if (word !== "over") return true;
  const isEnglish = ["a", "an", "some", "the"].includes(next);
  const behind = tokens.wordAt(isEnglish ? at + 2 : at + 1);
  return !AFTER_OVER.has(behind) && !kindWords().has(behind) && HAS_LETTER().test(behind);
}

/** Whether the word is part of an idiom, or a name is given: `walked through the budget`, `a film called Home`. */
function isOtherThing(tokens: Tokens, at: number, kind: string): boolean {
  const others = OTHER_THINGS.get(kind);
  if (others !== undefined && clauseBehind(tokens, at).some((word) => others.has(word)))
    return true;
  const names = tokens.wordAt(at) === "called" && ARTICLES.has(tokens.wordAt(at - 2));
  return names && HAS_LETTER().test(tokens.at(at + 1));
}

/** Whether a word of many meanings stands beside those met, by its way, or for itself. */
function isBesideThem(tokens: Tokens, at: number): boolean {
  if (opensLine(tokens, at)) return true;
  return followsThem(tokens, at) || tokens.at(at + 1) === LINK_MARK || isWithThem(tokens, at);
}

/** Whether the first word stands for itself (`text: …`), or begins a line that names nobody. */
function opensLine(tokens: Tokens, at: number): boolean {
  const before = tokens.between(0, at);
  if (before.some((token) => HAS_LETTER().test(token) || token === LINK_MARK)) return false;
  const next = tokens.at(at + 1);
  const isAlone = next === "" || IS_MARK.test(next) || tokens.at(at).endsWith(":");
  return isAlone || !tokens.nameAnybody;
}

/** `[[Ana]]'s party`, `wrote [[Ana]] a letter`, `by phone`, `birthday party`. */
function followsThem(tokens: Tokens, at: number): boolean {
  const before = ARTICLES.has(tokens.wordAt(at - 1)) ? at - 2 : at - 1;
  const owner = tokens.wordAt(before) === "s" ? before - 1 : before;
  const word = tokens.wordAt(before);
  return tokens.at(owner) === LINK_MARK || BY_WAY_OF.has(word) || word === "birthday";
}

function isWithThem(tokens: Tokens, at: number): boolean {
  if (!WITH.has(tokens.wordAt(at + 1))) return false;
  return !tokens.nameAnybody || clauseBehind(tokens, at + 1).includes(LINK_MARK);
}

/** The next words of the clause. */
function clauseBehind(tokens: Tokens, at: number): readonly string[] {
  const next = tokens.between(at + 1, at + 1 + REACH);
  const end = next.findIndex((token) => IS_MARK.test(token));
  return end === -1 ? next : next.slice(0, end);
}
