/** Menus: rows in sections, opened at the pointer or a place, worked by mouse or keys. */

import type { MenuPositionDef } from "obsidian";
import { Component } from "./component";
import { hostWindow } from "./globals";
import { Scope } from "./keymap";
import { placeBelow } from "./layer";
import { MenuItem } from "./menu-item";

/** The order of core's sections; sections it does not know come before "danger". */
const SECTIONS = [
  "title",
  "correction",
  "spellcheck",
  "open",
  "selection-link",
  "selection",
  "clipboard",
  "action-primary",
  "action",
  "info",
  "view",
  "",
  "system",
];
const LAST_SECTION = "danger";

const menuOfEvent = new WeakMap<Event, Menu>();
let open: Menu | null = null;

function setOpen(menu: Menu): void {
  open = menu;
}

/** A context menu. */
export class Menu extends Component {
  readonly dom: HTMLElement;
  readonly scope = new Scope();
  items: (MenuItem | "separator")[] = [];
  #selected = -1;
  #onHide: (() => unknown)[] = [];
  #parentEl: HTMLElement | null = null;
  #doc: Document = document;

  constructor() {
    super();
    this.dom = createDiv({ cls: "menu", attr: { role: "menu", tabindex: -1 } });
    this.dom.addEventListener("contextmenu", (event) => event.preventDefault());
    this.scope.register([], "ArrowDown", () => this.#move(1));
    this.scope.register([], "ArrowUp", () => this.#move(-1));
    this.scope.register([], "Home", () => this.#select(0, 1));
    this.scope.register([], "End", () => this.#select(this.#rows.length - 1, -1));
    this.scope.register([], "Enter", (event) => this.#choose(event));
    this.scope.register([], " ", (event) => this.#choose(event));
    this.scope.register([], "Tab", () => false);
    this.scope.register([], "Escape", () => {
      this.hide();
      return false;
    });
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.items.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.items.push("separator");
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.#parentEl = el;
    return this;
  }

  onHide(callback: () => unknown): void {
    this.#onHide.push(callback);
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = document): this {
    if (open === this) return this;
    open?.hide();
    this.#build();
    if (this.items.length === 0) return this;
    setOpen(this);
    doc.body.appendChild(this.dom);
    const { x, y, width = 0, left = false } = position;
    const own = this.dom.getBoundingClientRect();
    placeBelow(this.dom, { left: left ? x + width - own.width : x, top: y, bottom: y });
    hostWindow.app.keymap.pushScope(this.scope);
    doc.addEventListener("mousedown", this.#onPress, true);
    this.dom.win.addEventListener("blur", this.#onBlur);
    this.#doc = doc;
    void this.load();
    this.#parentEl?.addClass("has-active-menu");
    return this;
  }

  hide(): this {
    if (open !== this) return this;
    open = null;
    this.dom.detach();
    hostWindow.app.keymap.popScope(this.scope);
    this.#doc.removeEventListener("mousedown", this.#onPress, true);
    this.#doc.defaultView?.removeEventListener("blur", this.#onBlur);
    this.#parentEl?.removeClass("has-active-menu");
    this.unload();
    for (const callback of this.#onHide) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  /** The menu of this event: everybody who asks adds to the same one, and it opens by itself. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = menuOfEvent.get(event);
    if (known !== undefined) return known;
    const menu = new Menu();
    menuOfEvent.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  readonly #onPress = (event: MouseEvent): void => {
    if (!this.dom.contains(event.target as Node)) this.hide();
  };

  readonly #onBlur = (): void => void this.hide();

  get #rows(): MenuItem[] {
    return this.items.filter((item) => item instanceof MenuItem);
  }

  /** Rows in the order of their sections, a line between sections. */
  #build(): void {
    this.dom.empty();
    const scroll = this.dom.createDiv("menu-scroll");
    const groups = this.#groups();
    this.items = groups.flat();
    this.#selected = -1;
    groups.forEach((group, at) => {
      if (at > 0) scroll.createDiv("menu-separator");
      const el = scroll.createDiv("menu-group");
      for (const item of group) {
        el.appendChild(item.dom);
        item.dom.onclick = (event) => this.#run(item, event);
        item.dom.onmouseenter = () => this.#select(this.#rows.indexOf(item), 1);
      }
    });
  }

  #groups(): MenuItem[][] {
    const named = new Map<string, MenuItem[][]>();
    for (const item of this.items) {
      const section = item === "separator" ? "" : item.section;
      const groups = named.get(section) ?? [[]];
      if (item === "separator") groups.push([]);
      else groups.at(-1)?.push(item);
      named.set(section, groups);
    }
    const rank = (section: string): number => {
      if (section === LAST_SECTION) return SECTIONS.length + 1;
      const at = SECTIONS.indexOf(section);
      return at < 0 ? SECTIONS.length : at;
    };
    return [...named]
      .sort(([a], [b]) => rank(a) - rank(b))
      .flatMap(([, groups]) => groups)
      .filter((group) => group.length > 0);
  }

  #move(step: number): false {
    const start = this.#selected < 0 && step < 0 ? this.#rows.length : this.#selected;
    return this.#select(start + step, step);
  }

  #select(at: number, step: number): false {
    const rows = this.#rows;
    for (let tries = 0; tries < rows.length; tries++, at += step) {
      const index = (at + rows.length) % rows.length;
      if (rows[index]?.selectable !== true) continue;
      rows.forEach((row, i) => row.dom.toggleClass("selected", i === index));
      rows[index].dom.scrollIntoView({ block: "nearest" });
      this.#selected = index;
      break;
    }
    return false;
  }

  #choose(event: KeyboardEvent): false {
    const row = this.#rows[this.#selected];
    if (row !== undefined) this.#run(row, event);
    return false;
  }

  #run(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (!item.selectable) return;
    this.hide();
    item.run(event);
  }
}

/** A line between rows; the host draws it by itself. */
export class MenuSeparator {}
