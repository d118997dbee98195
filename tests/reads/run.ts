/** One run of the app over a vault in memory, from its start until the plugin is unloaded, with every read counted. */
import { type App, type TFile } from "obsidian";
import { type VaultWays } from "../../src/core/kith";
import { TypedDays } from "../../src/core/markers/typed-days";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { readYaml } from "../../src/folder/read-yaml";
import { LiveIndex } from "../../src/vault/live-index/live-index";
import {
  type CacheSnapshot,
  makeModel,
  ManualScheduler,
  type MemoryBackend,
  type Model,
} from "../host/model/index";
import { day } from "../support/vaults";
import { CountedTime, nextTurn } from "./counted-time";
import { MemoryRecords, type Shelf } from "./memory-records";

/** The day on which these tests are told. */
export const TODAY = day("2026-03-15");

/** Turns in which nothing happens, after which nothing will. */
const QUIET = 5;

/** What a run starts with. */
export interface Start {
  readonly shelf?: Shelf;
  /** The note in view. */
  readonly active?: string;
  readonly typed?: TypedDays;
  /** Stands for the program. */
  readonly code?: string;
  /** The app's own cache of an earlier run; without one it knows no note yet. */
  readonly caches?: CacheSnapshot;
}

/** A run. */
export class Run {
  readonly index: LiveIndex;
  readonly time = new CountedTime();
  readonly store: MemoryRecords;
  /** Paths of the notes read, in order. */
  readonly reads: string[] = [];
  /** What day it is. */
  day = TODAY;
  /** Most notes that were being read at once. */
  mostAtOnce = 0;
  /** While true, no note that is being read arrives. */
  isDiskAsleep = false;
  readonly scheduler: ManualScheduler;
  readonly #model: Model;
  readonly #typed: TypedDays;
  #atOnce = 0;

  private constructor(model: Model, scheduler: ManualScheduler, start: Start) {
    const {
      shelf = new Map<number, unknown>(),
      active = null,
      typed = new TypedDays(),
      code = "1",
    } = start;
    this.#model = model;
    this.#typed = typed;
    this.scheduler = scheduler;
    this.store = new MemoryRecords(shelf);
    this.index = new LiveIndex({
      app: this.#app(active),
      today: () => this.day,
      time: this.time,
      store: this.store,
      code,
    });
    this.index.load();
  }

  /** The app as it is when the layout is ready. */
  static async open(backend: MemoryBackend, start: Start = {}): Promise<Run> {
    const scheduler = new ManualScheduler();
    const previousRun = start.caches ?? new Map();
    const model = makeModel(backend, { scheduler, previousRun });
    await model.vault.load();
    return new Run(model, scheduler, start);
  }

  /** The same, and the plugin has caught up with the vault. */
  static async settled(
    backend: MemoryBackend,
    start: Start = {},
    settings: Partial<Settings> = {},
  ): Promise<Run> {
    const run = await Run.open(backend, start);
    run.index.start();
    run.restart(settings);
    await run.caughtUp();
    return run;
  }

  restart(settings: Partial<Settings> = {}): void {
    const ways: VaultWays = {
      formats: { daily: ["YYYY-MM-DD"], reviews: [] },
      templateFolders: [],
      readYaml,
      typed: this.#typed,
      language: "en",
    };
    this.index.restart({ ...DEFAULT_SETTINGS, ...settings }, ways);
  }

  /** Waits until something holds, letting turns and time pass. */
  async until(holds: () => boolean): Promise<void> {
    for (let left = 20_000; !holds(); left -= 1) {
      if (left === 0) throw new Error("It never came true.");
      await nextTurn();
      this.time.pass();
    }
  }

  /** Until everything is read and all that was to be written is. */
  async caughtUp(): Promise<void> {
    await this.until(() => this.index.reading === null);
    for (let quiet = 0; quiet < QUIET; quiet += 1) {
      const { turns } = this.time;
      await nextTurn();
      if (this.time.waiting === 0 && this.time.turns === turns) continue;
      this.time.pass();
      quiet = 0;
    }
  }

  /** Until the app has told of all that has happened in the vault, and Kith has followed. */
  async followed(): Promise<void> {
    await this.#model.vault.idle();
    await this.scheduler.settle();
    await this.caughtUp();
  }

  /** What the app knows of the notes, for the next run. */
  async caches(): Promise<CacheSnapshot> {
    await this.scheduler.settle();
    return this.#model.metadataCache.snapshot();
  }

  get vault(): Model["vault"] {
    return this.#model.vault;
  }

  close(): void {
    this.index.unload();
    this.#model.vault.close();
  }

  #app(active: string | null): App {
    const { vault, metadataCache } = this.#model;
    const parts = {
      vault: {
        on: vault.on.bind(vault),
        getMarkdownFiles: () => vault.getMarkdownFiles(),
        getFileByPath: (path: string) => vault.getFileByPath(path),
        cachedRead: (file: TFile) => this.#read(file),
      },
      metadataCache,
      workspace: { getActiveFile: () => (active === null ? null : vault.getFileByPath(active)) },
    };
    return parts as unknown as App;
  }

  async #read(file: TFile): Promise<string> {
    this.reads.push(file.path);
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    do await nextTurn();
    while (this.isDiskAsleep);
    const text = await this.#model.vault.read(file);
    this.#atOnce -= 1;
    return text;
  }
}
