/**
 * The editor of one cell of a table. Live Preview opens one where a cell is clicked: an editor in the editor,
 * whose text is the cell's alone, in which all runs that plugins added, and whose view and file are the note's.
 */

import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { MarkdownView } from "../views/markdown-view";
import { editorEditorField, editorInfoField, editorLivePreviewField } from "./fields";

/** Opens an editor for a stretch of a note, which takes over what is typed; gives what closes it. */
export function editCell(owner: MarkdownView, note: EditorView, cell: string): () => void {
  const from = note.state.doc.toString().indexOf(cell);
  let to = from + cell.length;
  const parent = note.dom.createDiv("cm-table-widget").createDiv("table-cell-wrapper");
  const hand = EditorView.updateListener.of(({ docChanged, state }) => {
    if (!docChanged) return;
    const insert = state.doc.toString();
    note.dispatch({ changes: { from, to, insert } });
    to = from + insert.length;
  });
  const view = new EditorView({ parent });
  const extensions = [
    editorInfoField.init(() => owner),
    editorEditorField.init(() => view),
    editorLivePreviewField.init(() => true),
    ...owner.app.workspace.editorExtensions,
    hand,
  ];
  const selection = { anchor: cell.length };
  view.setState(EditorState.create({ doc: cell, extensions, selection }));
  view.focus();
  return () => {
    view.destroy();
    parent.parentElement?.remove();
  };
}
