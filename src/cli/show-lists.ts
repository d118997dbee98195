/** `kith people` and `kith followups`: everything of one kind in one table. */
import { type Day } from "../core/dates/day";
import { type UnknownPerson } from "../core/note-index/unknown-people";
import {
  type Agenda,
  type PlacedFollowUp,
  type Standing,
  type Status,
} from "../core/ranking/agenda";
import { promiseReason } from "../core/ranking/reasons";
import { cell, type Cells, type Screen, table, type Tone } from "./screen";
import { printable } from "./text-width";
import { reasonTone } from "./tones";
import {
  couldBeWords,
  counted,
  intervalWords,
  lastTouchWords,
  placeOf,
  promiseWords,
  shortDayWords,
} from "./words";

const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  overdue: "late",
  due: "soon",
  ok: "calm",
  never: "plain",
  snoozed: "faint",
  untracked: "faint",
};

/** Column heads of `kith people`. */
const PEOPLE_HEAD = ["NAME", "STATUS", "LAST", "INTERVAL", "NEXT", "NOTE"];

/** Column heads of `kith followups`. */
const FOLLOW_UPS_HEAD = ["DUE", "STATE", "WHO", "WHAT", "WHERE"];

/** The lines of `kith people`, most urgent first. */
export function showPeople({ people, today }: Agenda, screen: Screen): string[] {
  if (people.length === 0) return ["No people found.", ""];
  const rows = people.map((standing) => personCells(standing, today));
  return [...table([headCells(PEOPLE_HEAD), ...rows], { indent: 0, yields: 5 }, screen), ""];
}

/** People named in the line about those without a note; the rest are counted. */
const MOST_NAMED = 5;

/** The closing line about people without a note: none when there is nobody. */
export function showUnknown(unknown: readonly UnknownPerson[]): string[] {
  if (unknown.length === 0) return [];
  const named = unknown
    .slice(0, MOST_NAMED)
    .map(({ name, notes }) => printable(`${name} (${counted(notes, "note")})`));
  const more = unknown.length > named.length ? [`${unknown.length - named.length} more`] : [];
  const who =
    unknown.length === 1
      ? "1 person you write about has no note"
      : `${unknown.length} people you write about have no note`;
  return [`${who}: ${[...named, ...more].join(", ")}.`, ""];
}

function personCells(standing: Standing, today: Day): Cells {
  const { person, status, lastTouch, due, nextTouch } = standing;
  const next = nextTouch?.day ?? due;
  return [
    cell(person.name, "title"),
    cell(status, STATUS_TONES[status]),
    cell(lastTouchWords(lastTouch, today)),
    cell(standing.interval === null ? "" : intervalWords(standing)),
    cell(
      next === null ? "" : `${nextTouch === null ? "" : "seeing "}${shortDayWords(next, today)}`,
    ),
    cell(person.path, "faint"),
  ];
}

/** The lines of `kith followups`, soonest first, undated last. */
export function showFollowUps(agenda: Agenda, screen: Screen): string[] {
  if (agenda.followUps.length === 0) return ["No follow-ups found.", ""];
  const names = new Map(agenda.people.map(({ person }) => [person.path, person.name]));
  const rows = agenda.followUps.map((followUp) => followUpCells(followUp, names, agenda.today));
  return [...table([headCells(FOLLOW_UPS_HEAD), ...rows], { indent: 0, yields: 3 }, screen), ""];
}

function followUpCells(
  followUp: PlacedFollowUp,
  names: ReadonlyMap<string, string>,
  today: Day,
): Cells {
  const { due, state, kind, people } = followUp;
  const isOpen = state === "open";
  const who = people.map((path) => names.get(path) ?? path).join(", ");
  const tone = isOpen ? reasonTone(promiseReason(followUp), today) : "faint";
  return [
    cell(due === null ? "no date" : shortDayWords(due, today), tone),
    cell(isOpen ? OPEN_WORDS[kind] : state, isOpen ? "plain" : "faint"),
    cell(who === "" ? couldBeWords(followUp) : who, isOpen ? "title" : "faint"),
    cell(promiseWords(followUp), isOpen ? "plain" : "faint"),
    cell(placeOf(followUp), "faint"),
  ];
}

const OPEN_WORDS: Readonly<Record<PlacedFollowUp["kind"], string>> = {
  followup: "promised",
  waiting: "waiting",
  task: "task",
  property: "next step",
};

function headCells(words: readonly string[]): Cells {
  return words.map((word) => cell(word, "faint"));
}
