/** The command line's words for what the core knows: short, quiet, without blame. */
import { type Day, daysBetween } from "../core/dates/day";
import { type Interval, printInterval } from "../core/dates/interval";
import { speakDay, speakDayAndDistance, speakDistance } from "../core/dates/spoken";
import { type NotCounted } from "../core/kith";
import { withoutLinkMarks } from "../core/markdown/links";
import { baseName, withoutMd } from "../core/paths";
import { tellingKind } from "../core/people/contact/contact-kind";
import { toolOfKey } from "../core/people/other-tools/tool-of-key";
import { type UnreadDate } from "../core/people/unread-dates";
import {
  type IntervalSource,
  type PlacedFollowUp,
  type Reason,
  type Standing,
  type Touch,
} from "../core/ranking/agenda";
import { asInterval } from "../core/ranking/rhythm";

/** The command line speaks English, whatever language the notes are in. */
const LANGUAGE = "en";

/** A place in a note as editors take it: `People/Ana Lima.md:12`, the line counted from 1. */
export function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return `${path}:${line + 1}`;
}

/** "6 weeks ago, coffee", or "never" without a touch. */
export function lastTouchWords(touch: Touch | null, today: Day): string {
  if (touch === null) return "never";
  const when = speakDistance(touch.day, today, LANGUAGE);
  const kind = tellingKind(touch.kind);
  return kind === null ? when : `${when}, ${kind}`;
}

/** "Thu 26 Nov, in 5 days". */
export function dayWords(day: Day, today: Day): string {
  return speakDayAndDistance(day, today, LANGUAGE);
}

/** "Thu 26 Nov". */
export function shortDayWords(day: Day, today: Day): string {
  return speakDay(day, today, LANGUAGE);
}

/** How often: "every 2 weeks", or "no interval". */
export function intervalWords({ interval, limit }: Standing): string {
  if (interval === null) return "no interval";
  const every = everyWords(interval);
  return limit === null ? every : `${every}, at most ${printInterval(limit)}`;
}

function everyWords(interval: Interval): string {
  return interval.n === 1 ? `every ${interval.unit}` : `every ${printInterval(interval)}`;
}

/** Who says how often: `check-in: monthly`, `rule: tag friends`. */
export function sourceWords(source: IntervalSource): string {
  switch (source.kind) {
    case "own":
      return ownWords(source);
    case "rule":
      return `rule: ${source.by} ${source.match}`;
    case "default":
      return "default";
    case "starting":
      return "starting interval";
  }
}

/** A property as it is written, with the tool whose key it is: `prm-tier: inner, Personal CRM`. */
export function ownWords({
  key,
  written,
}: {
  readonly key: string;
  readonly written: string;
}): string {
  const tool = toolOfKey(key);
  return tool === null ? `${key}: ${written}` : `${key}: ${written}, ${tool}`;
}

/** What a follow-up is about, in the writer's words, links shown as their words. */
export function promiseWords(followUp: PlacedFollowUp): string {
  const words = withoutLinkMarks(followUp.text).trim();
  if (words !== "") return words;
  return followUp.kind === "waiting" ? "an answer" : "follow up";
}

/** The group through which a person was named: ", through Book club"; empty where they were named themselves. */
export function viaWords({ via }: { readonly via: string | null }): string {
  return via === null ? "" : `, through ${baseName(via)}`;
}

/** Whom a promise to nobody could be to, as its reader must tell it apart: by their notes. Empty when no name is shared. */
export function couldBeWords({ couldBe }: PlacedFollowUp): string {
  const notes = couldBe.map(withoutMd);
  return notes.length === 0 ? "" : `could be ${notes.join(" or ")}`;
}

/** What could not be read as a date, and what to write instead. */
export function unreadWords({ written, couldBe }: UnreadDate, today: Day): string {
  return couldBe === null
    ? `"${written}" is no date: write it as in ${today}`
    : `"${written}" could be two days: write ${couldBe.join(" or ")}`;
}

const REASON_NAMES: Readonly<Record<Reason["kind"], string>> = {
  "check-in": "check in",
  promise: "promised",
  waiting: "waiting",
  undated: "promised",
  planned: "seeing",
  drifting: "quiet",
  "did-you-see": "seen?",
  birthday: "birthday",
  anniversary: "anniversary",
};

/** What a reason is, in a word or two. */
export function reasonName({ kind, followUp }: Reason): string {
  return REASON_NAMES[kind === "undated" && followUp?.kind === "waiting" ? "waiting" : kind];
}

/** Why a person is listed, in one line. */
export function reasonWords(reason: Reason, standing: Standing, today: Day): string {
  const { kind, day, followUp } = reason;
  // The day stands first, since a narrow terminal cuts the end.
  const when = day === null ? "some day" : dayWords(day, today);
  if (followUp !== null) return followUpWords(kind, when, promiseWords(followUp));
  if (kind === "check-in") return checkInWords(reason, standing, today);
  return kind === "drifting" ? driftingWords(reason, today) : yearlyWords(reason, when);
}

function followUpWords(kind: Reason["kind"], when: string, promise: string): string {
  if (kind === "undated") return `no date yet: ${promise}`;
  return kind === "waiting" ? `expected ${when}: ${promise}` : `due ${when}: ${promise}`;
}

function driftingWords({ day, usually }: Reason, today: Day): string {
  if (day === null || usually === null) return "";
  return `${printInterval(asInterval(daysBetween(day, today)))}, usually ${everyWords(usually)}`;
}

function yearlyWords({ kind, years }: Reason, when: string): string {
  if (years === null) return when;
  return kind === "birthday" ? `${when}, turns ${years}` : `${when}, ${counted(years, "year")}`;
}

function checkInWords(reason: Reason, standing: Standing, today: Day): string {
  const every = intervalWords(standing);
  const { limit, gentleUntil, late } = standing;
  if (reason.day === null || standing.status === "never") return `${every}, no contact on record`;
  if (late === "firmly" && limit !== null && gentleUntil !== null)
    return `${every}, passed ${speakDistance(gentleUntil, today, LANGUAGE)}`;
  if (reason.day < today) return `${every}, due ${speakDistance(reason.day, today, LANGUAGE)}`;
  return `${every}, due ${dayWords(reason.day, today)}`;
}

/** "1 note", "12 notes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The rule behind a mention that did not count, as a clause. */
export function ruleWords(why: NotCounted["why"]): string {
  return RULES[why];
}

const RULES: Readonly<Record<NotCounted["why"], string>> = {
  "open-task": "an open task is still to be done",
  "cancelled-task": "it was cancelled, or struck out",
  "forwarded-task": "the task was moved elsewhere",
  "open-follow-up": "the line is a promise that is still open",
  intention: "the words only mean to, or speak of them",
  quote: "it stands in a quote",
  embed: "it is an embed",
  code: "it stands in code or a query",
  comment: "it stands in a comment",
  property: "it stands in a property, not as one who was there",
  template: "the note is a template",
  review: "a review mentions everybody",
  appraisal: "the note judges their work",
  "life-event": "it happened in their life, whoever was there",
  planned: "it was planned, and nothing says that it took place",
  "no-date": "nothing dates it",
  "no-touch": "the line says %%no touch%%",
  "other-persons-note": "it stands undated in somebody's own note",
  future: "the day is still to come",
  "non-attendee": "the note tells who was there, and this person was not",
  owner: "it is you",
  "mentions-ignored": "their note asks that mentions elsewhere do not count",
  ambiguous: "the name could be several people",
  self: "it is a link in their own note",
  "switched-off": "the rule by which it would count is switched off",
};
