/** Windows beside the first: the same app draws in them, but their classes and documents are their own. */

import { installDomIn } from "../dom";
import { tellMigrated } from "../dom-events";
import type { RealWindow } from "../realm";
import { watchTooltips } from "../tooltip";
import { WorkspaceWindow } from "./items";
import type { WorkspaceLeaf } from "./leaf";
import type { Workspace } from "./workspace";

/** Size of a window that is not told another. */
const SIZE = { width: 700, height: 600 };

/** Opens a window with one empty group of tabs. */
export function openWindow(workspace: Workspace): WorkspaceWindow {
  const { width, height } = SIZE;
  const features = `popup,width=${String(width)},height=${String(height)}`;
  const win = window.open("about:blank", "", features) as RealWindow | null;
  if (win === null) throw new Error("the browser opens no further window");
  installDomIn(win);
  dress(win.document);
  const root = new WorkspaceWindow(workspace, win);
  win.document.body
    .createDiv("app-container")
    .createDiv("horizontal-main-container")
    .createDiv("workspace")
    .appendChild(root.containerEl);
  workspace.addGroup(root);
  workspace.floatingSplit.addChild(root);
  watchTooltips(win.document);
  workspace.app.keymap.watch(win);
  const activate = (): void => setActiveWindow(win);
  win.addEventListener("focus", activate);
  win.document.addEventListener("mousedown", activate, true);
  window.addEventListener("focus", () => setActiveWindow(window));
  win.addEventListener("pagehide", () => close(root));
  window.addEventListener("pagehide", () => win.close());
  workspace.trigger("window-open", root, win);
  return root;
}

/** Which window dialogs open in. */
export function setActiveWindow(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

/** Moves a leaf with what it shows into a window. */
export function moveInto(leaf: WorkspaceLeaf, root: WorkspaceWindow): void {
  const { parent, workspace } = leaf;
  parent.removeChild(leaf);
  workspace.addLeaf(leaf, root);
  workspace.onLeafGone(leaf, parent);
  tellMigrated(leaf.containerEl);
}

function close(root: WorkspaceWindow): void {
  const { workspace } = root;
  setActiveWindow(window);
  for (const leaf of root.leaves()) leaf.detach();
  workspace.floatingSplit.removeChild(root);
  workspace.trigger("window-close", root, root.win);
}

/** The page's styles and the state of its body, as far as looks hang on them. */
function dress(doc: Document): void {
  for (const style of document.head.querySelectorAll("style, link[rel=stylesheet]")) {
    const copy = doc.importNode(style, true) as HTMLElement;
    if (style instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = style.href;
    doc.head.appendChild(copy);
  }
  doc.documentElement.dir = document.documentElement.dir;
  doc.documentElement.lang = document.documentElement.lang;
  doc.body.className = document.body.className;
  doc.body.addClass("is-popout-window");
  doc.title = document.title;
}
