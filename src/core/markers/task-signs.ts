/**
 * Signs that stand beside the words of a promise: Tasks' emoji and Dataview fields, Reminder's and
 * Kanban's dates, and the `@done(date)` that closes a line.
 *
 *     due        📅 2026-12-01 · ⏳ 2026-12-01 · [due:: 2026-12-01] · (due:: 2026-12-01) · (@2026-12-01)
 *     closed     ✅ 2026-12-01 · [completion:: 2026-12-01] · @done(2026-12-01) · ❌ 2026-12-01
 *     repeats    🔁 every week · [repeat:: every week]
 */
import { type Day, parseDay } from "../dates/day";
import { lazily } from "../lazily";

/** A date that a sign carries, null when there is no such day; and the columns of its ten digits and dashes. */
export interface DatedSign {
  readonly day: Day | null;
  readonly from: number;
  readonly to: number;
}

/** How a line says it was closed; the day is null for a bare `@done`. */
export interface Closing {
  readonly state: "done" | "cancelled";
  readonly day: Day | null;
}

const DATE = "(\\d{4}-\\d{2}-\\d{2})(?!\\d)";
const EMOJI_TO_DATE = "\\uFE0F?[ \\t]*(?:\\[\\[)?";
const FIELD_KEYS =
  "due|scheduled|start|created|completion|cancelled|repeat|priority|id|dependsOn|onCompletion|reminder";

/** What every dated sign has: most lines have none, and are looked at no further. */
const SOME_DATE = /\d-\d\d-\d/;

/** In the order in which they decide. */
const DUE_SIGNS = [
  new RegExp(`(?:📅|📆|🗓)${EMOJI_TO_DATE}${DATE}`, "u"),
  new RegExp(`(?:⏳|⌛)${EMOJI_TO_DATE}${DATE}`, "u"),
  datedField("due"),
  datedField("scheduled"),
  new RegExp(`(?:\\(@(?:\\[\\[)?|@\\{)${DATE}`, "u"),
];

const DONE_SIGNS = [
  new RegExp(`✅${EMOJI_TO_DATE}${DATE}`, "u"),
  datedField("completion"),
  new RegExp(`(?:^|[\\s(])@done\\([ \\t]*(?:\\[\\[)?${DATE}`, "iu"),
];

const CANCELLED_SIGNS = [new RegExp(`❌${EMOJI_TO_DATE}${DATE}`, "u"), datedField("cancelled")];

