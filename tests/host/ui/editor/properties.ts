/** The properties of a note, shown as a table while the cursor is elsewhere. */

import { type EditorState, type Extension, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { getFrontMatterInfo } from "../../model/frontmatter";
import { parseYaml } from "../../model/yaml";
import { setIcon } from "../icons";

/** How far into the text frontmatter is looked for. */
const REACH = 20_000;

function iconOf(key: string, value: unknown): string {
  if (key === "tags") return "tags";
  if (key === "aliases") return "forward";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return "binary";
  if (typeof value === "boolean") return "check-square";
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value)) return "calendar";
  return "text";
}

function parse(yaml: string): Record<string, unknown> | null {
  try {
    const value = parseYaml(yaml);
    const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
    return isTable ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function renderValue(el: HTMLElement, value: unknown): void {
  const link = typeof value === "string" ? /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(value) : null;
  if (link === null) el.setText(shown(value));
  else el.createSpan({ cls: "internal-link", text: link[2] ?? link[1] ?? "" });
}

/** The table. A click on it puts the cursor into the source. */
class Properties extends WidgetType {
  readonly #yaml: string;

  constructor(yaml: string) {
    super();
    this.#yaml = yaml;
  }

  override eq(other: Properties): boolean {
    return other.#yaml === this.#yaml;
  }

  override toDOM(view: EditorView): HTMLElement {
    const el = createDiv("metadata-container");
    el.createDiv({ cls: "metadata-properties-heading", text: "Properties" });
    const list = el.createDiv("metadata-content").createDiv("metadata-properties");
    for (const [key, value] of Object.entries(parse(this.#yaml) ?? {})) {
      const row = list.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
      const keyEl = row.createDiv("metadata-property-key");
      setIcon(keyEl.createSpan("metadata-property-icon"), iconOf(key, value));
      keyEl.createSpan({ cls: "metadata-property-key-input", text: key });
      const valueEl = row.createDiv("metadata-property-value");
      if (Array.isArray(value)) {
        const pills = valueEl.createDiv("multi-select-container");
        for (const one of value) renderValue(pills.createDiv("multi-select-pill"), one);
      } else {
        renderValue(valueEl, value);
      }
    }
    el.addEventListener("mousedown", (event) => {
      event.preventDefault();
      view.dispatch({ selection: { anchor: Math.min(4, view.state.doc.length) } });
      view.focus();
    });
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function build(state: EditorState): DecorationSet {
  const { exists, frontmatter, contentStart } = getFrontMatterInfo(state.sliceDoc(0, REACH));
  if (!exists || parse(frontmatter) === null) return Decoration.none;
  const to = Math.max(
    0,
    contentStart - (state.sliceDoc(contentStart - 1, contentStart) === "\n" ? 1 : 0),
  );
  const inside = state.selection.ranges.some((range) => range.from > 0 && range.from <= to);
  if (inside || to === 0) return Decoration.none;
  const widget = new Properties(frontmatter);
  return Decoration.set(Decoration.replace({ widget, block: true }).range(0, to));
}

/** Shows the block of properties as a table. */
export const propertiesBlock: Extension = StateField.define<DecorationSet>({
  create: build,
  update: (shownNow, tr) => (tr.docChanged || tr.selection ? build(tr.state) : shownNow),
  provide: (field) => EditorView.decorations.from(field),
});
