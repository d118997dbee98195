/** The sidebar: header buttons, search, and the list of who to check in on. It draws what it is told and decides nothing. */
import {
  type HoverParent,
  type HoverPopover,
  ItemView,
  type ViewStateResult,
  type WorkspaceLeaf,
} from "obsidian";
import { type SectionName, type Standing } from "../core/ranking/agenda";
import { type SpokenWidth } from "../core/dates/spoken";
import { WORDS } from "../words";
import { filterFor } from "./filter";
import { KeysModal } from "./keys-modal";
import { listenToList } from "./list-gestures";
import { ListHeader } from "./list-header";
import { type Model } from "./model";
import { matchesIn, SECTION_NAMES, sectionsOf } from "./outlook";
import { PersonCard } from "./person-card/person-card";
import { onResize, onSight } from "./observers";
import { PeopleList } from "./people-list";
import { paintPlaceholder } from "./placeholder";
import { setText } from "./quiet-dom";
import { type RowActs } from "./row-acts";
import { promiseOf, someonesOf, type Subject } from "./row-subject";
import { RowReach } from "./row-reach";
import { SelectionBar } from "./selection-bar";
import { type MenuTools, snoozeMenu } from "./snooze-menu";
import { type ViewParts } from "./view-parts";
import { WithoutNoteLine } from "./without-note/without-note-line";
import { cardFoldedIn, collapsedIn, isSettledIn } from "./view-state";

/** Pixels of width below which words are cut short: "6 wk ago". */
const NARROW = 240;

/** The type the view is registered under. */
export const CHECK_IN_VIEW = "kith-check-in";

/** Rows of a section shown before "more" is asked for, and how many more that shows. */
const FIRST_ROWS = 15;
const MORE_ROWS = 50;

