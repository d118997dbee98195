/** A tab of the settings window, drawn from definitions or by the plugin itself. */

import type { SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import { notInThisHost } from "../model/not-here";
import type { HostApp } from "./app";
import { setIcon } from "./icons";
import type { Plugin } from "./plugin";
import { DefinitionList, pageOf } from "./setting-definitions";

/** A page below a tab, drawn by the plugin. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv("setting-page");
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv("setting-page-titlebar");
  readonly containerEl: HTMLElement = this.rootEl.createDiv("setting-page-content");
  title = "";

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

/** A page over declared items. */
class DeclaredPage extends SettingPage {
  readonly #list: DefinitionList;
  readonly #items: readonly SettingDefinitionItem[];

  constructor(definition: SettingDefinitionPage, list: DefinitionList) {
    super();
    this.title = definition.name;
    this.#items = definition.items ?? [];
    this.#list = list;
  }

  display(): void {
    this.#list.render(this.#items, this.containerEl);
  }
}

/** What the settings window shows for one plugin or part of the app. */
export abstract class SettingTab {
  icon = "";
  id = "";
  name = "";
  app!: HostApp;
  readonly containerEl: HTMLElement = createDiv("vertical-tab-content");
  settingItems: SettingDefinitionItem[] = [];
  readonly #list = new DefinitionList(this, (page) => this.#openPage(page));
  /** Titles of the open pages, outermost first; titles survive `update()`, objects do not. */
  #trail: string[] = [];
  #page: SettingPage | null = null;

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return notInThisHost("SettingTab.getControlValue without a plugin");
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    return notInThisHost("SettingTab.setControlValue without a plugin");
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.show();
  }

  refreshDomState(): void {
    this.#list.refresh();
  }

  display(): void {}

  hide(): void {
    this.leave();
    this.containerEl.empty();
  }

  /** Draws the tab, declared or imperative. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    const page = this.#findPage();
    if (page === null) this.#list.render(this.settingItems, this.containerEl);
    else this.#showPage(page);
  }

  /** Goes back to the tab's first page and lets rows clean up. */
  leave(): void {
    this.#trail = [];
    this.#page?.hide();
    this.#page = null;
    this.#list.clear();
  }

  #openPage(page: SettingDefinitionPage): void {
    this.#trail.push(page.name);
    this.#showPage(page);
  }

  #goBack(): void {
    this.#page?.hide();
    this.#page = null;
    this.#trail.pop();
    this.show();
  }

  #showPage(definition: SettingDefinitionPage): void {
    this.#page?.hide();
    const page = pageOf(definition) ?? new DeclaredPage(definition, this.#list);
    this.#page = page;
    if (page.title === "") page.title = definition.name;
    page.titlebarEl.empty();
    const back = page.titlebarEl.createDiv({
      cls: "clickable-icon",
      attr: { role: "button", tabindex: 0, "aria-label": "Back" },
    });
    setIcon(back, "arrow-left");
    back.addEventListener("click", () => this.#goBack());
    page.titlebarEl.createDiv({ cls: "setting-page-title", text: page.title });
    this.containerEl.replaceChildren(page.rootEl);
    page.display();
  }

  /** The page the trail leads to in the present definitions; null at the top, or when it is gone. */
  #findPage(): SettingDefinitionPage | null {
    let items: readonly SettingDefinitionItem[] = this.settingItems;
    let found: SettingDefinitionPage | null = null;
    for (const name of this.#trail) {
      const all = items.flatMap((item) =>
        "type" in item && item.type !== "page" ? (item.items ?? []) : [item],
      );
      const next = all.find((item) => "type" in item && item.type === "page" && item.name === name);
      if (next === undefined) return null;
      found = next as SettingDefinitionPage;
      items = found.items ?? [];
    }
    return found;
  }
}

/** The tab of a plugin: its controls read and write `plugin.settings`, saved with `saveData`. */
export abstract class PluginSettingTab extends SettingTab {
  readonly plugin: Plugin;

  constructor(app: HostApp, plugin: Plugin) {
    super();
    this.app = app;
    this.plugin = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.plugin.settings ??= {};
    (this.plugin.settings as Record<string, unknown>)[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }
}
