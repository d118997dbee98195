/** The window's tree: its splits and sidebars, finding leaves in it and making new ones. */

import type { PaneType } from "obsidian";
import { Events } from "../../model/events";
import { notInThisHost } from "../../model/not-here";
import type { HostApp } from "../app";
import { Sidebar, WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot } from "./items";
import { WorkspaceFloating, type WorkspaceItem, type WorkspaceParent } from "./items";
import { WorkspaceSidedock, type WorkspaceWindow } from "./items";
import { WorkspaceLeaf } from "./leaf";
import { moveInto, openWindow } from "./popout";
import { WorkspaceTabs } from "./tabs";
import type { Workspace } from "./workspace";

/** Which sidebar. */
export type Side = "left" | "right";

/** The part of the workspace that is about where leaves are, not which one is active. */
export abstract class WorkspaceTree extends Events {
  readonly app: HostApp;
  readonly containerEl = createDiv("workspace");
  readonly leftRibbon = new WorkspaceRibbon("left");
  readonly rightRibbon = new WorkspaceRibbon("right");
  readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;

  constructor(app: HostApp) {
    super();
    this.app = app;
    const SideSplit = app.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftSplit = new SideSplit(this.#whole, "left");
    this.rightSplit = new SideSplit(this.#whole, "right");
    this.rootSplit = new WorkspaceRoot(this.#whole);
    this.floatingSplit = new WorkspaceFloating(this.#whole);
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
    for (const split of [this.leftSplit, this.rightSplit, this.rootSplit]) this.addGroup(split);
  }

  /** The only class made of this one. */
  get #whole(): Workspace {
    return this as unknown as Workspace;
  }

  // -- finding leaves

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    const splits = [this.rootSplit, ...this.floatingSplit.children];
    for (const leaf of splits.flatMap((split) => split.leaves()))
      if (callback(leaf) === true) return;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    const splits = [
      this.rootSplit,
      ...this.floatingSplit.children,
      this.leftSplit,
      this.rightSplit,
    ];
    for (const split of splits) {
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

  // -- making leaves

  getLeaf(
    newLeaf: PaneType | boolean = false,
    direction?: "vertical" | "horizontal",
  ): WorkspaceLeaf {
    if (newLeaf === "window") return this.openPopoutLeaf();
    const recent = this.getMostRecentLeaf();
    if (newLeaf === "split" && recent !== null) return this.createLeafBySplit(recent, direction);
    const reusable = recent !== null && !recent.pinned && recent.view.navigation;
    if (newLeaf === false && reusable) return recent;
    return this.newTab(recent?.parent ?? (this.rootSplit.children[0] as WorkspaceTabs), recent);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(direction?: "vertical" | "horizontal"): WorkspaceLeaf {
    return this.getLeaf("split", direction);
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    direction: "vertical" | "horizontal" = "vertical",
    before = false,
  ): WorkspaceLeaf {
    if (direction === "horizontal") return notInThisHost("horizontal splits");
    const { parent } = leaf.parent;
    const at = parent.children.indexOf(leaf.parent) + (before ? 0 : 1);
    return this.newTab(this.addGroup(parent, at), null);
  }

  createLeafInParent(parent: WorkspaceItem, index: number): WorkspaceLeaf {
    const tabs = parent instanceof WorkspaceTabs ? parent : (parent as WorkspaceParent).children[0];
    const leaf = new WorkspaceLeaf(this.app, this.#whole);
    (tabs as WorkspaceTabs).addChild(leaf, index);
    return leaf;
  }

  /** A further tab group in a split, at its end if not told where. */
  addGroup(split: WorkspaceParent, at: number = split.children.length): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this.#whole);
    split.addChild(tabs, at);
    return tabs;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf("left", split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf("right", split);
  }

  openPopoutLeaf(): WorkspaceLeaf {
    const root = openWindow(this.#whole);
    return this.newTab(root.children[0] as WorkspaceTabs, null);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const root = openWindow(this.#whole);
    moveInto(leaf, root);
    return root;
  }

  /** Puts a leaf that is nowhere into the first group of a window. */
  addLeaf(leaf: WorkspaceLeaf, root: WorkspaceWindow): void {
    (root.children[0] as WorkspaceTabs).addChild(leaf);
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

  protected newTab(tabs: WorkspaceTabs, after: WorkspaceLeaf | null): WorkspaceLeaf {
    const at = after === null ? tabs.children.length : tabs.children.indexOf(after) + 1;
    const leaf = new WorkspaceLeaf(this.app, this.#whole);
    tabs.addChild(leaf, at);
    return leaf;
  }

  protected sideLeaf(side: Side, split: boolean): WorkspaceLeaf {
    const sidebar = side === "left" ? this.leftSplit : this.rightSplit;
    if (split && sidebar.leaves().length > 0) this.addGroup(sidebar);
    const tabs = sidebar.children.at(-1) as WorkspaceTabs;
    return this.newTab(tabs, null);
  }
}
