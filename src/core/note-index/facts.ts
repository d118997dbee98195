/**
 * All that one note contributes, computed from that note alone. Facts name people by the words
 * of a link, since who that is depends on the other notes; the index settles it.
 */
import { type DateWays } from "../dates/phrase";
import { type NoteDay, type NoteDayFormats, readNoteDay, readPropertyDay } from "../dates/note-day";
import { scanNote } from "../markdown/scan";
import { findFollowUps, type MarkerContext } from "../markers/find-follow-ups";
import { type FollowUp } from "../markers/follow-up";
import { readLog } from "../people/log";
import { type LogEntry, type Mention } from "../people/mention";
import { readMentions } from "../people/mentions";
import { readNextSteps } from "../people/next-steps";
import { readPerson } from "../people/person";
import { type PersonFacts } from "../people/person-facts";
import { findProperty, readProperties, textsOf } from "../people/properties";
import { type PeopleRules, whyPerson } from "../people/who";

/** What one note says. */
export interface NoteFacts {
  readonly path: string;
  readonly noteDay: NoteDay;
  /** Null when the note is not a person's. */
  readonly person: PersonFacts | null;
  readonly mentions: readonly Mention[];
  /** Contacts recorded in a person's own note. */
  readonly log: readonly LogEntry[];
  readonly followUps: readonly FollowUp[];
  /** What could not be read (malformed YAML), to be said once; null when all could. */
  readonly problem: string | null;
}

/** How notes are read: the choices of the user and of the vault that facts depend on. */
export interface ReadingWays {
  readonly dates: DateWays;
  readonly formats: NoteDayFormats;
  readonly people: PeopleRules;
  readonly words: MarkerContext["words"];
  /** Reads YAML to plain values, dates left as strings. Throws on malformed text. */
  readonly readYaml: (yaml: string) => unknown;
}

const CREATED_KEYS = ["created", "datecreated", "createddate"];

/** Reads a note. Any text is a valid note; this never throws. */
export function readFacts(path: string, text: string, ways: ReadingWays): NoteFacts {
  const outline = scanNote(text);
  const properties = readProperties(outline, ways.readYaml);
  const dateProperty = textsOf(properties.byKey.get("date")?.value)[0];
  const noteDay = readNoteDay(path, dateProperty, ways.formats);
  const day = noteDay.kind === "day" ? noteDay.day : null;
  const identity = { path, outline, properties, noteDay };
  const because = whyPerson(identity, ways.people);
  const person = because === null ? null : readPerson(identity, because);
  const created = readPropertyDay(textsOf(findProperty(properties, CREATED_KEYS)?.value)[0]);
  const context = { ways: ways.dates, noteDay: day, created, words: ways.words };
  const followUps = findFollowUps(outline, context);
  const role = noteDay.kind === "review" ? "review" : roleOf(person, noteDay);
  const parts = { outline, properties, followUps };
  return {
    path,
    noteDay,
    person,
    mentions: readMentions({ ...parts, day, role }),
    log: person === null ? [] : readLog(parts),
    followUps: person === null ? followUps : [...readNextSteps(outline, properties), ...followUps],
    problem: properties.problem,
  };
}

/** A person's note that is named by a day is still that day's note; one that only has a `date` stands for the person. */
function roleOf(person: PersonFacts | null, noteDay: NoteDay): "person" | "note" {
  const namedByDay = noteDay.kind === "day" && noteDay.source !== "frontmatter";
  return person !== null && !namedByDay ? "person" : "note";
}
