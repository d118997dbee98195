/** What can be done with the marker at the cursor, without a pointer and without the suggester. */
import { EditorView } from "@codemirror/view";
import { type Editor, type MarkdownFileInfo, MarkdownView, type Menu, type Plugin } from "obsidian";
import { isUnpinned } from "../core/edits/pin-edits";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { WORDS } from "../words";
import { type PillTools } from "./live-pills";
import { followUpAt } from "./marker-at-cursor";
import { addPillItems, pillMenu } from "./pill-menu";

type MarkerTools = Pick<PillTools, "reader" | "acts">;

/** Adds the commands, which are there only while the cursor is at a marker; anew, they are named in the language in use. */
export function addMarkerCommands(plugin: Plugin, { reader, acts }: MarkerTools): void {
  const { pills } = WORDS;
  const add = (
    name: { readonly id: string; readonly name: string; readonly icon: string },
    deed: (found: PlacedFollowUp) => ((editor: Editor, info: MarkdownFileInfo) => void) | null,
  ): void => {
    plugin.addCommand({
      ...name,
      editorCheckCallback: (checking, editor, info) => {
        const found = followUpAt(editor, info.file?.path ?? "", reader);
        const run = found === null ? null : deed(found);
        if (!checking) run?.(editor, info);
        return run !== null;
      },
    });
  };
  add({ id: "pin-at-cursor", name: pills.pinAtCursor, icon: "pin" }, (found) =>
    isUnpinned(found) ? () => acts.pinOne(found) : null,
  );
  add({ id: "follow-up-at-cursor", name: pills.atCursor, icon: "list-checks" }, (found) => {
    const menu = pillMenu(found, acts);
    return menu === null ? null : (_editor, info) => showAtCursor(menu, info);
  });
}

/** Adds the same to the editor's own menu, when it is opened at a marker. */
export function addMarkerItems(plugin: Plugin, { reader, acts }: MarkerTools): void {
  plugin.registerEvent(
    plugin.app.workspace.on("editor-menu", (menu, editor, info) => {
      const found = followUpAt(editor, info.file?.path ?? "", reader);
      if (found !== null) addPillItems(menu, found, acts);
    }),
  );
}

function showAtCursor(menu: Menu, info: MarkdownFileInfo): void {
  const view = info instanceof MarkdownView ? EditorView.findFromDOM(info.contentEl) : null;
  const at = view?.coordsAtPos(view.state.selection.main.head) ?? { left: 0, bottom: 0 };
  menu.showAtPosition({ x: at.left, y: at.bottom }, view?.dom.doc);
}
