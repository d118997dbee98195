/**
 * The one place that writes. An edit is applied to the very text being written, by the editor when
 * the note is being edited and by the vault otherwise, one at a time for each note. An edit whose
 * line is no longer there writes nothing.
 */
import { type App, getFrontMatterInfo, parseYaml } from "obsidian";
import { applyEdit, type Edit } from "../core/edits/edit";
import { foldKey } from "../core/people/properties";
import { editingView, setEditorText } from "./open-notes";
import { PathQueue } from "./path-queue";

/** Why nothing was written. */
type Refusal =
  | "line-changed"
  | "line-ambiguous"
  | "note-missing"
  | "properties-unread"
  | "failed"
  /** The user has already been told why. */
  | "told";

/** A note was changed, and how to take exactly that back; or nothing was. Lines count from 0. */
export type Written =
  | {
      readonly kind: "written";
      readonly path: string;
      readonly line: number;
      /** Restores the text. False when the note has changed there since, and nothing was taken back. */
      readonly takeBack: () => Promise<boolean>;
    }
  | {
      readonly kind: "refused";
      readonly path: string;
      readonly line: number | null;
      readonly why: Refusal;
      /** What went wrong, when writing failed; else empty. */
      readonly detail: string;
    };

/** A new text, or the reason there is none. */
type Change =
  | { readonly kind: "text"; readonly text: string; readonly line: number; readonly undo: Undo }
  | { readonly kind: "none"; readonly why: Refusal };

/** The text before an edit, from the text after it; null when that can't be told any more. */
type Undo = (text: string) => string | null;

/** Changes notes, and tells a listener each new text at once. */
export class NoteWriter {
  readonly #app: App;
  readonly #onText: (path: string, text: string) => void;
  readonly #queue = new PathQueue();

  constructor(app: App, onText: (path: string, text: string) => void) {
    this.#app = app;
    this.#onText = onText;
  }

  /** Applies an edit of lines. Never throws. */
  write(edit: Edit): Promise<Written> {
    const line = "line" in edit ? edit.line : null;
    return this.#queue.run(edit.path, () =>
      this.#attempt(edit.path, line, async () => {
        const change = await this.#change(edit.path, (text) => changeOf(text, edit));
        return change.kind === "none"
          ? refused(edit.path, line, change.why)
          : this.#written(edit.path, change.line, change.undo);
      }),
    );
  }

  /** Sets a property of a note, or removes it when the value is null. Refused when its properties can't be read. Never throws. */
  setProperty(path: string, key: string, value: string | null): Promise<Written> {
    return this.#queue.run(path, () =>
      this.#attempt(path, null, () => this.#writeProperty(path, key, value)),
    );
  }

  async #writeProperty(path: string, key: string, value: string | null): Promise<Written> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return refused(path, null, "note-missing");
    // What is typed but not saved yet must not be lost to a write of the file.
    await editingView(this.#app, path)?.save();
    const before = await this.#app.vault.read(file);
    if (!hasReadableProperties(before)) return refused(path, 0, "properties-unread");
    await this.#app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
      const name = Object.keys(properties).find((one) => foldKey(one) === foldKey(key)) ?? key;
      if (value === null) delete properties[name];
      else properties[name] = value;
    });
    const after = await this.#app.vault.read(file);
    this.#onText(path, after);
    return this.#written(path, 0, (text) => withOldHead(text, before, after));
  }

  #written(path: string, line: number, undo: Undo): Written {
    const takeBack = (): Promise<boolean> =>
      this.#queue.run(path, async () => {
        const change = await this.#change(path, (text) => {
          const old = undo(text);
          return old === null
            ? { kind: "none", why: "line-changed" }
            : { kind: "text", text: old, line, undo: () => null };
        });
        return change.kind === "text";
      });
    return { kind: "written", path, line, takeBack };
  }

  async #attempt(path: string, line: number | null, act: () => Promise<Written>): Promise<Written> {
    try {
      return await act();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { kind: "refused", path, line, why: "failed", detail };
    }
  }

  async #change(path: string, change: (text: string) => Change): Promise<Change> {
    const view = editingView(this.#app, path);
    if (view !== null) return this.#changeEditor(path, view.editor, change);
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return { kind: "none", why: "note-missing" };
    let made: Change = { kind: "none", why: "failed" };
    const text = await this.#app.vault.process(file, (old) => {
      made = change(old);
      return made.kind === "text" ? made.text : old;
    });
    this.#onText(path, text);
    return made;
  }

  #changeEditor(
    path: string,
    editor: Parameters<typeof setEditorText>[0],
    change: (text: string) => Change,
  ): Change {
    const made = change(editor.getValue());
    if (made.kind === "none") return made;
    setEditorText(editor, made.text);
    this.#onText(path, editor.getValue());
    return made;
  }
}

function changeOf(text: string, edit: Edit): Change {
  const result = applyEdit(text, edit);
  return result.kind === "refused"
    ? { kind: "none", why: result.why }
    : { kind: "text", text: result.text, line: result.line, undo: result.undo };
}

function refused(path: string, line: number | null, why: Refusal): Written {
  return { kind: "refused", path, line, why, detail: "" };
}

function hasReadableProperties(text: string): boolean {
  const { exists, frontmatter } = getFrontMatterInfo(text);
  if (!exists) return true;
  try {
    const properties: unknown = parseYaml(frontmatter);
    return (
      (properties ?? null) === null ||
      (typeof properties === "object" && !Array.isArray(properties))
    );
  } catch {
    return false;
  }
}

/** Puts the old properties back byte for byte, whatever has become of the rest; null when the properties themselves have changed. */
function withOldHead(text: string, before: string, after: string): string | null {
  return head(text) === head(after) ? head(before) + text.slice(head(after).length) : null;
}

function head(text: string): string {
  const info = getFrontMatterInfo(text);
  return info.exists ? text.slice(0, info.contentStart) : "";
}
