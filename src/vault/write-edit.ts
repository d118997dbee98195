/**
 * The one place that writes. Edits are applied to the very text being written, by the editor when the
 * note is being edited and by the vault otherwise, one note at a time and each note in one go. Edits
 * of a note of which one can't be applied write nothing there.
 */
import { type App, type MarkdownView, parseYaml, type TFile } from "obsidian";
import { applyEdit, type Edit } from "../core/edits/edit";
import { propertyProblem, type PropertyProblem } from "../core/edits/set-property";
import { folderOf } from "../core/paths";
import { ensureFolder } from "./daily-notes";
import { editingView, setEditorText, showsSaved } from "./open-notes";
import { PathQueue } from "./path-queue";

/** Why nothing was written in a note. */
export interface Refused {
  readonly kind: "refused";
  readonly path: string;
  /** The line to show, counted from 0, or null. */
  readonly line: number | null;
  readonly why:
    "line-changed" | "line-ambiguous" | "note-missing" | "note-exists" | "failed" | PropertyProblem;
  /** What went wrong, when writing failed; else empty. */
  readonly detail: string;
}

/** A note that was changed, and how to take exactly that back. */
export interface NoteChange {
  readonly kind: "written";
  /** Where the note is now: it may have been moved since. */
  readonly path: () => string;
  /** Restores the text; false when the note has changed there since or is gone, and nothing was taken back. Never rejects. */
  readonly takeBack: () => Promise<boolean>;
}

/** What came of the edits of a note; `unchanged` when it read like that already. */
export type Written = NoteChange | { readonly kind: "unchanged" } | Refused;

/** The text before an edit, from the text after it or a later one; null when that can't be told any more. */
type Undo = (text: string) => string | null;

/** A new text, or the reason there is none. */
type Change =
  | { readonly kind: "text"; readonly text: string; readonly undo: Undo }
  | { readonly kind: "none"; readonly why: Refused["why"]; readonly line: number | null };

type Changing = (text: string) => Change;

/** Changes notes, and tells a listener each new text at once. */
export class NoteWriter {
  readonly #app: App;
  readonly #onText: (path: string, text: string) => void;
  readonly #queue = new PathQueue();

  constructor(app: App, onText: (path: string, text: string) => void) {
    this.#app = app;
    this.#onText = onText;
  }

  /** Why edits of a note could not be applied to it as it is now, or null. Writes nothing, never rejects. */
  rehearse(path: string, edits: readonly Edit[]): Promise<Refused | null> {
    return this.#onNote(path, async (file) => {
      const text = editingView(this.#app, path)?.editor.getValue();
      const change = changeOf(text ?? (await this.#app.vault.read(file)), edits);
      return change.kind === "none" ? refused(path, change.why, change.line) : null;
    });
  }

  /** Applies edits of a note, in order, all or none. Never rejects. */
  write(path: string, edits: readonly Edit[]): Promise<Written> {
    return this.#onNote<Written>(path, async (file) => {
      let before = "";
      const change = await this.#change(file, (text) => changeOf((before = text), edits));
      if (change.kind === "none") return refused(path, change.why, change.line);
      if (change.text === before) return { kind: "unchanged" };
      const takeBack = (): Promise<boolean> => this.#takeBack(file, change.undo);
      return { kind: "written", path: () => file.path, takeBack };
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
        const takeBack = (): Promise<boolean> => this.#trash(file, text);
        return { kind: "written", path: () => file.path, takeBack };
      } catch (error) {
        return failed(path, error);
      }
    });
  }

  /** Puts a note in the trash unless it reads otherwise by now. */
  async #trash(file: TFile, text: string): Promise<boolean> {
    const trashed = await this.#onNote(file.path, async (now) => {
      const typed = editingView(this.#app, file.path)?.editor.getValue() ?? text;
      const isSame = now === file && typed === text && (await this.#app.vault.read(file)) === text;
      if (isSame) await this.#app.fileManager.trashFile(file);
      return isSame;
    });
    return trashed === true;
  }

  async #takeBack(file: TFile, undo: Undo): Promise<boolean> {
    const taken = await this.#onNote(file.path, async (now) => {
      // Another note may have come to lie where a deleted one was.
      if (now !== file) return false;
      const change = await this.#change(file, (text) => {
        const old = undo(text);
        return old === null
          ? { kind: "none", why: "line-changed", line: null }
          : { kind: "text", text: old, undo: () => null };
      });
      return change.kind === "text";
    });
    return taken === true;
  }

  #onNote<Result>(path: string, act: (file: TFile) => Promise<Result>): Promise<Result | Refused> {
    return this.#queue.run(path, async () => {
      const file = this.#app.vault.getFileByPath(path);
      if (file === null) return refused(path, "note-missing", null);
      try {
        return await act(file);
      } catch (error) {
        return failed(path, error);
      }
    });
  }

  async #change(file: TFile, change: Changing): Promise<Change> {
    const view = editingView(this.#app, file.path);
    if (view === null) return this.#changeFile(file, change);
    // An editor knows one line ending, and saving it would change all others: those notes are
    // written on disk, and the editor takes the change up from there.
    const onDisk = await this.#app.vault.read(file);
    if (!onDisk.includes("\r") || !showsSaved(view.editor, onDisk)) {
      return this.#changeEditor(file, view, change);
    }
    let isTypedIn = false;
    const made = await this.#changeFile(file, (text) => {
      isTypedIn = !showsSaved(view.editor, text);
      return isTypedIn ? { kind: "none", why: "line-changed", line: null } : change(text);
    });
    return isTypedIn ? this.#changeEditor(file, view, change) : made;
  }

  async #changeFile(file: TFile, change: Changing): Promise<Change> {
    let made: Change = { kind: "none", why: "failed", line: null };
    const text = await this.#app.vault.process(file, (old) => {
      made = change(old);
      return made.kind === "text" ? made.text : old;
    });
    this.#onText(file.path, text);
    return made;
  }

  #changeEditor(file: TFile, { editor }: MarkdownView, change: Changing): Change {
    const made = change(editor.getValue());
    if (made.kind === "none") return made;
    setEditorText(editor, made.text);
    this.#onText(file.path, editor.getValue());
    return made;
  }
}

/** All edits applied one after the other, with the way back through all of them. */
function changeOf(text: string, edits: readonly Edit[]): Change {
  let made = text;
  const undos: Undo[] = [];
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
  const undo: Undo = (later) =>
    undos.reduce<string | null>((now, back) => (now === null ? null : back(now)), later);
  return { kind: "text", text: made, undo };
}

function refused(path: string, why: Refused["why"], line: number | null): Refused {
  return { kind: "refused", path, line, why, detail: "" };
}

function failed(path: string, error: unknown): Refused {
  const detail = error instanceof Error ? error.message : String(error);
  return { ...refused(path, "failed", null), detail };
}
