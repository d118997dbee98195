/** The workspace: the window's tree of leaves, what is active in it, and its events. */

import { type Extension } from "@codemirror/state";
import { type OpenViewState, type PaneType } from "obsidian";
import { Events } from "../../model/events";
import { type TFile } from "../../model/files";
import { notInThisHost } from "../../model/not-here";
import { type HostApp } from "../app";
import { debounce } from "../../model/debounce";
import { EditorSuggestRegistry } from "../editor/suggest-registry";
import { type Menu } from "../menu";
import { FileView } from "../views/file-view";
import { MarkdownView } from "../views/markdown-view";
import { type View } from "../views/view";
import { Sidebar, WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot } from "./items";
import { WorkspaceSidedock, type WorkspaceParent, type WorkspaceItem } from "./items";
import { readLayout, restoreLayout, storeLayout } from "./layout";
import { WorkspaceLeaf } from "./leaf";
import { fileMenuForLink, openLink } from "./open-link";
import { WorkspaceTabs } from "./tabs";

/** Milliseconds a changed layout waits before it is kept. */
const SAVE_DELAY = 500;

type Side = "left" | "right";
type SideOptions = { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown };

/** `app.workspace`. */
export class Workspace extends Events {
  readonly app: HostApp;
  readonly containerEl = createDiv("workspace");
  readonly leftRibbon = new WorkspaceRibbon("left");
  readonly rightRibbon = new WorkspaceRibbon("right");
  readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rootSplit: WorkspaceRoot;
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

  constructor(app: HostApp) {
    super();
    this.app = app;
    const Side = app.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftSplit = new Side(this, "left");
    this.rightSplit = new Side(this, "right");
    this.rootSplit = new WorkspaceRoot(this);
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
    for (const split of [this.leftSplit, this.rightSplit, this.rootSplit]) {
      split.addChild(new WorkspaceTabs(this));
    }
  }

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

  // -- finding leaves

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves()) if (callback(leaf) === true) return;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const split of [this.rootSplit, this.leftSplit, this.rightSplit]) {
      for (const leaf of split.leaves()) if (callback(leaf) === true) return;
    }
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    const found: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => {
      if (leaf.view.getViewType() === viewType) found.push(leaf);
    });
    return found;
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    let found: WorkspaceLeaf | null = null;
    this.iterateAllLeaves((leaf) => {
      if (leaf.id === id) found = leaf;
    });
    return found;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    const found: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => {
      if (leaf.group === group) found.push(leaf);
    });
    return found;
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const leaves = root.leaves();
    return leaves.reduce<WorkspaceLeaf | null>(
      (best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best),
      null,
    );
  }

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

  // -- making leaves

  getLeaf(
    newLeaf: PaneType | boolean = false,
    direction?: "vertical" | "horizontal",
  ): WorkspaceLeaf {
    if (newLeaf === "window") return notInThisHost("popout windows");
    if (newLeaf === "split") return this.#splitLeaf(direction);
    const recent = this.getMostRecentLeaf();
    const reusable = recent !== null && !recent.pinned && recent.view.navigation;
    if (newLeaf === false && reusable) return recent;
    return this.#newTab(recent?.parent ?? (this.rootSplit.children[0] as WorkspaceTabs), recent);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(direction?: "vertical" | "horizontal"): WorkspaceLeaf {
    return this.getLeaf("split", direction);
  }

  createLeafInParent(parent: WorkspaceItem, index: number): WorkspaceLeaf {
    const tabs = parent instanceof WorkspaceTabs ? parent : (parent as WorkspaceParent).children[0];
    const leaf = new WorkspaceLeaf(this.app, this);
    (tabs as WorkspaceTabs).addChild(leaf, index);
    return leaf;
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    kind: PaneType | boolean = "tab",
  ): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(kind);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  /** A further tab group at the end of a split. */
  addGroup(split: WorkspaceParent): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this);
    split.addChild(tabs);
    return tabs;
  }

  openEmptyTab(tabs: WorkspaceTabs): void {
    this.setActiveLeaf(this.#newTab(tabs, null), { focus: true });
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sideLeaf("left", split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sideLeaf("right", split);
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: SideOptions = {},
  ): Promise<WorkspaceLeaf> {
    const { active = true, reveal = true, split = false, state } = options;
    const existing = this.getLeavesOfType(type)[0];
    const leaf = existing ?? this.#sideLeaf(side, split);
    if (existing === undefined) {
      await leaf.setViewState({ type, state: (state ?? {}) as Record<string, unknown> });
    } else if (state !== undefined) {
      await leaf.setViewState({ type, state: state as Record<string, unknown> });
    }
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  openPopoutLeaf(): never {
    return notInThisHost("popout windows");
  }

  moveLeafToPopout(): never {
    return notInThisHost("popout windows");
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof Sidebar) root.expand();
    leaf.parent.selectTab(leaf);
    await leaf.loadIfDeferred();
  }

  // -- the active leaf

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
    if (leaf.getRoot() !== this.rootSplit || leaf !== this.getMostRecentLeaf()) return;
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

  #newTab(tabs: WorkspaceTabs, after: WorkspaceLeaf | null): WorkspaceLeaf {
    const at = after === null ? tabs.children.length : tabs.children.indexOf(after) + 1;
    const leaf = new WorkspaceLeaf(this.app, this);
    tabs.addChild(leaf, at);
    return leaf;
  }

  #splitLeaf(direction: "vertical" | "horizontal" = "vertical"): WorkspaceLeaf {
    if (direction === "horizontal") return notInThisHost("horizontal splits");
    const recent = this.getMostRecentLeaf();
    const at = recent === null ? 0 : this.rootSplit.children.indexOf(recent.parent);
    const tabs = new WorkspaceTabs(this);
    this.rootSplit.addChild(tabs, at + 1);
    return this.#newTab(tabs, null);
  }

  #sideLeaf(side: Side, split: boolean): WorkspaceLeaf {
    const sidebar = side === "left" ? this.leftSplit : this.rightSplit;
    if (split && sidebar.leaves().length > 0) this.addGroup(sidebar);
    const tabs = sidebar.children.at(-1) as WorkspaceTabs;
    return this.#newTab(tabs, null);
  }

  /** A group that lost its last tab goes, unless it is the only one: the main area keeps one tab. */
  #afterLast(tabs: WorkspaceTabs): void {
    const parent = tabs.parent;
    if (parent.children.length > 1) parent.removeChild(tabs);
    else if (parent === this.rootSplit) this.#newTab(tabs, null);
    else (parent as Sidebar).collapse();
  }
}
