/** One row of a menu. */

import { notInThisHost } from "../model/not-here";
import { setIcon } from "./icons";

type Handler = (event: MouseEvent | KeyboardEvent) => unknown;

/** A row that can be chosen, checked or disabled. Made by `Menu.addItem` alone. */
export class MenuItem {
  readonly dom: HTMLElement;
  readonly iconEl: HTMLElement;
  readonly titleEl: HTMLElement;
  section = "";
  disabled = false;
  isLabel = false;
  #handler: Handler | null = null;

  constructor() {
    this.dom = createDiv({ cls: "menu-item tappable" });
    this.dom.setAttr("role", "menuitem");
    this.iconEl = this.dom.createDiv("menu-item-icon");
    this.titleEl = this.dom.createDiv("menu-item-title");
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? "");
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass("mod-checked", checked === true);
    this.dom.find(".mod-check")?.remove();
    this.dom.setAttr("role", checked === null ? "menuitem" : "menuitemcheckbox");
    this.dom.setAttr("aria-checked", checked);
    if (checked === true) {
      setIcon(this.dom.createDiv("menu-item-icon mod-checked mod-check"), "check");
    }
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttr("aria-disabled", disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass("is-label", isLabel);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset["section"] = section;
    return this;
  }

  setSubmenu(): never {
    return notInThisHost("MenuItem.setSubmenu");
  }

  onClick(handler: Handler): this {
    this.#handler = handler;
    return this;
  }

  /** Whether arrow keys stop here. */
  get selectable(): boolean {
    return !this.disabled && !this.isLabel;
  }

  run(event: MouseEvent | KeyboardEvent): void {
    this.#handler?.(event);
  }
}
