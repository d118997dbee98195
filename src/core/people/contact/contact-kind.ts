/**
 * What kind of contact a line's words speak of. A kind is known by an English word (`call`) in
 * whatever language the line is; what people are shown of it is worded by the views.
 */
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
import { LINK_MARK } from "./masked-links";

/** Kinds that tell no more than that there was contact, the less telling later. */
const VAGUE_KINDS: readonly string[] = ["mention", "property", "log", "follow-up"];

const LINKS = /¤+/g;
const TOKEN = /¤|[\p{L}\d][\p{L}\d:-]*|[.,;!?()|—–]/gu;
/** Words in which no letter has an accent, and the same tokens in them, found in half the time. */
const IS_PLAIN = /^[ -~\t¤—–\uFFFC]*$/;
const PLAIN_TOKEN = /¤|[a-z\d][a-z\d:-]*|[.,;!?()|—–]/g;
const IS_MARK = /^[.,;!?()|—–]$/;
const HAS_LETTER = /\p{L}/u;

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
  const tokens = tokensOf(words);
  let vague: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at);
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

function isMeant(tokens: readonly string[], at: number, { kind, telling }: KindWord): boolean {
  if (isOtherThing(tokens, at, kind)) return false;
  return telling !== "beside" || isBesideThem(tokens, at);
}

/** Words and marks in lower case, each link as one mark of its own. */
function tokensOf(words: string): readonly string[] {
  const marked = words.replace(LINKS, LINK_MARK);
  const lower = marked.toLowerCase();
  const isPlain = IS_PLAIN.test(lower);
  const text = isPlain ? lower : marked.normalize("NFC").toLowerCase();
  const tokens = text.replaceAll("one on one", "one-on-one").match(isPlain ? PLAIN_TOKEN : TOKEN);
  return tokens ?? [];
}

function wordAt(tokens: readonly string[], at: number): string {
  const token = tokens[at] ?? "";
  return token.endsWith(":") || token.endsWith("-") ? token.replace(/[:-]+$/, "") : token;
}

/** Whether what was spoken of begins at a token: `about the party`, but not `over lunch`, `über Zoom`. */
function opensSubject(tokens: readonly string[], at: number, word: string): boolean {
  if (!ABOUT.has(word)) return false;
  const next = wordAt(tokens, at + 1);
  if (BY_WAY_OF.has(word) && CHANNELS.has(next)) return false;
  if (word !== "over") return true;
  const isEnglish = ["a", "an", "some", "the"].includes(next);
  const behind = wordAt(tokens, isEnglish ? at + 2 : at + 1);
  return !AFTER_OVER.has(behind) && !kindWords().has(behind) && HAS_LETTER.test(behind);
}

/** Whether the word is part of an idiom, or a name is given: `walked through the budget`, `a film called Home`. */
function isOtherThing(tokens: readonly string[], at: number, kind: string): boolean {
  const others = OTHER_THINGS.get(kind);
  if (others !== undefined && clauseBehind(tokens, at).some((word) => others.has(word)))
    return true;
  const names = wordAt(tokens, at) === "called" && ARTICLES.has(wordAt(tokens, at - 2));
  return names && HAS_LETTER.test(tokens[at + 1] ?? "");
}

/** Whether a word of many meanings stands beside those met, by its way, or for itself. */
function isBesideThem(tokens: readonly string[], at: number): boolean {
  if (opensLine(tokens, at)) return true;
  return followsThem(tokens, at) || tokens[at + 1] === LINK_MARK || isWithThem(tokens, at);
}

/** Whether the first word stands for itself (`text: …`), or begins a line that names nobody. */
function opensLine(tokens: readonly string[], at: number): boolean {
  if (tokens.slice(0, at).some((token) => HAS_LETTER.test(token) || token === LINK_MARK))
    return false;
  const next = tokens[at + 1];
  const isAlone = next === undefined || IS_MARK.test(next) || tokens[at]?.endsWith(":") === true;
  return isAlone || !namesAnybody(tokens);
}

/** `[[Ana]]'s party`, `wrote [[Ana]] a letter`, `by phone`, `birthday party`. */
function followsThem(tokens: readonly string[], at: number): boolean {
  const before = ARTICLES.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  const owner = wordAt(tokens, before) === "s" ? before - 1 : before;
  const word = wordAt(tokens, before);
  return tokens[owner] === LINK_MARK || BY_WAY_OF.has(word) || word === "birthday";
}

function isWithThem(tokens: readonly string[], at: number): boolean {
  if (!WITH.has(wordAt(tokens, at + 1))) return false;
  return !namesAnybody(tokens) || clauseBehind(tokens, at + 1).includes(LINK_MARK);
}

/** The next words of the clause. */
function clauseBehind(tokens: readonly string[], at: number): readonly string[] {
  const next = tokens.slice(at + 1, at + 1 + REACH);
  const end = next.findIndex((token) => IS_MARK.test(token));
  return end === -1 ? next : next.slice(0, end);
}

function namesAnybody(tokens: readonly string[]): boolean {
  return tokens.includes(LINK_MARK);
}
