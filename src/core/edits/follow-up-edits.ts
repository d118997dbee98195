/** The edits a follow-up asks for. Each changes one line, and on it only what it has to. */
import { type Day } from "../dates/day";
import { readableWords, scanNote } from "../markdown/scan";
import { type FollowUp } from "../markers/follow-up";
import { pinnedDay } from "../markers/marker-date";
import { readDoneSign, readDueSign, repeats, signForm } from "../markers/task-signs";
import { type Edit } from "./edit";
import { atLineEnd } from "./line-end";
import { pinnedMarker } from "./written-marker";

/** A line up to the character in its checkbox: indentation, quote marks, bullets. */
const TO_CHECKBOX = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[/;

/** A marker's sign and word, its colon and parentheses left out. */
const SIGN_AND_WORD = /^[@#][^\s(:]*/;

/**
 * Ticks its checkbox and notes the day in the form the line already uses (`✅ day`,
 * `[completion:: day]`, else `@done(day)`), since a tick alone would count as the note's day.
 * Without a checkbox it is closed by `@done(day)` at the end of its line; one of several markers on
 * a line by `@done(day)` right after it, which leaves the others open. A day on which it was done once
 * before gives way. Null when it has no line of its own (properties), or repeats (🔁).
 */
export function completeFollowUp(path: string, followUp: FollowUp, today: Day): Edit | null {
  const { source, kind, marker } = followUp;
  if (kind === "property" || repeats(source)) return null;
  const isOneOfSeveral = marker !== null && !marker.alone;
  if (isOneOfSeveral) return edit(path, followUp, doneBehind(source, marker, today));
  const closed = withDoneDay(followUp, today);
  return edit(path, followUp, tick(closed) ?? closed);
}

/**
 * Gives it the day: a marker is pinned with its words kept, `@followup(2026-11-24 next Tuesday)`,
 * or with `words` instead of them (an empty text drops them). Where a `📅` or `[due:: ]` on the line
 * says when it is due, that date changes; a task without one gets it in the form its line uses.
 * Null for properties.
 */
export function rescheduleFollowUp(
  path: string,
  followUp: FollowUp,
  due: Day,
  words: string | null,
): Edit | null {
  const { source, kind, marker } = followUp;
  if (kind === "property") return null;
  if (marker !== null && !isDatedBySign(followUp)) {
    const written = source.slice(marker.from, marker.to);
    const pinned = repinned(followUp, written, due, words);
    return edit(path, followUp, splice(source, marker.from, marker.to, pinned));
  }
  const sign = readDueSign(wordsOf(source));
  return edit(
    path,
    followUp,
    sign === null
      ? atLineEnd(source, signForm(source) === "field" ? `[due:: ${due}]` : `📅 ${due}`)
      : splice(source, sign.from, sign.to, due),
  );
}

/** Pins a marker to the day its words name, so that moving the line or renaming the note changes nothing. Null when it has none to pin. */
export function pinFollowUp(path: string, followUp: FollowUp): Edit | null {
  const { marker, due, phrase } = followUp;
  if (marker === null || due === null || phrase === null || pinnedDay(phrase) !== null) return null;
  return rescheduleFollowUp(path, followUp, due, null);
}

function edit(path: string, followUp: FollowUp, becomes: string): Edit {
  const { line, source, marker, about } = followUp;
  const expected = { kind: "replace-line", path, line, was: source, becomes } as const;
  // A task is about whom its own line links; a marker may be about somebody it stands under.
  return marker === null ? expected : { ...expected, about };
}

/** A marker as written, pinned to another day; what its parentheses held is kept, moved behind it when it was no date. Without them it holds date words only. */
function repinned(followUp: FollowUp, written: string, due: Day, words: string | null): string {
  const sign = SIGN_AND_WORD.exec(written)?.[0] ?? written;
  const isInside = written.charAt(sign.length) === "(";
  if (!isInside || !isUnread(followUp)) return pinnedMarker(sign, due, words ?? followUp.phrase);
  return `${pinnedMarker(sign, due, words)} ${followUp.phrase ?? ""}`;
}

/** Whether what stands in its parentheses is no date: that is the promise itself, and must not be lost to a date. */
function isUnread({ due, phrase }: FollowUp): boolean {
  return due === null && phrase !== null;
}

/** The line with its checkbox ticked, or null when it has none. */
function tick(source: string): string | null {
  const from = TO_CHECKBOX.exec(source)?.[0].length;
  if (from === undefined) return null;
  const to = source.indexOf("]", from);
  // "[2](http://x.y)" and "[ ]foo" are words.
  if (!/^[ \t]/.test(source.slice(to + 1))) return null;
  const inside = to < 0 ? "" : source.slice(from, to);
  return [...inside].length === 1 ? splice(source, from, to, "x") : null;
}

/**
 * The line with the day on which it is done: in place of an earlier one, else at its end, or right
 * after its marker where the end of a line that ends inside code or a comment would not be read.
 */
function withDoneDay({ source, marker }: FollowUp, today: Day): string {
  const earlier = readDoneSign(wordsOf(source));
  if (earlier !== null) return splice(source, earlier.from, earlier.to, today);
  if (marker !== null && isOpenEnded(source)) return doneBehind(source, marker, today);
  return atLineEnd(source, closingSign(source, today));
}

function doneBehind(source: string, { to }: { readonly to: number }, today: Day): string {
  return splice(source, to, to, ` @done(${today})`);
}

function closingSign(source: string, today: Day): string {
  const form = tick(source) === null ? null : signForm(source);
  if (form === "emoji") return `✅ ${today}`;
  return form === "field" ? `[completion:: ${today}]` : `@done(${today})`;
}

/** Whether it is due by a date elsewhere on its line. */
function isDatedBySign({ phrase, due, source }: FollowUp): boolean {
  return phrase === null && due !== null && readDueSign(wordsOf(source))?.day === due;
}

/** A line by itself, same length, with code and comments blanked. Its indentation is no code block: it was read as words. */
function wordsOf(source: string): string {
  const bare = source.trimStart();
  const outline = scanNote(bare);
  const line = outline.lines[0];
  const words = line === undefined ? bare : readableWords(outline, line);
  return words.padStart(source.length);
}

/** Whether something opens on this line and closes on another one, or the other way about. */
function isOpenEnded(source: string): boolean {
  const isOdd = (mark: string): boolean => source.split(mark).length % 2 === 0;
  const isHtmlComment = source.lastIndexOf("<!--") > source.lastIndexOf("-->");
  return isHtmlComment || ["`", "%%", "$$"].some(isOdd);
}

function splice(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}
