/** One random vault and what is done to it, every step of it held against the laws. */
import { expect } from "vitest";
import { joined } from "../core/edits/foreign";
import { difference } from "../host/ui/editor/merge";
import { WritingDesk } from "./desk";
import { EventfulBackend } from "./eventful-backend";
import { checkChange, checkUndo } from "./laws-of-change";
import { type Change, Ledger, type Note } from "./ledger";
import { type OpenNote } from "./open-note";
import { type Interference, type Move, type RandomVault } from "./random-acts";
import { type Asked, askFor, type Place } from "./random-asking";

/** What one action did and has not been taken back. */
interface Done {
  changes: readonly Change[];
  /** Its notice's Undo, while that was not used. */
  undo: (() => Promise<void>) | null;
}

/** Plays moves on a vault. */
export class Playthrough {
  readonly desk: WritingDesk;
  readonly ledger = new Ledger();
  readonly #backend: EventfulBackend;
  readonly #editors = new Map<Note, OpenNote>();
  #done: readonly Done[] = [];
  #turn = 0;

  private constructor(desk: WritingDesk, backend: EventfulBackend) {
    this.desk = desk;
    this.#backend = backend;
  }

  static async begin({ notes, logTo, hasTasks }: RandomVault): Promise<Playthrough> {
    const files = Object.fromEntries(notes.map(({ path, text }) => [path, text]));
    const backend = new EventfulBackend(files);
    const start = { backend, settings: { logTo }, ...(hasTasks ? { tasks: tasksWould } : {}) };
    const play = new Playthrough(await WritingDesk.open({}, start), backend);
    for (const { path, text, isOpen } of notes) {
      const note = play.ledger.add(path, text);
      if (isOpen) await play.#open(note);
    }
    backend.afterWrite = (path, before, after) => play.#onWrite(path, before, after);
    return play;
  }

  /** Does one thing and checks all that came of it. */
  async play(move: Move): Promise<void> {
    this.#turn += 1;
    const asked = askFor(this.#place(), move.act);
    if (asked === null) return;
    for (const one of move.shownBefore) await this.#interfere(one);
    this.#arm(move);
    const from = this.desk.told.length;
    if (asked.kind === "undo") await this.#takeBack(asked.which);
    else await this.#act(asked, from);
    await this.#disarm();
    const told = this.desk.told.slice(from);
    if (asked.kind === "action") expect(told).not.toEqual([]);
    await this.#saveEmptied();
    await this.#checkTexts();
  }

  /** Takes everything back by the command. */
  async takeAllBack(): Promise<void> {
    for (let left = this.#done.length; left > 0; left -= 1) await this.#takeBack("last");
    await this.desk.actions.undo();
    expect(this.desk.told.at(-1)?.message).toBe("There is nothing to undo.");
    await this.#checkTexts();
  }

  #place(): Place {
    const { desk, ledger } = this;
    const words = `†${String(this.#turn)}`;
    return { desk, ledger, words, editorOf: (note) => this.#editors.get(note) };
  }

  async #act(asked: Extract<Asked, { kind: "action" | "other" }>, from: number): Promise<void> {
    await asked.act();
    await this.desk.idle();
    const changes = this.ledger.changes();
    for (const change of changes) checkChange(change, asked.meaning);
    const offered = this.desk.told.slice(from).flatMap(({ undo }) => undo ?? []);
    // Undo is offered for what was done, and only then.
    const isDone = changes.length > 0 || asked.meaning.kind === "setting";
    expect(offered.length).toBe(isDone ? 1 : 0);
    if (isDone) this.#done = [...this.#done, { changes, undo: offered[0] ?? null }];
  }

  async #takeBack(which: "last" | number): Promise<void> {
    const offers = this.#done.filter(({ undo }) => undo !== null);
    const done = which === "last" ? this.#done.at(-1) : offers[which % Math.max(1, offers.length)];
    if (done === undefined) return;
    const from = this.desk.told.length;
    await (which === "last" ? this.desk.actions.undo() : done.undo?.());
    await this.desk.idle();
    const back = this.ledger.changes();
    for (const change of back) {
      const own = done.changes.find(({ note }) => note === change.note);
      expect(own).toBeDefined();
      if (own !== undefined) checkUndo(change, own);
    }
    const told = this.desk.told.slice(from).map(({ message }) => message);
    this.#settle(done, back, { told, isKept: which !== "last" });
  }

