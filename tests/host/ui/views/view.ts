/** What a leaf shows: the base view, and the one with a header and a content element. */

import type { HostApp } from "../app";
import { Component } from "../component";
import { setIcon } from "../icons";
import type { Scope } from "../keymap";
import { Menu } from "../menu";
import { isElement } from "../realm";
import { setTooltip } from "../tooltip";
import type { WorkspaceLeaf } from "../workspace/leaf";

/** The base of everything a leaf can show. */
export abstract class View extends Component {
  readonly app: HostApp;
  icon = "file";
  navigation = true;
  leaf: WorkspaceLeaf;
  readonly containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv("workspace-leaf-content");
  }

  async onOpen(): Promise<void> {}

  async onClose(): Promise<void> {}

  abstract getViewType(): string;

  abstract getDisplayText(): string;

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: { history: boolean }): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(state: unknown): void {
    if ((state as { focus?: boolean } | null)?.focus === true) this.focusIn();
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Takes the keyboard when the leaf becomes active; most views only take it from others. */
  focusIn(): void {
    const focused = this.containerEl.doc.activeElement;
    if (isElement(focused) && !this.containerEl.contains(focused)) focused.blur();
  }

  /** Puts the view into the leaf. The leaf's to call. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.dataset["type"] = this.getViewType();
    parentEl.appendChild(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  /** Takes the view out of the leaf. The leaf's to call. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}

/** A view with a header (hidden in sidebars) and `contentEl` to draw in. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly titleParentEl: HTMLElement;
  readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv("view-header");
    this.#buildLeft();
    const title = this.headerEl.createDiv("view-header-title-container mod-at-start");
    this.titleParentEl = title.createDiv("view-header-title-parent");
    this.titleEl = title.createDiv("view-header-title");
    this.actionsEl = this.headerEl.createDiv("view-actions");
    this.addAction("more-vertical", "More options", (event) => this.#showMenu(event));
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createEl("button", {
      cls: "clickable-icon view-action",
      attr: { "aria-label": title },
    });
    setIcon(el, icon);
    el.addEventListener("click", callback);
    this.actionsEl.prepend(el);
    return el;
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    this.updateHeader();
    await super.open(parentEl);
    this.updateHeader();
  }

  /** Shows the present display text in the header. */
  updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
  }

  #buildLeft(): void {
    const left = this.headerEl.createDiv("view-header-left");
    const buttons = left.createDiv("view-header-nav-buttons");
    const button = (icon: string, label: string, run: () => void): void => {
      const el = buttons.createEl("button", { cls: "clickable-icon" });
      setIcon(el, icon);
      setTooltip(el, label);
      el.addEventListener("click", run);
    };
    if (this.app.isMobile) {
      button("menu", "Open left sidebar", () => this.app.workspace.leftSplit.expand());
      button("panel-right", "Open right sidebar", () => this.app.workspace.rightSplit.expand());
      return;
    }
    button("arrow-left", "Navigate back", () => void this.leaf.goBack());
    button("arrow-right", "Navigate forward", () => void this.leaf.goForward());
  }

  #showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, "more-options");
    menu.addItem((item) => {
      item.setTitle("Close").setIcon("x").setSection("close");
      item.onClick(() => this.leaf.detach());
    });
    menu.showAtMouseEvent(event);
  }
}

/** Stands in a leaf until the leaf is first seen: only then is the real view made. */
export class DeferredView extends View {
  readonly #type: string;
  readonly #state: Record<string, unknown>;
  readonly #title: string;

  constructor(
    leaf: WorkspaceLeaf,
    real: { type: string; state: Record<string, unknown>; title: string; icon: string },
  ) {
    super(leaf);
    this.#type = real.type;
    this.#state = real.state;
    this.#title = real.title;
    this.icon = real.icon;
  }

  getViewType(): string {
    return this.#type;
  }

  getDisplayText(): string {
    return this.#title;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }
}

/** A tab without anything in it. */
export class EmptyView extends ItemView {
  override icon = "file";

  getViewType(): string {
    return "empty";
  }

  getDisplayText(): string {
    return "New tab";
  }

  override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv("empty-state").createDiv("empty-state-container");
    box.createDiv({ cls: "empty-state-title", text: "No file is open" });
    const actions = box.createDiv("empty-state-action-list");
    const action = (text: string, run: () => void): void => {
      const el = actions.createDiv({ cls: "empty-state-action tappable", text });
      el.addEventListener("click", run);
    };
    action("Open command palette", () => {
      this.app.commands.executeCommandById("command-palette:open");
    });
    action("Close", () => this.leaf.detach());
  }
}
