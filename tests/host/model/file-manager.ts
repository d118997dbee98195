/** What the app does to files on the user's behalf: links, properties, new paths. */
import type * as Api from "obsidian";
import { type TFile, TFolder } from "./files";
import { getFrontMatterInfo } from "./frontmatter";
import { LinkUpdate } from "./link-update";
import { encodeLink } from "./linktext";
import { type MetadataCache } from "./metadata-cache";
import { notInThisHost } from "./not-here";
import { basenameOf, extensionOf, folderOf, joinPath, normalizePath } from "./paths";
import { type Vault } from "./vault";
import { parseYaml, stringifyYaml } from "./yaml";

/** See `FileManager` in the app's API. */
export class FileManager implements Api.FileManager {
  readonly #vault: Vault;
  readonly #cache: MetadataCache;

  constructor(vault: Vault, cache: MetadataCache) {
    this.#vault = vault;
    this.#cache = cache;
  }

  getNewFileParent(sourcePath: string): TFolder {
    const place = this.#vault.getConfig("newFileLocation");
    const folder = { root: "/", current: folderOf(sourcePath), folder: this.#newFileFolder() };
    return this.#vault.getFolderByPath(folder[place]) ?? this.#vault.getRoot();
  }

  /** Moves a file, then rewrites the links that led to it, each note in one atomic change. */
  async renameFile(file: Api.TAbstractFile, newPath: string): Promise<void> {
    const update = new LinkUpdate(this.#vault, this.#cache, this.#filesIn(file));
    await this.#vault.rename(file, newPath);
    await update.apply();
  }

  promptForDeletion(): Promise<boolean> {
    notInThisHost("FileManager.promptForDeletion");
  }

  async trashFile(file: Api.TAbstractFile): Promise<void> {
    if (this.#vault.getConfig("trashOption") === "none") await this.#vault.delete(file);
    else await this.#vault.trash(file);
  }

  generateMarkdownLink(file: Api.TFile, sourcePath: string, subpath = "", alias = ""): string {
    const asMarkdown = this.#vault.getConfig("useMarkdownLinks");
    const text = this.#cache.fileToLinktext(file, sourcePath, !asMarkdown);
    const link = file.path === sourcePath && subpath !== "" ? subpath : text + subpath;
    const embed = file.extension === "md" ? "" : "!";
    return (
      embed + (asMarkdown ? markdownLink(link, alias || file.basename) : wikilink(link, alias))
    );
  }

  /** Throws on malformed YAML, and what `fn` throws; then nothing is written. */
  async processFrontMatter(
    file: Api.TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: Api.DataWriteOptions,
  ): Promise<void> {
    await this.#vault.process(file, (data) => withProperties(data, fn), options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
    const folder = this.#attachmentFolder(sourcePath);
    if (folder !== "" && !(await this.#vault.adapter.exists(folder))) {
      await this.#vault.createFolder(folder);
    }
    const extension = extensionOf(filename);
    const ending = extension === "" ? "" : `.${extension}`;
    let path = joinPath(folder, filename);
    for (let n = 1; await this.#vault.adapter.exists(path); n += 1) {
      path = joinPath(folder, `${basenameOf(filename)} ${n}${ending}`);
    }
    return path;
  }

  #newFileFolder(): string {
    return normalizePath(this.#vault.getConfig("newFileFolderPath"));
  }

  #attachmentFolder(sourcePath: string): string {
    const setting = this.#vault.getConfig("attachmentFolderPath");
    const beside = setting === "." || setting.startsWith("./");
    const base = beside ? joinPath(folderOf(sourcePath), setting.slice(2)) : setting;
    const folder = normalizePath(base);
    return folder === "/" ? "" : folder;
  }

  #filesIn(file: Api.TAbstractFile): TFile[] {
    const all = this.#vault.getFiles();
    if (!(file instanceof TFolder)) return all.filter((one) => one === file);
    return all.filter(({ path }) => path.startsWith(`${file.path}/`));
  }
}

/** The note with its properties changed; its body is the same to the byte. */
function withProperties(data: string, fn: (frontmatter: Record<string, unknown>) => void): string {
  const { exists, frontmatter, from, to, contentStart } = getFrontMatterInfo(data);
  const properties = (parseYaml(frontmatter) ?? {}) as Record<string, unknown>;
  fn(properties);
  const isEmpty = Object.keys(properties).length === 0;
  if (isEmpty) return exists ? data.slice(contentStart) : data;
  const yaml = stringifyYaml(properties);
  return exists ? data.slice(0, from) + yaml + data.slice(to) : `---\n${yaml}---\n${data}`;
}

/** An alias that only repeats the link is written as the link. */
function wikilink(link: string, alias: string): string {
  if (alias === "") return `[[${link}]]`;
  return alias.toLowerCase() === link.toLowerCase() ? `[[${alias}]]` : `[[${link}|${alias}]]`;
}

function markdownLink(link: string, text: string): string {
  return `[${text}](${encodeLink(link)})`;
}
