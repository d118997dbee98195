/** Core's own suggester: notes, after `[[`. */

import type { EditorPosition, EditorSuggestTriggerInfo } from "obsidian";
import type { TFile } from "../../model/files";
import { prepareFuzzySearch, renderResults } from "../search";
import type { Editor } from "./editor";
import { EditorSuggest, type EditorSuggestContext } from "./suggest";

/** Offers notes by name. */
export class LinkSuggest extends EditorSuggest<TFile> {
  override limit = 20;

  onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const open = before.lastIndexOf("[[");
    if (open < 0) return null;
    const query = before.slice(open + 2);
    if (/[\]|#^]/.test(query)) return null;
    return { start: { line: cursor.line, ch: open + 2 }, end: cursor, query };
  }

  getSuggestions({ query }: EditorSuggestContext): TFile[] {
    const search = prepareFuzzySearch(query);
    const scored = this.app.vault.getMarkdownFiles().flatMap((file) => {
      const match = search(file.basename);
      return match === null ? [] : [{ file, score: match.score }];
    });
    return scored.sort((a, b) => b.score - a.score).map(({ file }) => file);
  }

  renderSuggestion(file: TFile, el: HTMLElement): void {
    el.addClass("mod-complex");
    const content = el.createDiv("suggestion-content");
    const title = content.createDiv("suggestion-title");
    const match = prepareFuzzySearch(this.context?.query ?? "")(file.basename);
    if (match === null) title.setText(file.basename);
    else renderResults(title, file.basename, match);
    const folder = file.parent?.path ?? "/";
    if (folder !== "/") content.createDiv({ cls: "suggestion-note", text: `${folder}/` });
  }

  selectSuggestion(file: TFile): void {
    const { context } = this;
    if (context === null) return;
    const { editor, start, end } = context;
    const name = this.app.metadataCache.fileToLinktext(file, context.file.path, true);
    const closed = editor.getLine(end.line).slice(end.ch).startsWith("]]");
    const to = closed ? { line: end.line, ch: end.ch + 2 } : end;
    const text = `${name}]]`;
    const cursor = { line: start.line, ch: start.ch + text.length };
    editor.transaction({ changes: [{ text, from: start, to }], selection: { from: cursor } });
    this.close();
  }
}
