/** Links in the editor: a click follows them, resting on one previews it. */

import { syntaxTree } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { Keymap } from "../keymap";
import { isElement } from "../realm";
import type { MarkdownView } from "../views/markdown-view";

/** A link of the text: what it leads to and whether that is outside the vault. */
interface Link {
  readonly target: string;
  readonly external: boolean;
}

/** The link at an offset; null where there is none. */
function linkAt(view: EditorView, pos: number): Link | null {
  const tree = syntaxTree(view.state);
  for (let node = tree.resolveInner(pos, 1); ;) {
    const text = view.state.sliceDoc(node.from, node.to);
    if (node.name === "Wikilink") {
      return { target: text.slice(2, -2).split("|")[0] ?? "", external: false };
    }
    if (node.name === "Link") {
      const url = node.getChild("URL");
      const target = url === null ? "" : view.state.sliceDoc(url.from, url.to);
      const external = /^[a-z][a-z0-9+.-]*:/i.test(target);
      return target === "" ? null : { target: external ? target : decodeURI(target), external };
    }
    const { parent } = node;
    if (parent === null) return null;
    node = parent;
  }
}

/** Clicks, middle clicks and hovers on links of the note. */
export function noteLinks(owner: MarkdownView): Extension {
  const { workspace } = owner.app;
  const linkOf = (event: MouseEvent, view: EditorView): Link | null => {
    const el = isElement(event.target) ? event.target : null;
    if (el?.closest(".cm-hmd-internal-link") === null) return null;
    const pos = view.posAtCoords({ x: event.clientX, y: event.clientY });
    return pos === null ? null : linkAt(view, pos);
  };
  const open = (link: Link, event: MouseEvent): void => {
    const source = owner.file?.path ?? "";
    if (link.external) window.open(link.target, "_blank", "noopener");
    else void workspace.openLinkText(link.target, source, Keymap.isModEvent(event));
  };
  return EditorView.domEventHandlers({
    mousedown(event, view) {
      const link = linkOf(event, view);
      if (link === null || event.button === 2) return false;
      event.preventDefault();
      open(link, event);
      return true;
    },
    mouseover(event, view) {
      const link = linkOf(event, view);
      if (link === null || link.external) return false;
      workspace.trigger("hover-link", {
        event,
        source: "editor",
        hoverParent: owner,
        targetEl: event.target,
        linktext: link.target,
        sourcePath: owner.file?.path ?? "",
      });
      return false;
    },
  });
}
