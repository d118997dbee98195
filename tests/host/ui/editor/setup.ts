/** The editor of a note: CodeMirror with the app's keys, syntax and Live Preview. */

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
} from "@codemirror/commands";
import { indentUnit } from "@codemirror/language";
import { search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, type ViewUpdate } from "@codemirror/view";
import { readEmulation } from "../platform";
import type { MarkdownView } from "../views/markdown-view";
import { drawnBlocks } from "./code-blocks";
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
} from "./fields";
import { flashField } from "./flash";
import { noteLinks } from "./links";
import { livePreview } from "./live-preview";
import { propertiesBlock } from "./properties";
import { markdownSyntax } from "./syntax";

/** Marks a change that came from the file, which must not be saved back. */
export const fromFile = Annotation.define<boolean>();

/** What plugins registered; exchanged as a whole by `Workspace.updateOptions`. */
export const pluginExtensions = new Compartment();

function listeners(owner: MarkdownView): Extension {
  return EditorView.updateListener.of((update: ViewUpdate) => {
    const { editorSuggest } = owner.app.workspace;
    const typed = update.transactions.some(
      (tr) => tr.isUserEvent("input") || tr.isUserEvent("delete"),
    );
    const loaded = update.transactions.some((tr) => tr.annotation(fromFile) === true);
    if (update.docChanged && !loaded) owner.onEditorChange();
    if (update.docChanged || update.selectionSet) {
      editorSuggest.update(owner.editor, owner.file, update.docChanged && typed);
    }
    if (update.focusChanged && !update.view.hasFocus) editorSuggest.close();
  });
}

function domEvents(owner: MarkdownView): Extension {
  const { workspace } = owner.app;
  return EditorView.domEventHandlers({
    contextmenu(event) {
      owner.showEditorMenu(event);
      return true;
    },
    paste(event) {
      workspace.trigger("editor-paste", event, owner.editor, owner);
      return event.defaultPrevented;
    },
    drop(event) {
      workspace.trigger("editor-drop", event, owner.editor, owner);
      return event.defaultPrevented;
    },
  });
}

/** The state to open a text with. */
export function editorState(owner: MarkdownView, doc: string, cm: () => EditorView): EditorState {
  const registered = owner.app.workspace.editorExtensions;
  return EditorState.create({
    doc,
    extensions: [
      editorInfoField.init(() => owner),
      editorEditorField.init(cm),
      editorLivePreviewField.init(() => true),
      livePreviewState,
      history(),
      closeBrackets(),
      indentUnit.of("\t"),
      EditorState.tabSize.of(4),
      EditorState.allowMultipleSelections.of(true),
      EditorView.clickAddsSelectionRange.of((event) => event.altKey),
      search({ top: true }),
      keymap.of([
        ...closeBracketsKeymap,
        { key: "Tab", run: indentMore, shift: indentLess },
        ...defaultKeymap,
        ...historyKeymap,
        ...searchKeymap,
      ]),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.contentAttributes.of({ spellcheck: "false", autocapitalize: "on" }),
      readEmulation(location.search).plain ? [] : markdownSyntax(),
      livePreview,
      propertiesBlock,
      drawnBlocks(owner),
      flashField,
      noteLinks(owner),
      listeners(owner),
      domEvents(owner),
      pluginExtensions.of([...registered]),
    ],
  });
}
