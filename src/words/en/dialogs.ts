/** The words of forms, explanations, notices and commands. */
import { type HowOften } from "../../core/dates/how-often";
import { type Interval } from "../../core/dates/interval";
import { capital } from "../intl";
import { count, every, howOften, nameList, number, onDay } from "./phrases";

/** Why a mention did not count, as the explanation says it. */
const NOT_COUNTED = {
  "open-task": "the task is still open",
  "cancelled-task": "cancelled, or struck out",
  "forwarded-task": "the task was moved elsewhere",
  "open-follow-up": "the follow-up is still open",
  intention: "only meant to, or spoken of",
  quote: "it stands in a quote",
  embed: "it is an embed",
  code: "it stands in code or a query",
  comment: "it stands in a comment",
  property: "it stands in a property, not as one who was there",
  template: "the note is a template",
  review: "a review mentions everybody",
  appraisal: "the note judges their work",
  "life-event": "something in their life, not a meeting",
  planned: "planned, and nothing says that it took place",
  "no-date": "nothing dates it",
  "no-touch": "marked as no touch",
  "other-persons-note": "it stands in another person's note",
  future: "it is still to come",
  "non-attendee": "not among those the note lists as present",
  owner: "that is you",
  "mentions-ignored": "their note asks that mentions elsewhere do not count",
  ambiguous: "the name could be two people",
  self: "a link to itself",
  "switched-off": "its rule is switched off",
} as const;

/** Questions, and what is said of the answers while they are typed. */
export const FORMS = {
  whoPlaceholder: "Type a name",
  whoNone: "No person has that name.",
  nobody: "Nobody in particular",
  checkInTitle: (name: string) => `Check-in with ${name}`,
  kind: "Kind",
  kindHint: "Call, coffee, letter…",
  kinds: [
    "call",
    "coffee",
    "dinner",
    "email",
    "letter",
    "lunch",
    "meeting",
    "message",
    "visit",
    "walk",
  ],
  day: "Day",
  dayHint: "Last Friday, 12 March",
  text: "What was said",
  textHint: "In a few words, or nothing",
  others: "Others who were there",
  othersHint: "Each gets the same line",
  othersUnread: "Choose a name from the list.",
  removePerson: (name: string) => `Remove ${name}`,
  followUpTitle: "Add a follow-up",
  what: "What",
  whatHint: "The promise in your own words",
  who: "Who",
  when: "When",
  whenHint: "Next Tuesday, in 2 weeks",
  side: "Who owes it",
  sides: { followup: "I promised", waiting: "They promised" },
  where: "Where",
  places: { cursor: "At the cursor", daily: "Today's daily note", person: "The person's note" },
  rescheduleTitle: "Reschedule",
  newDayHint: "Tomorrow, in 2 weeks, end of month",
  snoozeTitle: (names: readonly string[]) => `Snooze ${nameList(names)}`,
  snoozeUntil: "Until",
  snoozeHint: "Tomorrow, in 2 weeks, end of month, reply",
  snoozeReplyWords: ["reply", "they reply", "until they reply", "a reply"],
  snoozeReply: "Until a contact after today",
  intervalTitle: (names: readonly string[]) => `How often to be in touch with ${nameList(names)}`,
  interval: "How often",
  intervalHint: "Every 2 weeks, monthly, never; 6 weeks, at most 10 weeks",
  intervalUnread: "Write it as in “every 2 weeks”, “monthly” or “never”.",
  howOften: (interval: Interval, limit: Interval | null) => capital(howOften(interval, limit)),
  intervalNever: "Never: not on the list",
  intervalUnset: "No interval of their own: the settings decide",
  dayUnread: "Not sure which day that is.",
  dayPast: "That day is past.",
  dayFuture: "That day is still to come.",
  noDate: "No date: it will stand under “Needs a date”.",
} as const;

/** The explanation of why a person is listed. */
export const WHY = {
  title: (name: string) => `Why ${name} is listed`,
  isPerson: (because: string) => `A person, by ${because}`,
  interval: "How often",
  intervalNone: "No interval, so no reminder to check in.",
  sources: {
    own: (key: string, written: string, tool: string | null) =>
      tool === null ? `${key}: ${written}` : `${key}: ${written} (${tool})`,
    rule: (by: string, match: string) => `rule: ${by} ${match}`,
    default: "default",
    starting: "starting interval",
  },
  intervalFrom: (interval: Interval, limit: Interval | null, from: string) =>
    `${capital(howOften(interval, limit))}, from ${from}`,
  due: (day: string) => `Next check-in: ${day}`,
  wasDue: (day: string) => `A check-in was due ${onDay(day)}`,
  notYetDue: "Not due yet: there is no contact on record, and no “created” date to count from.",
  intervalNever: (from: string) => `No reminder to check in, from ${from}`,
  snoozed: (day: string, from: string) => `Snoozed until ${day}, from ${from}`,
  snoozedUntilReply: (from: string) => `Snoozed until they reply, from ${from}`,
  paused: (day: string) => `Everyone is paused until ${day}, from the settings`,
  unread: "Dates that can't be read",
  reasons: "Reasons",
  noReasons: "No reason to be on the list today.",
  later: "Promised for later",
  lastTouch: "Last contact",
  nextTouch: "Next contact",
  titled: (title: string, words: string) => `${title}: ${words}`,
  touches: (n: number) => `Contacts (${number(n)})`,
  noTouches: "No contact on record.",
  notCounted: (n: number) => `Mentions that did not count (${number(n)})`,
  notCountedBecause: NOT_COUNTED,
  place: (path: string, line: number) => `${path}, line ${String(line)}`,
  noDay: "No date",
  notAPerson: "This note is not a person's.",
} as const;

