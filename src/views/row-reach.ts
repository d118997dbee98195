/** What Obsidian offers on a row besides opening it: menus, hover preview, dragging its link. */
import { type HoverParent, type ItemView, Menu } from "obsidian";
import { type RowTarget } from "./people-list";
import { addRowItems, type MenuTools, snoozeMenu } from "./row-menu";

/** Joins rows to the app their view lives in. */
export class RowReach {
  readonly #view: ItemView & HoverParent;
  readonly #tools: () => MenuTools;

  constructor(view: ItemView & HoverParent, tools: () => MenuTools) {
    this.#view = view;
    this.#tools = tools;
  }

  /** Shows a row's menu, to which other plugins add theirs; at the pointer, or at the row when null. */
  showMenu(target: RowTarget, at: MouseEvent | null): void {
    const { app, leaf } = this.#view;
    const menu = new Menu();
    addRowItems(menu, target.row, this.#tools());
    // The file's own menu only for a person's note: "Delete" on a promise must not mean the note it stands in.
    const isPerson = target.row.kind === "person";
    const file = isPerson ? app.vault.getFileByPath(notePath(target)) : null;
    const source = `${this.#view.getViewType()}-context-menu`;
    if (file !== null) app.workspace.trigger("file-menu", menu, file, source, leaf);
    hold(target, menu);
    if (at === null) menu.showAtPosition(below(target.el), target.el.doc);
    else menu.showAtMouseEvent(at);
  }

  /** Shows until when a person can be snoozed. */
  showSnooze(target: RowTarget): void {
    if (target.row.kind !== "person") return;
    const menu = snoozeMenu(target.row.standing, this.#tools());
    hold(target, menu);
    menu.showAtPosition(below(target.el), target.el.doc);
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

/** Marks a row while its menu is open, and gives it the focus back afterwards. */
function hold({ el }: RowTarget, menu: Menu): void {
  el.addClass("has-active-menu");
  menu.onHide(() => {
    el.removeClass("has-active-menu");
    if (el.isConnected && el.doc.activeElement === el.doc.body) el.focus();
  });
}

function below(el: HTMLElement): { x: number; y: number } {
  const { right, top, height } = el.getBoundingClientRect();
  return { x: right, y: top + Math.min(height, 32) };
}
