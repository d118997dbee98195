/** The words of the sidebar. */
import { type Interval } from "../../core/dates/interval";
import { asking, capital } from "../intl";
import { count, eitherOf, every, number, onDay, quoted, span } from "./phrases";

/** The names of the sidebar's sections. */
export const SECTIONS = {
  now: "Now",
  coming: "Coming up",
  undated: "Needs a date",
  waiting: "Waiting",
  everyone: "Everyone",
} as const;

/** The first run: people, but no interval for any of them. */
export const FIRST_RUN = {
  found: (people: number) => `Found ${count(people, "person", "people")}`,
  place: (because: string, people: number) => `${because} (${number(people)})`,
  from: (places: readonly string[]) => `By ${places.join(", ")}.`,
  question: "How often would you like to be in touch, unless a note says otherwise?",
  later: "Not now",
  hint: "One person can differ: give their note a property such as “check-in: every 2 weeks”.",
  choose: (interval: Interval) => capital(every(interval)),
} as const;

/** What an empty list says: what was looked for, and what to do next. */
export const EMPTY = {
  nobodyNow: "Nobody to check in on right now.",
  nobodyNowTracked: (people: number) =>
    `Looked at ${count(people, "person", "people")} and every open promise.`,
  noPeopleTitle: "No people found yet",
  noPeople: (notes: number) => `Kith read ${count(notes, "note", "notes")} and looked for:`,
  noPeopleLookedFor: [
    "notes in a folder named People, Persons, Contacts, Friends or CRM",
    "notes tagged #person, #people or #contact",
    "notes with the property “type: person”",
  ],
  noPeopleNext: "Other folders and tags can be named in the settings.",
  openSettings: "Open the settings",
  noMatch: (query: string) => `Nothing matches “${query}”.`,
  noMatchHint: "Looked in names, aliases and promises; write #tag to look for a tag.",
} as const;

/** The lines of a row. */
export const ROW = {
  lastTouch: (distance: string, kind: string | null) =>
    kind === null ? capital(distance) : `${capital(distance)}, ${kind}`,
  never: "No contact on record",
  snoozedAfter: (day: string) => `snoozed until ${day}`,
  snoozedUntilReply: "snoozed until they reply",
  everyAfter: every,
  untracked: "No interval",
  every: (interval: Interval) => capital(every(interval)),
  past: (interval: string, late: string) => `${interval}; ${late} past`,
  pastWithin: (interval: string, late: string, limit: Interval) =>
    `${interval}; ${late} past, with a limit of ${span(limit)}`,
  pastLimit: (interval: string, late: string, limit: Interval) =>
    `${interval}; ${late} past the limit of ${span(limit)}`,
  dueOn: (interval: string, day: string) => `${interval}; due ${day}`,
  promise: (text: string, day: string) => `${text}, due ${day}`,
  due: (day: string, note: string) => `Due ${day}, from ${note}`,
  noAnswer: (text: string | null, day: string) =>
    text === null ? `No answer by ${day}` : `${text}: no answer by ${day}`,
  promisedUnanswered: (text: string, day: string) => `${text}, no answer by ${day}`,
  waitingUntil: (text: string, day: string) => `${text}, by ${day}`,
  waitingFor: (people: string, day: string) =>
    people === "" ? `By ${day}` : `${people}, by ${day}`,
  both: (one: string, other: string) => `${one} · ${other}`,
  quoted,
  undated: (text: string) => `${quoted(text)}, no date yet`,
  undatedPlace: (people: string, note: string) => (people === "" ? note : `${people}, ${note}`),
  couldBe: (names: readonly string[]) => `Could be ${eitherOf(names)}`,
  seeing: (day: string, kind: string | null) =>
    kind === null ? `Seeing ${onDay(day)}` : `Seeing ${onDay(day)}, ${kind}`,
  birthday: (day: string, age: number | null) =>
    age === null ? `Birthday ${day}` : `Birthday ${day}, turns ${String(age)}`,
  anniversary: (day: string, years: number | null) =>
    years === null ? `Anniversary ${day}` : `Anniversary ${day}, ${count(years, "year", "years")}`,
  promiseWithoutWords: "Follow up",
  answerWithoutWords: "An answer",
  more: (n: number) => `${number(n)} more`,
  andMore: (n: number) => `and ${number(n)} more`,
} as const;

/** Buttons and menu items. */
export const ACTIONS = {
  checkIn: "Check in today",
  logCheckIn: "Log a check-in…",
  addFollowUp: "Add a follow-up…",
  done: "Mark as done",
  doneOne: (text: string) => `Done: ${text}`,
  reschedule: "Reschedule…",
  rescheduleOne: (text: string) => asking(`Reschedule: ${text}`),
  giveDate: "Give it a date…",
  giveDateOne: (text: string) => asking(`Give a date: ${text}`),
  snooze: "Snooze",
  snoozeTomorrow: "Snooze until tomorrow",
  snoozeNextWeek: (day: string) => `Snooze until next week, ${day}`,
  snoozeInterval: ({ n, unit }: Interval, day: string) =>
    `Snooze for ${count(n, unit, `${unit}s`)}, until ${day}`,
  snoozeWords: "Snooze until…",
  snoozeReply: "Snooze until they reply",
  unsnooze: "End the snooze",
  neverCheckIn: "Never check in",
  notAPerson: "Not a person",
  setInterval: "Set how often…",
  why: "Show why this person is listed",
  openNote: "Open note",
  more: "More actions",
  openList: "Open who to check in on",
  search: "Search",
  collapseAll: "Collapse all",
  expandAll: "Expand all",
  undo: "Undo",
  save: "Save",
  add: "Add",
  log: "Log",
  cancel: "Cancel",
} as const;

/** The pane itself. */
export const LIST = {
  title: "Check in",
  hoverSource: "Kith",
  label: "People and promises",
  searchPlaceholder: "Name, promise or #tag",
  searchLabel: "Search people and promises",
  reading: (done: number, of: number) => `Reading notes: ${number(done)} of ${number(of)}`,
  matches: (n: number) => `${count(n, "match", "matches")}`,
  statusCount: (people: number, promises: number) => {
    const kept = count(promises, "promise", "promises");
    if (people === 0) return promises === 0 ? "Nobody to check in on" : kept;
    const who = `${number(people)} to check in on`;
    return promises === 0 ? who : `${who}, ${kept}`;
  },
} as const;
