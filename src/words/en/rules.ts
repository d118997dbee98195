/** The rules of who is a person and what is contact, in words: what each says, and why. */
import { type RuleId } from "../../core/people/rules";

interface RuleWords {
  readonly what: string;
  readonly why: string;
}

const PERSON = {
  "person-tag": {
    what: "Tag person, people or contact",
    why: "The commonest mark of a person's note. Nested tags count; you can add your own.",
  },
  "person-body-tag": {
    what: "#person or #people in the text",
    why: "Some write their tags under the properties. #contact is more often a topic.",
  },
  "person-type": {
    what: "type: person, people or contact",
    why: "What templates for people write, in any case. You can add your own.",
  },
  "person-category": {
    what: "category, categories or class: [[People]]",
    why: "How vaults are kept that sort notes by links instead of folders.",
  },
  "person-property": {
    what: "A property that you name in the settings",
    why: "Vaults have words of their own: relation, or kind=client.",
  },
  "person-folder": {
    what: "In a folder People, Persons, Contacts, Friends or CRM",
    why: "Many vaults mark people by the folder alone. Digits in front are overlooked: 04-People. You can add your own.",
  },
  "address-card": {
    what: "Properties of a vCard",
    why: "Address books that were imported mark nothing else.",
  },
  "contact-table": {
    what: "The table of the Contacts plugin",
    why: "It is all that marks the notes which that plugin made.",
  },
} as const;

const NOBODY = {
  template: {
    what: "Templates",
    why: "They look like people and meetings, and are about nobody yet. Nothing in them is read.",
  },
  "index-note": {
    what: "README, INDEX and MOC; by folder or text alone also names like _GUIDE",
    why: "Lists of people lie among the people.",
  },
  "folder-note": { what: "A note named as its folder", why: "People/People is the folder's note." },
  "hidden-folder": { what: "Folders that begin with a dot", why: "Bins and other tools' files." },
  "day-note": {
    what: "A note named by a day, by its folder or text alone",
    why: "A meeting kept among a person's notes is not a person.",
  },
  organisation: {
    what: "A vCard of a company, group or place",
    why: "Address books hold more than people.",
  },
  "tool-folder": {
    what: "Callander's groups, plans and reminders",
    why: "They lie in Friends, beside the friends.",
  },
  owner: { what: "You", why: "Nobody has to check in on themselves. Your names are a setting." },
} as const;

const COUNTS = {
  "date-in-name": {
    what: "A date anywhere in a note's name dates it",
    why: "Meetings are named “2026-03-02 Budget” and lie in any folder.",
  },
  "date-property": {
    what: "date dates a note",
    why: "Meeting notes often have a plain name. created, updated and due never do.",
  },
  "dated-line": {
    what: "A date that opens a heading or bullet dates what is under it",
    why: "Logs of many days are kept in one note.",
  },
  yesterday: {
    what: "“Lunch with [[Ana]] yesterday” was the day before",
    why: "Many write in the morning of the evening. Only where the word opens or closes the link's own sentence.",
  },
  link: {
    what: "A link in a dated note",
    why: "In most vaults this is the whole history: “Saw [[Ana]]”.",
  },
  callout: { what: "A link in a callout", why: "Some keep their meetings in callouts." },
  "log-letter": {
    what: "A link behind a checkbox with a letter, such as [b] or [i]",
    why: "Log bullets are no tasks.",
  },
  "attendee-property": {
    what: "A link in attendees, participants, people, person, with, who, from, to or cc",
    why: "Whoever a meeting's note lists was there.",
  },
  "attendee-label": {
    what: "Names under a heading or label such as Attendees: or Participants:",
    why: "Meeting notes without properties list people so, in German, French, Dutch … too.",
  },
  "contact-field": {
    what: "met:: [[Ana]] or (with:: [[Ana]]) in a dated note",
    why: "An inline field says outright who was met.",
  },
  "attendee-name": {
    what: "A plain name in a list of attendees",
    why: "Not everybody writes links there. Only a whole name or alias is taken for one.",
  },
  "done-task": {
    what: "A task that is done, on the day it says",
    why: "“Call Ana” was a wish; ticked, it is a call.",
  },
  "done-follow-up": {
    what: "A follow-up that is done, with everyone it is about",
    why: "You reached out, or they answered: either way there was contact.",
  },
  "own-log": {
    what: "A dated heading, bullet or table row in the person's own note",
    why: "A log under the person is the second commonest way to keep one.",
  },
  "last-contact": {
    what: "last-contact in the person's properties, however it is spelled",
    why: "Some keep only the latest day, by hand or by a template.",
  },
  "last-contact-field": {
    what: "last-contact:: 2026-01-06 in the person's note",
    why: "The same, as an inline field.",
  },
  "tool-log": {
    what: "Logs of Friend Tracker and Callander",
    why: "History that you kept elsewhere is yours too.",
  },
  "tool-activity": {
    what: "Cadence's calls, emails and meetings are dated by when, and are no people",
    why: "They have no other date, and lie beside the people.",
  },
  "friends-journal": {
    what: "The activities of a friends.md journal",
    why: "It names friends in bold instead of linking them.",
  },
  group: {
    what: "A group, by its members: in its note, or links under its heading Members",
    why: "An evening with the book club is one with each of them. “group-touch: none” in its note says otherwise.",
  },
  alias: {
    what: "A name that only aliases give a person",
    why: "[[Annie]] is Ana when her note says so.",
  },
  touch: { what: "%%touch%% on the line", why: "You have the last word." },
} as const;

