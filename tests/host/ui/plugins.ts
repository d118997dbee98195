/**
 * Loading plugins: the built files, unchanged, run as the app runs them, with a `require` that hands
 * out the host's own modules. The same CodeMirror for all, or extensions would not fit the editor.
 */

import * as autocomplete from "@codemirror/autocomplete";
import * as cmCommands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as lint from "@codemirror/lint";
import * as cmSearch from "@codemirror/search";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import * as lezerCommon from "@lezer/common";
import * as lezerHighlight from "@lezer/highlight";
import type { PluginManifest } from "obsidian";
import { notInThisHost } from "../model/not-here";
import type { HostApp } from "./app";
import type { Plugin } from "./plugin";

/** Where the server offers the plugin under test. */
const BUILT = "/plugin";

const MODULES: Record<string, unknown> = {
  "@codemirror/autocomplete": autocomplete,
  "@codemirror/commands": cmCommands,
  "@codemirror/language": language,
  "@codemirror/lint": lint,
  "@codemirror/search": cmSearch,
  "@codemirror/state": state,
  "@codemirror/view": view,
  "@lezer/common": lezerCommon,
  "@lezer/highlight": lezerHighlight,
};

type PluginClass = new (app: HostApp, manifest: PluginManifest) => Plugin;

interface Built {
  readonly code: string;
  readonly css: string;
}

async function fetchText(name: string): Promise<string | null> {
  const response = await fetch(`${BUILT}/${name}`);
  return response.ok ? response.text() : null;
}

/** `app.plugins`. */
export class Plugins {
  readonly app: HostApp;
  readonly manifests: Record<string, PluginManifest> = {};
  readonly plugins: Record<string, Plugin> = {};
  readonly enabledPlugins = new Set<string>();
  readonly #styles = new Map<string, HTMLStyleElement>();
  readonly #module: unknown;
  #saving = "";

  constructor(app: HostApp, obsidianModule: unknown) {
    this.app = app;
    this.#module = obsidianModule;
    app.vault.on("raw", (path: string) => void this.#onRawChange(path));
  }

  /** Learns of the plugin the server offers, if any, and turns it on. */
  async start(): Promise<void> {
    const text = await fetchText("manifest.json");
    if (text === null) return;
    const manifest = JSON.parse(text) as PluginManifest;
    manifest.dir = this.#folderOf(manifest.id);
    this.manifests[manifest.id] = manifest;
    await this.enablePlugin(manifest.id);
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  async enablePlugin(id: string): Promise<boolean> {
    const manifest = this.manifests[id];
    if (manifest === undefined) return false;
    if (this.plugins[id] !== undefined) return true;
    const { code, css } = await this.#fetch();
    this.#styles.set(id, document.head.createEl("style", { text: css }));
    const plugin = new (this.#run(code, id))(this.app, manifest);
    this.plugins[id] = plugin;
    this.enabledPlugins.add(id);
    await plugin.load();
    return true;
  }

  /** As a user turns it on in the settings. */
  async enablePluginAndSave(id: string): Promise<boolean> {
    const enabled = await this.enablePlugin(id);
    if (enabled) this.plugins[id]?.onUserEnable();
    return enabled;
  }

  /** Tells every plugin that its user turned it on just now. */
  tellUserEnabled(): void {
    for (const plugin of Object.values(this.plugins)) plugin.onUserEnable();
  }

  async disablePlugin(id: string): Promise<void> {
    this.plugins[id]?.unload();
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    this.#styles.get(id)?.remove();
    this.#styles.delete(id);
  }

  async disablePluginAndSave(id: string): Promise<void> {
    await this.disablePlugin(id);
  }

  async readData(id: string): Promise<unknown> {
    const { adapter } = this.app.vault;
    const path = this.#dataPath(id);
    if (!(await adapter.exists(path))) return null;
    return JSON.parse(await adapter.read(path)) as unknown;
  }

  async writeData(id: string, data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#folderOf(id)))) await adapter.mkdir(this.#folderOf(id));
    this.#saving = JSON.stringify(data, null, 2);
    await adapter.write(this.#dataPath(id), this.#saving);
  }

  #folderOf(id: string): string {
    return `${this.app.vault.configDir}/plugins/${id}`;
  }

  #dataPath(id: string): string {
    return `${this.#folderOf(id)}/data.json`;
  }

  async #onRawChange(path: string): Promise<void> {
    for (const [id, plugin] of Object.entries(this.plugins)) {
      if (path !== this.#dataPath(id)) continue;
      const { adapter } = this.app.vault;
      if (!(await adapter.exists(path)) || (await adapter.read(path)) === this.#saving) continue;
      plugin.onExternalSettingsChange?.();
    }
  }

  async #fetch(): Promise<Built> {
    const code = await fetchText("main.js");
    if (code === null) throw new Error("The plugin has no main.js: build it first.");
    return { code, css: (await fetchText("styles.css")) ?? "" };
  }

  #run(code: string, id: string): PluginClass {
    const require = (name: string): unknown => {
      if (name === "obsidian") return this.#module;
      return MODULES[name] ?? notInThisHost(`require("${name}")`);
    };
    const module: { exports: { default?: PluginClass } } = { exports: {} };
    const source = `${code}\n//# sourceURL=plugin:${id}`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the app runs plugins this way
    const run = new Function("require", "module", "exports", source) as (...all: unknown[]) => void;
    run(require, module, module.exports);
    const Class = module.exports.default ?? (module.exports as unknown as PluginClass);
    return Class;
  }
}

/** `app.internalPlugins`: of core's own plugins, what is known of their settings. */
export class InternalPlugins {
  readonly plugins: Record<string, { enabled: boolean; instance: { options: unknown } }> = {};

  getPluginById(id: string): { enabled: boolean; instance: { options: unknown } } | null {
    return this.plugins[id] ?? null;
  }

  getEnabledPluginById(id: string): { options: unknown } | null {
    const plugin = this.plugins[id];
    return plugin?.enabled === true ? plugin.instance : null;
  }

  /** Reads the settings of daily notes and templates from the vault. */
  async start(app: HostApp): Promise<void> {
    const { adapter, configDir } = app.vault;
    for (const id of ["daily-notes", "templates"]) {
      const path = `${configDir}/${id}.json`;
      const text = (await adapter.exists(path)) ? await adapter.read(path) : "{}";
      const options = readJson(text);
      this.plugins[id] = { enabled: true, instance: { options } };
    }
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
}
