/** A note in an editor, without a page: the app's way of keeping what is typed and what is on disk together. */
import { EditorState, type TransactionSpec } from "@codemirror/state";
import { type EditorView } from "@codemirror/view";
import { type TAbstractFile, type TFile, type Vault } from "../host/model/index";
import { Editor } from "../host/ui/editor/editor";
import { asLines, difference, merge } from "../host/ui/editor/merge";
import { MarkdownView } from "../host/ui/views/markdown-view";

/** One view on notes, one after the other. What is typed waits until it is saved. */
export class OpenNote {
  /** What the plugin sees: the app's own class, by which it knows one. */
  readonly view: MarkdownView;
  readonly editor: Editor;
  readonly #vault: Vault;
  #takingUp: Promise<void> = Promise.resolve();
  /** What is known to be on disk; null while a note is being loaded. */
  #saved: string | null;

  /** A note that was just opened, with its text. */
  constructor(vault: Vault, file: TFile, text: string) {
    this.#vault = vault;
    this.#saved = text;
    this.editor = editorOf(text);
    const own = { file, editor: this.editor, getMode: () => "source", save: () => this.save() };
    this.view = Object.assign(Object.create(MarkdownView.prototype) as MarkdownView, own);
    vault.on("modify", (changed) => {
      this.#takingUp = this.#onModify(changed);
    });
  }

  /** Resolves when it shows all that came from the disk so far. */
  settled(): Promise<void> {
    return this.#takingUp;
  }

  /** Types at the end of a line, counted from 0. */
  type(line: number, words: string): void {
    const at = { line, ch: this.editor.getLine(line).length };
    this.editor.replaceRange(words, at);
  }

  /** Writes what is typed to disk, as the app does two seconds later. */
  async save(): Promise<void> {
    const { file } = this.view;
    const text = this.editor.getValue();
    const before = this.#saved;
    if (file === null || before === null || text === asLines(before)) return;
    this.#saved = text;
    try {
      await this.#vault.modify(file, text);
    } catch (error) {
      this.#saved = before;
      throw error;
    }
  }

  /** Moves on to another note: for a moment the view is that note's, and its editor empty. */
  async moveOn(file: TFile): Promise<void> {
    const saving = this.save();
    this.#saved = null;
    this.editor.setValue("");
    this.view.file = file;
    await saving;
    this.#saved = await this.#vault.read(file);
    this.editor.setValue(this.#saved);
  }

  async #onModify(changed: TAbstractFile): Promise<void> {
    if (changed !== this.view.file || this.#saved === null) return;
    const text = await this.#vault.read(changed as TFile);
    const before = this.#saved;
    if (changed !== this.view.file || text === before) return;
    const now = this.editor.getValue();
    const isTyped = now !== asLines(before);
    this.#saved = text;
    const changes = isTyped
      ? merge(asLines(before), asLines(text), now)
      : difference(now, asLines(text));
    this.editor.cm.dispatch({ changes });
  }
}

/** The host's editor over the real state of CodeMirror, which alone needs no page. */
function editorOf(text: string): Editor {
  const cm = {
    state: EditorState.create({ doc: text }),
    dispatch(spec: TransactionSpec): void {
      cm.state = cm.state.update(spec).state;
    },
  };
  return new Editor(cm as unknown as EditorView);
}