  /** What is left of an action, part of which may not have been taken back: then the user was told why. */
  #settle(
    done: Done,
    back: readonly Change[],
    { told, isKept }: { readonly told: readonly string[]; readonly isKept: boolean },
  ): void {
    const left = done.changes.filter(({ note }) => !back.some((one) => one.note === note));
    const hasFailed = told.some((words) => words.includes("could not be written"));
    if (left.length > 0) expect(told.join(" ")).toMatch(/nothing was undone there/);
    for (const { note, after } of left) {
      // What stands as it was left can be taken back, unless the disk is full.
      if (!hasFailed && !note.isOpen) expect(joined(note.lines)).not.toBe(after);
    }
    // The command passes over for good what was changed since, not what could not be written.
    const rest = isKept ? left : left.filter(({ note }) => told.some(tellsOfFailure(note)));
    const step = { changes: rest, undo: null };
    this.#done = this.#done.flatMap((one) => (one !== done ? one : rest.length === 0 ? [] : step));
  }

  #arm({ meanwhile, room }: Move): void {
    this.#backend.writesLeft = room ?? Infinity;
    let reads = 0;
    this.#backend.beforeRead = () => {
      reads += 1;
      if (meanwhile !== null && reads === meanwhile.read + 1) this.#edit(meanwhile.edit);
    };
  }

  async #disarm(): Promise<void> {
    this.#backend.beforeRead = () => undefined;
    this.#backend.writesLeft = Infinity;
    await this.desk.idle();
  }

  async #interfere(interference: Interference): Promise<void> {
    this.#edit(interference);
    await this.desk.idle();
  }

  /** Somebody else's edit: typed where the note is open, else written on disk. */
  #edit({ note: at, edit }: Interference): void {
    const { notes } = this.ledger;
    const note = notes[at % notes.length];
    if (note === undefined) return;
    const editor = this.#editors.get(note)?.editor;
    // What the app makes of typing in an editor that has not taken up the disk yet is its own affair.
    if (editor !== undefined && editor.getValue() !== joined(note.lines)) return;
    const before = note.lines;
    const text = this.ledger.interfere(note, edit);
    if (editor === undefined) this.#backend.edit(note.path, text);
    // An empty editor is taken for one that still loads its note.
    else if (text === "") note.lines = before;
    else editor.cm.dispatch({ changes: difference(editor.getValue(), text) });
  }

  /** An empty editor is taken for one that still loads its note, until the app has saved it. */
  async #saveEmptied(): Promise<void> {
    for (const note of this.#editors.values()) if (note.editor.getValue() === "") await note.save();
  }

  async #open(note: Note): Promise<void> {
    const open = await this.desk.openNote(note.path);
    this.#editors.set(note, open);
    this.ledger.open(note);
    const { editor } = open;
    const transaction = editor.transaction.bind(editor);
    editor.transaction = (...given) => {
      const before = editor.getValue();
      transaction(...given);
      this.ledger.write(note.path, before, editor.getValue());
    };
  }

  #onWrite(path: string, before: Uint8Array | null, after: Uint8Array): void {
    const note = this.ledger.at(path);
    const text = textOf(after);
    // What an editor saves was taken in when it was changed.
    const isSave = note !== undefined && this.#editors.get(note)?.editor.getValue() === text;
    if (!isSave) this.ledger.write(path, before === null ? "" : textOf(before), text);
  }

  async #checkTexts(): Promise<void> {
    for (const note of this.ledger.notes) {
      const isGone = note.isMade && !this.desk.has(note.path);
      const onDisk = isGone ? "" : await this.desk.text(note.path);
      const text = this.#editors.get(note)?.editor.getValue() ?? onDisk;
      expect(text).toBe(joined(note.lines));
    }
  }
}

/** Whether a message says that a note could not be written. */
function tellsOfFailure({ path }: Note): (message: string) => boolean {
  const name = path.slice(path.lastIndexOf("/") + 1, -".md".length);
  return (message) => message.includes("could not be written") && message.includes(name);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** What Tasks would make of a line. */
function tasksWould(line: string): string {
  const done = `${line.replace(/\[.\]/, "[x]")} ✅ 2026-11-21`;
  return line.includes("🔁") ? `${line.replace("2026-11-20", "2026-11-27")}\n${done}` : done;
}
