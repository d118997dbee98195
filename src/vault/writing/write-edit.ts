/**
 * The one place that writes. Edits are applied to the very text being written, by the editor when the
 * note is being edited and by the vault otherwise, one note at a time and each note in one go. Edits
 * of a note of which one can't be applied write nothing there.
 */
import { type App, parseYaml, type TFile } from "obsidian";
import { applyEdit, type Edit } from "../../core/edits/edit";
import { type PropertyProblem, propertyProblem } from "../../core/edits/set-property";
import { folderOf } from "../../core/paths";
import { editingView, isOnScreen } from "../open-notes";
import { ensureFolder } from "./daily-notes";
import { type Change, NoteTexts } from "./note-texts";
import { PathQueue } from "./path-queue";

/** Why nothing was written in a note. */
export interface Refused {
  readonly kind: "refused";
  readonly path: string;
  /** The line to show, counted from 0, or null. */
  readonly line: number | null;
  readonly why:
    | "line-changed"
    | "line-ambiguous"
    | "note-missing"
    | "note-exists"
    | "not-text"
    | "failed"
    | PropertyProblem;
  /** What went wrong, when writing failed; else empty. */
  readonly detail: string;
}

/** A note that was changed, and how to take exactly that back. */
export interface NoteChange {
  readonly kind: "written";
  /** Where the note is now: it may have been moved since. */
  readonly path: () => string;
  /** Restores the text; or says why not, and nothing was taken back. Never rejects. */
  readonly takeBack: () => Promise<Refused | null>;
}

/** What came of the edits of a note; `unchanged` when it read like that already. */
export type Written = NoteChange | { readonly kind: "unchanged" } | Refused;

/** Edits that a note can take as it is now. */
export interface Rehearsed {
  readonly kind: "ready";
  /** Applies them in order, all or none, to that very note wherever it was moved. Never rejects. */
  readonly write: () => Promise<Written>;
}

type Changed = Change<Refused["why"]>;

/** Changes notes, and tells a listener each new text at once. */
export class NoteWriter {
  readonly #app: App;
  readonly #texts: NoteTexts;
  readonly #onText: (path: string, text: string) => void;
  readonly #queue = new PathQueue();

  constructor(app: App, onText: (path: string, text: string) => void) {
    this.#app = app;
    this.#texts = new NoteTexts(app, onText);
    this.#onText = onText;
  }

  /** A note's text as an edit would find it; empty when it can't be read, of which the edit will tell. Never rejects. */
  async textOf(path: string): Promise<string> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return "";
    return (await this.#texts.read(file).catch(() => null)) ?? "";
  }

  /** Tries edits of a note on it as it is now, and gives the way to write them. Writes nothing, never rejects. */
  async rehearse(path: string, edits: readonly Edit[]): Promise<Rehearsed | Refused> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return refused(path, "note-missing", null);
    return this.#onNote(file, async () => {
      const text = await this.#texts.read(file);
      const change = text === null ? NOT_TEXT : changeOf(text, edits);
      if (change.kind === "none") return refused(file.path, change.why, change.line);
      return { kind: "ready", write: () => this.#write(file, edits) };
    });
  }

  /** Makes a note, with its folder; one that is there already is left as it is. Taking it back puts it in the trash while it still reads so. Never rejects. */
  create(path: string, text: string): Promise<NoteChange | Refused> {
    return this.#queue.run(path, async () => {
      const { vault } = this.#app;
      if (vault.getAbstractFileByPath(path) !== null) return refused(path, "note-exists", null);
      try {
        await ensureFolder(this.#app, folderOf(path));
        const file = await vault.create(path, text);
        this.#onText(path, text);
        const takeBack = (): Promise<Refused | null> => this.#trash(file, text);
        return { kind: "written", path: () => file.path, takeBack };
      } catch (error) {
        return failed(path, error);
      }
    });
  }

  /** The way to take a note back that was made with a text for what is to be written in it: into the trash, unless it reads otherwise by now or somebody is looking at it. */
  made(file: TFile, text: string): NoteChange {
    const takeBack = (): Promise<Refused | null> =>
      isOnScreen(this.#app, file.path) ? Promise.resolve(null) : this.#trash(file, text);
    return { kind: "written", path: () => file.path, takeBack };
  }

  #write(file: TFile, edits: readonly Edit[]): Promise<Written> {
    return this.#onNote<Written>(file, async () => {
      let before = "";
      const change = await this.#texts.change(file, (text) => changeOf((before = text), edits));
      if (change.kind === "none") return refused(file.path, change.why, change.line);
      if (change.text === before) return { kind: "unchanged" };
      const takeBack = (): Promise<Refused | null> => this.#takeBack(file, change.undo);
      return { kind: "written", path: () => file.path, takeBack };
    });
  }

  #takeBack(file: TFile, undo: (later: string) => string | null): Promise<Refused | null> {
    return this.#onNote(file, async () => {
      const change = await this.#texts.change<Refused["why"]>(file, (text) => {
        const old = undo(text);
        if (old === null) return { kind: "none", why: "line-changed", line: null };
        return { kind: "text", text: old, undo: (later) => (later === old ? text : null) };
      });
      return change.kind === "text" ? null : refused(file.path, change.why, change.line);
    });
  }

  /** Puts a note in the trash unless it reads otherwise by now. */
  #trash(file: TFile, text: string): Promise<Refused | null> {
    return this.#onNote(file, async () => {
      const { vault, fileManager } = this.#app;
      const onDisk = await vault.read(file);
      const typed = editingView(this.#app, file.path)?.editor.getValue() ?? text;
      if (onDisk !== text || typed !== text) return refused(file.path, "line-changed", null);
      await fileManager.trashFile(file);
      return null;
    });
  }

  /** Acts on a note in its turn. Refused when it is gone, though another note may have come to lie there. */
  #onNote<Result>(file: TFile, act: () => Promise<Result>): Promise<Result | Refused> {
    return this.#queue.run(file.path, async () => {
      const { path } = file;
      if (this.#app.vault.getFileByPath(path) !== file) return refused(path, "note-missing", null);
      try {
        return await act();
      } catch (error) {
        return failed(path, error);
      }
    });
  }
}

const NOT_TEXT: Changed = { kind: "none", why: "not-text", line: null };

/** All edits applied one after the other, with the way back through all of them. */
function changeOf(text: string, edits: readonly Edit[]): Changed {
  let made = text;
  const undos: ((later: string) => string | null)[] = [];
  for (const edit of edits) {
    const result = applyEdit(made, edit);
    if (result.kind === "refused") {
      return { kind: "none", why: result.why, line: "line" in edit ? edit.line : null };
    }
    const problem =
      edit.kind === "set-property" ? propertyProblem(made, result.text, edit, parseYaml) : null;
    if (problem !== null) {
      return { kind: "none", why: problem, line: problem === "property-shape" ? result.line : 0 };
    }
    made = result.text;
    undos.unshift(result.undo);
  }
  const undo = (later: string): string | null =>
    undos.reduce<string | null>((now, back) => (now === null ? null : back(now)), later);
  return { kind: "text", text: made, undo };
}

function refused(path: string, why: Refused["why"], line: number | null): Refused {
  return { kind: "refused", path, line, why, detail: "" };
}

/** That writing went wrong, and how. */
export function failed(path: string, error: unknown): Refused {
  const detail = error instanceof Error ? error.message : String(error);
  return { ...refused(path, "failed", null), detail };
}
