/** Commands: what the palette and hotkeys run. */

import type { Command as ApiCommand, Hotkey } from "obsidian";
import type { HostApp } from "./app";
import type { Editor } from "./editor/editor";
import { compileModifiers } from "./keymap";
import type { MarkdownView } from "./views/markdown-view";

/** A command as it is kept: with the whole id and name. */
export interface Command extends Omit<ApiCommand, "editorCallback" | "editorCheckCallback"> {
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

/** `app.commands`. */
export class Commands {
  readonly app: HostApp;
  readonly commands: Record<string, Command> = {};

  constructor(app: HostApp) {
    this.app = app;
    app.scope.register(null, null, (event, { modifiers, key }) => {
      const pressed = { modifiers: modifiers ?? "", key: key ?? "" };
      const id = Object.keys(this.commands).find((one) => this.#isPressed(one, pressed));
      if (id === undefined || event.repeat) return undefined;
      return this.executeCommandById(id) ? false : undefined;
    });
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.#run(command, true) && this.#run(command, false);
  }

  /** Asks whether the command can run now, or runs it. */
  #run(command: Command, checking: boolean): boolean {
    const { checkCallback, editorCallback, editorCheckCallback, callback } = command;
    const view = this.app.workspace.activeEditor;
    if (editorCheckCallback !== undefined) {
      return view !== null && editorCheckCallback(checking, view.editor, view) !== false;
    }
    if (editorCallback !== undefined) {
      if (view !== null && !checking) void editorCallback(view.editor, view);
      return view !== null;
    }
    if (checkCallback !== undefined) return checkCallback(checking) !== false;
    if (!checking) void callback?.();
    return callback !== undefined;
  }

  #isPressed(id: string, pressed: { modifiers: string; key: string }): boolean {
    const hotkeys: readonly Hotkey[] = this.commands[id]?.hotkeys ?? [];
    return hotkeys.some(
      ({ modifiers, key }) =>
        compileModifiers([...modifiers]) === pressed.modifiers &&
        key.toLowerCase() === pressed.key.toLowerCase(),
    );
  }
}
