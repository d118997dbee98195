/** In which order notes are read: the one in view, then those that look like people, since without them no other tells anything. */
import { type App, parseFrontMatterTags, type TFile } from "obsidian";
import { rulesInForce } from "../core/people/rules";
import { peopleFolderOf, type PeopleMarks, peopleMarks } from "../core/people/who";
import { type Settings } from "../core/settings/settings";
import { valueAt } from "../core/unknown";

/** Whether a note should be read before others. Told by its folder, and by what the app already knows of its properties. */
export class ReadingOrder {
  readonly #app: App;
  readonly #marks: PeopleMarks;
  readonly #active: string | null;
  /** Folder → whether it is one of people: most notes share theirs. */
  readonly #folders = new Map<string, boolean>();

  /** `settings` say what marks people, besides the usual. */
  constructor(app: App, settings: Settings) {
    this.#app = app;
    this.#marks = peopleMarks(rulesInForce(settings.ruleSwitches), settings);
    this.#active = app.workspace.getActiveFile()?.path ?? null;
  }

  /** 0 is read first, 2 last. */
  rankOf(file: TFile): 0 | 1 | 2 {
    if (file.path === this.#active) return 0;
    return this.#isInPeopleFolder(file) || this.#saysPerson(file) ? 1 : 2;
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
