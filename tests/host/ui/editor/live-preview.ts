/**
 * Live Preview in small: formatting characters hide unless the cursor is in them, checkboxes can be
 * clicked, lines carry the app's classes.
 */

import { syntaxTree } from "@codemirror/language";
import type { Range } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import type { SyntaxNodeRef } from "@lezer/common";

const hidden = Decoration.replace({});
const line = (cls: string): Decoration => Decoration.line({ class: cls });

/** A task's box. */
class Checkbox extends WidgetType {
  readonly #state: string;

  constructor(state: string) {
    super();
    this.#state = state;
  }

  override eq(other: Checkbox): boolean {
    return other.#state === this.#state;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = createEl("input", {
      cls: "task-list-item-checkbox",
      type: "checkbox",
      attr: { "data-task": this.#state },
    });
    box.checked = this.#state !== " ";
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("click", (event) => {
      event.preventDefault();
      const at = view.posAtDOM(box);
      const insert = this.#state === " " ? "x" : " ";
      view.dispatch({ changes: { from: at + 1, to: at + 2, insert }, userEvent: "input.toggle" });
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A round bullet in place of `-`. */
class Bullet extends WidgetType {
  override toDOM(): HTMLElement {
    return createSpan({ cls: "list-bullet" });
  }

  override eq(): boolean {
    return true;
  }
}

/** Nodes whose marks hide when the cursor is not inside the node above. */
const MARKS = new Set([
  "EmphasisMark",
  "CodeMark",
  "StrikethroughMark",
  "HighlightMark",
  "WikilinkMark",
  "WikilinkTarget",
  "LinkMark",
]);

class Builder {
  readonly ranges: Range<Decoration>[] = [];
  readonly #view: EditorView;

  constructor(view: EditorView) {
    this.#view = view;
  }

  /** Whether the cursor is in the stretch; an editor without focus has no cursor. */
  touched(from: number, to: number): boolean {
    if (!this.#view.hasFocus) return false;
    return this.#view.state.selection.ranges.some((one) => one.from <= to && one.to >= from);
  }

  #lineTouched(pos: number): boolean {
    const { from, to } = this.#view.state.doc.lineAt(pos);
    return this.touched(from, to);
  }

  add(node: SyntaxNodeRef): void {
    if (MARKS.has(node.name)) this.#mark(node);
    else if (node.name === "HeaderMark") this.#heading(node);
    else if (node.name === "ListMark") this.#list(node);
    else if (node.name === "TaskMarker") this.#task(node);
    else if (node.name === "URL") this.#url(node);
    else this.#block(node);
  }

  #mark({ node, from, to, name }: SyntaxNodeRef): void {
    const around = node.parent;
    if (around === null || around.name === "FencedCode") return;
    if (name === "LinkMark" && around.getChild("URL") === null) return;
    if (!this.touched(around.from, around.to)) this.ranges.push(hidden.range(from, to));
  }

  #url({ node, from, to }: SyntaxNodeRef): void {
    const around = node.parent;
    if (around?.name !== "Link" || this.touched(around.from, around.to)) return;
    this.ranges.push(hidden.range(from, to));
  }

  #heading({ node, from, to }: SyntaxNodeRef): void {
    const level = node.parent?.name.replace(/\D/g, "") ?? "1";
    const { doc } = this.#view.state;
    const at = doc.lineAt(from);
    this.ranges.push(line(`HyperMD-header HyperMD-header-${level}`).range(at.from));
    if (node.parent?.name.startsWith("ATX") !== true || this.#lineTouched(from)) return;
    this.ranges.push(hidden.range(from, Math.min(to + 1, at.to)));
  }

  #list({ node, from, to }: SyntaxNodeRef): void {
    let depth = 0;
    for (let up = node.parent; up !== null; up = up.parent) if (up.name === "ListItem") depth++;
    const { doc } = this.#view.state;
    const at = doc.lineAt(from);
    const task = /^\s*[-*+]\s+\[(.)\]/.exec(at.text)?.[1];
    const style = `padding-inline-start:calc(var(--list-indent)*${depth});text-indent:calc(var(--list-indent)*-1)`;
    const names = `HyperMD-list-line HyperMD-list-line-${depth}`;
    const attributes = task === undefined ? { style } : { style, "data-task": task };
    const cls = task === undefined ? names : `${names} HyperMD-task-line`;
    this.ranges.push(Decoration.line({ class: cls, attributes }).range(at.from));
    const indent = from - at.from;
    if (indent > 0) this.ranges.push(hidden.range(at.from, from));
    if (node.parent?.parent?.name !== "BulletList") {
      this.ranges.push(Decoration.mark({ class: "cm-formatting-list-ol" }).range(from, to));
    } else if (task !== undefined) {
      this.ranges.push(hidden.range(from, Math.min(to + 1, at.to)));
    } else {
      this.ranges.push(Decoration.replace({ widget: new Bullet() }).range(from, to));
    }
  }

  #task({ from, to }: SyntaxNodeRef): void {
    const { state } = this.#view;
    const widget = new Checkbox(state.sliceDoc(from + 1, to - 1));
    // The space after the box belongs to it, or a done line would be struck through there as well.
    const end = state.sliceDoc(to, to + 1) === " " ? to + 1 : to;
    this.ranges.push(Decoration.replace({ widget }).range(from, end));
  }

  #block({ name, from, to }: SyntaxNodeRef): void {
    const { doc } = this.#view.state;
    if (name === "FencedCode") this.#lines(from, to, "HyperMD-codeblock");
    else if (name === "Blockquote") this.#lines(from, to, "HyperMD-quote");
    else if (name === "Frontmatter") this.#lines(from, to, "cm-hmd-frontmatter-line");
    else if (name === "HorizontalRule") this.ranges.push(line("hr").range(doc.lineAt(from).from));
    else if (name === "QuoteMark" && !this.#lineTouched(from)) {
      this.ranges.push(hidden.range(from, Math.min(to + 1, doc.lineAt(from).to)));
    }
  }

  #lines(from: number, to: number, cls: string): void {
    const { doc } = this.#view.state;
    for (let at = doc.lineAt(from); ; at = doc.line(at.number + 1)) {
      this.ranges.push(line(cls).range(at.from));
      if (at.to >= to || at.number === doc.lines) break;
    }
  }
}

function build(view: EditorView): DecorationSet {
  const builder = new Builder(view);
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({ from, to, enter: (node) => builder.add(node) });
  }
  return Decoration.set(builder.ranges, true);
}

/** Draws the note instead of its source. */
export const livePreview = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      const moved = update.selectionSet || update.focusChanged || update.viewportChanged;
      if (update.docChanged || moved || parsed) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
