/**
 * The plugin's writing side over a vault in memory: the real actions, on the host's vault, without a
 * page. What it would open is noted, what it would tell is kept with its Undo.
 */
import { type App } from "obsidian";
import { type Day } from "../../src/core/dates/day";
import { type Kith } from "../../src/core/kith";
import { type PlacedFollowUp } from "../../src/core/ranking/agenda";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { type Someone } from "../../src/requests";
import { Actions } from "../../src/vault/writing/actions";
import { WhoIsSomebody } from "../../src/vault/writing/who-is-somebody";
import { NoteWriter } from "../../src/vault/writing/write-edit";
import {
  makeModel,
  ManualScheduler,
  MemoryBackend,
  type Model,
  type TFile,
} from "../host/model/index";
import { type Editor } from "../host/ui/editor/editor";
import { day, read, type Vault } from "../support/vaults";
import { OpenNote } from "./open-note";

/** The day on which these tests are told, a Saturday. */
export const TODAY = day("2026-11-21");

/** The line, or lines, that Tasks makes of a line. */
type Toggle = (line: string, path: string) => string;

/** What a test starts with. */
export interface Start {
  readonly settings?: Partial<Settings>;
  /** Tasks is there, and toggles so. */
  readonly tasks?: Toggle;
  /** Where daily notes lie and what they are made from. */
  readonly daily?: { readonly folder: string; readonly template: string | null };
  readonly backend?: MemoryBackend;
}

/** What the user was told. */
interface Notice {
  readonly message: string;
  readonly undo: (() => Promise<void>) | null;
}

/** A vault with the actions on it. */
export class WritingDesk {
  readonly actions: Actions;
  readonly told: Notice[] = [];
  /** The messages that were taken off the screen before their time. */
  readonly gone: string[] = [];
  /** `path:line` of what was shown, lines counted from 1. */
  readonly shown: string[] = [];
  readonly backend: MemoryBackend;
  /** Whether settings can't be saved. */
  isSavingRefused = false;
  settings: Settings;
  readonly #model: Model;
  readonly #open: OpenNote[] = [];

  private constructor(model: Model, backend: MemoryBackend, start: Start) {
    const { daily = { folder: "", template: null } } = start;
    this.settings = { ...DEFAULT_SETTINGS, ...start.settings };
    this.#model = model;
    this.backend = backend;
    const app = this.#app(start.tasks);
    this.actions = new Actions({
      app,
      writer: new NoteWriter(app, () => undefined),
      settings: () => this.settings,
      dailyNotes: () => ({ ...daily, format: "YYYY-MM-DD" }),
      language: () => "en",
      newPerson: (name, fill) => read({}, this.settings).newPerson(name, fill),
      asContacts: (edits, where) => read({}, this.settings).asContacts(edits, where),
      whoIsSomebody: this.#whoIsSomebody(app),
      clock: { day: () => TODAY, now: () => new Date(2026, 10, 21, 9, 5) },
      say: (message, undo) => {
        const notice = { message, undo };
        this.told.push(notice);
        return () => void this.gone.push(message);
      },
    });
  }

  static async open(files: Vault, start: Start = {}): Promise<WritingDesk> {
    const backend = start.backend ?? new MemoryBackend(files);
    const model = makeModel(backend, { scheduler: new ManualScheduler() });
    await model.vault.load();
    return new WritingDesk(model, backend, start);
  }

  /** A note's text on disk. */
  async text(path: string): Promise<string> {
    const bytes = await this.backend.read(path);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }

  /** Whether there is a note. */
  has(path: string): boolean {
    return this.#model.vault.getAbstractFileByPath(path) !== null;
  }

  /** All notes of the vault as they are on disk. */
  async vault(): Promise<Vault> {
    const files = this.#model.vault.getFiles();
    return Object.fromEntries(
      await Promise.all(files.map(async ({ path }) => [path, await this.text(path)] as const)),
    );
  }

  /** The core's reading of the vault as it is on disk. */
  async reading(): Promise<Kith> {
    return read(await this.vault(), this.settings);
  }

  /** The first open promise whose text has these words, as a list would show it. */
  async promise(words: string): Promise<PlacedFollowUp> {
    const { followUps } = (await this.reading()).agenda(TODAY);
    const found = followUps.find(({ source, state }) => state === "open" && source.includes(words));
    if (found === undefined) throw new Error(`No promise: ${words}`);
    return found;
  }

  /** Changes a note as another program would, and waits until the app has seen it. */
  async edit(path: string, text: string): Promise<void> {
    this.backend.edit(path, text);
    await this.idle();
  }

  /** Moves a note, or a folder with all that is in it. */
  async rename(path: string, newPath: string): Promise<void> {
    const { vault } = this.#model;
    await vault.rename(vault.getAbstractFileByPath(path) ?? this.file(path), newPath);
  }

  /** Opens a note in an editor of its own, where nobody has typed yet. */
  async openNote(path: string): Promise<OpenNote> {
    const note = new OpenNote(this.#model.vault, this.file(path), await this.text(path));
    this.#open.push(note);
    return note;
  }

  /** The editor of a note that is opened. */
  async openEditor(path: string): Promise<Editor> {
    return (await this.openNote(path)).editor;
  }

  /** Waits until the app has seen all that was written so far, and editors show it. */
  async idle(): Promise<void> {
    await this.#model.vault.idle();
    for (const note of this.#open) await note.settled();
  }

  /** Takes back what the last notice told of. */
  async undoLastNotice(): Promise<void> {
    const undo = this.told.at(-1)?.undo;
    if (typeof undo !== "function") throw new Error("The last notice has no Undo");
    await undo();
  }

  #whoIsSomebody(app: App): WhoIsSomebody {
    const current = (): Settings => this.settings;
    const chosen = {
      get current(): Settings {
        return current();
      },
      change: (part: Partial<Settings>): Promise<void> => {
        this.settings = { ...this.settings, ...part };
        return this.isSavingRefused ? Promise.reject(new Error("disk full")) : Promise.resolve();
      },
    };
    const whoIsSomebody = new WhoIsSomebody(app, chosen);
    whoIsSomebody.load();
    return whoIsSomebody;
  }

  #app(toggle: Toggle | undefined): App {
    const { vault, metadataCache, fileManager } = this.#model;
    const apiV1 = toggle && { executeToggleTaskDoneCommand: toggle };
    const openFile = (file: TFile, state?: { eState?: { line?: number } }): Promise<void> => {
      this.shown.push(`${file.path}:${String((state?.eState?.line ?? -1) + 1)}`);
      return Promise.resolve();
    };
    const parts = {
      vault,
      metadataCache,
      fileManager,
      plugins: { plugins: apiV1 === undefined ? {} : { "obsidian-tasks-plugin": { apiV1 } } },
      workspace: {
        getActiveViewOfType: () => this.#open.at(-1)?.view ?? null,
        getLeavesOfType: () => this.#open.map(({ view }) => ({ view })),
        getLeaf: () => ({ openFile }),
      },
    };
    return parts as unknown as App;
  }

  /** A note as the app knows it. */
  file(path: string): TFile {
    const file = this.#model.vault.getFileByPath(path);
    if (file === null) throw new Error(`No note: ${path}`);
    return file;
  }
}

/** A person by the path of their note. */
export function someone(path: string): Someone {
  return { path, name: path.slice(path.lastIndexOf("/") + 1, -".md".length) };
}

/** A check-in on a day. */
export function contact(on: Day, text = ""): { day: Day; kind: string | null; text: string } {
  return { day: on, kind: "call", text };
}
