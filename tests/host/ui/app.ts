/** The app: everything a plugin reaches through `this.app`, put together for this page. */

import type { CliFlags, CliHandler, ObsidianProtocolHandler } from "obsidian";
import type { FileManager } from "../model/file-manager";
import { type TAbstractFile, TFile } from "../model/files";
import { type Backend, makeModel, TimerScheduler } from "../model/index";
import type { MetadataCache } from "../model/metadata-cache";
import { Platform } from "../model/platform";
import type { Vault } from "../model/vault";
import { Commands } from "./commands";
import { LinkSuggest } from "./editor/link-suggest";
import { FileExplorerView } from "./file-explorer";
import { previewLinks } from "./hover";
import { Keymap, Scope } from "./keymap";
import type { Menu } from "./menu";
import { ConfirmationModal } from "./modal";
import { addCoreCommands } from "./palette";
import { InternalPlugins, Plugins } from "./plugins";
import { SettingsWindow } from "./settings-window";
import { StatusBar } from "./status-bar";
import { ViewRegistry } from "./view-registry";
import { MarkdownView } from "./views/markdown-view";
import { sidebarToggle } from "./workspace/items";
import { addCoreFileItems } from "./workspace/open-link";
import { Workspace } from "./workspace/workspace";

/** Under which key it is kept that this vault was shown before. */
const STARTED = "host-started";

/** What a plugin registered for the command line. */
interface RegisteredCli {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** `app`. */
export class HostApp {
  readonly appId: string;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly commands = new Commands(this);
  readonly viewRegistry = new ViewRegistry();
  readonly workspace: Workspace;
  readonly statusBar = new StatusBar();
  readonly setting: SettingsWindow;
  readonly plugins: Plugins;
  readonly internalPlugins = new InternalPlugins();
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, RegisteredCli>();
  readonly renderContext = { hoverPopover: null };
  lastEvent: Event | null = null;
  /** Whether the first pass over all notes is through. */
  metadataResolved = false;

  constructor(backend: Backend, obsidianModule: unknown, vaultName: string) {
    this.appId = `host-${vaultName}`;
    const model = makeModel(backend, { name: vaultName, scheduler: new TimerScheduler() });
    this.vault = model.vault;
    this.metadataCache = model.metadataCache;
    this.fileManager = model.fileManager;
    this.workspace = new Workspace(this);
    this.plugins = new Plugins(this, obsidianModule);
    this.setting = new SettingsWindow(this);
    this.viewRegistry.register("file-explorer", (leaf) => new FileExplorerView(leaf));
    this.viewRegistry.register("markdown", (leaf) => new MarkdownView(leaf));
    this.viewRegistry.registerExtensions(["md"], "markdown");
    this.workspace.editorSuggest.addSuggest(new LinkSuggest(this));
    Object.assign(this.fileManager, {
      promptForDeletion: (file: TAbstractFile) => this.#askToDelete(file),
    });
    this.workspace.on("file-menu", (menu: Menu, file: TAbstractFile) => {
      if (file instanceof TFile) addCoreFileItems(this, menu, file);
    });
    previewLinks(this);
    addCoreCommands(this);
  }

  get isMobile(): boolean {
    return Platform.isMobile;
  }

  /** Loads in the app's order: files, plugins, layout; then metadata goes on in the background. */
  async start(): Promise<void> {
    const resolved = this.metadataCache.on("resolved", () => {
      this.metadataResolved = true;
      this.metadataCache.offref(resolved);
    });
    await this.internalPlugins.start(this);
    await this.plugins.start();
    await this.vault.load();
    if (this.vault.getMarkdownFiles().length === 0) this.metadataResolved = true;
    const isFirstStart = this.loadLocalStorage(STARTED) === null;
    await this.workspace.start();
    this.workspace.leftRibbon.addAppButtons(this);
    this.workspace.containerEl.appendChild(sidebarToggle(this.workspace, "right"));
    this.saveLocalStorage(STARTED, true);
    // The first time a vault is shown, it is as if its user had just switched the plugin on.
    if (isFirstStart) this.plugins.tellUserEnabled();
  }

  isDarkMode(): boolean {
    return document.body.hasClass("theme-dark");
  }

  setTheme(dark: boolean): void {
    document.body.toggleClass("theme-dark", dark);
    document.body.toggleClass("theme-light", !dark);
    this.workspace.trigger("css-change");
  }

  emulateMobile(mobile: boolean): void {
    const url = new URL(location.href);
    if (mobile) url.searchParams.set("mobile", "phone");
    else url.searchParams.delete("mobile");
    location.assign(url);
  }

  loadLocalStorage(key: string): unknown {
    const text = localStorage.getItem(`${this.appId}-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.appId}-${key}`;
    if (data === null || data === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(data));
  }

  #askToDelete(file: TAbstractFile): Promise<boolean> {
    return new Promise((answer) => {
      let deleted = false;
      const modal = new ConfirmationModal(this).setTitle("Delete file");
      modal.setContent(`Are you sure you want to delete "${file.name}"?`);
      modal.addButton((button) => {
        button.setButtonText("Delete").setDestructive();
        button.onClick(async () => {
          deleted = true;
          await this.fileManager.trashFile(file);
        });
      });
      modal.addCancelButton().setCloseCallback(() => answer(deleted));
      modal.open();
    });
  }
}
