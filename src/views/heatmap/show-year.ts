/** Opening the view of a year. */
import { type App, Platform, type Workspace, type WorkspaceLeaf } from "obsidian";
import { YEAR_VIEW } from "./year-view";

/** Shows a year of one person (the path of their note), or of everybody when null: in the tab that shows one already, else in an empty one, else in a new one. */
export async function showYear(app: App, person: string | null): Promise<void> {
  const { workspace } = app;
  const leaf =
    workspace.getLeavesOfType(YEAR_VIEW)[0] ?? emptyTab(workspace) ?? workspace.getLeaf("tab");
  await leaf.setViewState({ type: YEAR_VIEW, state: { person }, active: true });
  await workspace.revealLeaf(leaf);
  // On a phone the sidebar covers what was just opened.
  if (Platform.isPhone) workspace.rightSplit.collapse();
}

/** The tab in use, when nothing is open in it: a second one would leave it blank behind. */
function emptyTab(workspace: Workspace): WorkspaceLeaf | null {
  const leaf = workspace.getMostRecentLeaf();
  return leaf?.view.getViewType() === "empty" ? leaf : null;
}