const BARE_DONE = lazily(() => /(?:^|[\s(])@done(?:\(\))?(?![\p{L}\p{N}_(/@-])/iu);

/** The same wherever it stands: most markers are not closed, and need no closer look. */
const MAY_BE_DONE = /@done/i;

const REPEAT = /🔁|[[(][ \t]*repeat[ \t]*::/iu;

const EMOJI_SIGN = /[📅📆🗓⏳⌛🛫➕✅❌🔁🔺⏫🔼🔽⏬]/u;
const FIELD_SIGN = lazily(() => new RegExp(`[[(][ \\t]*(?:${FIELD_KEYS})[ \\t]*::`, "iu"));

/** The words Kith keeps for itself on a marker's line: `@nudged(date how)`, `@replied(date)`, `@done(date)`. */
const RESERVED = lazily(
  () => /(^|[\s(])@(?:done|nudged|replied)(?![\p{L}\p{N}_@/-])(?:\([^()]*\))?/giu,
);

const FIRST_RESERVED = lazily(() => new RegExp(RESERVED().source, "iu"));

/** What every sign has somewhere: the colons of a field, an `@` with what follows it, or a picture. */
const PART_OF_SIGN = /[\u2300-\u27BF\uD800-\uDFFF]|::|\(@|@\{|@(?:done|nudged|replied)/i;

/** All other signs with what they carry. Each pattern stops at the next bracket, so that none rereads the line. */
const SIGNS = [
  /(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌|⏰)\uFE0F?[ \t]*(?:\[\[)?\d{4}-\d{2}-\d{2}(?:\]\])?(?:[ T]\d{2}:\d{2})?/gu,
  /🔁\uFE0F?[ \t]*[a-z0-9, !]*/giu,
  /(?:🆔|⛔|🏁)\uFE0F?[ \t]*[\w-]*(?:[ \t]?,[ \t]?[\w-]+)*/gu,
  /[🔺⏫🔼🔽⏬]\uFE0F?/gu,
  wholeField("\\[", "\\]"),
  wholeField("\\(", "\\)"),
  /\(@(?:\[\[)?\d{4}-\d{2}-\d{2}[^()]*\)/gu,
  /@\{\d{4}-\d{2}-\d{2}\}(?:[ \t]?@@\{[^{}]*\})?/gu,
];

/** The due date that a line carries besides its markers, or null. `words` is the line with code blanked. */
export function readDueSign(words: string): DatedSign | null {
  return readDatedSign(DUE_SIGNS, words);
}

/** The date on which a line says it was done, or null; of one that is open again it is an earlier time's. */
export function readDoneSign(words: string): DatedSign | null {
  return readDatedSign(DONE_SIGNS, words);
}

/** How a line says it was closed, completion before cancelling, or null when it does not. */
export function readClosing(words: string): Closing | null {
  const dated = readDatedClosing(words);
  if (dated !== null) return dated;
  return MAY_BE_DONE.test(words) && BARE_DONE().test(words) ? { state: "done", day: null } : null;
}

function readDatedClosing(words: string): Closing | null {
  const done = readDatedSign(DONE_SIGNS, words)?.day ?? null;
  if (done !== null) return { state: "done", day: done };
  const cancelled = readDatedSign(CANCELLED_SIGNS, words)?.day ?? null;
  return cancelled === null ? null : { state: "cancelled", day: cancelled };
}

/** Whether a line says that it comes again (🔁, `[repeat:: ]`): only the Tasks plugin can close such a line. */
export function repeats(source: string): boolean {
  return REPEAT.test(source);
}

/** Which form a line already uses for its dates, so that what is added reads like its neighbours; null when none. */
export function signForm(source: string): "emoji" | "field" | null {
  if (EMOJI_SIGN.test(source)) return "emoji";
  return FIELD_SIGN().test(source) ? "field" : null;
}

/** The column where the first sign stands, or the length of the words when there is none. */
export function firstSign(words: string): number {
  if (!PART_OF_SIGN.test(words)) return words.length;
  const columns = [
    words.search(EMOJI_SIGN),
    words.search(FIELD_SIGN()),
    words.search(FIRST_RESERVED()),
  ];
  return Math.min(words.length, ...columns.filter((column) => column >= 0));
}

/** A text without its signs and what they carry; a space stands in the place of each. */
export function withoutSigns(text: string): string {
  if (!PART_OF_SIGN.test(text)) return text;
  return SIGNS.reduce((left, sign) => left.replace(sign, " "), text.replace(RESERVED(), "$1 "));
}

/** The first sign whose date is a day; else the first whose date is none, as of a 31st of November. */
function readDatedSign(signs: readonly RegExp[], words: string): DatedSign | null {
  if (!SOME_DATE.test(words)) return null;
  let mistaken: DatedSign | null = null;
  for (const sign of signs) {
    const match = sign.exec(words);
    const date = match?.[1];
    if (match === null || date === undefined) continue;
    const to = match.index + match[0].length;
    const found = { day: parseDay(date), from: to - date.length, to };
    if (found.day !== null) return found;
    mistaken ??= found;
  }
  return mistaken;
}

function datedField(key: string): RegExp {
  return new RegExp(`[[(][ \\t]*${key}[ \\t]*::[ \\t]*(?:\\[\\[)?${DATE}`, "iu");
}

function wholeField(open: string, close: string): RegExp {
  const value = "[^[\\]()]*(?:\\[\\[[^[\\]()]*\\]\\][ \\t]*)?";
  return new RegExp(`${open}[ \\t]*(?:${FIELD_KEYS})[ \\t]*::${value}${close}`, "giu");
}