const DOES_NOT_COUNT = {
  "no-touch": { what: "%%no touch%% on the line", why: "You have the last word." },
  "open-task": {
    what: "An open task, and what is nested in it",
    why: "“Call Ana” says that you did not yet.",
  },
  "cancelled-task": {
    what: "A cancelled task, and what is struck out",
    why: "It did not happen.",
  },
  "forwarded-task": { what: "A task moved elsewhere", why: "It stands, open, in another place." },
  "open-follow-up": { what: "An open promise", why: "It is still to be kept." },
  quote: { what: "A quote", why: "Somebody else's words." },
  code: {
    what: "Code, query blocks, formulas and HTML",
    why: "A query that lists mentions is no mention.",
  },
  comment: { what: "A comment", why: "Readers don't see it, so it says nothing." },
  property: {
    what: "A link in a property that lists no attendees",
    why: "partner, manager or author tell who somebody is, not who was met.",
  },
  embed: { what: "An embed", why: "It shows another note; that note is read where it stands." },
  intention: {
    what: "“Should call Sam”, “heard about Sam”",
    why: "Words that only mean to, or speak of somebody, are told from contact by their clause.",
  },
  "non-attendee": {
    what: "Somebody who is not among the attendees listed, or is listed as absent",
    why: "Notes of meetings speak of people who were not there.",
  },
  review: {
    what: "Notes of a week, month, quarter or year",
    why: "They name everybody again, on the day the period ends.",
  },
  appraisal: {
    what: "Team Manager's performance notes",
    why: "They judge somebody's work, and are no meeting.",
  },
  "life-event": {
    what: "Callander's life events and milestones",
    why: "They happened in somebody's life, whoever was there.",
  },
  "other-persons-note": {
    what: "A link in another person's note",
    why: "“Talked about Bo” in Ana's log was a talk with Ana.",
  },
  self: { what: "A link in the person's own note", why: "The note is about them anyway." },
  ambiguous: {
    what: "A name that could be two people",
    why: "A wrong guess is worse than none. It counts for neither.",
  },
  "mentions-ignored": {
    what: "Mentions of people whose note says prm-ignore-journal",
    why: "Personal CRM's wish is kept.",
  },
} as const;

/** What each rule says and why, each in a sentence or less. */
export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  ...PERSON,
  ...NOBODY,
  ...COUNTS,
  ...DOES_NOT_COUNT,
};

/** What the rules of a group say together. */
export const RULE_GROUPS = {
  person: "Who is a person",
  nobody: "Who is not",
  counts: "What counts",
  "does not count": "What does not count",
} as const;
