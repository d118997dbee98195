/** The sidebar: header buttons, search, and the list of who to check in on. It draws what it is told and decides nothing. */
import {
  type HoverParent,
  type HoverPopover,
  ItemView,
  type ViewStateResult,
  type WorkspaceLeaf,
} from "obsidian";
import { type PlacedFollowUp, type SectionName, type Standing } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { onResize, onSight, roomIn } from "../dom/observers";
import { setText } from "../dom/quiet-dom";
import { filterFor } from "../list/filter";
import { KeysModal } from "../list/keys-modal";
import { listenToList } from "../list/list-gestures";
import { matchesIn, sectionsOf } from "../list/outlook";
import { PeopleList } from "../list/people-list";
import { RowReach } from "../list/row-reach";
import { SelectionBar } from "../list/selection-bar";
import { type Model } from "../model";
import { PersonCard } from "../person-card/person-card";
import { type RowActs } from "../row/row-acts";
import { promiseOf, someonesOf, type Subject } from "../row/row-subject";
import { type MenuTools, snoozeMenu } from "../row/snooze-menu";
import { WithoutNoteLine } from "../without-note/without-note-line";
import { Arrival } from "./arrival";
import { rowOfPromise } from "./find-row";
import { Folding } from "./folding";
import { ListHeader } from "./list-header";
import { paintPlaceholder } from "./placeholder";
import { ReadingLine } from "./reading-line";
import { drawBelow, type ViewParts } from "./view-parts";
import { cardFoldedIn, collapsedIn, isSettledIn } from "./view-state";

/** The type the view is registered under. */
export const CHECK_IN_VIEW = "kith-check-in";

/** The pane "Check in". */
export class CheckInView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override icon = "user-check";
  override navigation = false;
  readonly #model: Model;
  readonly #acts: RowActs;
  readonly #folding = new Folding(() => this.#model.outlook().nowLimit);
  #parts: ViewParts | null = null;
  #query = "";
  /** Whether the card of the person in view is folded. */
  #cardFolded = false;
  /** Whether the offer of the first run was put off. */
  #settledIn = false;
  #stale = true;
  readonly #arrival = new Arrival(this.contentEl);

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
      collapsed: [...this.#folding.collapsed],
      cardFolded: this.#cardFolded,
      settledIn: this.#settledIn,
    };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.#settledIn = isSettledIn(state);
    const collapsed = collapsedIn(state);
    this.#cardFolded = cardFoldedIn(state) ?? this.#cardFolded;
    if (collapsed !== null) {
      this.#folding.collapsed.clear();
      for (const name of collapsed) this.#folding.collapsed.add(name);
      this.#draw();
    }
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass("kith-view");
    this.#parts = this.#build();
    this.register(this.#model.subscribe(() => this.#changed()));
    this.register(this.#model.onReading(() => this.#showReading()));
    onSight(this, this.contentEl, () => this.#stale && this.#draw());
    this.registerEvent(this.app.workspace.on("file-open", () => this.#changed()));
    let width = roomIn(this.contentEl);
    onResize(this, this.#parts.list.el, () => {
      this.#parts?.list.refresh();
      if (roomIn(this.contentEl) === width) return;
      width = roomIn(this.contentEl);
      this.#changed();
    });
    this.#draw();
    return Promise.resolve();
  }

  /** The pane was made the active one: the keyboard goes to the list. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.#arrival.hear(state, this.#parts?.list ?? null);
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

  /** Puts the focus on the row of a promise, or of somebody it is about, and unfolds what hides it. */
  reveal(followUp: PlacedFollowUp): void {
    const { agenda } = this.#model.outlook();
    const found = agenda === null ? null : rowOfPromise(agenda, followUp);
    if (found === null) return;
    const { section, key, index } = found;
    this.#parts?.header.closeSearch();
    this.#folding.showUpTo(section, index);
    this.#draw();
    this.#parts?.list.focusOn(key);
  }

  protected override onClose(): Promise<void> {
    this.#parts = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  #build(): ViewParts {
    const header = new ListHeader(this.contentEl, this, {
      addFollowUp: () => this.#acts.addFollowUp(null, "cursor"),
      logCheckIn: () => this.#acts.logCheckIn(null),
      startRound: () => this.#acts.startRound(),
      showYear: () => this.#acts.showYear(null),
      foldAll: () => {
        this.#folding.toggleAll();
        this.#remember();
      },
      search: (query) => {
        this.#query = query;
        this.#draw();
      },
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
      folded: (folded) => {
        this.#cardFolded = folded;
        this.#remember();
      },
    });
    const placeholder = this.contentEl.createDiv({ cls: "kith-placeholder" });
    const reading = new ReadingLine(this.contentEl);
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
    return { header, status, card, placeholder, reading, list, bar, line };
  }

  #listen(list: PeopleList): void {
    listenToList(this, {
      list,
      acts: this.#acts,
      reach: new RowReach(this, list, () => this.#menuTools()),
      toggle: ({ kind, section }) => {
        if (kind === "header") return this.#fold(section);
        this.#folding.showMore(section);
        this.#draw();
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
    drawBelow(parts, filterFor(this.#query) === null);
    setText(parts.status, size === 0 ? "" : WORDS.selection.selected(size));
  }

  #changed(): void {
    this.#stale = true;
    if (this.contentEl.isShown()) this.#draw();
  }

  #showReading(): void {
    const { agenda, reading } = this.#model.outlook();
    if (agenda === null) this.#changed();
    else if (this.contentEl.isShown()) this.#parts?.reading.draw(reading);
  }

  #draw(): void {
    const parts = this.#parts;
    if (parts === null) return;
    this.#stale = false;
    const outlook = this.#model.outlook();
    const filter = filterFor(this.#query);
    const active = this.app.workspace.getActiveFile()?.path ?? null;
    parts.card.draw(active, { width: roomIn(this.contentEl), folded: this.#cardFolded });
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
    parts.reading.draw(outlook.reading);
    parts.list.selection.keepOnly(outlook.agenda.people);
    drawBelow(parts, filter === null);
    const sections = sectionsOf(outlook.agenda, {
      filter,
      query: this.#query.trim(),
      collapsed: this.#folding.collapsed,
      shown: (name) => this.#folding.shownOf(name),
    });
    parts.list.show(sections, { ...outlook, width: roomIn(this.contentEl) });
    setText(parts.status, filter === null ? "" : matchesIn(sections));
    parts.header.showFolding(this.#folding.someOpen);
    this.#arrival.shown(parts.list);
  }

  #fold(name: SectionName): void {
    this.#folding.toggle(name);
    this.#remember();
  }

  #remember(): void {
    this.#draw();
    void this.app.workspace.requestSaveLayout();
  }
}
