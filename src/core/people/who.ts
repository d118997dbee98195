/** Which notes are people, each rule with the words that explain it. */
import { type NoteDay } from "../dates/note-day";
import { type Outline } from "../markdown/outline";
import { baseName, foldersOf, foldFolder } from "../paths";
import { hasContactTable } from "./note-fields";
import { isActivity } from "./other-tools/activity-note";
import { isFriendsJournal } from "./other-tools/friends-journal";
import { isVcard, isVcardOfNoPerson } from "./other-tools/vcard";
import { type PersonSign } from "./person-facts";
import { hasProperty, type Properties, textsOf } from "./properties";
import { type RuleId, type Rules } from "./rules";
import { frontmatterTags, isTagIn } from "./tags";

/** What marks a note as a person's: the rules, with what the user adds to them, made once. */
export interface PeopleMarks {
  readonly rules: Rules;
  /** Values of `type`, lower case. */
  readonly types: readonly string[];
  /** `key=value`, or just `key`. */
  readonly properties: readonly string[];
  /** Folder names, folded. */
  readonly folders: ReadonlySet<string>;
  /** Frontmatter tags, lower case, no `#`. */
  readonly tags: readonly string[];
  /** Tags in the text, where `#contact` is more often a topic. */
  readonly bodyTags: readonly string[];
}

/** A note, as far as deciding who it is needs it. */
export interface NoteIdentity {
  readonly path: string;
  readonly outline: Outline;
  readonly properties: Properties;
  readonly noteDay: NoteDay;
  /** The tags in its text: read when asked for, since most notes never are. */
  readonly bodyTags: () => readonly string[];
}

/** The last is where Friend Tracker keeps its notes, which nothing else marks. */
const FOLDERS = ["people", "persons", "contacts", "friends", "crm", "friendtracker"];
/** Folders inside one of these that hold other things: Callander keeps all it has in `Friends`. */
const OTHER_THINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["friends", ["groups", "plans", "somedays", "reminders", "diary"]],
]);
const TAGS = ["person", "people", "contact"];
const BODY_TAGS = ["person", "people"];
const TYPES = ["person", "people", "contact"];
/** Tags and types of one human being. */
const ONE = ["person", "contact"];
const CATEGORY_KEYS = ["category", "categories", "class"];
/** `README`, `_index`, `People MOC`, `MOC - Friends`. */
const INDEX_NAME = /^(?:readme|(?:.*[\s_-])?(?:index|moc)|moc[\s_-].*)$/;
/** `_GUIDE`, `_overview`: a sign that sorts a note before the others of its folder. Two of them may be any name. */
const ABOUT_OTHERS = /^_[^_]/;

/** Marks that the user adds: folder names in any case; tags (no `#`) and types in lower case; `key` or `key=value`. */
interface OwnMarks {
  readonly peopleFolders: readonly string[];
  readonly peopleTags: readonly string[];
  readonly peopleTypes: readonly string[];
  readonly peopleProperties: readonly string[];
}

/** All marks that hold. */
export function peopleMarks(rules: Rules, own: OwnMarks): PeopleMarks {
  const { peopleFolders: folders, peopleTags: tags } = own;
  return {
    rules,
    types: [...TYPES, ...own.peopleTypes],
    properties: own.peopleProperties,
    folders: new Set([...FOLDERS, ...folders.map(foldFolder)]),
    tags: [...TAGS, ...tags],
    bodyTags: [...BODY_TAGS, ...tags],
  };
}

/** Why a note that is no template is a person's, or null when it is none. */
export function whyPerson(note: NoteIdentity, marks: PeopleMarks): PersonSign | null {
  const { rules } = marks;
  if (NOBODY.some(([rule, isNobody]) => rules.has(rule) && isNobody(note))) return null;
  for (const [rule, why] of isElse(note, rules) ? DECLARED : ANY_SIGN) {
    const because = rules.has(rule) ? why(note, marks) : null;
    if (because !== null) return because;
  }
  return null;
}

/** A day, a review, a call or a guide to a folder may speak of #people, or lie among a person's notes, without being one. */
function isElse({ path, noteDay, properties }: NoteIdentity, rules: Rules): boolean {
  if (rules.has("index-note") && ABOUT_OTHERS.test(baseName(path))) return true;
  if (rules.has("day-note") && isDatedByName(noteDay)) return true;
  return rules.has("tool-activity") && isActivity(properties);
}

/** The same for a note that lists members: only where its properties call it a person. */
export function whyPersonToo(note: NoteIdentity, marks: PeopleMarks): PersonSign | null {
  const why = DECLARED.map(([rule, because]) =>
    marks.rules.has(rule) ? because(note, marks) : null,
  );
  return why.some((because) => because !== null) ? whyPerson(note, marks) : null;
}

type WhyPerson = (note: NoteIdentity, marks: PeopleMarks) => PersonSign | null;

