/** Which suggester answers: the first in the list whose trigger fits. */

import type { TFile } from "../../model/files";
import type { Editor } from "./editor";
import type { EditorSuggest } from "./suggest";

/** All suggesters in the order they are asked. */
export class EditorSuggestRegistry {
  suggests: EditorSuggest<unknown>[] = [];

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  removeSuggest(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.suggests = this.suggests.filter((one) => one !== suggest);
  }

  get currentSuggest(): EditorSuggest<unknown> | null {
    return this.suggests.find((one) => one.isOpen) ?? null;
  }

  /** Asks again after the text or the cursor changed; only typing opens a list that was closed. */
  update(editor: Editor, file: TFile | null, isTyping: boolean): void {
    if (file === null || (!isTyping && this.currentSuggest === null)) return;
    let answered = false;
    for (const suggest of this.suggests) {
      if (answered) suggest.close();
      else answered = suggest.trigger(editor, file);
    }
  }

  close(): void {
    for (const suggest of this.suggests) suggest.close();
  }
}
