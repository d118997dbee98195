/** A group of tabs: one leaf shown, the others a tab away. */

import { setIcon } from "../icons";
import { Menu } from "../menu";
import { setTooltip } from "../tooltip";
import { type WorkspaceItem, WorkspaceParent } from "./items";
import type { WorkspaceLeaf } from "./leaf";
import type { Workspace } from "./workspace";

/** A tab group. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  readonly tabHeaderContainerEl: HTMLElement;
  readonly tabHeadersEl: HTMLElement;
  readonly tabsContainerEl: HTMLElement;
  declare children: WorkspaceLeaf[];
  currentTab = 0;

  constructor(workspace: Workspace) {
    super(workspace);
    this.containerEl = createDiv("workspace-tabs mod-top");
    this.tabHeaderContainerEl = this.containerEl.createDiv("workspace-tab-header-container");
    this.tabHeadersEl = this.tabHeaderContainerEl.createDiv("workspace-tab-header-container-inner");
    this.tabHeadersEl.setAttr("role", "tablist");
    const newTab = this.tabHeaderContainerEl.createDiv("workspace-tab-header-new-tab");
    const button = newTab.createDiv({ cls: "clickable-icon", attr: { role: "button" } });
    setIcon(button, "plus");
    setTooltip(button, "New tab");
    button.addEventListener("click", () => workspace.openEmptyTab(this));
    this.tabHeaderContainerEl.createDiv("workspace-tab-header-spacer");
    this.tabsContainerEl = this.containerEl.createDiv("workspace-tab-container");
  }

  override get childrenEl(): HTMLElement {
    return this.tabsContainerEl;
  }

  override addChild(child: WorkspaceItem, at = this.children.length): void {
    super.addChild(child, at);
    const leaf = child as WorkspaceLeaf;
    const before = this.tabHeadersEl.children[at] ?? null;
    this.tabHeadersEl.insertBefore(leaf.tabHeaderEl, before);
    if (this.children.length === 1) this.currentTab = 0;
    this.showCurrent();
  }

  override removeChild(child: WorkspaceItem): void {
    const at = this.children.indexOf(child as WorkspaceLeaf);
    super.removeChild(child);
    (child as WorkspaceLeaf).tabHeaderEl.detach();
    if (at < this.currentTab || this.currentTab >= this.children.length) this.currentTab--;
    this.currentTab = Math.max(0, this.currentTab);
    this.showCurrent();
  }

  get currentLeaf(): WorkspaceLeaf | null {
    return this.children[this.currentTab] ?? null;
  }

  /** Brings a leaf of this group to the front. */
  selectTab(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.currentTab = at;
    this.showCurrent();
    this.workspace.onLayoutChange();
  }

  /** Applies the choice to the page; the shown leaf's view is made if it was put off. */
  showCurrent(): void {
    this.children.forEach((leaf, at) => {
      const current = at === this.currentTab;
      leaf.containerEl.toggle(current);
      leaf.tabHeaderEl.toggleClass("is-active", current);
      leaf.tabHeaderEl.setAttr("aria-selected", current);
    });
    // While the layout is restored, leaves come one by one: the shown ones are loaded at its end.
    if (!this.workspace.layoutReady) return;
    if (this.currentLeaf?.isVisible() === true) void this.currentLeaf.loadIfDeferred();
  }
}

/** The tab of a leaf, with its menu and close button. */
export function buildTabHeader(leaf: WorkspaceLeaf): HTMLElement {
  const el = createDiv({
    cls: "workspace-tab-header tappable",
    attr: { draggable: true, role: "tab" },
  });
  const inner = el.createDiv("workspace-tab-header-inner");
  inner.createDiv("workspace-tab-header-inner-icon");
  inner.createDiv("workspace-tab-header-inner-title");
  inner.createDiv("workspace-tab-header-status-container");
  const close = inner.createDiv({
    cls: "workspace-tab-header-inner-close-button",
    attr: { "aria-label": "Close" },
  });
  setIcon(close, "x");
  close.addEventListener("click", (event) => {
    event.stopPropagation();
    leaf.detach();
  });
  el.addEventListener("click", () => leaf.workspace.setActiveLeaf(leaf, { focus: true }));
  el.addEventListener("auxclick", (event) => {
    if (event.button === 1) leaf.detach();
  });
  el.addEventListener("contextmenu", (event) => showTabMenu(leaf, event));
  return el;
}

function showTabMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
  const menu = Menu.forEvent(event);
  menu.addItem((item) => {
    item.setTitle("Close").setIcon("x").setSection("close");
    item.onClick(() => leaf.detach());
  });
  menu.addItem((item) => {
    item
      .setTitle(leaf.pinned ? "Unpin" : "Pin")
      .setIcon("pin")
      .setSection("pane");
    item.onClick(() => leaf.togglePinned());
  });
  leaf.view.onPaneMenu(menu, "tab-header");
}

/** Writes the view's icon and name into the tab. */
export function updateTabHeader(leaf: WorkspaceLeaf): void {
  const { tabHeaderEl: el, view } = leaf;
  el.dataset["type"] = view.getViewType();
  setTooltip(el, view.getDisplayText());
  el.find(".workspace-tab-header-inner-title").setText(view.getDisplayText());
  setIcon(el.find(".workspace-tab-header-inner-icon"), view.getIcon());
  const status = el.find(".workspace-tab-header-status-container");
  status.empty();
  if (leaf.pinned) setIcon(status.createDiv("workspace-tab-header-status-icon mod-pinned"), "pin");
}
