/**
 * Follows the vault: every note is read once when the layout is ready, and afterwards one note at
 * a time, as Obsidian tells what happened to it.
 *
 *     changed (cache)   the text is handed over, nothing is read
 *     create            read, unless `changed` comes first
 *     rename            forgotten, and read under its new path; no `changed` comes for it. Its text
 *                       can't be kept in between: by then another note may have the old name
 *     delete            forgotten
 */
import { type App, Component, type TAbstractFile, TFile } from "obsidian";
import { ReadingQueue } from "./reading-queue";

/** Takes in what the notes say. */
export interface NoteSink {
  put(path: string, text: string): void;
  remove(path: string): void;
  skip(path: string, why: string): void;
  /** Told when every note asked for has been read. */
  caughtUp(): void;
}

/** Feeds a sink from the vault's events, from `start` until it is unloaded. */
export class Watch extends Component {
  readonly #app: App;
  readonly #sink: NoteSink;
  readonly #queue: ReadingQueue;
  readonly #known = new Set<string>();
  #ignored: readonly string[] = [];

  constructor(app: App, sink: NoteSink) {
    super();
    this.#app = app;
    this.#sink = sink;
    this.#queue = new ReadingQueue({
      read: (path) => this.#read(path),
      take: (path, text) => this.#take(path, text),
      failed: (path, why) => sink.skip(path, String(why)),
      idle: () => sink.caughtUp(),
    });
  }

  /** How far the reading has come. */
  get progress(): { readonly done: number; readonly of: number } {
    return this.#queue.progress;
  }

  /** Begins to follow the vault. To be called when the layout is ready, since before it `create` fires for every file there is. */
  start(): void {
    const { vault, metadataCache } = this.#app;
    this.registerEvent(metadataCache.on("changed", (file, data) => this.#changed(file, data)));
    this.registerEvent(vault.on("create", (file) => this.#created(file)));
    this.registerEvent(vault.on("rename", (file, from) => this.#renamed(file, from)));
    this.registerEvent(vault.on("delete", (file) => this.#deleted(file.path)));
  }

  /** Reads every note that is not in one of the folders. */
  readAll(ignoredFolders: readonly string[]): void {
    this.#ignored = ignoredFolders.map((folder) => `${folder.replace(/^\/+|\/+$/g, "")}/`);
    const notes = this.#app.vault.getMarkdownFiles().filter((file) => this.#isNote(file));
    if (notes.length === 0) this.#sink.caughtUp();
    else this.#queue.want(notes.map((file) => file.path));
  }

  /** Reads a note again that was read before; another is no matter. */
  reread(path: string): void {
    if (this.#known.has(path)) this.#queue.want([path]);
  }

  override onunload(): void {
    this.#queue.stop();
  }

  async #read(path: string): Promise<string | null> {
    const file = this.#app.vault.getFileByPath(path);
    return file === null ? null : await this.#app.vault.cachedRead(file);
  }

  #take(path: string, text: string | null): void {
    if (text === null) {
      this.#forget(path);
      return;
    }
    this.#known.add(path);
    this.#sink.put(path, text);
  }

  #changed(file: TFile, text: string): void {
    if (!this.#isNote(file)) return;
    this.#queue.drop(file.path);
    this.#take(file.path, text);
  }

  #created(file: TAbstractFile): void {
    if (this.#isNote(file)) this.#queue.want([file.path]);
  }

  #renamed(file: TAbstractFile, from: string): void {
    if (file instanceof TFile) {
      if (this.#isNote(file)) this.#move(from, file.path);
      else this.#forget(from);
      return;
    }
    // Descendants usually get their own event; the second one finds nothing left to do.
    for (const path of this.#under(from)) this.#move(path, file.path + path.slice(from.length));
  }

  #move(from: string, to: string): void {
    this.#forget(from);
    this.#queue.want([to]);
  }

  #deleted(path: string): void {
    for (const below of this.#under(path)) this.#forget(below);
    this.#forget(path);
  }

  #forget(path: string): void {
    this.#queue.drop(path);
    if (this.#known.delete(path)) this.#sink.remove(path);
  }

  #under(folder: string): string[] {
    return [...this.#known].filter((path) => path.startsWith(`${folder}/`));
  }

  #isNote(file: TAbstractFile): file is TFile {
    if (!(file instanceof TFile) || file.extension !== "md") return false;
    return !this.#ignored.some((folder) => file.path.startsWith(folder));
  }
}
