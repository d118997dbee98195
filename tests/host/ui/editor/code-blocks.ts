/** Code blocks that a plugin draws, shown drawn in Live Preview while the cursor is elsewhere. */

import { type EditorState, type Extension, type Range, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { Component } from "../component";
import { setIcon } from "../icons";
import { MarkdownPreviewRenderer, MarkdownRenderer } from "../markdown/renderer";
import type { MarkdownView } from "../views/markdown-view";

const FENCE = /^```([^\s`]+)[^`\n]*\n(?:[^]*?\n)?```[ \t]*$/gm;

/** A drawn block, with a button that leads into its source. */
class DrawnBlock extends WidgetType {
  readonly #owner: MarkdownView;
  readonly #source: string;
  #component: Component | null = null;

  constructor(owner: MarkdownView, source: string) {
    super();
    this.#owner = owner;
    this.#source = source;
  }

  override eq(other: DrawnBlock): boolean {
    return other.#source === this.#source;
  }

  override toDOM(view: EditorView): HTMLElement {
    const el = createDiv("cm-preview-code-block cm-embed-block markdown-rendered");
    const { app, file } = this.#owner;
    this.#component = this.#owner.addChild(new Component());
    const content = el.createDiv();
    void MarkdownRenderer.render(
      app,
      this.#source,
      content,
      file?.path ?? "",
      this.#component,
    ).then(() => view.requestMeasure());
    const edit = el.createDiv({
      cls: "edit-block-button",
      attr: { "aria-label": "Edit this block" },
    });
    setIcon(edit, "code-2");
    edit.addEventListener("click", () => {
      view.dispatch({ selection: { anchor: view.posAtDOM(el) + 1 } });
      view.focus();
    });
    return el;
  }

  override destroy(): void {
    if (this.#component !== null) this.#owner.removeChild(this.#component);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Draws the blocks of an editor. */
export function drawnBlocks(owner: MarkdownView): Extension {
  const build = (state: EditorState): DecorationSet => {
    const blocks: Range<Decoration>[] = [];
    for (const match of state.doc.toString().matchAll(FENCE)) {
      if (!MarkdownPreviewRenderer.blockLanguages.has(match[1] ?? "")) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      if (state.selection.ranges.some((one) => one.from <= to && one.to >= from)) continue;
      const widget = new DrawnBlock(owner, match[0]);
      blocks.push(Decoration.replace({ widget, block: true }).range(from, to));
    }
    return Decoration.set(blocks);
  };
  return StateField.define<DecorationSet>({
    create: build,
    update: (shown, tr) =>
      tr.docChanged || tr.selection || tr.reconfigured ? build(tr.state) : shown,
    provide: (field) => EditorView.decorations.from(field),
  });
}
