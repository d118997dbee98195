/** Which notes are people (SPEC §5), each rule with the words that explain it. */
import { type NoteDay } from "../dates/note-day";
import { type Outline } from "../markdown/outline";
import { baseName, foldersOf, foldFolder } from "../paths";
import { isFriendsJournal } from "./friends-journal";
import { hasContactTable } from "./note-fields";
import { type Properties, textsOf } from "./properties";
import { frontmatterTags, isTagIn } from "./tags";
import { isVcard, isVcardOfNoPerson } from "./vcard";

/** What makes a note a person: the rules that always hold with the user's own, made once. */
export interface PeopleRules {
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
const CATEGORY_KEYS = ["category", "categories", "class"];
const INDEX_NAMES = ["readme", "index", "moc"];

/** The rules with more folder names (any case) and more tags (lower case, no `#`). */
export function peopleRules(folders: readonly string[], tags: readonly string[]): PeopleRules {
  return {
    folders: new Set([...FOLDERS, ...folders.map(foldFolder)]),
    tags: [...TAGS, ...tags],
    bodyTags: [...BODY_TAGS, ...tags],
  };
}

/** Why a note that is no template is a person's, in words to show (`folder People`, `tag person`), or null when it is none. */
export function whyPerson(note: NoteIdentity, rules: PeopleRules): string | null {
  if (isNeverPerson(note)) return null;
  return (
    whyByTag(frontmatterTags(note.properties), rules.tags) ??
    whyByType(note.properties) ??
    whyByCategory(note.properties) ??
    // A day or a review may speak of #people, or lie among a person's notes, without being one.
    (isDatedByName(note.noteDay)
      ? null
      : (whyByTag(note.bodyTags(), rules.bodyTags) ??
        whyByFolder(note.path, rules.folders) ??
        whyByShape(note)))
  );
}

function isNeverPerson(note: NoteIdentity): boolean {
  const folders = foldersOf(note.path);
  const name = baseName(note.path);
  return (
    folders.some((folder) => folder.startsWith(".")) ||
    INDEX_NAMES.includes(name.toLowerCase()) ||
    isOfManyOrNone(note) ||
    foldFolder(name) === folders.map(foldFolder).at(-1)
  );
}

/** An address book's organisations, and a journal of all friends in one file. */
function isOfManyOrNone({ outline, properties }: NoteIdentity): boolean {
  return isVcardOfNoPerson(properties) || isFriendsJournal(outline);
}

function isDatedByName(noteDay: NoteDay): boolean {
  return noteDay.kind === "review" || (noteDay.kind === "day" && noteDay.source !== "frontmatter");
}

function whyByTag(tags: readonly string[], wanted: readonly string[]): string | null {
  const tag = tags.find((one) => isTagIn(one, wanted));
  return tag === undefined ? null : `tag ${tag}`;
}

function whyByType(properties: Properties): string | null {
  const types = textsOf(properties.byKey.get("type")?.value).map(plainWord);
  const type = types.find((one) => TYPES.includes(one));
  return type === undefined ? null : `type ${type}`;
}

function whyByCategory(properties: Properties): string | null {
  for (const key of CATEGORY_KEYS) {
    const property = properties.byKey.get(key);
    if (textsOf(property?.value).some((text) => plainWord(text) === "people"))
      return `${key} People`;
  }
  return null;
}

function whyByFolder(path: string, wanted: ReadonlySet<string>): string | null {
  const folders = foldersOf(path);
  const at = folders.findIndex((one) => wanted.has(foldFolder(one)));
  const [folder, inside] = [folders[at], folders[at + 1]];
  if (folder === undefined) return null;
  const others = OTHER_THINGS.get(foldFolder(folder)) ?? [];
  return inside !== undefined && others.includes(foldFolder(inside)) ? null : `folder ${folder}`;
}

/** What only an address book writes makes a person wherever it lies. */
function whyByShape({ outline, properties }: NoteIdentity): string | null {
  if (isVcard(properties)) return "vCard properties";
  return hasContactTable(outline) ? "a contact table" : null;
}

/** `[[People]]`, `"[[Categories/People|People]]"` and `People` are one word. */
function plainWord(text: string): string {
  const link = /^\[\[([^\]|#]*)/.exec(text);
  return baseName((link?.[1] ?? text).trim()).toLowerCase();
}
