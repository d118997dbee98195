/** The top of the pane, as core panes have it: a row of buttons, and the search field one of them opens. */
import { type Component, SearchComponent, setIcon } from "obsidian";
import { WORDS } from "../../words";
import { setAttribute } from "../dom/quiet-dom";

/** What the header's buttons and field lead to. */
export interface HeaderActs {
  readonly addFollowUp: () => void;
  readonly logCheckIn: () => void;
  readonly startRound: () => void;
  readonly showYear: () => void;
  /** Folds all sections, or unfolds them. */
  readonly foldAll: () => void;
  /** The query changed; "" when the search was closed. */
  readonly search: (query: string) => void;
  /** The list is wanted from the search field. */
  readonly enterList: () => void;
}

/** Buttons and search. */
export class ListHeader {
  readonly #owner: Component;
  readonly #acts: HeaderActs;
  readonly #toggle: HTMLElement;
  readonly #fold: HTMLElement;
  readonly #row: HTMLElement;
  readonly #field: SearchComponent;

  /** Builds the header in a parent; it listens for as long as its owner is loaded. */
  constructor(parent: HTMLElement, owner: Component, acts: HeaderActs) {
    this.#owner = owner;
    this.#acts = acts;
    const header = parent.createDiv({ cls: "nav-header" });
    const buttons = header.createDiv({ cls: "nav-buttons-container" });
    const { addFollowUp, logCheckIn, search, collapseAll } = WORDS.actions;
    this.#button(buttons, "plus", addFollowUp, acts.addFollowUp);
    this.#button(buttons, "user-check", logCheckIn, acts.logCheckIn);
    this.#button(buttons, "play", WORDS.round.start, acts.startRound);
    this.#toggle = this.#button(buttons, "search", search, () => this.toggleSearch());
    this.#button(buttons, "calendar-days", WORDS.heatmap.command, acts.showYear);
    this.#fold = this.#button(buttons, "chevrons-down-up", collapseAll, acts.foldAll);
    this.#row = header.createDiv({ cls: "kith-search" });
    this.#field = this.#buildSearch();
    this.#row.hide();
  }

  /** Says of the folding button what it does now. */
  showFolding(open: boolean): void {
    const { collapseAll, expandAll } = WORDS.actions;
    setAttribute(this.#fold, "aria-label", open ? collapseAll : expandAll);
  }

  /** Opens the search, or closes it and forgets what was typed. */
  toggleSearch(): void {
    if (!this.#row.isShown()) {
      this.openSearch();
      return;
    }
    this.closeSearch();
    this.#toggle.focus();
  }

  /** Closes the search, if it is open, and forgets what was typed. */
  closeSearch(): void {
    if (!this.#row.isShown()) return;
    this.#row.hide();
    this.#toggle.removeClass("is-active");
    this.#field.setValue("");
    this.#acts.search("");
  }

  /** Opens the search, or goes back to it. */
  openSearch(): void {
    this.#row.show();
    this.#toggle.addClass("is-active");
    this.#field.inputEl.focus();
  }

  #buildSearch(): SearchComponent {
    const field = new SearchComponent(this.#row);
    field.setPlaceholder(WORDS.list.searchPlaceholder);
    field.inputEl.setAttribute("aria-label", WORDS.list.searchLabel);
    // The app names this button without saying that it is one.
    field.clearButtonEl.setAttribute("role", "button");
    field.onChange((query) => this.#acts.search(query));
    this.#owner.registerDomEvent(field.inputEl, "keydown", (event) => {
      if (event.key === "Escape") this.toggleSearch();
      else if (event.key === "ArrowDown") this.#acts.enterList();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    return field;
  }

  #button(parent: HTMLElement, icon: string, label: string, act: () => void): HTMLElement {
    const button = parent.createEl("button", {
      cls: "clickable-icon nav-action-button",
      attr: { type: "button", "aria-label": label },
    });
    setIcon(button, icon);
    this.#owner.registerDomEvent(button, "click", act);
    return button;
  }
}
