/** Dialogs. */

import type { HostApp } from "./app";
import { setIcon } from "./icons";
import { Scope } from "./keymap";
import { isElement } from "./realm";
import { ButtonComponent } from "./setting-controls";

/** A dialog over the whole window. */
export class Modal {
  readonly app: HostApp;
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly bgEl: HTMLElement;
  modalEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #restore: Element | null = null;
  #onClosed: (() => unknown) | null = null;

  constructor(app: HostApp) {
    this.app = app;
    this.scope = new Scope(); // No parent: the app's hotkeys rest while a dialog is open.
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.scope.register(null, "Tab", (event) => this.#keepFocus(event));
    this.containerEl = createDiv("modal-container mod-dim");
    this.bgEl = this.containerEl.createDiv({ cls: "modal-bg", attr: { style: "opacity: 0.85" } });
    this.bgEl.addEventListener("click", () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": true, tabindex: -1 },
    });
    const close = this.modalEl.createDiv({
      cls: "modal-close-button mod-raised clickable-icon",
      attr: { role: "button", tabindex: 0, "aria-label": "Close" },
    });
    setIcon(close, "x");
    close.addEventListener("click", () => this.close());
    this.headerEl = this.modalEl.createDiv("modal-header");
    this.titleEl = this.headerEl.createDiv("modal-title");
    this.contentEl = this.modalEl.createDiv("modal-content");
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    const doc = activeDocument;
    this.#restore = doc.activeElement;
    doc.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    (doc.activeElement as HTMLElement | null)?.blur();
    void this.onOpen();
    // Controls are the plugin's to focus; until it does, the dialog has the keyboard.
    if (!this.modalEl.contains(doc.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#onClosed?.();
    if (this.shouldRestoreSelection && isElement(this.#restore)) this.#restore.focus();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#onClosed = callback;
    return this;
  }

  /** What Tab can reach, the close button last. */
  #focusables(): HTMLElement[] {
    const selector = "input, textarea, select, button, a[href], [tabindex]:not([tabindex='-1'])";
    const all = this.modalEl.findAll(selector).filter((el) => el.offsetParent !== null);
    const isClose = (el: HTMLElement): boolean => el.hasClass("modal-close-button");
    return [...all.filter((el) => !isClose(el)), ...all.filter(isClose)];
  }

  #keepFocus(event: KeyboardEvent): false | undefined {
    const all = this.#focusables();
    const at = all.indexOf(this.modalEl.doc.activeElement as HTMLElement);
    const step = event.shiftKey ? -1 : 1;
    const start = at < 0 && event.shiftKey ? 0 : at;
    const next = all.length === 0 ? undefined : all[(start + step + all.length) % all.length];
    next?.focus();
    return false;
  }
}

/** A button of a confirmation: the dialog closes after its handler, unless that answers truthy. */
export class ConfirmationButton extends ButtonComponent {
  readonly #modal: Modal;

  constructor(containerEl: HTMLElement, modal: Modal) {
    super(containerEl);
    this.#modal = modal;
    super.onClick(() => this.#modal.close());
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      const stay: unknown = await handler(event);
      if (!stay) this.#modal.close();
    });
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus(), 0);
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }
}

/** A question with buttons and, when wanted, a checkbox. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: HostApp) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
    const box = labelEl.createEl("input", { type: "checkbox", attr: { tabindex: -1 } });
    labelEl.appendText(label);
    box.addEventListener("change", () => void cb(box.checked));
    return this;
  }

  addButton(cb: (button: ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setCancel().setButtonText(text));
  }
}
