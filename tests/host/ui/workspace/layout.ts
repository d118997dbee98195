/**
 * Which leaves were open where. Kept in the browser's storage, never in the vault: a folder shown in
 * the host may be somebody's real vault, with a layout of its own.
 */

import type { ViewState } from "obsidian";
import { Sidebar, type WorkspaceParent } from "./items";
import type { WorkspaceLeaf } from "./leaf";
import type { WorkspaceTabs } from "./tabs";
import type { Workspace } from "./workspace";

const KEY = "host-layout";

interface StoredLeaf {
  readonly view: ViewState;
  readonly title: string;
  readonly icon: string;
}

interface StoredSplit {
  readonly groups: readonly { readonly leaves: readonly StoredLeaf[]; readonly current: number }[];
  readonly collapsed: boolean;
}

interface StoredLayout {
  readonly left: StoredSplit;
  readonly main: StoredSplit;
  readonly right: StoredSplit;
}

const FIRST: StoredLayout = {
  left: {
    groups: [
      {
        leaves: [{ view: { type: "file-explorer" }, title: "Files", icon: "folder-closed" }],
        current: 0,
      },
    ],
    collapsed: false,
  },
  main: { groups: [], collapsed: false },
  right: { groups: [], collapsed: true },
};

function readSplit(split: WorkspaceParent): StoredSplit {
  const groups = (split.children as WorkspaceTabs[]).map((tabs) => ({
    leaves: tabs.children.map((leaf) => ({
      view: leaf.getViewState(),
      title: leaf.getDisplayText(),
      icon: leaf.getIcon(),
    })),
    current: tabs.currentTab,
  }));
  return { groups, collapsed: split instanceof Sidebar && split.collapsed };
}

/** The layout as plain data. */
export function readLayout({
  leftSplit,
  rootSplit,
  rightSplit,
}: Workspace): Record<string, unknown> {
  return { left: readSplit(leftSplit), main: readSplit(rootSplit), right: readSplit(rightSplit) };
}

/** Keeps the layout for the next load of the page. */
export async function storeLayout(workspace: Workspace): Promise<void> {
  workspace.app.saveLocalStorage(KEY, readLayout(workspace));
}

/** Opens the leaves of the kept layout, or the first one: the file list at the left. */
export async function restoreLayout(workspace: Workspace): Promise<void> {
  const kept = workspace.app.loadLocalStorage(KEY) as StoredLayout | null;
  const { left, main, right } = kept ?? FIRST;
  await restoreSplit(workspace, workspace.rootSplit, main);
  await restoreSplit(workspace, workspace.leftSplit, left);
  await restoreSplit(workspace, workspace.rightSplit, right);
  if (!workspace.app.isMobile) {
    if (!left.collapsed) workspace.leftSplit.expand();
    if (!right.collapsed) workspace.rightSplit.expand();
  }
  const shown: Promise<void>[] = [];
  workspace.iterateAllLeaves((leaf) => {
    if (leaf.isVisible()) shown.push(leaf.loadIfDeferred());
  });
  await Promise.all(shown);
  const first = workspace.getMostRecentLeaf();
  if (first !== null) workspace.setActiveLeaf(first);
}

async function restoreSplit(
  workspace: Workspace,
  split: WorkspaceParent,
  stored: StoredSplit,
): Promise<void> {
  const inMain = split === workspace.rootSplit;
  const groups = stored.groups.length === 0 ? [{ leaves: [], current: 0 }] : stored.groups;
  for (const [at, group] of groups.entries()) {
    const first = split.children[at] as WorkspaceTabs | undefined;
    const tabs = first ?? workspace.addGroup(split);
    for (const leaf of group.leaves) await restoreLeaf(workspace, tabs, leaf);
    if (inMain && tabs.children.length === 0) workspace.createLeafInParent(tabs, 0);
    const current = tabs.children[group.current];
    if (current !== undefined) tabs.selectTab(current);
  }
}

/** Every restored leaf begins deferred; the shown ones load at once. */
async function restoreLeaf(
  workspace: Workspace,
  tabs: WorkspaceTabs,
  { view, title, icon }: StoredLeaf,
): Promise<void> {
  const path = view.state?.["file"];
  if (typeof path === "string" && workspace.app.vault.getFileByPath(path) === null) return;
  if (view.type === "empty") return;
  const leaf: WorkspaceLeaf = workspace.createLeafInParent(tabs, tabs.children.length);
  if (view.pinned === true) leaf.setPinned(true);
  await leaf.defer({ type: view.type, state: view.state ?? {}, title, icon });
}