/** The pane "Check in". */
export class CheckInView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = "user-check";
  override navigation = false;
  readonly #model: Model;
  readonly #acts: RowActs;
  readonly #collapsed = new Set<SectionName>(["everyone"]);
  readonly #shown = new Map<SectionName, number>();
  #parts: ViewParts | null = null;
  #query = "";
  /** Whether the card of the person in view is folded. */
  #cardFolded = false;
  /** Whether the offer of the first run was put off. */
  #settledIn = false;
  #stale = true;

  constructor(leaf: WorkspaceLeaf, model: Model, acts: RowActs) {
    super(leaf);
    this.#model = model;
    this.#acts = acts;
  }

  override getViewType(): string {
    return CHECK_IN_VIEW;
  }

  override getDisplayText(): string {
    return WORDS.list.title;
  }

  override getState(): Record<string, unknown> {
    return {
      collapsed: [...this.#collapsed],
      cardFolded: this.#cardFolded,
      settledIn: this.#settledIn,
    };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.#settledIn = isSettledIn(state);
    const collapsed = collapsedIn(state);
    this.#cardFolded = cardFoldedIn(state) ?? this.#cardFolded;
    if (collapsed !== null) {
      this.#collapsed.clear();
      for (const name of collapsed) this.#collapsed.add(name);
      this.#draw();
    }
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass("kith-view");
    this.#parts = this.#build();
    this.register(this.#model.subscribe(() => this.#changed()));
    onSight(this, this.contentEl, () => this.#stale && this.#draw());
    this.registerEvent(this.app.workspace.on("file-open", () => this.#changed()));
    let width = this.#width();
    onResize(this, this.#parts.list.el, () => {
      this.#parts?.list.refresh();
      if (this.#width() === width) return;
      width = this.#width();
      this.#changed();
    });
    this.#draw();
    return Promise.resolve();
  }

  /** Opens the search, or goes back to it. */
  openSearch(): void {
    this.#parts?.header.openSearch();
  }

  /** Whom or what the user is at: all who are selected, else the row that the arrow keys stand on. */
  subject(): Subject | null {
    const selected = this.#selected();
    if (selected.length > 0) return { standings: selected, promise: null };
    const row = this.#parts?.list.currentRow()?.row ?? null;
    if (row === null) return null;
    const standings = row.kind === "person" ? [row.standing] : [];
    return { standings, promise: promiseOf(row) };
  }

  protected override onClose(): Promise<void> {
    this.#parts = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  #build(): ViewParts {
    const header = new ListHeader(this.contentEl, this, {
      addFollowUp: () => this.#acts.addFollowUp(null),
      logCheckIn: () => this.#acts.logCheckIn(null),
      startRound: () => this.#acts.startRound(),
      showYear: () => this.#acts.showYear(null),
      foldAll: () => this.#foldAll(),
      search: (query) => this.#search(query),
      enterList: () => this.#parts?.list.move("first"),
    });
    const status = this.contentEl.createDiv({
      cls: "kith-hidden",
      attr: { role: "status", "aria-live": "polite" },
    });
    const above = this.contentEl.createDiv({ cls: "kith-above" });
    const card = new PersonCard(above, this, {
      model: this.#model,
      acts: this.#acts,
      folded: (folded) => this.#foldCard(folded),
    });
    const placeholder = this.contentEl.createDiv({ cls: "kith-placeholder" });
    const list = new PeopleList(this.contentEl, () => this.#showSelection());
    const bar = new SelectionBar(this.contentEl, {
      checkIn: () => this.#acts.logCheckIn(someonesOf(this.#selected())),
      snooze: () => snoozeMenu(this.#selected(), this.#menuTools()),
      setInterval: () => this.#acts.setInterval(someonesOf(this.#selected())),
      clear: () => {
        list.clearSelection();
        list.focusCurrent();
      },
    });
    this.#listen(list);
    const line = new WithoutNoteLine(this.contentEl, this.#model.withoutNote);
    return { header, status, card, placeholder, list, bar, line };
  }

  #listen(list: PeopleList): void {
    listenToList(this, {
      list,
      acts: this.#acts,
      reach: new RowReach(this, list, () => this.#menuTools()),
      toggle: ({ kind, section }) => {
        if (kind === "header") this.#fold(section);
        else this.#showMore(section);
      },
      selected: () => this.#selected(),
      search: () => this.#parts?.header.openSearch(),
      help: () => new KeysModal(this.app).open(),
    });
    this.registerDomEvent(list.el, "scroll", () => list.refresh(), { passive: true });
  }

  #menuTools(): MenuTools {
    return { acts: this.#acts, ...this.#model.outlook() };
  }

  /** The selected people, most urgent first: also those that a search hides. */
  #selected(): readonly Standing[] {
    const people = this.#model.outlook().agenda?.people ?? [];
    return people.filter(({ person }) => this.#parts?.list.selection.hasPerson(person.path));
  }

  #showSelection(): void {
    const parts = this.#parts;
    if (parts === null) return;
    const { size } = parts.list.selection;
    parts.bar.show(size);
    setText(parts.status, size === 0 ? "" : WORDS.selection.selected(size));
  }

  #changed(): void {
    this.#stale = true;
    if (this.contentEl.isShown()) this.#draw();
  }

  #draw(): void {
    const parts = this.#parts;
    if (parts === null) return;
    this.#stale = false;
    const outlook = this.#model.outlook();
    const filter = filterFor(this.#query);
    const active = this.app.workspace.getActiveFile()?.path ?? null;
    parts.card.draw(active, { width: this.#width(), folded: this.#cardFolded });
    const inPlace = paintPlaceholder(parts.placeholder, outlook, {
      acts: this.#acts,
      settledIn: this.#settledIn,
      later: () => {
        this.#settledIn = true;
        this.#remember();
        parts.list.move("first");
      },
    });
    parts.list.el.toggle(outlook.agenda !== null && !inPlace);
    if (outlook.agenda === null) return;
    parts.list.selection.keepOnly(new Set(outlook.agenda.people.map(({ person }) => person.path)));
    parts.bar.show(parts.list.selection.size);
    const sections = sectionsOf(outlook.agenda, {
      filter,
      query: this.#query.trim(),
      collapsed: this.#collapsed,
      shown: (name) => this.#shownOf(name),
    });
    const { today, language, nameOf } = outlook;
    parts.list.show(sections, { today, language, nameOf, width: this.#width() });
    parts.line.draw(filter === null);
    setText(parts.status, filter === null ? "" : matchesIn(sections));
    parts.header.showFolding(this.#someOpen());
  }

  /** How much room the pane has for words; a pane that is not shown has no width. */
  #width(): SpokenWidth {
    const { clientWidth } = this.contentEl;
    return clientWidth > 0 && clientWidth < NARROW ? "narrow" : "wide";
  }

  #search(query: string): void {
    this.#query = query;
    this.#draw();
  }

  #foldCard(folded: boolean): void {
    this.#cardFolded = folded;
    this.#remember();
  }

  #shownOf(name: SectionName): number {
    const { nowLimit } = this.#model.outlook();
    const limit = nowLimit === 0 ? Number.POSITIVE_INFINITY : nowLimit;
    return this.#shown.get(name) ?? (name === "now" ? limit : FIRST_ROWS);
  }

  /** Folding also takes back what "more" has shown. */
  #fold(name: SectionName): void {
    this.#shown.delete(name);
    if (!this.#collapsed.delete(name)) this.#collapsed.add(name);
    this.#remember();
  }

  /** Folds all sections, or unfolds them when all are folded. */
  #foldAll(): void {
    const open = this.#someOpen();
    this.#collapsed.clear();
    if (open) for (const name of SECTION_NAMES) this.#collapsed.add(name);
    this.#remember();
  }

  #someOpen(): boolean {
    return SECTION_NAMES.some((name) => !this.#collapsed.has(name));
  }

  #remember(): void {
    this.#draw();
    void this.app.workspace.requestSaveLayout();
  }

  #showMore(name: SectionName): void {
    this.#shown.set(name, this.#shownOf(name) + MORE_ROWS);
    this.#draw();
  }
}
