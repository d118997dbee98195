/** Views of a file, and of a text that is saved as it changes. */

import { debounce } from "../../model/debounce";
import type { TAbstractFile, TFile } from "../../model/files";
import type { Menu } from "../menu";
import type { WorkspaceLeaf } from "../workspace/leaf";
import { ItemView } from "./view";

/** Milliseconds between a change in the editor and its saving, as in the app. */
const SAVE_DELAY = 2000;

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.navigation = true;
  }

  getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on("rename", (file: TAbstractFile) => {
        if (file === this.file) void this.onRename(this.file);
      }) as never,
    );
    this.registerEvent(
      vault.on("delete", (file: TAbstractFile) => {
        if (file === this.file) void this.leaf.fileDeleted();
      }) as never,
    );
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path === "string") await this.loadFile(this.app.vault.getFileByPath(path));
    await super.setState(state, result);
  }

  /** Shows another file, letting go of the one shown. */
  async loadFile(file: TFile | null): Promise<void> {
    if (file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    if (file !== null) await this.onLoadFile(file);
    this.updateHeader();
    this.leaf.updateHeader();
  }

  override async onClose(): Promise<void> {
    await this.loadFile(null);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.updateHeader();
    this.leaf.updateHeader();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  override updateHeader(): void {
    super.updateHeader();
    const folder = this.file?.parent;
    this.titleParentEl.empty();
    if (folder === undefined || folder === null || folder.isRoot()) return;
    for (const name of folder.path.split("/")) {
      this.titleParentEl.createSpan({ cls: "view-header-breadcrumb", text: name });
      this.titleParentEl.createSpan({ cls: "view-header-breadcrumb-separator", text: "/" });
    }
  }

  override onPaneMenu(menu: Menu, source: string): void {
    if (this.file === null) return;
    const kind = source === "more-options" ? "more-options" : "tab-header";
    this.app.workspace.trigger("file-menu", menu, this.file, kind, this.leaf);
  }
}

export abstract class EditableFileView extends FileView {}

/** A view of a text file: keeps what is on disk and what is shown together. */
export abstract class TextFileView extends EditableFileView {
  data = "";
  /** What is known to be on disk; null while nothing is loaded. */
  lastSavedData: string | null = null;
  dirty = false;
  readonly requestSave: () => void;
  readonly #later: ReturnType<typeof debounce<[], void>>;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#later = debounce(() => void this.save(), SAVE_DELAY, true);
    this.requestSave = () => {
      this.dirty = true;
      this.#later();
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on("modify", (file: TAbstractFile) => {
        if (file === this.file) void this.#onModify(this.file);
      }) as never,
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const data = await this.app.vault.read(file);
    this.data = data;
    this.lastSavedData = data;
    this.dirty = false;
    this.setViewData(data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
    this.lastSavedData = null;
  }

  async save(clear = false): Promise<void> {
    this.#later.cancel();
    const { file } = this;
    if (file === null || this.lastSavedData === null) return;
    const data = this.getViewData();
    if (this.dirty && data !== this.lastSavedData) {
      this.data = data;
      this.lastSavedData = data;
      this.dirty = false;
      await this.app.vault.modify(file, data);
    }
    if (clear) this.clear();
  }

  /** Brings in what somebody else wrote, keeping what is typed and not yet saved. */
  mergeViewData(_from: string, to: string): void {
    this.setViewData(to, false);
  }

  async #onModify(file: TFile): Promise<void> {
    const data = await this.app.vault.read(file);
    if (file !== this.file || this.lastSavedData === null || data === this.lastSavedData) return;
    const before = this.lastSavedData;
    this.data = data;
    this.lastSavedData = data;
    if (!this.dirty) {
      this.setViewData(data, false);
      return;
    }
    this.mergeViewData(before, data);
    this.requestSave();
  }
}
