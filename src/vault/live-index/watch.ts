/**
 * Follows the vault: notes that are not known are read once when the layout is ready, and
 * afterwards one note at a time, as Obsidian tells what happened to it.
 *
 *     changed (cache)   the text is handed over, nothing is read
 *     create            read, unless `changed` comes first
 *     rename            forgotten, and read under its new path; no `changed` comes for it. Its text
 *                       can't be kept in between: by then another note may have the old name
 *     delete            forgotten
 */
import { type App, Component, type FileStats, type TAbstractFile, TFile } from "obsidian";
import { compare } from "../../core/order";
import { isInside } from "../../core/paths";
import { type Pace } from "./pace";
import { ReadingQueue } from "./reading-queue";

/** Takes in what the notes say. */
interface NoteSink {
  /** A note as it was read, in a state of its file. */
  put(path: string, text: string, state: FileStats): void;
  remove(path: string): void;
  skip(path: string, why: string): void;
  /** Told when every note asked for has been read. */
  caughtUp(): void;
}

/** The notes that the sink has. */
interface KnownNotes {
  has(path: string): boolean;
  paths(): Iterable<string>;
  /** Whether what the sink has of a note, though never put, is what its file says in this state. */
  isRecalled(path: string, state: FileStats): boolean;
}

/** What a watch works with. */
interface WatchTools {
  readonly sink: NoteSink;
  readonly known: KnownNotes;
  readonly pace: Pace;
  /** Called before each reading: resolves when notes can be read without making anybody wait. */
  readonly ready: () => Promise<void>;
}

/** A note's text, and the state its file was in. */
interface Reading {
  readonly text: string;
  readonly state: FileStats;
}

/** Feeds a sink from the vault's events, from `start` until it is unloaded. */
export class Watch extends Component {
  readonly #app: App;
  readonly #sink: NoteSink;
  readonly #known: KnownNotes;
  readonly #pace: Pace;
  readonly #ready: () => Promise<void>;
  readonly #queue: ReadingQueue<Reading | null>;
  #ignored: readonly string[] = [];

  constructor(app: App, { sink, known, pace, ready }: WatchTools) {
    super();
    this.#app = app;
    this.#sink = sink;
    this.#known = known;
    this.#pace = pace;
    this.#ready = ready;
    this.#queue = new ReadingQueue(
      {
        read: (path) => this.#read(path),
        take: (path, reading) => this.#take(path, reading),
        failed: (path, why) => sink.skip(path, String(why)),
        idle: () => sink.caughtUp(),
      },
      pace,
    );
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
    this.registerEvent(vault.on("delete", (file) => this.#deleted(file)));
  }

  /** Leaves these folders out from now on. */
  ignore(folders: readonly string[]): void {
    this.#ignored = folders;
  }

  /** Whether there is a note with a path that is not left out. */
  follows(path: string): boolean {
    const file = this.#app.vault.getFileByPath(path);
    return file !== null && this.#isNote(file);
  }

  /** Reads the notes whose rank is not null, lowest rank first. Resolves when all of them have been asked for. */
  async readAll(rankOf: (file: TFile) => number | null): Promise<void> {
    const ranked = new Map<number, string[]>();
    for (const file of this.#app.vault.getMarkdownFiles()) {
      const rank = this.#isNote(file) ? rankOf(file) : null;
      if (rank !== null) {
        const alike = ranked.get(rank);
        if (alike === undefined) ranked.set(rank, [file.path]);
        else alike.push(file.path);
      }
      if (this.#pace.isOver) await this.#pace.breathe();
    }
    const byRank = [...ranked].sort(([a], [b]) => compare(a, b));
    this.#queue.want(byRank.flatMap(([, paths]) => paths));
  }

  /** Reads a note again that was read before; another is no matter. */
  reread(path: string): void {
    if (this.#known.has(path)) this.#queue.want([path]);
  }

  override onunload(): void {
    this.#queue.stop();
  }

  async #read(path: string): Promise<Reading | null> {
    await this.#ready();
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return null;
    // As it was before: what is written while it is read makes it another state, not one that was read.
    const state = { ...file.stat };
    return { text: await this.#app.vault.cachedRead(file), state };
  }

  #take(path: string, reading: Reading | null): void {
    if (reading === null) this.#forget(path);
    else this.#sink.put(path, reading.text, reading.state);
  }

  #changed(file: TFile, text: string): void {
    if (!this.#isNote(file) || this.#known.isRecalled(file.path, file.stat)) return;
    this.#queue.drop(file.path);
    this.#sink.put(file.path, text, file.stat);
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

  #deleted(file: TAbstractFile): void {
    if (!(file instanceof TFile)) for (const path of this.#under(file.path)) this.#forget(path);
    this.#forget(file.path);
  }

  #forget(path: string): void {
    this.#queue.drop(path);
    if (this.#known.has(path)) this.#sink.remove(path);
  }

  #under(folder: string): string[] {
    return [...this.#known.paths()].filter((path) => path.startsWith(`${folder}/`));
  }

  #isNote(file: TAbstractFile): file is TFile {
    if (!(file instanceof TFile) || file.extension !== "md") return false;
    return !isInside(file.path, this.#ignored);
  }
}
