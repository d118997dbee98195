/** What Obsidian offers on a row besides opening it: menus, hover preview, dragging its link. */
import { type App, type HoverParent, Menu, type WorkspaceLeaf } from "obsidian";
import { type Standing } from "../../core/ranking/agenda";
import { addRowItems, addSelectItem } from "../row/row-menu";
import { type MenuTools, snoozeMenu } from "../row/snooze-menu";
import { type PeopleList, type RowTarget } from "./people-list";

/** What rows live in: a view, or a block in a note, which has no leaf of its own. */
export interface RowHome extends HoverParent {
  readonly app: App;
  readonly leaf?: WorkspaceLeaf;
  getViewType(): string;
}

/** Joins rows to the app their home lives in. */
export class RowReach {
  readonly #view: RowHome;
  readonly #list: PeopleList;
  readonly #tools: () => MenuTools;
  #openMenu: { readonly menu: Menu; readonly doc: Document } | null = null;

  constructor(view: RowHome, list: PeopleList, tools: () => MenuTools) {
    this.#view = view;
    this.#list = list;
    this.#tools = tools;
  }

  /** Whether a menu of a row is open, to which all keys then go. One that the system draws takes them by itself, and is not in the page. */
  get hasMenu(): boolean {
    return this.#openMenu !== null && this.#openMenu.doc.querySelector(".menu") !== null;
  }

  /** Shows a row's menu for those it stands for, to which other plugins add theirs; at the pointer, or at the row when null. */
  showMenu(target: RowTarget, standings: readonly Standing[], at: MouseEvent | null): void {
    const menu = new Menu();
    addRowItems(menu, target.row, standings, this.#tools());
    if (target.row.kind === "person") this.#addSelect(menu, target);
    this.#addTheirs(menu, target, standings);
    this.#hold(target, menu);
    if (at === null) menu.showAtPosition(below(target.el), target.el.doc);
    else menu.showAtMouseEvent(at);
  }

  /** Shows until when people can be snoozed, at the row that was asked. */
  showSnooze(target: RowTarget, standings: readonly Standing[]): void {
    if (standings.length === 0) return;
    const menu = snoozeMenu(standings, this.#tools());
    this.#hold(target, menu);
    menu.showAtPosition(below(target.el), target.el.doc);
  }

  /** Marks a row while its menu is open, and gives it the focus back afterwards. */
  #hold({ el }: RowTarget, menu: Menu): void {
    this.#openMenu = { menu, doc: el.doc };
    el.addClass("has-active-menu");
    menu.onHide(() => {
      if (this.#openMenu?.menu === menu) this.#openMenu = null;
      el.removeClass("has-active-menu");
      if (el.isConnected && el.doc.activeElement === el.doc.body) el.focus();
    });
  }

  #addSelect(menu: Menu, { key, row }: RowTarget): void {
    addSelectItem(menu, {
      selected: this.#list.selection.has(row) === true,
      toggle: () => void this.#list.toggleSelected(key, row),
    });
  }

  /** The files' own menu, only for people's notes: "Delete" on a promise must not mean the note it stands in. */
  #addTheirs(menu: Menu, target: RowTarget, standings: readonly Standing[]): void {
    const { app, leaf } = this.#view;
    const source = `${this.#view.getViewType()}-context-menu`;
    const files = standings.flatMap(({ person }) => app.vault.getFileByPath(person.path) ?? []);
    if (target.row.kind !== "person") return;
    if (files.length > 1) app.workspace.trigger("files-menu", menu, files, source, leaf);
    else if (files.length === 1) app.workspace.trigger("file-menu", menu, files[0], source, leaf);
  }

  /** Previews what is pointed at: a line's own note, else the row's. */
  preview(target: RowTarget, event: MouseEvent): void {
    const place = target.place ?? { path: notePath(target), line: null };
    this.#view.app.workspace.trigger("hover-link", {
      event,
      source: this.#view.getViewType(),
      hoverParent: this.#view,
      targetEl: target.el,
      linktext: place.path,
      sourcePath: "",
      state: place.line === null ? {} : { scroll: place.line },
    });
  }

  /** Lets a row be dropped into a note as a link. */
  drag(target: RowTarget, event: DragEvent): void {
    const { vault, fileManager } = this.#view.app;
    const file = vault.getFileByPath(notePath(target));
    if (file === null || event.dataTransfer === null) return;
    event.dataTransfer.setData("text/plain", fileManager.generateMarkdownLink(file, ""));
    event.dataTransfer.effectAllowed = "copyLink";
  }
}

/** The note a row stands for: the person's, or the one the promise is written in. */
export function notePath({ row }: RowTarget): string {
  return row.kind === "person" ? row.standing.person.path : row.followUp.path;
}

function below(el: HTMLElement): { x: number; y: number } {
  const { right, top, height } = el.getBoundingClientRect();
  return { x: right, y: top + Math.min(height, 32) };
}
