/**
 * A note's text, read and changed where it lives at that moment: in the editor that shows it, or on
 * disk. What is decided about a view is decided after the last wait before the change, because views
 * move on to other notes meanwhile.
 */
import { type App, type MarkdownView, type TFile } from "obsidian";
import { editingView, setEditorText, showsSaved } from "../open-notes";

/** A new text, with the way back from it or from a later one (null when that can't be told any more); or the reason there is none. */
export type Change<Why extends string> =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly undo: (later: string) => string | null;
    }
  | { readonly kind: "none"; readonly why: Why | "not-text"; readonly line: number | null };

type Changing<Why extends string> = (text: string) => Change<Why>;

/** Stands for bytes that are no text. */
const REPLACEMENT = "\uFFFD";

/** Reads and changes notes, and tells a listener each new text at once. */
export class NoteTexts {
  readonly #app: App;
  readonly #onText: (path: string, text: string) => void;

  constructor(app: App, onText: (path: string, text: string) => void) {
    this.#app = app;
    this.#onText = onText;
  }

  /** A note's text as a change would find it; null when some of it is no text. Rejects when it can't be read. */
  async read(file: TFile): Promise<string | null> {
    const onDisk = await this.#app.vault.read(file);
    if (!(await this.#isText(file, onDisk))) return null;
    return this.#editorFor(file, onDisk, null)?.editor.getValue() ?? onDisk;
  }

  /** Changes a note in one go. Rejects when it can't be read or written, and then it is as it was. */
  async change<Why extends string>(file: TFile, change: Changing<Why>): Promise<Change<Why>> {
    const onDisk = await this.#app.vault.read(file);
    // Every write is of the whole note, and would put a sign for each byte that is no text.
    if (!(await this.#isText(file, onDisk))) return { kind: "none", why: "not-text", line: null };
    const view = this.#editorFor(file, onDisk, change);
    if (view !== null) return this.#changeEditor(file, view, { onDisk, change });
    let made: Change<Why> | null = null;
    const text = await this.#app.vault.process(file, (now) => {
      // Something was typed, or an editor opened, while this waited for its turn.
      made = this.#editorFor(file, now, change) === null ? change(now) : null;
      return made?.kind === "text" ? made.text : now;
    });
    if (made === null) return this.change(file, change);
    this.#onText(file.path, text);
    return made;
  }

  /** The view whose editor is to take a change of a note; null when the disk is. */
  #editorFor<Why extends string>(
    file: TFile,
    onDisk: string,
    change: Changing<Why> | null,
  ): MarkdownView | null {
    const view = editingView(this.#app, file.path);
    if (view === null) return null;
    const shown = view.editor.getValue();
    // An editor is empty for a moment while it loads a note.
    if (onDisk !== "" && shown === "") return null;
    if (!showsSaved(view.editor, onDisk)) return view;
    // An editor knows one line ending, and saving it would change all others: those notes are
    // written on disk, and the editor takes the change up from there.
    return hasOtherEndings(onDisk) || hasOtherEndings(textOf(change?.(shown))) ? null : view;
  }

  async #changeEditor<Why extends string>(
    file: TFile,
    view: MarkdownView,
    { onDisk, change }: { readonly onDisk: string; readonly change: Changing<Why> },
  ): Promise<Change<Why>> {
    const { editor } = view;
    const isSaved = showsSaved(editor, onDisk);
    const made = change(editor.getValue());
    if (made.kind === "none") return made;
    setEditorText(editor, made.text);
    this.#onText(file.path, made.text);
    // At once: the user is told that it is done, and the app may be closed before it saves by
    // itself. Where something typed waits, or something has come from elsewhere, the app joins and
    // saves both.
    if (isSaved) await this.#save(file, view, made.undo);
    return made;
  }

  /** Saves an editor's text; takes its last change back when that fails. */
  async #save(
    file: TFile,
    view: MarkdownView,
    undo: (later: string) => string | null,
  ): Promise<void> {
    try {
      await view.save();
    } catch (error) {
      const old = view.file === file ? undo(view.editor.getValue()) : null;
      if (old !== null) {
        setEditorText(view.editor, old);
        this.#onText(file.path, old);
      }
      throw error;
    }
  }

  async #isText(file: TFile, onDisk: string): Promise<boolean> {
    if (!onDisk.includes(REPLACEMENT)) return true;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(await this.#app.vault.readBinary(file));
      return true;
    } catch {
      return false;
    }
  }
}

function hasOtherEndings(text: string): boolean {
  return text.includes("\r");
}

function textOf(change: Change<string> | undefined): string {
  return change?.kind === "text" ? change.text : "";
}
