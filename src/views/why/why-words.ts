/** What an explanation says of how often, and of contacts. */
import { printHowOften, readHowOften } from "../../core/dates/how-often";
import { speakDay } from "../../core/dates/spoken";
import { baseName } from "../../core/paths";
import { toolOfKey } from "../../core/people/other-tools/tool-of-key";
import {
  type IntervalSource,
  type Snooze,
  type Standing,
  type Touch,
} from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { lastTouchText, type Speaking } from "../wording/reason-words";

/** How often, as words that can be typed: the note's own where it has any; "" when nothing says. */
export function intervalWords({ interval, limit, intervalFrom }: Standing): string {
  if (intervalFrom === null) return "";
  const written = intervalFrom.kind === "own" ? intervalFrom.written : "";
  if (readHowOften(written)?.kind === "every") return written;
  return interval === null ? "never" : printHowOften({ interval, limit });
}

/** How often, and who says so. */
export function intervalText({ interval, limit, intervalFrom }: Standing): string {
  if (intervalFrom === null) return WORDS.why.intervalNone;
  const from = sourceText(intervalFrom);
  return interval === null
    ? WORDS.why.intervalNever(from)
    : WORDS.why.intervalFrom(interval, limit, from);
}

function sourceText(source: IntervalSource): string {
  const { sources } = WORDS.why;
  switch (source.kind) {
    case "own":
      return sources.own(source.key, source.written, toolOfKey(source.key));
    case "rule":
      return sources.rule(source.by, source.match);
    case "default":
    case "starting":
      return sources[source.kind];
  }
}

/** Until when somebody is left in peace, and who says so. */
export function snoozeText(snooze: Snooze, { today, language }: Speaking): string {
  const { paused, snoozed, snoozedUntilReply, sources } = WORDS.why;
  const { day } = snooze;
  if (snooze.kind === "everyone") return paused(speakDay(snooze.day, today, language));
  const from = sources.own(snooze.key, snooze.written, toolOfKey(snooze.key));
  return day === null ? snoozedUntilReply(from) : snoozed(speakDay(day, today, language), from);
}

/** When the next check-in falls due, or fell, or why it can't be known; null where none ever will. */
export function dueText(
  { due, interval, lastTouch }: Standing,
  { today, language }: Speaking,
): string | null {
  if (due === null) return interval === null || lastTouch !== null ? null : WORDS.why.notYetDue;
  const day = speakDay(due, today, language);
  return due < today ? WORDS.why.wasDue(day) : WORDS.why.due(day);
}

/** A contact: its day, how long ago, and how. */
export function touchText(touch: Touch, speaking: Speaking): string {
  const day = speakDay(touch.day, speaking.today, speaking.language);
  return throughGroup(WORDS.row.both(day, lastTouchText(touch, speaking)), touch);
}

/** What is told of a person, with the group that was named in their stead. */
export function throughGroup(words: string, { via }: { readonly via: string | null }): string {
  return via === null ? words : WORDS.row.both(words, WORDS.overrule.through(baseName(via)));
}
