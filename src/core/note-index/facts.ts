/**
 * All that one note contributes, computed from that note alone. Facts name people by the words
 * of a link, since who that is depends on the other notes; the index settles it.
 */
import { type NoteDay, type NoteDayFormats, readNoteDay } from "../dates/note-day";
import { type DateWays } from "../dates/phrase";
import { type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import { findFollowUps, type MarkerContext } from "../markers/find-follow-ups";
import { type FollowUp } from "../markers/follow-up";
import { type TypedDays } from "../markers/typed-days";
import { baseName, withoutMd } from "../paths";
import { type GroupFacts, readGroup } from "../people/contact/group";
import { readGroupLog } from "../people/contact/group-log";
import { promisesByLine } from "../people/contact/line-verdict";
import { readLog } from "../people/contact/log";
import { type LogEntry, type Mention } from "../people/contact/mention";
import { readMentions } from "../people/contact/mentions";
import { foldName } from "../people/names/fold-name";
import { withNoteFields } from "../people/note-fields";
import { activityWhen, isAppraisal, withActivityKind } from "../people/other-tools/activity-note";
import { readFriendsJournal } from "../people/other-tools/friends-journal";
import { readNextSteps } from "../people/other-tools/next-steps";
import { readCreated, readPerson } from "../people/person";
import { type PersonFacts } from "../people/person-facts";
import { type Properties, readProperties, textOf } from "../people/properties";
import { type Rules } from "../people/rules";
import { bodyTagsOf } from "../people/tags";
import { isTemplate } from "../people/template";
import { type NoteIdentity, type PeopleMarks, whyPerson, whyPersonToo } from "../people/who";

/** What one note says. */
export interface NoteFacts {
  readonly path: string;
  readonly noteDay: NoteDay;
  /** Null when the note is not a person's. */
  readonly person: PersonFacts | null;
  /** Null when the note lists no members. */
  readonly group: GroupFacts | null;
  readonly mentions: readonly Mention[];
  /** Contacts recorded in a person's or a group's own note. */
  readonly log: readonly LogEntry[];
  readonly followUps: readonly FollowUp[];
  /** What could not be read (malformed YAML), to be said once; null when all could. */
  readonly problem: string | null;
}

/** How notes are read: the choices of the user and of the vault that facts depend on. */
export interface ReadingWays {
  readonly dates: DateWays;
  readonly formats: NoteDayFormats;
  /** The rules that hold, of who is a person and what is contact. */
  readonly rules: Rules;
  readonly people: PeopleMarks;
  /** Notes that the user says are nobody: names, and paths without `.md`, folded. */
  readonly notPeople: ReadonlySet<string>;
  /** Vault folders that hold templates. */
  readonly templateFolders: readonly string[];
  readonly words: MarkerContext["words"];
  /** The days on which markers were typed. It grows: a note that it concerns is read again. */
  readonly typed: TypedDays;
  /** Reads YAML to plain values, dates left as strings. Throws on malformed text. */
  readonly readYaml: (yaml: string) => unknown;
}

/** What a note says that is nobody's. */
const NOTHING = { person: null, group: null, log: [], followUps: [] } as const;

/** Reads a note. Any text is a valid note; this never throws. */
export function readFacts(path: string, text: string, ways: ReadingWays): NoteFacts {
  const outline = scanNote(text);
  const properties = readProperties(outline, ways.readYaml);
  const { rules } = ways;
  const noteDay = noteDayOf(path, properties, ways);
  const { problem } = properties;
  if (rules.has("template") && isTemplate(path, outline, ways.templateFolders)) {
    const mentions = readTemplate(outline, properties, rules);
    return { ...NOTHING, path, noteDay, mentions, problem };
  }
  const context = contextOn(noteDay, path, properties, ways);
  const day = context.noteDay;
  const followUps = findFollowUps(outline, context);
  const note = { path, outline, properties, noteDay, bodyTags: bodyTagsOf(outline) };
  const promises = promisesByLine(followUps);
  const own = readOwn(note, followUps, ways);
  const isJudged = rules.has("appraisal") && isAppraisal(properties);
  const role = isJudged ? "appraisal" : roleOf(own.person, noteDay);
  const isOneMeeting = noteDay.kind === "day" && noteDay.source !== "daily note";
  const writtenOn = noteDay.kind === "day" && noteDay.source === "daily note" ? day : null;
  const mentions = readMentions({
    outline,
    properties,
    promises,
    day,
    writtenOn,
    role,
    isOneMeeting,
    rules,
  });
  for (const friend of readFriendsJournal(outline, rules)) mentions.push(friend);
  return {
    path,
    noteDay,
    ...own,
    mentions: withActivityKind(mentions, properties),
    problem,
  };
}

/** Whom a template names: nobody was met there, whatever its lines say. */
function readTemplate(outline: Outline, properties: Properties, rules: Rules): Mention[] {
  const note = {
    outline,
    properties,
    promises: new Map(),
    day: null,
    role: "note",
    isOneMeeting: false,
    writtenOn: null,
    rules,
  } as const;
  return readMentions(note).map((mention) => ({ ...mention, excluded: "template", day: null }));
}

/** What the markers of a note are read with. */
export function markerContext(
  path: string,
  properties: Properties,
  ways: ReadingWays,
): MarkerContext {
  return contextOn(noteDayOf(path, properties, ways), path, properties, ways);
}

/** The same for a note whose day is known. */
function contextOn(
  noteDay: NoteDay,
  path: string,
  properties: Properties,
  ways: ReadingWays,
): MarkerContext {
  return {
    ways: ways.dates,
    noteDay: noteDay.kind === "day" ? noteDay.day : null,
    created: readCreated(properties)?.day ?? null,
    typedOn: (marker) => ways.typed.dayOf(path, marker),
    words: ways.words,
  };
}

function noteDayOf(
  path: string,
  properties: Properties,
  { formats, rules }: Pick<ReadingWays, "formats" | "rules">,
): NoteDay {
  return readNoteDay(path, dateIn(properties, rules), formats, rules);
}

/** What dates a note in its properties: `date`, or the day of an activity. */
function dateIn(properties: Properties, rules: Rules): string | null {
  const when = rules.has("tool-activity") ? activityWhen(properties) : null;
  return textOf(properties, "date") ?? when;
}

/** What a note says about the person or the group whose it is; for any other note its follow-ups only. */
function readOwn(
  note: NoteIdentity,
  followUps: readonly FollowUp[],
  { people, notPeople, rules }: ReadingWays,
): Pick<NoteFacts, "person" | "group" | "log" | "followUps"> {
  const { outline } = note;
  const group = rules.has("group") ? readGroup(note) : null;
  const why = group === null ? whyPerson : whyPersonToo;
  const because = isNobody(note.path, notPeople) ? null : why(note, people);
  if (because === null && group === null) return { ...NOTHING, followUps };
  const properties = withNoteFields(outline, note.properties);
  const source = { outline, properties, promises: promisesByLine(followUps), rules };
  if (because === null)
    return { ...NOTHING, group, log: group ? readGroupLog(source, group) : [], followUps };
  return {
    person: readPerson({ ...note, properties }, because, rules),
    group,
    log: readLog(source),
    followUps: [...readNextSteps(outline, note.properties), ...followUps],
  };
}

/** Whether the user says that a note is nobody's. */
function isNobody(path: string, notPeople: ReadonlySet<string>): boolean {
  if (notPeople.size === 0) return false;
  return [baseName(path), withoutMd(path)].some((name) => notPeople.has(foldName(name)));
}

/** A person's note that is named by a day is still that day's note; one that only has a `date` stands for the person. */
function roleOf(person: PersonFacts | null, noteDay: NoteDay): "person" | "note" | "review" {
  if (noteDay.kind === "review") return "review";
  const namedByDay = noteDay.kind === "day" && noteDay.source !== "frontmatter";
  return person !== null && !namedByDay ? "person" : "note";
}
