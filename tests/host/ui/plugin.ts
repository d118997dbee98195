/** The base class of plugins: all that a plugin registers goes when it unloads. */

import type { Extension } from "@codemirror/state";
import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  HoverLinkSource,
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  ObsidianProtocolHandler,
  PluginManifest,
} from "obsidian";
import { notInThisHost } from "../model/not-here";
import type { HostApp } from "./app";
import type { Command } from "./commands";
import { Component } from "./component";
import type { EditorSuggest } from "./editor/suggest";
import { MarkdownPreviewRenderer } from "./markdown/renderer";
import type { PluginSettingTab } from "./setting-tab";
import type { View } from "./views/view";
import type { WorkspaceLeaf } from "./workspace/leaf";

type BlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown;

/** What a plugin extends. */
export abstract class Plugin extends Component {
  readonly app: HostApp;
  readonly manifest: PluginManifest;
  // Declared only: a field here would wipe what a subclass's settings begin with.
  declare settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(app: HostApp, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  onUserEnable(): void {}

  // -- places in the window

  addRibbonIcon(
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const el = this.app.workspace.leftRibbon.add(icon, title, callback);
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBar.addItem(`plugin-${this.manifest.id}`);
    this.register(() => el.remove());
    return el;
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
    const { viewRegistry, workspace } = this.app;
    viewRegistry.register(type, creator);
    this.register(() => {
      viewRegistry.unregister(type);
      for (const leaf of workspace.getLeavesOfType(type)) void leaf.putAway();
    });
    if (!workspace.layoutReady) return;
    for (const leaf of workspace.getLeavesOfType(type)) {
      if (leaf.isVisible()) void leaf.loadIfDeferred();
    }
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.workspace.registerHoverLinkSource(id, info);
    this.register(() => this.app.workspace.unregisterHoverLinkSource(id));
  }

  registerBasesView(_viewId: string, _registration: BasesViewRegistration): boolean {
    return false; // As in the app when the user has Bases switched off.
  }

  // -- commands and calls from outside

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    const { protocolHandlers } = this.app;
    protocolHandlers.set(action, handler);
    this.register(() => protocolHandlers.delete(action));
  }

  registerCliHandler(
    ...[command, description, flags, handler]: [string, string, CliFlags | null, CliHandler]
  ): void {
    const { cliHandlers } = this.app;
    if (cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    cliHandlers.set(command, { description, flags, handler });
    this.register(() => cliHandlers.delete(command));
  }

  // -- notes

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.remove(extension);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggest } = this.app.workspace;
    editorSuggest.addSuggest(suggest);
    this.register(() => editorSuggest.removeSuggest(suggest));
  }

  registerMarkdownPostProcessor(
    processor: MarkdownPostProcessor,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
    this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: BlockHandler,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
    return this.registerMarkdownPostProcessor(processor, sortOrder);
  }

  registerGlobalFunc(): never {
    return notInThisHost("Plugin.registerGlobalFunc");
  }

  // -- data

  /** What was saved; null when nothing ever was. */
  async loadData(): Promise<unknown> {
    return this.app.plugins.readData(this.manifest.id);
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.plugins.writeData(this.manifest.id, data);
  }
}
