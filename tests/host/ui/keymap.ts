/**
 * Keys: a stack of scopes. A key goes to the topmost scope and then to its parents; a handler that
 * returns false has taken the key.
 */

import type { KeymapContext, KeymapEventHandler, KeymapEventListener } from "obsidian";
import type { Modifier, PaneType, UserEvent } from "obsidian";
import { Platform } from "../model/platform";

/** Modifiers as one sorted, comma-separated text with `Mod` made concrete. */
export function compileModifiers(modifiers: readonly Modifier[]): string {
  const concrete = modifiers.map((m) => (m === "Mod" ? (Platform.isMacOS ? "Meta" : "Ctrl") : m));
  return concrete.sort().join(",");
}

function pressedModifiers(event: KeyboardEvent): string {
  const pressed: string[] = [];
  if (event.altKey) pressed.push("Alt");
  if (event.ctrlKey) pressed.push("Ctrl");
  if (event.metaKey) pressed.push("Meta");
  if (event.shiftKey) pressed.push("Shift");
  return pressed.join(",");
}

interface Handler extends KeymapEventHandler {
  func: KeymapEventListener;
}

/** Keys that mean something while it is on the stack. */
export class Scope {
  readonly parent: Scope | undefined;
  keys: Handler[] = [];
  tabFocusContainerEl: HTMLElement | null = null;

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  register(
    modifiers: Modifier[] | null,
    key: string | null,
    func: KeymapEventListener,
  ): KeymapEventHandler {
    const compiled = modifiers === null ? null : compileModifiers(modifiers);
    const handler: Handler = { scope: this, modifiers: compiled, key, func };
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.keys = this.keys.filter((one) => one !== handler);
  }

  /** False when a handler took the key. */
  handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const { modifiers, key, func } of this.keys) {
      if (modifiers !== null && modifiers !== context.modifiers) continue;
      if (key !== null && key.toLowerCase() !== context.key?.toLowerCase()) continue;
      const answer: unknown = func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event, context);
  }
}

/** The stack of scopes, listening on the window before anybody else. */
export class Keymap {
  readonly rootScope: Scope;
  /** The scope of the active view; used while nothing lies on top. */
  viewScope: Scope | null = null;
  #stack: Scope[] = [];

  constructor(rootScope: Scope) {
    this.rootScope = rootScope;
    this.watch(window);
  }

  /** Listens on a window. */
  watch(win: Window): void {
    win.addEventListener("keydown", (event) => this.#onKey(event), true);
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#stack.push(scope);
  }

  popScope(scope: Scope): void {
    this.#stack = this.#stack.filter((one) => one !== scope);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const scope = this.#stack.at(-1) ?? this.viewScope ?? this.rootScope;
    const modifiers = pressedModifiers(event);
    const context: KeymapContext = { key: event.key, modifiers, vkey: event.code };
    if (scope.handleKey(event, context) === false) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    if (modifier === "Alt") return event.altKey;
    if (modifier === "Shift") return event.shiftKey;
    if (modifier === "Ctrl") return event.ctrlKey;
    if (modifier === "Meta") return event.metaKey;
    return Platform.isMacOS ? event.metaKey : event.ctrlKey;
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (event === undefined || event === null) return false;
    const middle = event.instanceOf(MouseEvent) && event.button === 1;
    if (!Keymap.isModifier(event, "Mod")) return middle ? "tab" : false;
    if (!event.altKey) return "tab";
    return event.shiftKey ? "window" : "split";
  }
}
