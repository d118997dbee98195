/** The names of commands, and whole views, are made in one language and must be made anew in another. */
import { type Plugin, type WorkspaceLeaf } from "obsidian";
import { addCommands, type CommandTools } from "./commands";
import { YEAR_VIEW } from "./views/heatmap/year-view";
import { CHECK_IN_VIEW } from "./views/sidebar/check-in-view";
import { WORDS } from "./words";

/** Gives what to call once the language has changed. */
export function rewording(plugin: Plugin, tools: CommandTools, ribbon: HTMLElement): () => void {
  const { workspace } = plugin.app;
  const anew = async (leaf: WorkspaceLeaf): Promise<void> => {
    const state = leaf.getViewState();
    await leaf.setViewState({ type: "empty" });
    await leaf.setViewState(state);
  };
  return () => {
    addCommands(plugin, tools);
    ribbon.setAttribute("aria-label", WORDS.commands.open);
    for (const type of [CHECK_IN_VIEW, YEAR_VIEW])
      for (const leaf of workspace.getLeavesOfType(type)) void anew(leaf);
  };
}
