/** A year at a glance: how often there was contact, by day, week or month, with one person or with everybody. */
import { ItemView, Keymap, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { type Stretch, type YearGrid, yearGrid } from "../../core/calendar/year-grid";
import { type Day, partsOf } from "../../core/dates/day";
import { baseName } from "../../core/paths";
import { type Someone } from "../../requests";
import { WORDS } from "../../words";
import { onResize } from "../dom/observers";
import { PersonPicker } from "../forms/person-suggest";
import { type Model } from "../model";
import { type RowActs } from "../row/row-acts";
import { type Beside, besideIn } from "./beside";
import { ContactList } from "./contact-list";
import { YearHeader } from "./year-header";
import { FIRST_STATE, readYearState, type YearState } from "./year-state";
import { YearTable } from "./year-table";

/** The type the view is registered under. */
export const YEAR_VIEW = "kith-year";

/** What the view works with. */
export interface YearTools {
  readonly model: Model;
  readonly acts: Pick<RowActs, "open">;
}

/** The view. */
export class YearView extends ItemView {
  override icon = "calendar-days";
  override navigation = true;
  readonly #tools: YearTools;
  #state: YearState = FIRST_STATE;
  #parts: YearParts | null = null;
  /** First day of the stretch that is listed, or null. */
  #chosen: Day | null = null;
  #beside: Beside = { earlier: null, later: null };
  #stale = true;

  constructor(leaf: WorkspaceLeaf, tools: YearTools) {
    super(leaf);
    this.#tools = tools;
  }

  override getViewType(): string {
    return YEAR_VIEW;
  }

  override getDisplayText(): string {
    return WORDS.heatmap.title(this.#name());
  }

  override getState(): Record<string, unknown> {
    return { ...this.#state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.#state = readYearState(state, this.#state);
    this.#chosen = null;
    this.#draw();
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.empty();
    contentEl.addClass("kith-year");
    const header = new YearHeader(contentEl, {
      turn: (years) => this.#look({ year: this.#year() + years }),
      scale: (scale) => this.#look({ scale }),
      everyone: () => this.#lookAt(null),
      pickPerson: () => this.#pickPerson(),
    });
    const scroller = contentEl.createDiv({ cls: "kith-year-scroller" });
    const table = new YearTable(scroller, (stretch, byKey) => this.#choose(stretch, byKey));
    onResize(this, scroller, () => table.hint());
    addLegend(contentEl);
    const list = new ContactList(contentEl, {
      open: (place, event) => this.#tools.acts.open(place, Keymap.isModEvent(event)),
      step: (step) => this.#step(step),
    });
    this.registerDomEvent(list.el, "keydown", (event) => {
      if (event.key === "Escape" && this.#chosen !== null) table.focus(this.#chosen);
    });
    this.#parts = { header, table, list };
    this.register(this.#tools.model.subscribe(() => this.#changed()));
    let revealed = false;
    const seen = new IntersectionObserver((entries) => {
      if (this.#stale) this.#draw();
      if (revealed || !entries.some((entry) => entry.isIntersecting)) return;
      revealed = true;
      table.reveal(null);
    });
    seen.observe(contentEl);
    this.register(() => seen.disconnect());
    this.#draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#parts = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  #changed(): void {
    this.#stale = true;
    if (this.contentEl.isShown()) this.#draw();
  }

  #draw(): void {
    const parts = this.#parts;
    if (parts === null) return;
    this.#stale = false;
    const { model } = this.#tools;
    const { today, language, weekStart } = model.outlook();
    const { person, scale } = this.#state;
    const year = this.#year();
    const grid = yearGrid(model.contacts(person), { scale, year, today, weekStart });
    const speaking = { scale, today, language };
    this.#drawHeader(parts, grid);
    const label = WORDS.heatmap.grid(WORDS.heatmap.title(this.#name()), String(year));
    parts.table.show({ ...speaking, label, rows: grid.rows, chosen: this.#chosen });
    this.#beside = besideIn(grid, this.#chosen);
    const stretches = grid.rows.flat();
    const stretch = stretches.find((one) => one !== null && one.from === this.#chosen) ?? null;
    parts.list.show({ ...speaking, stretch, ...this.#beside });
  }

  #drawHeader({ header }: YearParts, { days, people }: YearGrid): void {
    const { person, scale } = this.#state;
    const { agenda, today } = this.#tools.model.outlook();
    const year = this.#year();
    const { summary, nothing, reading, title } = WORDS.heatmap;
    const told =
      days === 0
        ? nothing(String(year))
        : summary(days, person === null ? people : null, String(year));
    header.show({
      title: title(this.#name()),
      year: String(year),
      summary: agenda === null ? reading : told,
      scale,
      isOfOne: person !== null,
      hasNext: year < partsOf(today).year,
    });
  }

  #year(): number {
    return this.#state.year ?? partsOf(this.#tools.model.outlook().today).year;
  }

  #name(): string | null {
    const { person } = this.#state;
    return person === null
      ? null
      : (this.#tools.model.outlook().nameOf(person) ?? baseName(person));
  }

  #look(change: Partial<YearState>): void {
    const present = partsOf(this.#tools.model.outlook().today).year;
    const state = { ...this.#state, ...change };
    const year = Math.min(present, Math.max(1, state.year ?? present));
    this.#state = { ...state, year: year === present ? null : year };
    this.#chosen = null;
    this.#draw();
    void this.app.workspace.requestSaveLayout();
  }

  #choose(stretch: Stretch, byKey: boolean): void {
    this.#chosen = stretch.from;
    this.#draw();
    if (byKey) this.#parts?.list.focus();
  }

  /** Lists the next stretch that has contacts, and brings it into sight. */
  #step(step: 1 | -1): void {
    const next = step === 1 ? this.#beside.later : this.#beside.earlier;
    if (next === null) return;
    this.#choose(next, false);
    this.#parts?.table.reveal(next.from);
  }

  #pickPerson(): void {
    const people = this.#tools.model.outlook().agenda?.people ?? [];
    const named = people.map(({ person: { path, name } }): Someone => ({ path, name }));
    new PersonPicker(this.app, named, ({ path }) => this.#lookAt(path)).open();
  }

  /** Through the leaf, so that its tab is called after the person. */
  #lookAt(person: string | null): void {
    const state = { ...this.#state, person };
    void this.leaf.setViewState({ type: YEAR_VIEW, state, active: true });
  }
}

/** What the colours of cells mean: from no contact to the most of the year. A cell says its number itself. */
function addLegend(parent: HTMLElement): void {
  const el = parent.createDiv({ cls: "kith-year-legend", attr: { "aria-hidden": "true" } });
  el.createSpan({ text: WORDS.heatmap.less });
  for (const level of [0, 1, 2, 3, 4])
    el.createSpan({ cls: `kith-year-swatch is-level-${String(level)}` });
  el.createSpan({ text: WORDS.heatmap.most });
}

interface YearParts {
  readonly header: YearHeader;
  readonly table: YearTable;
  readonly list: ContactList;
}
