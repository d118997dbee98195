/** One row of a settings page, and a group of rows. */

import type { TooltipOptions } from "obsidian";
import {
  type BaseComponent,
  ButtonComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from "./setting-controls";
import {
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from "./setting-values";
import { setTooltip } from "./tooltip";

type With<T> = (component: T) => unknown;

/** A row: name and description on one side, controls on the other. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv("setting-item-name");
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = null;
    const wrong = message !== null && message !== "";
    this.settingEl.toggleClass("is-invalid", wrong);
    if (wrong) {
      const attr = { role: "alert" };
      this.errorEl = this.infoEl.createDiv({ cls: "setting-item-error", text: message, attr });
    }
    return this;
  }

  addDisplayValue(cb: With<DisplayValueComponent>): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
    this.components.push(cb(this.controlEl));
    return this;
  }

  addButton(cb: With<ButtonComponent>): this {
    return this.#add(new ButtonComponent(this.controlEl), cb);
  }

  addExtraButton(cb: With<ExtraButtonComponent>): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), cb);
  }

  addToggle(cb: With<ToggleComponent>): this {
    this.settingEl.addClass("mod-toggle");
    return this.#add(new ToggleComponent(this.controlEl), cb);
  }

  addText(cb: With<TextComponent>): this {
    return this.#add(new TextComponent(this.controlEl), cb);
  }

  addSearch(cb: With<SearchComponent>): this {
    return this.#add(new SearchComponent(this.controlEl), cb);
  }

  addTextArea(cb: With<TextAreaComponent>): this {
    return this.#add(new TextAreaComponent(this.controlEl), cb);
  }

  addMomentFormat(cb: With<MomentFormatComponent>): this {
    return this.#add(new MomentFormatComponent(this.controlEl), cb);
  }

  addDropdown(cb: With<DropdownComponent>): this {
    this.settingEl.addClass("mod-dropdown");
    return this.#add(new DropdownComponent(this.controlEl), cb);
  }

  addColorPicker(cb: With<ColorComponent>): this {
    return this.#add(new ColorComponent(this.controlEl), cb);
  }

  addProgressBar(cb: With<ProgressBarComponent>): this {
    return this.#add(new ProgressBarComponent(this.controlEl), cb);
  }

  addSlider(cb: With<SliderComponent>): this {
    return this.#add(new SliderComponent(this.controlEl), cb);
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, cb: With<T>): this {
    this.components.push(component);
    cb(component);
    return this;
  }
}

/** Rows under one heading, on one card. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly #heading: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.#heading = new Setting(this.groupEl).setHeading();
    this.#heading.settingEl.hide();
    this.listEl = this.groupEl.createDiv("setting-items");
  }

  setHeading(text: string | DocumentFragment): this {
    this.#heading.setName(text).settingEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: With<SearchComponent>): this {
    this.#heading.settingEl.show();
    this.#heading.addSearch(cb);
    return this;
  }

  addExtraButton(cb: With<ExtraButtonComponent>): this {
    this.#heading.settingEl.show();
    this.#heading.addExtraButton(cb);
    return this;
  }
}
