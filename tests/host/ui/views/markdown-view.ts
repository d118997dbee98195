/** A note, to read and write. */

import { openSearchPanel } from "@codemirror/search";
import { EditorView } from "@codemirror/view";
import type { TFile } from "../../model/files";
import { resolveSubpath } from "../../model/subpath";
import { Editor } from "../editor/editor";
import { showLine } from "../editor/flash";
import { asLines, difference, merge } from "../editor/merge";
import { editorState, fromFile, pluginExtensions } from "../editor/setup";
import { editCell } from "../editor/table-cell";
import type { HoverPopover } from "../hover";
import { MarkdownPreviewView } from "../markdown/preview-view";
import { Menu } from "../menu";
import type { WorkspaceLeaf } from "../workspace/leaf";
import { TextFileView } from "./file-view";

/** What opening a link can ask of a note, beyond the file. */
interface Ephemeral {
  readonly line?: unknown;
  readonly subpath?: unknown;
  readonly focus?: unknown;
  readonly scroll?: unknown;
  readonly cursor?: { from: { line: number; ch: number }; to: { line: number; ch: number } };
}

/** The view of a Markdown file: Live Preview, or reading. */
export class MarkdownView extends TextFileView {
  override icon = "file-text";
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover: HoverPopover | null = null;
  readonly #cm: EditorView;
  readonly #sourceEl: HTMLElement;
  readonly #inlineTitleEl: HTMLElement;
  readonly #modeButton: HTMLElement;
  #mode: "source" | "preview" = "source";

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#modeButton = this.addAction("book-open", "Toggle reading view", () => this.toggleMode());
    this.#sourceEl = this.contentEl.createDiv(
      "markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-readable-line-width",
    );
    this.#cm = new EditorView({ parent: this.#sourceEl });
    this.register(this.#sourceEl.onWindowMigrated(() => this.#cm.setRoot(this.#sourceEl.doc)));
    this.editor = new Editor(this.#cm);
    this.#inlineTitleEl = createDiv("inline-title");
    this.#cm.scrollDOM.prepend(this.#inlineTitleEl);
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.contentEl.appendChild(this.previewMode.containerEl);
    this.#showMode();
  }

  getViewType(): string {
    return "markdown";
  }

  get currentMode(): MarkdownPreviewView | this {
    return this.#mode === "preview" ? this.previewMode : this;
  }

  getMode(): "source" | "preview" {
    return this.#mode;
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  // -- the text

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    const text = asLines(data);
    if (clear) this.#cm.setState(editorState(this, text, () => this.#cm));
    else {
      const changes = difference(this.editor.getValue(), text);
      if (!changes.empty) this.#cm.dispatch({ changes, annotations: fromFile.of(true) });
    }
    this.previewMode.set(data);
  }

  override mergeViewData(from: string, to: string): void {
    const changes = merge(asLines(from), asLines(to), this.editor.getValue());
    this.#cm.dispatch({ changes, annotations: fromFile.of(true) });
  }

  /** Nothing: the editor of the old text goes when the next one comes, as late as the app may let it. The view has its next file by then. */
  clear(): void {}

  /** The user or a plugin changed the text in the editor. */
  onEditorChange(): void {
    if (this.file === null) return;
    this.requestSave();
    const { workspace } = this.app;
    workspace.trigger("editor-change", this.editor, this);
    workspace.trigger("quick-preview", this.file, this.editor.getValue());
  }

  /** Takes up what plugins registered since. */
  updateOptions(): void {
    const { editorExtensions } = this.app.workspace;
    this.#cm.dispatch({ effects: pluginExtensions.reconfigure([...editorExtensions]) });
  }

  /** Host only: opens the cell of a table with this text, as a click on it does in the app. Gives what leaves it. */
  editCell(text: string): () => void {
    return editCell(this, this.#cm, text);
  }

  // -- state

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: false };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    await super.setState(state, result);
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === "source" || mode === "preview") this.setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    const cursor = { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") };
    return { cursor, scroll: this.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    const { line, subpath, cursor, focus, scroll } = (state ?? {}) as Ephemeral;
    if (focus === true) this.focusIn();
    const target = typeof line === "number" ? line : this.#lineOf(subpath);
    if (cursor !== undefined) this.editor.setSelection(cursor.from, cursor.to);
    if (typeof scroll === "number") this.applyScroll(scroll);
    if (target === null) return;
    if (this.#mode === "preview") this.previewMode.applyScroll(target);
    else showLine(this.#cm, target);
  }

  override focusIn(): void {
    if (this.#mode === "source") this.editor.focus();
  }

  /** The first line shown, from 0. */
  getScroll(): number {
    const top = this.#cm.scrollDOM.scrollTop - this.#inlineTitleEl.offsetHeight;
    const block = this.#cm.lineBlockAtHeight(Math.max(0, top));
    return this.#cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(line: number): void {
    const from = this.editor.posToOffset({ line, ch: 0 });
    this.#cm.dispatch({ effects: EditorView.scrollIntoView(from, { y: "start" }) });
  }

  get(): string {
    return this.editor.getValue();
  }

  set(data: string, clear: boolean): void {
    this.setViewData(data, clear);
  }

  setMode(mode: "source" | "preview"): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    if (mode === "preview") this.previewMode.set(this.editor.getValue());
    this.#showMode();
    this.app.workspace.onLayoutChange();
  }

  toggleMode(): void {
    this.setMode(this.#mode === "source" ? "preview" : "source");
    this.focusIn();
  }

  showSearch(): void {
    this.#cm.focus();
    openSearchPanel(this.#cm);
  }

  // -- file and menus

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.#inlineTitleEl.setText(file.basename);
  }

  override async onRename(file: TFile): Promise<void> {
    await super.onRename(file);
    this.#inlineTitleEl.setText(file.basename);
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    await super.open(parentEl);
    this.#cm.setRoot(parentEl.doc);
  }

  override onunload(): void {
    this.#cm.destroy();
  }

  showEditorMenu(event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    const add = (title: string, icon: string, after: () => void): void => {
      menu.addItem((item) => {
        item.setTitle(title).setIcon(icon).setSection("clipboard");
        item.setDisabled(!this.editor.somethingSelected());
        const text = this.editor.getSelection();
        item.onClick(() => void navigator.clipboard.writeText(text).then(after));
      });
    };
    add("Cut", "scissors", () => this.editor.replaceSelection(""));
    add("Copy", "copy", () => undefined);
    this.app.workspace.trigger("editor-menu", menu, this.editor, this);
  }

  #lineOf(subpath: unknown): number | null {
    const cache = this.file === null ? null : this.app.metadataCache.getFileCache(this.file);
    if (typeof subpath !== "string" || cache === null) return null;
    return resolveSubpath(cache, subpath)?.start.line ?? null;
  }

  #showMode(): void {
    const source = this.#mode === "source";
    this.containerEl.dataset["mode"] = this.#mode;
    this.#sourceEl.toggle(source);
    this.previewMode.containerEl.toggle(!source);
    this.#modeButton.toggleClass("is-active", !source);
  }
}