/** What a note says of itself in its properties; the first that holds is told. */
const DECLARED: readonly (readonly [RuleId, WhyPerson])[] = [
  ["person-tag", ({ properties }, { tags }) => whyByTag(frontmatterTags(properties), tags)],
  ["person-type", whyByType],
  ["person-category", whyByCategory],
  ["person-property", whyByProperty],
];

/** What else a note of a person looks like. */
const SURMISED: readonly (readonly [RuleId, WhyPerson])[] = [
  ["person-body-tag", (note, { bodyTags }) => whyByTag(note.bodyTags(), bodyTags)],
  ["person-folder", whyByFolder],
  // What only an address book writes makes a person wherever it lies.
  ["address-card", ({ properties }) => (isVcard(properties) ? signOf("vcard") : null)],
  ["contact-table", ({ outline }) => (hasContactTable(outline) ? signOf("contact-table") : null)],
];

const ANY_SIGN = [...DECLARED, ...SURMISED];

/** Notes that are nobody, whatever marks them as a person's. */
const NOBODY: readonly (readonly [RuleId, (note: NoteIdentity) => boolean])[] = [
  ["index-note", ({ path }) => INDEX_NAME.test(foldFolder(baseName(path)))],
  ["organisation", ({ properties }) => isVcardOfNoPerson(properties)],
  ["friends-journal", ({ outline }) => isFriendsJournal(outline)],
  ["folder-note", (note) => isNamedAsFolder(note) && !declaresOne(note)],
];

function isNamedAsFolder({ path }: NoteIdentity): boolean {
  return foldFolder(baseName(path)) === foldersOf(path).map(foldFolder).at(-1);
}

/** Whether a note says that it is of one human being; `people` is also what the page of a whole group says. */
function declaresOne({ properties }: NoteIdentity): boolean {
  const types = textsOf(properties.byKey.get("type")?.value).map(plainWord);
  return (
    whyByTag(frontmatterTags(properties), ONE) !== null || types.some((one) => ONE.includes(one))
  );
}

function isDatedByName(noteDay: NoteDay): boolean {
  return noteDay.kind === "review" || (noteDay.kind === "day" && noteDay.source !== "frontmatter");
}

function signOf(by: PersonSign["by"], what = ""): PersonSign {
  return { by, what };
}

function whyByTag(tags: readonly string[], wanted: readonly string[]): PersonSign | null {
  const tag = tags.find((one) => isTagIn(one, wanted));
  return tag === undefined ? null : signOf("tag", tag);
}

function whyByType(
  { properties }: NoteIdentity,
  { types: wanted }: PeopleMarks,
): PersonSign | null {
  const types = textsOf(properties.byKey.get("type")?.value).map(plainWord);
  const type = types.find((one) => wanted.includes(one));
  return type === undefined ? null : signOf("type", type);
}

function whyByCategory({ properties }: NoteIdentity): PersonSign | null {
  for (const key of CATEGORY_KEYS) {
    const property = properties.byKey.get(key);
    if (textsOf(property?.value).some((text) => plainWord(text) === "people"))
      return signOf("category", key);
  }
  return null;
}

function whyByProperty(
  { properties: { byKey } }: NoteIdentity,
  marks: PeopleMarks,
): PersonSign | null {
  const textsUnder = (key: string): readonly string[] => {
    const value = byKey.get(key)?.value;
    // "friend: false" says who is none.
    return value === true ? ["true"] : textsOf(value);
  };
  const match = marks.properties.find((asked) => hasProperty(asked, textsUnder));
  return match === undefined ? null : signOf("property", match);
}

/** The folder of people that a path lies in, as a vault path, whatever its notes are; or null. */
export function peopleFolderOf(path: string, { folders: wanted }: PeopleMarks): string | null {
  const folders = foldersOf(path);
  const at = folders.findIndex((one) => wanted.has(foldFolder(one)));
  return at < 0 ? null : folders.slice(0, at + 1).join("/");
}

function whyByFolder(
  { path }: NoteIdentity,
  { folders: wanted, rules }: PeopleMarks,
): PersonSign | null {
  const folders = foldersOf(path);
  const at = folders.findIndex((one) => wanted.has(foldFolder(one)));
  const [folder, inside] = [folders[at], folders[at + 1]];
  if (folder === undefined) return null;
  const others = rules.has("tool-folder") ? (OTHER_THINGS.get(foldFolder(folder)) ?? []) : [];
  return inside !== undefined && others.includes(foldFolder(inside))
    ? null
    : signOf("folder", folder);
}

/** `[[People]]`, `"[[Categories/People|People]]"` and `People` are one word. */
function plainWord(text: string): string {
  const link = /^\[\[([^\]|#]*)/.exec(text);
  return baseName((link?.[1] ?? text).trim()).toLowerCase();
}
