/** What an editor extension can learn about where it runs. */

import { StateField } from "@codemirror/state";
import { type EditorView, ViewPlugin } from "@codemirror/view";
import type { MarkdownView } from "../views/markdown-view";

/** A field that is given its value when the editor is made, and never changes. */
function given<T>(): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error("This field only exists in an editor of the app.");
    },
    update: (value) => value,
  });
}

/** The view the editor is in: its file, its `Editor`. */
export const editorInfoField = given<MarkdownView>();
/** The CodeMirror view. */
export const editorEditorField = given<EditorView>();
/** Whether the editor is in Live Preview. */
export const editorLivePreviewField = given<boolean>();

/** Whether the mouse is pressed: Live Preview holds still for that long. */
export const livePreviewState = ViewPlugin.fromClass(
  class {
    mousedown = false;
  },
  {
    eventHandlers: {
      mousedown() {
        this.mousedown = true;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);
