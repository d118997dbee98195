/** A leaf: one place in the window that shows one view at a time. */

import type { OpenViewState, ViewState } from "obsidian";
import type { TFile } from "../../model/files";
import type { HostApp } from "../app";
import type { HoverPopover } from "../hover";
import { FileView } from "../views/file-view";
import { DeferredView, EmptyView, ItemView, type View } from "../views/view";
import { Sidebar, WorkspaceItem } from "./items";
import { buildTabHeader, updateTabHeader, type WorkspaceTabs } from "./tabs";
import type { Workspace } from "./workspace";

let made = 0;

/** A place for a view. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly app: HostApp;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  id = `leaf-${++made}-${Math.random().toString(36).slice(2, 8)}`;
  declare parent: WorkspaceTabs;
  view: View;
  hoverPopover: HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  /** When the leaf was last active, as a counter. */
  activeTime = 0;
  readonly #back: ViewState[] = [];
  #forward: ViewState[] = [];

  constructor(app: HostApp, workspace: Workspace) {
    super(workspace);
    this.app = app;
    this.containerEl = createDiv("workspace-leaf");
    this.tabHeaderEl = buildTabHeader(this);
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    this.containerEl.addEventListener("mousedown", () => workspace.setActiveLeaf(this), true);
    this.containerEl.addEventListener("focusin", () => workspace.setActiveLeaf(this));
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    const { type, state } = this.getViewState();
    if (this.app.viewRegistry.has(type)) await this.#show(type, state ?? {}, { history: false });
  }

  /** Whether the user can see the leaf: front tab of an open sidebar or of the main area. */
  isVisible(): boolean {
    const root = this.getRoot();
    if (root instanceof Sidebar && root.collapsed) return false;
    return this.parent?.currentLeaf === this;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeByExtension(file.extension);
    if (type === null) throw new Error(`not in this host: a view for .${file.extension} files`);
    const state: ViewState = { type, state: { ...openState.state, file: file.path } };
    if (openState.active !== undefined) state.active = openState.active;
    await this.setViewState(
      { ...state, active: openState.active ?? this.#inMain() },
      openState.eState,
    );
  }

  async open(view: View): Promise<View> {
    await this.#replace(view);
    return view;
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const before = this.getViewState();
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    await this.#show(viewState.type, viewState.state ?? {}, { history: true });
    this.#remember(before);
    if (viewState.active === true) this.workspace.setActiveLeaf(this, { focus: true });
    if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
    this.workspace.onLeafFile(this);
    this.workspace.onLayoutChange();
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.updateHeader();
    this.trigger("pinned-change", pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup((other.group ??= other.id));
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  detach(): void {
    const { parent } = this;
    if (parent === undefined || !parent.children.includes(this)) return;
    parent.removeChild(this);
    void this.view.close();
    this.workspace.onLeafGone(this, parent);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  updateHeader(): void {
    if (this.view instanceof ItemView) this.view.updateHeader();
    updateTabHeader(this);
  }

  /** The shown file is gone: the leaf goes back to what it showed before, or empties. */
  async fileDeleted(): Promise<void> {
    if (this.view instanceof FileView) this.view.file = null;
    const alive = this.#back.filter((state) => this.#exists(state));
    this.#back.length = 0;
    this.#back.push(...alive);
    const previous = this.#back.pop();
    await this.#show(previous?.type ?? "empty", previous?.state ?? {}, { history: false });
    this.workspace.onLeafFile(this);
    this.workspace.onLayoutChange();
  }

  /** The view's plugin is gone: the leaf keeps its place until somebody makes such views again. */
  async putAway(): Promise<void> {
    const { type, state } = this.getViewState();
    const icon = this.getIcon();
    await this.defer({ type, state: state ?? {}, title: this.getDisplayText(), icon });
  }

  async goBack(): Promise<void> {
    const state = this.#back.pop();
    if (state !== undefined) await this.#step(state, this.#forward);
  }

  async goForward(): Promise<void> {
    const state = this.#forward.pop();
    if (state !== undefined) await this.#step(state, this.#back);
  }

  /** Puts a view off until the leaf is seen. */
  async defer(real: ConstructorParameters<typeof DeferredView>[1]): Promise<void> {
    await this.#replace(new DeferredView(this, real));
  }

  async #step(state: ViewState, other: ViewState[]): Promise<void> {
    other.push(this.getViewState());
    await this.#show(state.type, state.state ?? {}, { history: false });
    this.workspace.onLeafFile(this);
    this.workspace.onLayoutChange();
  }

  #exists({ type, state }: ViewState): boolean {
    const path = state?.["file"];
    return (
      type !== "empty" && typeof path === "string" && this.app.vault.getFileByPath(path) !== null
    );
  }

  #remember(before: ViewState): void {
    const now = this.getViewState();
    if (before.type === "empty" || before.state?.["file"] === now.state?.["file"]) return;
    this.#back.push(before);
    this.#forward = [];
  }

  #inMain(): boolean {
    return !(this.getRoot() instanceof Sidebar);
  }

  async #show(type: string, state: object, result: { history: boolean }): Promise<void> {
    if (this.isDeferred || this.view.getViewType() !== type) {
      await this.#replace(this.app.viewRegistry.make(type, this));
    }
    await this.view.setState(state, result);
    this.updateHeader();
  }

  async #replace(view: View): Promise<void> {
    const old = this.view;
    this.view = view;
    await old.close();
    await view.open(this.containerEl);
    this.updateHeader();
    this.workspace.onViewChange(this);
  }
}
