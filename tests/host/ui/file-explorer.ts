/** The list of files in the left sidebar. */

import { debounce } from "../model/debounce";
import { type TAbstractFile, TFile, TFolder } from "../model/files";
import { setIcon } from "./icons";
import { Keymap } from "./keymap";
import { Menu } from "./menu";
import { ItemView } from "./views/view";

/** Folders first, then by name with numbers in their order. */
function inOrder(a: TAbstractFile, b: TAbstractFile): number {
  const folders = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return folders || a.name.localeCompare(b.name, undefined, { numeric: true });
}

/** Core's file explorer. */
export class FileExplorerView extends ItemView {
  override icon = "folder-closed";
  override navigation = false;
  readonly #open = new Set<string>();
  #listEl!: HTMLElement;
  readonly #redraw = debounce(() => this.#draw(), 20);

  getViewType(): string {
    return "file-explorer";
  }

  getDisplayText(): string {
    return "Files";
  }

  override async onOpen(): Promise<void> {
    const header = createDiv("nav-header");
    this.containerEl.insertBefore(header, this.contentEl);
    const buttons = header.createDiv("nav-buttons-container");
    const button = (icon: string, label: string, run: () => void): void => {
      const el = buttons.createDiv({ cls: "clickable-icon nav-action-button" });
      setIcon(el, icon);
      el.setAttr("aria-label", label);
      el.addEventListener("click", run);
    };
    button("edit", "New note", () => void this.#newNote());
    button("chevrons-down-up", "Collapse all", () => {
      this.#open.clear();
      this.#draw();
    });
    this.contentEl.addClass("nav-files-container", "node-insert-event");
    this.#listEl = this.contentEl.createDiv();
    const { vault, workspace } = this.app;
    for (const name of ["create", "delete", "rename"]) {
      this.registerEvent(vault.on(name, () => this.#redraw()) as never);
    }
    this.registerEvent(
      workspace.on("file-open", (file: TFile | null) => this.#reveal(file)) as never,
    );
    this.#draw();
  }

  override getState(): Record<string, unknown> {
    return { open: [...this.#open] };
  }

  override async setState(state: unknown): Promise<void> {
    const open = (state as { open?: unknown } | null)?.open;
    if (!Array.isArray(open)) return;
    for (const path of open) this.#open.add(String(path));
    this.#draw();
  }

  async #newNote(): Promise<void> {
    const { vault, fileManager, workspace } = this.app;
    const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? "");
    const base = folder.isRoot() ? "" : `${folder.path}/`;
    let path = `${base}Untitled.md`;
    for (let n = 1; vault.getFileByPath(path) !== null; n++) path = `${base}Untitled ${n}.md`;
    await workspace.getLeaf(false).openFile(await vault.create(path, ""), { active: true });
  }

  #reveal(file: TFile | null): void {
    const before = this.#open.size;
    for (let up = file?.parent ?? null; up !== null && !up.isRoot(); up = up.parent) {
      this.#open.add(up.path);
    }
    if (this.#open.size !== before) this.#draw();
    for (const el of this.#listEl.findAll(".nav-file-title.is-active")) el.removeClass("is-active");
    if (file === null) return;
    const row = this.#listEl.find(`.nav-file-title[data-path="${CSS.escape(file.path)}"]`);
    row?.addClass("is-active");
    row?.scrollIntoView({ block: "nearest" });
  }

  #draw(): void {
    const scroll = this.contentEl.scrollTop;
    this.#listEl.empty();
    this.#children(this.app.vault.getRoot(), this.#listEl, 0);
    this.contentEl.scrollTop = scroll;
  }

  #children(folder: TFolder, el: HTMLElement, depth: number): void {
    for (const child of [...folder.children].sort(inOrder)) {
      if (child instanceof TFolder) this.#folder(child, el, depth);
      else if (child instanceof TFile) this.#file(child, el, depth);
    }
  }

  #row(item: HTMLElement, cls: string, file: TAbstractFile, depth: number): HTMLElement {
    const self = item.createDiv({
      cls: `tree-item-self ${cls}-title tappable is-clickable`,
      attr: { "data-path": file.path, draggable: true },
    });
    self.setCssStyles({
      marginInlineStart: `${-17 * depth}px`,
      paddingInlineStart: `${24 + 17 * depth}px`,
    });
    return self;
  }

  #folder(folder: TFolder, el: HTMLElement, depth: number): void {
    const open = this.#open.has(folder.path);
    const item = el.createDiv(`tree-item nav-folder${open ? "" : " is-collapsed"}`);
    const self = this.#row(item, "nav-folder", folder, depth);
    self.addClass("mod-collapsible");
    const icon = self.createDiv(`tree-item-icon collapse-icon${open ? "" : " is-collapsed"}`);
    setIcon(icon, "right-triangle");
    self.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
    self.addEventListener("click", () => {
      if (open) this.#open.delete(folder.path);
      else this.#open.add(folder.path);
      this.#draw();
      this.app.workspace.requestSaveLayout();
    });
    if (open)
      this.#children(folder, item.createDiv("tree-item-children nav-folder-children"), depth + 1);
  }

  #file(file: TFile, el: HTMLElement, depth: number): void {
    const self = this.#row(el.createDiv("tree-item nav-file"), "nav-file", file, depth);
    const isNote = file.extension === "md";
    const name = isNote ? file.basename : file.name;
    self.createDiv({ cls: "tree-item-inner nav-file-title-content", text: name });
    if (!isNote) self.createDiv({ cls: "nav-file-tag", text: file.extension });
    self.toggleClass("is-active", this.app.workspace.getActiveFile() === file);
    self.onClickEvent((event) => {
      if (event.button > 1 || !isNote) return;
      event.preventDefault();
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file, { active: true });
      if (this.app.isMobile) this.app.workspace.leftSplit.collapse();
    });
    self.addEventListener("contextmenu", (event) => {
      const menu = Menu.forEvent(event);
      menu.setParentElement(self);
      this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
    });
  }
}
