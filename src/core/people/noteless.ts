/**
 * People who are tracked by name and have no note. Each stands for the note that could be made, by
 * its path, until some note or person takes one of their names.
 */
import { baseName } from "../paths";
import { fileNameFor } from "./names/file-name";
import { foldName } from "./names/fold-name";
import { type PersonFacts } from "./person-facts";

/** Where notes of new people go while nobody has one. */
const FOLDER = "People";

/** Where the notes of new people go. */
export interface NewNotes {
  /** The folder chosen for them; empty is where most people are. */
  readonly folder: string;
  /** The folder of people that a person's note lies in, or null where it lies in none. */
  readonly peopleFolderOf: (path: string) => string | null;
}

/** Somebody tracked by name. */
interface Tracked {
  readonly name: string;
  /** File name of the note, without `.md`. */
  readonly file: string;
  /** Folded names that reach them. */
  readonly names: ReadonlySet<string>;
}

/** The names that are tracked, and where their notes would lie. */
export class Noteless {
  /** Folded name → who is so called. */
  readonly #byName = new Map<string, Tracked>();
  readonly #newNotes: NewNotes;
  /** The folder chosen, or empty. */
  readonly #chosen: string;
  /** Folder of people → how many notes of people are in it. */
  readonly #folders = new Map<string, number>();

  /** `names` as links write them: `Sam Lee`, `@Sam Lee`. Of names that fold alike the first is kept. */
  constructor(names: readonly string[], newNotes: NewNotes) {
    this.#newNotes = newNotes;
    this.#chosen = newNotes.folder.replace(/^\/+|\/+$/g, "");
    for (const name of names) this.#track(name);
  }

  /** One folded name of each who is tracked. */
  get firstNames(): readonly string[] {
    return [...new Set(this.#byName.values())].map(({ file }) => foldName(file));
  }

  /** The folded names of all who are tracked. */
  names(): Set<string> {
    return new Set(this.#byName.keys());
  }

  /** The folder in which a new person's note is made: the one chosen, else that of most people. */
  get folder(): string {
    if (this.#chosen !== "") return this.#chosen;
    let [folder, most] = [FOLDER, 0];
    for (const [path, count] of this.#folders)
      if (count > most || (count === most && path < folder)) [folder, most] = [path, count];
    return folder;
  }

  /** Counts a person's note, or with -1 no longer. */
  count(path: string, by: 1 | -1): void {
    const folder = this.#newNotes.peopleFolderOf(path);
    if (folder === null) return;
    const now = (this.#folders.get(folder) ?? 0) + by;
    if (now === 0) this.#folders.delete(folder);
    else this.#folders.set(folder, now);
  }

  /** All folded names of who has one of them; none when nobody has. */
  namesBeside(name: string): ReadonlySet<string> {
    return this.#byName.get(name)?.names ?? new Set();
  }

  /** Who has a folded name, unless `isTaken` tells that one of their names is a note's or a person's; or null. */
  called(name: string, isTaken: (name: string) => boolean): PersonFacts | null {
    const tracked = this.#byName.get(name);
    if (tracked === undefined || [...tracked.names].some(isTaken)) return null;
    return {
      path: `${this.folder}/${tracked.file}.md`,
      hasNote: false,
      name: tracked.name,
      aliases: [],
      tags: [],
      properties: new Map(),
      checkIn: null,
      snooze: null,
      created: null,
      yearlyDays: [],
      unreadDates: [],
      mentions: "count",
      because: { by: "choice", what: "" },
    };
  }

  /** Whose note a path would be, as `called` tells; or null. */
  at(path: string, isTaken: (name: string) => boolean): PersonFacts | null {
    const person = this.called(foldName(baseName(path)), isTaken);
    return person?.path === path ? person : null;
  }

  #track(given: string): void {
    const name = given.trim().replace(/^@\s*/, "");
    const file = fileNameFor(given);
    if (file === null || name === "") return;
    const names = new Set([file, file.replace(/^@/, ""), given, name].map(foldName));
    if ([...names].some((one) => this.#byName.has(one))) return;
    const tracked = { name, file, names };
    for (const one of names) this.#byName.set(one, tracked);
  }
}
