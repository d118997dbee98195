/** Suggestions while typing in a note. */

import type {
  EditorPosition,
  EditorSuggestContext as ApiContext,
  EditorSuggestTriggerInfo,
} from "obsidian";
import type { TFile } from "../../model/files";
import type { HostApp } from "../app";
import { PopoverSuggest } from "../popover-suggest";
import type { Editor } from "./editor";

/** How many rows are drawn when the suggester does not say. */
const LIMIT = 100;

export interface EditorSuggestContext extends Omit<ApiContext, "editor" | "file"> {
  readonly editor: Editor;
  readonly file: TFile;
}

/** The base of suggesters in the editor. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = LIMIT;
  #asked = 0;

  constructor(app: HostApp) {
    super(app);
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;

  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  override close(): void {
    super.close();
    this.#asked++;
    this.context = null;
  }

  /** Asks whether the text at the cursor is this suggester's, and shows what it offers. */
  trigger(editor: Editor, file: TFile): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (info === null) {
      this.close();
      return false;
    }
    const context = { ...info, editor, file };
    this.context = context;
    const asked = ++this.#asked;
    const found = this.getSuggestions(context);
    if (found instanceof Promise) {
      void found.then((values) => {
        if (asked === this.#asked) this.#show(values, context);
      });
    } else {
      this.#show(found, context);
    }
    return true;
  }

  protected homeDocument(): Document {
    return this.context?.editor.cm.dom.doc ?? document;
  }

  #show(values: T[], context: EditorSuggestContext): void {
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.show(shown, () => context.editor.coordsAtPos(context.start));
    if (shown.length > 0) this.context = context;
  }
}
