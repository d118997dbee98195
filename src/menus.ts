/** What Kith adds to the app's own menus, besides what is about the marker at the cursor. */
import { type Menu, type Plugin } from "obsidian";
import { type Someone } from "./requests";
import { CHECK_IN_VIEW } from "./views/sidebar/check-in-view";
import { WORDS } from "./words";

/** What the items need. */
export interface MenuItemTools {
  readonly addFollowUp: (person: Someone | null, start: "cursor" | "person") => void;
  /** The person whose note has a path, or null. */
  readonly personAt: (path: string) => Someone | null;
}

/** Adds "Add a follow-up…" to the menu of a person's note and of the editor. */
export function addMenuItems(plugin: Plugin, { addFollowUp, personAt }: MenuItemTools): void {
  const { workspace } = plugin.app;
  const add = (menu: Menu, person: Someone | null, start: "cursor" | "person"): void => {
    menu.addItem((item) =>
      item
        .setSection("action")
        .setTitle(WORDS.actions.addFollowUp)
        .setIcon("plus")
        .onClick(() => addFollowUp(person, start)),
    );
  };
  plugin.registerEvent(
    workspace.on("file-menu", (menu, file, source) => {
      const person = personAt(file.path);
      // A row's menu has it already.
      if (person !== null && source !== `${CHECK_IN_VIEW}-context-menu`)
        add(menu, person, "person");
    }),
  );
  plugin.registerEvent(
    workspace.on("editor-menu", (menu, _editor, info) => {
      add(menu, info.file === null ? null : personAt(info.file.path), "cursor");
    }),
  );
}
