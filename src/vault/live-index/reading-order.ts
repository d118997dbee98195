/**
 * In which order notes are read: the one in view, then those that look like people, since without them
 * no other tells anything, then the others, the latest first: until the last contact with somebody has
 * been read they would be listed as long overdue.
 */
import { type App, parseFrontMatterTags, type TFile } from "obsidian";
import { daysBetween, parseDay } from "../../core/dates/day";
import { type NoteDayFormats, readNoteDay } from "../../core/dates/note-day";
import { rulesInForce } from "../../core/people/rules";
import { peopleFolderOf, type PeopleMarks, peopleMarks } from "../../core/people/who";
import { type Settings } from "../../core/settings/settings";
import { valueAt } from "../../core/unknown";

const IN_VIEW = Number.NEGATIVE_INFINITY;
const OF_A_PERSON = Number.MIN_SAFE_INTEGER;

const EPOCH = parseDay("1970-01-01");
const DAY = 86_400_000;

/** Whether a note should be read before others. Told by its path, and by what the app already knows of it. */
export class ReadingOrder {
  readonly #app: App;
  readonly #formats: NoteDayFormats;
  readonly #marks: PeopleMarks;
  readonly #active: string | null;
  /** Folder → whether it is one of people: most notes share theirs. */
  readonly #folders = new Map<string, boolean>();

  /** `settings` say what marks people, besides the usual, and `formats` how notes of a day are named. */
  constructor(app: App, settings: Settings, formats: NoteDayFormats) {
    this.#app = app;
    this.#formats = formats;
    this.#marks = peopleMarks(rulesInForce(settings.ruleSwitches), settings);
    this.#active = app.workspace.getActiveFile()?.path ?? null;
  }

  /** The lowest is read first. */
  rankOf(file: TFile): number {
    if (file.path === this.#active) return IN_VIEW;
    const isPerson = this.#isInPeopleFolder(file) || this.#saysPerson(file);
    return isPerson ? OF_A_PERSON : -this.#daysSinceEpoch(file);
  }

  /** The day that a note's name says, else the one on which it was last written. */
  #daysSinceEpoch({ path, stat }: TFile): number {
    const named = readNoteDay(path, undefined, this.#formats);
    return named.kind === "day" && EPOCH !== null
      ? daysBetween(EPOCH, named.day)
      : Math.floor(stat.mtime / DAY);
  }

  #isInPeopleFolder({ path }: TFile): boolean {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const isOne = peopleFolderOf(path, this.#marks) !== null;
    this.#folders.set(folder, isOne);
    return isOne;
  }

  #saysPerson(file: TFile): boolean {
    const frontmatter = this.#app.metadataCache.getFileCache(file)?.frontmatter;
    if (frontmatter === undefined) return false;
    const { types, tags } = this.#marks;
    const type: unknown = valueAt(frontmatter, "type");
    if (typeof type === "string" && types.includes(type.toLowerCase())) return true;
    const own = parseFrontMatterTags(frontmatter) ?? [];
    return own.some((tag) => tags.includes(tag.slice(1).toLowerCase()));
  }
}
