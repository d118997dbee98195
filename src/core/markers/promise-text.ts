/**
 * The promise in the writer's own words, without the marks that are there for programs.
 *
 *     Call the roofer @followup next tue             Call the roofer
 *     - [ ] @followup fri about the lease            about the lease
 *     Lunch was good. @followup mon send the photos  send the photos
 *     Lunch was good. Call the roofer @followup mon  Call the roofer
 */
import { withoutBlockId } from "./block-id";
import { lastSentence } from "./last-sentence";
import { openingDayLength } from "./line-day";
import { withoutSigns } from "./task-signs";

/** The stretches of a line that tell what a marker promises. */
export interface PromiseWords {
  /** Before the line's first marker. */
  readonly before: string;
  /** From this marker's date to the next marker, or the end. */
  readonly after: string;
  /** Whether this is the line's first marker. */
  readonly first: boolean;
}

const SENTENCE_END = /[.!?;…]["'”’)\]]?$/;
const CALLOUT_TYPE = /^\[![^[\]]{1,40}\][+-]?/;
/** White space that is not one plain space already, of which a line is full. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
const LOOSE_FRONT = /^(?:[\s:,;–—|]|-(?=\s|$))+/;
const LOOSE_BACK = /[\s:,;–—|]$|\s-$/;

/** What a marker promises; empty when its line says nothing else. */
export function promiseText(words: PromiseWords): string {
  const [before, after] = withoutParentheses(words);
  const lead = lastSentence(plainWords(before));
  const subject = tidy(after);
  // Nothing but a full stop or a quotation mark says nothing.
  if (!/[^\p{P}\s]/u.test(subject)) return lead;
  // A finished sentence before the marker is an account, not part of the promise.
  if (lead === "" || !words.first || SENTENCE_END.test(before.trimEnd())) return subject;
  return `${lead} ${subject}`;
}

/** A line's words without signs, comments, block id and loose punctuation at its ends. */
export function plainWords(words: string): string {
  const undated = words.slice(openingDayLength(words));
  return tidy(undated.trimStart().replace(CALLOUT_TYPE, ""));
}

/** Takes away the parentheses that held a marker: `Call Bo (@followup tue)`. */
function withoutParentheses(words: PromiseWords): [string, string] {
  const before = words.before.trimEnd();
  if (!words.first || !before.endsWith("(")) return [words.before, words.after];
  const close = words.after.indexOf(")");
  if (close < 0) return [words.before, words.after];
  return [before.slice(0, -1), `${words.after.slice(0, close)} ${words.after.slice(close + 1)}`];
}

function tidy(words: string): string {
  const plain = withoutSigns(withoutComments(withoutBlockId(words)));
  return trimBack(plain.replace(UNEVEN_SPACE, " ").replace(LOOSE_FRONT, ""));
}

function withoutComments(words: string): string {
  if (!words.includes("%%")) return words;
  const pieces = words.split("%%");
  // An odd `%%` opens nothing that ends on this line, so it stays.
  const closed = pieces.length - ((pieces.length + 1) % 2);
  const kept = pieces.slice(0, closed).filter((_, index) => index % 2 === 0);
  return [kept.join(" "), ...pieces.slice(closed)].join("%%");
}

function trimBack(words: string): string {
  let end = words.length;
  while (end > 0 && LOOSE_BACK.test(words.slice(Math.max(0, end - 2), end))) end -= 1;
  return words.slice(0, end);
}
