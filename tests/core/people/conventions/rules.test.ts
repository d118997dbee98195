/** Every rule is needed: switched the other way, it answers the convention that holds it wrongly. */
import { expect, it } from "vitest";
import { type RuleId, RULES } from "../../../../src/core/people/rules";
import { CONVENTIONS } from "./all";
import { sheetOf } from "./convention";

const ALL = CONVENTIONS.flatMap(({ conventions }) => conventions);

/** Each rule with the name of a convention that needs it; most have many. */
const HELD_BY: Readonly<Record<RuleId, string>> = {
  "person-tag": "a list of tags",
  "person-body-tag": "a tag in the text",
  "person-type": "a type",
  "person-category": "a category",
  "person-property": "a word of one's own for people",
  "person-folder": "a folder alone",
  "address-card": "an address card",
  "contact-table": "a table of contact",

  template: "a template by its folder",
  "index-note": "a readme",
  "folder-note": "the note of the folder",
  "hidden-folder": "the trash",
  "day-note": "a day spent among people",
  organisation: "a company's card",
  "tool-folder": "a group of another tool",
  owner: "the owner",

  "date-in-name": "words and a day",
  "date-property": "a date in the properties",
  "dated-line": "a log of all days in one note",
  yesterday: "the day before in words",
  link: "a link in prose",
  callout: "a link in a callout",
  "log-letter": "a letter in the box",
  "attendee-property": "the property attendees",
  "attendee-label": "a heading of those who were there",
  "contact-field": "a field of whom one met",
  "attendee-name": "names without links",
  "done-task": "a task done, on the day it was",
  "done-follow-up": "an answer that came",
  "own-log": "a day before a bullet",
  "last-contact": "the property last_contact",
  "last-contact-field": "a field in the text",
  "tool-log": "a list of another tool",
  "tool-activity": "an activity of another tool",
  "friends-journal": "a journal of friends",
  group: "a choir that lists who sings",
  alias: "an alias",
  touch: "the user's last word",

  "no-touch": "the user's word against it",
  "open-task": "a task to do",
  "cancelled-task": "a task given up",
  "forwarded-task": "a task moved on",
  "open-follow-up": "a promise",
  quote: "a quote",
  embed: "an embed",
  code: "a fence of code",
  comment: "a comment",
  property: "a property that is no list of who was there",
  intention: "a thing meant",
  "non-attendee": "the property attendees",
  review: "a week by its number",
  appraisal: "an appraisal of somebody's work",
  "life-event": "events of another tool, her own life among them",
  "other-persons-note": "talk of her in another's note",
  self: "her own name in her note",
  ambiguous: "a name that two people have",
  "mentions-ignored": "a person whose mentions shall not count",
};

for (const { id, on } of RULES) {
  it(`${id} switched ${on ? "off" : "on"} fails: ${HELD_BY[id]}`, () => {
    const held = ALL.filter(({ name }) => name === HELD_BY[id]);
    expect(held).toHaveLength(1);
    for (const one of held) expect(sheetOf(one, { [id]: !on })).not.toEqual(one.sheet);
  });
}
