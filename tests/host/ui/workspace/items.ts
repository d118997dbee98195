/** The tree of the window: splits, sidebars, tab groups, leaves. */

import { Events } from "../../model/events";
import type { HostApp } from "../app";
import { setIcon } from "../icons";
import { setTooltip } from "../tooltip";
import type { WorkspaceLeaf } from "./leaf";
import type { Workspace } from "./workspace";

/** The narrowest a sidebar gets by dragging, in pixels. */
const SMALLEST = 200;

/** Anything in the tree. */
export abstract class WorkspaceItem extends Events {
  readonly workspace: Workspace;
  abstract readonly containerEl: HTMLElement;
  parent!: WorkspaceParent;

  constructor(workspace: Workspace) {
    super();
    this.workspace = workspace;
  }

  getRoot(): WorkspaceItem {
    const { parent } = this as { parent: WorkspaceParent | undefined };
    return parent === undefined ? this : parent.getRoot();
  }

  getContainer(): WorkspaceItem {
    const root = this.getRoot();
    return root instanceof WorkspaceContainer ? root : this.workspace.rootSplit;
  }
}

/** Anything that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];

  /** Where children are put. */
  get childrenEl(): HTMLElement {
    return this.containerEl;
  }

  addChild(child: WorkspaceItem, at = this.children.length): void {
    const before = this.children[at]?.containerEl ?? null;
    this.children.splice(at, 0, child);
    child.parent = this;
    this.childrenEl.insertBefore(child.containerEl, before);
  }

  removeChild(child: WorkspaceItem): void {
    this.children = this.children.filter((one) => one !== child);
    child.containerEl.detach();
  }

  /** Leaves below, in order. */
  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((child) =>
      child instanceof WorkspaceParent ? child.leaves() : [child as unknown as WorkspaceLeaf],
    );
  }
}

/** Tab groups side by side. */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(workspace: Workspace, direction: "vertical" | "horizontal") {
    super(workspace);
    this.containerEl = createDiv(`workspace-split mod-${direction}`);
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  readonly win: Window;
  readonly doc: Document;

  constructor(workspace: Workspace, win: Window) {
    super(workspace, "vertical");
    this.win = win;
    this.doc = win.document;
    this.containerEl.addClass("mod-root");
  }

  override getRoot(): WorkspaceItem {
    return this;
  }
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceContainer {
  constructor(workspace: Workspace) {
    super(workspace, window);
  }
}

/** A sidebar that can be folded away. On a phone or tablet it slides over the rest. */
export abstract class Sidebar extends WorkspaceSplit {
  readonly side: "left" | "right";
  collapsed = true;

  constructor(workspace: Workspace, side: "left" | "right") {
    super(workspace, "horizontal");
    this.side = side;
    this.show();
  }

  override getRoot(): WorkspaceItem {
    return this;
  }

  expand(): void {
    this.#set(false);
  }

  collapse(): void {
    this.#set(true);
  }

  toggle(): void {
    this.#set(!this.collapsed);
  }

  /** Applies `collapsed` to the page. */
  protected abstract show(): void;

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.show();
    this.workspace.onSidebarToggle(this);
  }
}

export class WorkspaceSidedock extends Sidebar {
  constructor(workspace: Workspace, side: "left" | "right") {
    super(workspace, side);
    this.containerEl.appendChild(resizeHandle(this.containerEl, side));
  }

  protected show(): void {
    this.containerEl.addClass("mod-sidedock", `mod-${this.side}-split`);
    this.containerEl.toggleClass("is-sidedock-collapsed", this.collapsed);
    this.containerEl.toggle(!this.collapsed);
  }
}

/** The edge of a sidebar, to drag. */
function resizeHandle(el: HTMLElement, side: "left" | "right"): HTMLElement {
  const handle = createEl("hr", "workspace-leaf-resize-handle");
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const box = el.getBoundingClientRect();
    const isLeft = (side === "left") !== document.body.hasClass("mod-rtl");
    handle.onpointermove = ({ clientX }) => {
      const width = isLeft ? clientX - box.left : box.right - clientX;
      el.setCssStyles({ width: `${Math.max(SMALLEST, width)}px` });
    };
    handle.onpointerup = () => (handle.onpointermove = null);
  });
  return handle;
}

export class WorkspaceMobileDrawer extends Sidebar {
  readonly #backdropEl = createDiv("workspace-drawer-backdrop");

  constructor(workspace: Workspace, side: "left" | "right") {
    super(workspace, side);
    this.#backdropEl.addEventListener("click", () => this.collapse());
    this.show();
  }

  protected show(): void {
    this.containerEl.addClass("workspace-drawer", `mod-${this.side}`);
    this.containerEl.toggle(!this.collapsed);
    // The base constructor shows the drawer before this class has its fields.
    if (!(#backdropEl in this)) return;
    if (this.collapsed) this.#backdropEl.detach();
    else this.containerEl.parentElement?.insertBefore(this.#backdropEl, this.containerEl);
  }
}

/** The windows beside the first. */
export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl = createDiv("workspace-floating");
  declare children: WorkspaceWindow[];

  /** Each is in a document of its own. */
  override addChild(child: WorkspaceItem): void {
    this.children.push(child as WorkspaceWindow);
    child.parent = this;
  }
}

/** A window beside the first. */
export class WorkspaceWindow extends WorkspaceContainer {}

/** The strip of icons at the window's edge. */
export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly settingsEl: HTMLElement;

  constructor(side: "left" | "right") {
    this.containerEl = createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
    this.actionsEl = this.containerEl.createDiv("side-dock-actions");
    this.settingsEl = this.containerEl.createDiv("side-dock-settings");
  }

  /** The app's own buttons: the sidebar's at the top, settings at the bottom. */
  addAppButtons(app: HostApp): void {
    const toggle = sidebarToggle(app.workspace, "left");
    this.containerEl.prepend(toggle);
    const settings = this.settingsEl.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: { role: "button", tabindex: 0 },
    });
    setIcon(settings, "settings");
    setTooltip(settings, "Settings", { placement: "right" });
    settings.addEventListener("click", () => app.setting.open());
  }

  /** Adds an icon; gives the element, which the caller removes again. */
  add(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: { role: "button", tabindex: 0 },
    });
    setIcon(el, icon);
    setTooltip(el, title, { placement: "right" });
    el.addEventListener("click", callback);
    el.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") el.click();
    });
    return el;
  }
}

/** The button that folds a sidebar away and brings it back. */
export function sidebarToggle(workspace: Workspace, side: "left" | "right"): HTMLElement {
  const el = createDiv(`sidebar-toggle-button mod-${side}`);
  const button = el.createDiv({ cls: "clickable-icon", attr: { role: "button", tabindex: 0 } });
  setIcon(button, `panel-${side}`);
  setTooltip(button, `Toggle ${side} sidebar`);
  const split = side === "left" ? workspace.leftSplit : workspace.rightSplit;
  button.addEventListener("click", () => split.toggle());
  return el;
}
