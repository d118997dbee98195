/** The workspace: the window's tree of leaves, what is active in it, and its events. */

import type { Extension } from "@codemirror/state";
import type { OpenViewState, PaneType } from "obsidian";
import { debounce } from "../../model/debounce";
import type { TFile } from "../../model/files";
import { notInThisHost } from "../../model/not-here";
import { EditorSuggestRegistry } from "../editor/suggest-registry";
import type { Menu } from "../menu";
import { FileView } from "../views/file-view";
import { MarkdownView } from "../views/markdown-view";
import type { View } from "../views/view";
import { type Sidebar, WorkspaceContainer, WorkspaceWindow } from "./items";
import { readLayout, restoreLayout, storeLayout } from "./layout";
import type { WorkspaceLeaf } from "./leaf";
import { fileMenuForLink, openLink } from "./open-link";
import { setActiveWindow } from "./popout";
import type { WorkspaceTabs } from "./tabs";
import { type Side, WorkspaceTree } from "./tree";

/** Milliseconds a changed layout waits before it is kept. */
const SAVE_DELAY = 500;

type SideOptions = { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown };

/** `app.workspace`. */
export class Workspace extends WorkspaceTree {
  readonly hoverLinkSources: Record<string, { display: string; defaultMod: boolean }> = {};
  readonly editorSuggest = new EditorSuggestRegistry();
  /** What plugins add to every editor. */
  editorExtensions: Extension[] = [];
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownView | null = null;
  layoutReady = false;
  readonly requestSaveLayout = debounce(() => storeLayout(this), SAVE_DELAY, true);
  #onReady: (() => unknown)[] = [];
  #clock = 0;
  #lastFile: TFile | null = null;
  #recent: string[] = [];
  readonly #layoutChanged = debounce(() => this.trigger("layout-change"), 0);

  // -- readiness and layout

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#onReady.push(callback);
  }

  /** Builds the window's leaves as they were left, then tells everybody who waited. */
  async start(): Promise<void> {
    await restoreLayout(this);
    this.layoutReady = true;
    const waiting = this.#onReady;
    this.#onReady = [];
    for (const callback of waiting) {
      try {
        void callback();
      } catch (error) {
        console.error(error);
      }
    }
    this.trigger("layout-ready");
    this.onLayoutChange();
  }

  getLayout(): Record<string, unknown> {
    return readLayout(this);
  }

  changeLayout(): never {
    return notInThisHost("Workspace.changeLayout");
  }

  /** Something about the leaves changed. */
  onLayoutChange(): void {
    if (!this.layoutReady) return;
    this.#layoutChanged();
    this.requestSaveLayout();
  }

  onSidebarToggle(sidebar: Sidebar): void {
    this.containerEl.toggleClass(`is-${sidebar.side}-sidedock-open`, !sidebar.collapsed);
    for (const tabs of sidebar.children) (tabs as WorkspaceTabs).showCurrent();
    this.onLayoutChange();
    this.trigger("resize");
    this.iterateAllLeaves((leaf) => leaf.onResize());
  }

  // -- opening views

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    kind: PaneType | boolean = "tab",
  ): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(kind);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  openEmptyTab(tabs: WorkspaceTabs): void {
    this.setActiveLeaf(this.newTab(tabs, null), { focus: true });
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: SideOptions = {},
  ): Promise<WorkspaceLeaf> {
    const { active = true, reveal = true, split = false, state } = options;
    const existing = this.getLeavesOfType(type)[0];
    const leaf = existing ?? this.sideLeaf(side, split);
    if (existing === undefined) {
      await leaf.setViewState({ type, state: (state ?? {}) as Record<string, unknown> });
    } else if (state !== undefined) {
      await leaf.setViewState({ type, state: state as Record<string, unknown> });
    }
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  // -- the active leaf

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    const recent = this.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.#recent];
  }

  setActiveLeaf(
    leaf: WorkspaceLeaf,
    params: { focus?: boolean } | boolean = {},
    focus = typeof params === "object" && params.focus === true,
  ): void {
    const changed = this.activeLeaf !== leaf;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    this.activeLeaf?.tabHeaderEl.removeClass("mod-active");
    this.activeLeaf = leaf;
    leaf.activeTime = ++this.#clock;
    setActiveWindow(leaf.containerEl.win);
    leaf.containerEl.addClass("mod-active");
    leaf.tabHeaderEl.addClass("mod-active");
    if (leaf.parent.currentLeaf !== leaf) leaf.parent.selectTab(leaf);
    this.onViewChange(leaf);
    if (changed) this.trigger("active-leaf-change", leaf);
    this.onLeafFile(leaf);
    if (focus) leaf.setEphemeralState({ focus: true });
  }

  /** The leaf shows another view: keys and the active editor follow. */
  onViewChange(leaf: WorkspaceLeaf): void {
    if (leaf !== this.activeLeaf) return;
    this.app.keymap.viewScope = leaf.view.scope;
    this.activeEditor = leaf.view instanceof MarkdownView ? leaf.view : null;
  }

  /** The leaf may show another file: says so when it is the active file that changed. */
  onLeafFile(leaf: WorkspaceLeaf): void {
    const root = leaf.getRoot();
    if (!(root instanceof WorkspaceContainer) || leaf !== this.getMostRecentLeaf(root)) return;
    const file = leaf.view instanceof FileView ? leaf.view.file : null;
    if (file === this.#lastFile) return;
    this.#lastFile = file;
    if (file !== null) {
      this.#recent = [file.path, ...this.#recent.filter((path) => path !== file.path)].slice(0, 10);
    }
    this.trigger("file-open", file);
  }

  onLeafGone(leaf: WorkspaceLeaf, parent: WorkspaceTabs): void {
    if (parent.children.length === 0) this.#afterLast(parent);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      this.activeEditor = null;
      const next = parent.currentLeaf ?? this.getMostRecentLeaf();
      if (next !== null) this.setActiveLeaf(next);
    }
    this.onLayoutChange();
  }

  // -- links, menus, editors

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState: OpenViewState = {},
  ): Promise<void> {
    await openLink(this.app, { linktext, sourcePath, newLeaf: newLeaf ?? false, openViewState });
  }

  handleLinkContextMenu(
    menu: Menu,
    linktext: string,
    sourcePath: string,
    leaf?: WorkspaceLeaf,
  ): boolean {
    return fileMenuForLink(this.app, menu, { linktext, sourcePath, leaf });
  }

  /** Saves every open note at once. */
  saveAll(): void {
    this.iterateAllLeaves((leaf) => {
      if (leaf.view instanceof MarkdownView) void leaf.view.save();
    });
  }

  updateOptions(): void {
    this.iterateAllLeaves((leaf) => {
      if (leaf.view instanceof MarkdownView) leaf.view.updateOptions();
    });
  }

  /** Shows a note's text beside a link, for as long as the pointer stays. */
  registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
    this.hoverLinkSources[id] = info;
  }

  unregisterHoverLinkSource(id: string): void {
    delete this.hoverLinkSources[id];
  }

  /** A group that lost its last tab goes, unless it is the only one: the main area keeps one tab. */
  #afterLast(tabs: WorkspaceTabs): void {
    const parent = tabs.parent;
    if (parent.children.length > 1) parent.removeChild(tabs);
    else if (parent === this.rootSplit) this.newTab(tabs, null);
    else if (parent instanceof WorkspaceWindow) parent.win.close();
    else (parent as Sidebar).collapse();
  }
}
