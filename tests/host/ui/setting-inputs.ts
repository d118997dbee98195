/** The control of a declared setting: built from its description, validated, and saved on change. */

import type { SettingControl } from "obsidian";
import { TFile, TFolder } from "../model/files";
import type { HostApp } from "./app";
import { AbstractInputSuggest } from "./popover-suggest";
import { prepareFuzzySearch, renderResults } from "./search";
import type { Setting } from "./setting";
import { TextComponent } from "./setting-controls";

/** A validated change on its way to the tab's storage. */
export type Commit = (value: unknown) => void;

type Loose = SettingControl & { readonly [key: string]: unknown };

/** Paths of files or folders, offered under a text input. */
class PathSuggest extends AbstractInputSuggest<string> {
  readonly #paths: () => string[];

  constructor(app: HostApp, inputEl: HTMLInputElement, paths: () => string[]) {
    super(app, inputEl);
    this.#paths = paths;
  }

  protected getSuggestions(query: string): string[] {
    const search = prepareFuzzySearch(query);
    return this.#paths().filter((path) => search(path) !== null);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    const match = prepareFuzzySearch(this.getValue())(path);
    if (match !== null) renderResults(el, path, match);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.textInputEl.dispatchEvent(new Event("input"));
    this.close();
  }
}

function pathsFor(app: HostApp, control: Loose): () => string[] {
  return () => {
    const all = app.vault.getAllLoadedFiles();
    if (control.type === "file") {
      const files = all.filter((one) => one instanceof TFile) as never[];
      return files.filter(control.filter ?? (() => true)).map((one: TFile) => one.path);
    }
    if (control.type !== "folder") return [];
    const folders = all.filter((one): one is TFolder => one instanceof TFolder);
    const wanted = folders.filter((one) => control.includeRoot === true || !one.isRoot());
    return (wanted as never[])
      .filter(control.filter ?? (() => true))
      .map((one: TFolder) => one.path);
  };
}

function addText(setting: Setting, control: Loose, value: unknown, commit: Commit): void {
  const settle = (text: { setValue(v: string): unknown; setPlaceholder(p: string): unknown }) => {
    text.setValue(typeof value === "string" ? value : "");
    text.setPlaceholder(typeof control["placeholder"] === "string" ? control["placeholder"] : "");
  };
  if (control.type === "textarea") {
    setting.addTextArea((text) => {
      settle(text);
      if (control.rows !== undefined) text.inputEl.rows = control.rows;
      text.onChange(commit);
    });
    return;
  }
  setting.addText((text) => {
    settle(text);
    text.onChange(commit);
  });
}

function addNumber(setting: Setting, control: Loose, value: unknown, commit: Commit): void {
  if (control.type !== "number") return;
  setting.addText((text) => {
    text.inputEl.type = "number";
    for (const name of ["min", "max", "step"] as const) {
      if (control[name] !== undefined) text.inputEl.setAttr(name, control[name]);
    }
    text.setPlaceholder(control.placeholder ?? "");
    text.setValue(typeof value === "number" ? String(value) : "");
    text.onChange(() => {
      const number = text.inputEl.valueAsNumber;
      if (!Number.isNaN(number) && text.inputEl.validity.valid) commit(number);
    });
  });
}

function addSlider(setting: Setting, control: Loose, value: unknown, commit: Commit): void {
  if (control.type !== "slider") return;
  const format = control.displayFormat ?? ((n: number) => String(n));
  const shown = setting.controlEl.createDiv("setting-item-slider-value");
  setting.addSlider((slider) => {
    slider.setLimits(control.min, control.max, control.step).setDisplayFormat(format);
    slider.setValue(typeof value === "number" ? value : control.min).setInstant(true);
    const show = (): void => shown.setText(slider.getValuePretty());
    slider.sliderEl.addEventListener("input", show);
    slider.onChange(commit);
    show();
  });
}

function addPath(app: HostApp, setting: Setting, control: Loose, value: unknown, commit: Commit) {
  addText(setting, control, value, commit);
  const text = setting.components.at(-1);
  if (text instanceof TextComponent) new PathSuggest(app, text.inputEl, pathsFor(app, control));
}

/** Adds the declared control to the row, showing `value`; each valid change goes to `commit`. */
export function addControl(
  app: HostApp,
  setting: Setting,
  described: SettingControl,
  binding: { readonly value: unknown; readonly commit: Commit },
): void {
  const control = described as Loose;
  const { value, commit } = binding;
  switch (control.type) {
    case "toggle":
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(commit));
      return;
    case "dropdown":
      setting.addDropdown((dropdown) => {
        dropdown.addOptions(control.options).setValue(String(value)).onChange(commit);
      });
      return;
    case "color":
      setting.addColorPicker((color) => color.setValue(String(value)).onChange(commit));
      return;
    case "slider":
      return addSlider(setting, control, value, commit);
    case "number":
      return addNumber(setting, control, value, commit);
    case "file":
    case "folder":
      return addPath(app, setting, control, value, commit);
    case "text":
    case "textarea":
      return addText(setting, control, value, commit);
  }
}
