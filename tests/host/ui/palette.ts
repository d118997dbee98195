/** The command palette and the quick switcher. */

import type { Hotkey } from "obsidian";
import type { TFile } from "../model/files";
import { Platform } from "../model/platform";
import type { HostApp } from "./app";
import type { Command } from "./commands";
import { Keymap } from "./keymap";
import { renderMatches } from "./search";
import { FuzzySuggestModal } from "./suggest-modal";

const hints = (purpose: string): { command: string; purpose: string }[] => [
  { command: "↑↓", purpose: "to navigate" },
  { command: "↵", purpose },
  { command: "esc", purpose: "to dismiss" },
];

function hotkeyText({ modifiers, key }: Hotkey): string {
  const mod = Platform.isMacOS ? "⌘" : "Ctrl";
  const names = modifiers.map((one) => (one === "Mod" ? mod : one));
  return [...names, key.length === 1 ? key.toUpperCase() : key].join(" ");
}

class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: HostApp) {
    super(app);
    this.setPlaceholder("Select a command...");
    this.setInstructions(hints("to use"));
  }

  getItems(): Command[] {
    return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(
    { item, match }: Parameters<FuzzySuggestModal<Command>["renderSuggestion"]>[0],
    el: HTMLElement,
  ): void {
    el.addClass("mod-complex");
    const title = el.createDiv("suggestion-content").createDiv("suggestion-title");
    renderMatches(title, item.name, match.matches);
    const aux = el.createDiv("suggestion-aux");
    for (const hotkey of item.hotkeys ?? []) {
      aux.createEl("kbd", { cls: "suggestion-hotkey", text: hotkeyText(hotkey) });
    }
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommand(command);
  }
}

class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: HostApp) {
    super(app);
    this.setPlaceholder("Find or create a note...");
    this.setInstructions(hints("to open"));
  }

  getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = (file: TFile): number => recent.indexOf(file.path) + 1 || 1_000_000;
    return this.app.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, "");
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file, { active: true });
  }
}

/** Core's own commands. */
export function addCoreCommands(app: HostApp): void {
  const add = (id: string, name: string, run: () => unknown, hotkey?: Hotkey): void => {
    const command: Command = { id, name, callback: run };
    app.commands.addCommand(hotkey === undefined ? command : { ...command, hotkeys: [hotkey] });
  };
  const mod = (key: string): Hotkey => ({ modifiers: ["Mod"], key });
  const { workspace } = app;
  const palette = (): void => new CommandPalette(app).open();
  add("command-palette:open", "Command palette: Open command palette", palette, mod("p"));
  const switcher = (): void => new QuickSwitcher(app).open();
  add("switcher:open", "Quick switcher: Open quick switcher", switcher, mod("o"));
  add("app:open-settings", "Open settings", () => app.setting.open(), mod(","));
  add("app:toggle-left-sidebar", "Toggle left sidebar", () => workspace.leftSplit.toggle());
  add("app:toggle-right-sidebar", "Toggle right sidebar", () => workspace.rightSplit.toggle());
  add("workspace:close", "Close current tab", () => workspace.activeLeaf?.detach());
  const newTab = (): unknown => workspace.setActiveLeaf(workspace.getLeaf("tab"));
  add("workspace:new-tab", "New tab", newTab);
  const theme = (): void => app.setTheme(!app.isDarkMode());
  add("theme:toggle-light-dark", "Toggle light/dark mode", theme);
  app.commands.addCommand({
    id: "markdown:toggle-preview",
    name: "Toggle reading view",
    editorCallback: (_editor, view) => view.toggleMode(),
    hotkeys: [mod("e")],
  });
  app.commands.addCommand({
    id: "editor:save-file",
    name: "Save current file",
    editorCallback: (_editor, view) => view.save(),
    hotkeys: [mod("s")],
  });
  app.commands.addCommand({
    id: "editor:open-search",
    name: "Search current file",
    editorCallback: (_editor, view) => view.showSearch(),
    hotkeys: [mod("f")],
  });
}
