/**
 * The grid of a year in the document: a table, so that it reads as one, with one tab stop.
 *
 *     ↑ ↓ ← →   a day or a week (of weeks: a week or a quarter)
 *     Home End  the first, the last      Enter Space   list the contacts
 */
import { type Scale, type Stretch } from "../../core/calendar/year-grid";
import { setAttribute } from "../dom/quiet-dom";
import { type CalendarSpeaking, cellWords, columnWords, rowWords } from "./cell-words";

/** How many stretches an arrow key goes on or back. */
const STEPS: Readonly<Record<Scale, { readonly across: number; readonly down: number }>> = {
  day: { across: 7, down: 1 },
  week: { across: 1, down: 13 },
  month: { across: 1, down: 3 },
};

/** Pixels beside the first and the last column, at which scrolling may come to rest. */
const MARGIN = 5;

/** What the table shows. */
export interface TableContent extends CalendarSpeaking {
  readonly label: string;
  readonly rows: readonly (readonly (Stretch | null)[])[];
  /** First day of the stretch that is listed below, or null. */
  readonly chosen: string | null;
}

/** The table. */
export class YearTable {
  readonly el: HTMLTableElement;
  readonly #scroller: HTMLElement;
  readonly #choose: (stretch: Stretch, byKey: boolean) => void;
  #content: TableContent | null = null;
  /** Cells by the first day they stand for, in order of time. */
  readonly #cells = new Map<string, { readonly el: HTMLElement; stretch: Stretch }>();
  #shape = "";
  #current: string | null = null;

  /** `choose` is told which stretch is to be listed. */
  constructor(scroller: HTMLElement, choose: (stretch: Stretch, byKey: boolean) => void) {
    this.#scroller = scroller;
    this.#choose = choose;
    scroller.addEventListener("scroll", () => this.hint(), { passive: true });
    this.el = scroller.createEl("table", { cls: "kith-year-table", attr: { role: "grid" } });
    this.el.addEventListener("click", (event) => this.#click(event));
    this.el.addEventListener("keydown", (event) => {
      if (this.#key(event)) event.preventDefault();
    });
    this.el.addEventListener("focusin", (event) => {
      const { day } = (event.target as HTMLElement).dataset;
      if (day !== undefined) this.#mark(day);
    });
  }

  /** Shows a year, touching only the cells that differ from those shown. */
  show(content: TableContent): void {
    this.#content = content;
    setAttribute(this.el, "aria-label", content.label);
    setAttribute(this.el, "class", `kith-year-table is-${content.scale}`);
    const days = content.rows.map((row) => row.map((one) => one?.from ?? "-").join(" "));
    const shape = [content.scale, content.language, ...days].join("\n");
    if (shape !== this.#shape) this.#build(content);
    this.#shape = shape;
    for (const stretch of content.rows.flat()) if (stretch !== null) this.#paint(stretch, content);
    const last = [...this.#cells.keys()].at(-1) ?? null;
    const kept = this.#current !== null && this.#cells.has(this.#current);
    this.#mark(kept ? this.#current : last);
    this.hint();
  }

  /** Shows at which edges there is more of the year. */
  hint(): void {
    const { scrollLeft, clientWidth, scrollWidth } = this.#scroller;
    // From right to left it is counted below zero.
    const passed = Math.abs(scrollLeft);
    const left = scrollWidth - clientWidth - passed;
    this.#scroller.toggleClass("has-earlier", passed > MARGIN);
    this.#scroller.toggleClass("has-later", left > MARGIN);
  }

  /** Gives the focus to the cell of a day. */
  focus(day: string): void {
    this.#cells.get(day)?.el.focus();
  }

  /** Scrolls to the cell of a day, or to the latest when null. */
  reveal(day: string | null): void {
    const cell = day === null ? [...this.#cells.values()].at(-1) : this.#cells.get(day);
    cell?.el.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #build(content: TableContent): void {
    const focused = this.el.contains(this.el.doc.activeElement);
    this.el.empty();
    this.#cells.clear();
    const columns = columnWords(content.rows, content);
    if (content.scale === "day") this.#buildHead(columns);
    const body = this.el.createEl("tbody");
    const found: { el: HTMLElement; stretch: Stretch }[] = [];
    for (const row of content.rows) {
      const line = body.createEl("tr");
      line.createEl("th", { text: rowWords(row, content), attr: { scope: "row" } });
      for (const stretch of row) {
        const el = line.createEl("td");
        if (stretch !== null) found.push({ el, stretch });
      }
    }
    found.sort((a, b) => (a.stretch.from < b.stretch.from ? -1 : 1));
    for (const one of found) this.#cells.set(one.stretch.from, one);
    if (focused) this.focus([...this.#cells.keys()].at(-1) ?? "");
  }

  #buildHead(columns: readonly string[]): void {
    const line = this.el.createEl("thead").createEl("tr", { attr: { "aria-hidden": "true" } });
    line.createEl("td");
    for (const text of columns) line.createEl("td").createSpan({ text });
  }

  #paint(stretch: Stretch, content: TableContent): void {
    const cell = this.#cells.get(stretch.from);
    if (cell === undefined) return;
    cell.stretch = stretch;
    const { el } = cell;
    const isChosen = content.chosen === stretch.from;
    setAttribute(el, "data-day", stretch.from);
    setAttribute(el, "class", `kith-year-cell is-level-${String(stretch.level)}`);
    setAttribute(el, "aria-label", cellWords(stretch, content));
    setAttribute(el, "aria-selected", String(isChosen));
    setAttribute(el, "data-count", stretch.count === 0 ? "" : String(stretch.count));
    if (el.tabIndex !== 0) setAttribute(el, "tabindex", "-1");
  }

  #mark(day: string | null): void {
    for (const [key, { el }] of this.#cells) setAttribute(el, "tabindex", key === day ? "0" : "-1");
    this.#current = day;
  }

  #click(event: MouseEvent): void {
    const el = (event.target as HTMLElement).closest<HTMLElement>("[data-day]");
    const cell = this.#cells.get(el?.dataset.day ?? "");
    if (cell === undefined) return;
    cell.el.focus();
    this.#choose(cell.stretch, false);
  }

  /** Does what a key stands for. Gives whether it stands for anything here. */
  #key(event: KeyboardEvent): boolean {
    const day = (event.target as HTMLElement).dataset.day ?? "";
    const cell = this.#cells.get(day);
    if (cell === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === "Enter" || event.key === " ") {
      this.#choose(cell.stretch, true);
      return true;
    }
    return this.#move(day, event.key);
  }

  #move(from: string, key: string): boolean {
    const days = [...this.#cells.keys()];
    const step = this.#step(key, days.length);
    if (step === null) return false;
    const to = Math.min(days.length - 1, Math.max(0, days.indexOf(from) + step));
    this.focus(days[to] ?? from);
    return true;
  }

  #step(key: string, all: number): number | null {
    const { across, down } = STEPS[this.#content?.scale ?? "day"];
    const forward = this.el.doc.body.hasClass("mod-rtl") ? -1 : 1;
    switch (key) {
      case "ArrowUp":
        return -down;
      case "ArrowDown":
        return down;
      case "ArrowRight":
        return across * forward;
      case "ArrowLeft":
        return -across * forward;
      case "Home":
        return -all;
      case "End":
        return all;
      default:
        return null;
    }
  }
}