/** What was done, or why it was not. */
export const NOTICES = {
  logged: (names: readonly string[], day: string) =>
    `Logged a check-in with ${nameList(names)} (${day}).`,
  done: (text: string) => `Done: ${text}`,
  rescheduled: (text: string, day: string) => `${text}: moved to ${day}.`,
  snoozed: (names: readonly string[], day: string) => `Snoozed ${nameList(names)} until ${day}.`,
  snoozedUntilReply: (names: readonly string[]) => `Snoozed ${nameList(names)} until they reply.`,
  stillListed: (said: string, names: readonly string[]) =>
    `${said} Still listed for what is due: ${nameList(names)}.`,
  noPerson: (name: string) => `${name} is no longer treated as a person.`,
  unsnoozed: (names: readonly string[]) => `No longer snoozed: ${nameList(names)}.`,
  intervalSet: (names: readonly string[], set: HowOften | null) =>
    `${nameList(names)}: ${set === null ? "never" : howOften(set.interval, set.limit)}.`,
  intervalUnset: (names: readonly string[]) =>
    `${nameList(names)}: no interval of their own any more.`,
  defaultSet: (interval: Interval) =>
    `Everyone: ${every(interval)}, unless their note says otherwise.`,
  added: (note: string) => `Added a follow-up to ${note}.`,
  partly: (n: number, of: number) => `Written in ${String(n)} of ${count(of, "note", "notes")}.`,
  undone: (said: string) => `Undone: ${said}`,
  notUndone: (notes: readonly string[]) =>
    `Changed since, so nothing was undone there: ${nameList(notes)}.`,
  undoFailed: (notes: readonly string[], why: string) =>
    `${nameList(notes)} could not be written, so nothing was undone there: ${why}`,
  alreadyUndone: "That has been undone already.",
  nothingToUndo: "There is nothing to undo.",
  lineChanged: (notes: readonly string[]) =>
    `That line of ${nameList(notes)} has changed since, so nothing was written. Here it is.`,
  lineAmbiguous: (notes: readonly string[]) =>
    `That line has moved and stands more than once in ${nameList(notes)}, so nothing was written. Here it is.`,
  noteMissing: (notes: readonly string[]) =>
    `No longer there, so nothing was written: ${nameList(notes)}.`,
  propertiesUnread: (notes: readonly string[]) =>
    `The properties of ${nameList(notes)} can't be read as YAML, so nothing was written. Fix them first.`,
  propertyShape: (notes: readonly string[]) =>
    `That property of ${nameList(notes)} is written over several lines or in braces, so nothing was written. Change it there.`,
  notText: (notes: readonly string[]) =>
    `Some bytes of ${nameList(notes)} are not text, and writing would lose them, so nothing was written. Save it as UTF-8 first.`,
  failed: (notes: readonly string[], why: string) =>
    `${nameList(notes)} could not be written: ${why}`,
  repeats: "This task repeats. Tick it in its note, so that the next one is created.",
  property: "This one is a property of the note. Change it there.",
  noDailyNote: (path: string, why: string) => `The daily note ${path} could not be made: ${why}`,
  notAPerson: "Open a person's note first, or choose one from the list.",
  noPeople: "No people were found in this vault yet.",
} as const;

/** The commands. */
export const COMMANDS = {
  open: "Open who to check in on",
  search: "Search people and promises",
  checkIn: "Check in today",
  log: "Log a check-in…",
  done: "Mark the promise as done",
  reschedule: "Give the promise another date…",
  snooze: "Snooze…",
  unsnooze: "End the snooze",
  setInterval: "Set how often…",
  followUp: "Add a follow-up…",
  why: "Show why this person is listed",
  undo: "Undo the last change by Kith",
  pinNote: "Pin the dates in this note…",
  suggest: "Suggest intervals from how often you are in touch…",
  pinVault: "Pin the dates in the whole vault…",
} as const;
