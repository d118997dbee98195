/** The settings window: tabs at the side, the open one beside them. */

import type { HostApp } from "./app";
import { setIcon } from "./icons";
import { Modal } from "./modal";
import { Setting } from "./setting";
import { type PluginSettingTab, SettingTab } from "./setting-tab";

/** The app's own tab: what a plugin author wants to switch here. */
class AppearanceTab extends SettingTab {
  override id = "appearance";
  override name = "Appearance";
  override icon = "palette";

  constructor(app: HostApp) {
    super();
    this.app = app;
  }

  override display(): void {
    this.containerEl.empty();
    new Setting(this.containerEl).setName("Base color scheme").addDropdown((dropdown) => {
      dropdown.addOptions({ light: "Light", dark: "Dark" });
      dropdown.setValue(this.app.isDarkMode() ? "dark" : "light");
      dropdown.onChange((value) => this.app.setTheme(value === "dark"));
    });
  }
}

/** Community plugins: what is loaded, with a switch each. */
class PluginsTab extends SettingTab {
  override id = "community-plugins";
  override name = "Community plugins";
  override icon = "puzzle";

  constructor(app: HostApp) {
    super();
    this.app = app;
  }

  override display(): void {
    this.containerEl.empty();
    const { plugins } = this.app;
    for (const manifest of Object.values(plugins.manifests)) {
      new Setting(this.containerEl)
        .setName(manifest.name)
        .setDesc(`${manifest.description} Version ${manifest.version}.`)
        .addToggle((toggle) => {
          toggle.setValue(plugins.enabledPlugins.has(manifest.id));
          toggle.onChange((on) => {
            void (on
              ? plugins.enablePluginAndSave(manifest.id)
              : plugins.disablePluginAndSave(manifest.id));
          });
        });
    }
  }
}

/** `app.setting`. */
export class SettingsWindow extends Modal {
  readonly settingTabs: SettingTab[];
  pluginTabs: PluginSettingTab[] = [];
  activeTab: SettingTab | null = null;
  lastTabId = "";
  readonly #headersEl: HTMLElement;
  readonly #bodyEl: HTMLElement;

  constructor(app: HostApp) {
    super(app);
    this.settingTabs = [new AppearanceTab(app), new PluginsTab(app)];
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.modalEl.setAttr("aria-label", "Settings");
    this.contentEl.addClass("vertical-tabs-container");
    this.#headersEl = this.contentEl.createDiv("vertical-tab-header");
    this.#bodyEl = this.contentEl.createDiv("vertical-tab-content-container");
  }

  override onOpen(): void {
    this.#drawHeaders();
    const wanted = this.#tabs().find((tab) => tab.id === this.lastTabId);
    this.openTab(wanted ?? this.settingTabs[0] ?? null);
  }

  override onClose(): void {
    this.#leave();
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.#tabs().find((one) => one.id === id) ?? null;
    if (tab !== null) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab | null): void {
    if (tab === null) return;
    this.lastTabId = tab.id;
    if (!this.containerEl.isConnected) {
      this.open();
      return;
    }
    this.#leave();
    this.activeTab = tab;
    this.#drawHeaders();
    this.#bodyEl.replaceChildren(tab.containerEl);
    tab.show();
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    if (this.containerEl.isConnected) this.#drawHeaders();
  }

  removeSettingTab(tab: PluginSettingTab): void {
    this.pluginTabs = this.pluginTabs.filter((one) => one !== tab);
    if (this.activeTab === tab) this.openTab(this.settingTabs[0] ?? null);
    if (this.containerEl.isConnected) this.#drawHeaders();
  }

  #tabs(): SettingTab[] {
    return [...this.settingTabs, ...this.pluginTabs];
  }

  #leave(): void {
    this.activeTab?.hide();
    this.activeTab = null;
    this.#bodyEl.empty();
  }

  #drawHeaders(): void {
    this.#headersEl.empty();
    this.#drawGroup("Options", this.settingTabs);
    if (this.pluginTabs.length > 0) this.#drawGroup("Community plugins", this.pluginTabs);
  }

  #drawGroup(title: string, tabs: readonly SettingTab[]): void {
    const group = this.#headersEl.createDiv("vertical-tab-header-group");
    group.createDiv({ cls: "vertical-tab-header-group-title", text: title });
    const items = group.createDiv("vertical-tab-header-group-items");
    for (const tab of tabs) {
      const el = items.createDiv({
        cls: "vertical-tab-nav-item tappable",
        attr: { "data-setting-id": tab.id, tabindex: 0, role: "tab" },
      });
      setIcon(el.createDiv("vertical-tab-nav-item-icon"), tab.icon);
      el.createDiv({ cls: "vertical-tab-nav-item-title", text: tab.name });
      el.toggleClass("is-active", tab === this.activeTab);
      el.setAttr("aria-selected", tab === this.activeTab);
      el.addEventListener("click", () => this.openTab(tab));
      el.addEventListener("keydown", (event) => {
        if (event.key === "Enter") this.openTab(tab);
      });
    }
  }
}
