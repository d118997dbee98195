/** Today's daily note: where it is, and making it from its template when it isn't there yet. */
import { type App, moment, normalizePath, type TAbstractFile, type TFile, TFolder } from "obsidian";
import { type Day } from "../../core/dates/day";
import { baseName, folderOf, foldPath } from "../../core/paths";
import { type DailyNotes } from "../../core/vault-config";

/** A name in double braces, with an optional moment.js format: `{{date}}`, `{{time:HH:mm}}`. */
const PLACEHOLDER = /\{\{\s*(date|time|title|name)\s*(?::([^{}]*))?\}\}/gi;

/** The path of a day's daily note. */
export function dailyNotePath(day: Day, ways: DailyNotes): string {
  const name = moment(day, "YYYY-MM-DD").format(ways.format);
  return normalizePath(`${ways.folder}/${name}.md`);
}

/** A daily note, and the text it was just made with; null when it was there before. */
export interface DailyNote {
  readonly file: TFile;
  readonly madeWith: string | null;
}

/** The daily note of a day, made as Obsidian would make it when it is missing. `now` fills in the template's time. Rejects when it can't be made. */
export async function ensureDailyNote(
  app: App,
  ways: DailyNotes,
  when: { readonly day: Day; readonly now: Date },
): Promise<DailyNote> {
  const path = pathInVault(app, dailyNotePath(when.day, ways));
  const file = app.vault.getFileByPath(path);
  if (file !== null) return { file, madeWith: null };
  await ensureFolder(app, folderOf(path));
  const title = baseName(path);
  const template = await readTemplate(app, ways.template);
  const madeWith = filledTemplate(template, title, when);
  return { file: await app.vault.create(path, madeWith), madeWith };
}

/** A path as the vault has it, as far as it has: settings may write a folder in another case than it has, which many disks take for the same. */
function pathInVault(app: App, path: string): string {
  const names: string[] = [];
  let children: readonly TAbstractFile[] = app.vault.getRoot().children;
  for (const name of path.split("/")) {
    const found: TAbstractFile | undefined =
      children.find((one) => one.name === name) ??
      children.find((one) => foldPath(one.name) === foldPath(name));
    names.push(found?.name ?? name);
    children = found instanceof TFolder ? found.children : [];
  }
  return names.join("/");
}

/** Makes a folder where it is missing; empty is the vault's root. */
export async function ensureFolder(app: App, folder: string): Promise<void> {
  if (folder === "" || app.vault.getFolderByPath(folder) !== null) return;
  await app.vault.createFolder(folder);
}

/** The text of a template by its path, or by its name as links write it; empty when there is none. */
export async function readTemplate(app: App, template: string | null): Promise<string> {
  if (template === null) return "";
  const file = app.metadataCache.getFirstLinkpathDest(normalizePath(template), "");
  return file === null ? "" : app.vault.cachedRead(file);
}

/** A template with its placeholders filled in. `title` stands for `{{title}}` and, unless a name is given, `{{name}}`. */
export function filledTemplate(
  template: string,
  title: string | { readonly title: string; readonly name: string },
  when: { readonly day: Day; readonly now: Date },
): string {
  const titles = typeof title === "string" ? { title, name: title } : title;
  return template.replace(PLACEHOLDER, (_match, name: string, format: string | undefined) => {
    const word = name.toLowerCase();
    if (word === "title") return titles.title;
    if (word === "name") return titles.name;
    if (name.toLowerCase() === "time") return moment(when.now).format(format?.trim() ?? "HH:mm");
    const clock = moment(when.now).format("HH:mm:ss");
    return moment(`${when.day} ${clock}`, "YYYY-MM-DD HH:mm:ss").format(
      format?.trim() ?? "YYYY-MM-DD",
    );
  });
}
