/** The sidebar: header buttons, search, and the list of who to check in on. It draws what it is told and decides nothing. */
import {
  type HoverParent,
  type HoverPopover,
  ItemView,
  type ViewStateResult,
  type WorkspaceLeaf,
} from "obsidian";
import { type SectionName } from "../core/ranking/agenda";
import { type SpokenWidth } from "../core/dates/spoken";
import { WORDS } from "../words";
import { filterFor } from "./filter";
import { listenToList } from "./list-gestures";
import { ListHeader } from "./list-header";
import { type Model } from "./model";
import { SECTION_NAMES, sectionsOf } from "./outlook";
import { PersonCard } from "./person-card/person-card";
import { PeopleList } from "./people-list";
import { paintPlaceholder } from "./placeholder";
import { setText } from "./quiet-dom";
import { type RowActs } from "./row-acts";
import { RowReach } from "./row-reach";

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
    return { collapsed: [...this.#collapsed], cardFolded: this.#cardFolded };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
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
    const seen = new IntersectionObserver(() => this.#stale && this.#draw());
    seen.observe(this.contentEl);
    this.register(() => seen.disconnect());
    this.registerEvent(this.app.workspace.on("file-open", () => this.#changed()));
    let width = this.#width();
    const sized = new ResizeObserver(() => {
      this.#parts?.list.refresh();
      if (this.#width() === width) return;
      width = this.#width();
      this.#changed();
    });
    sized.observe(this.#parts.list.el);
    this.register(() => sized.disconnect());
    this.#draw();
    return Promise.resolve();
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
    const list = new PeopleList(this.contentEl);
    this.#listen(list);
    return { header, status, card, placeholder, list };
  }

  #listen(list: PeopleList): void {
    listenToList(this, list, {
      acts: this.#acts,
      reach: new RowReach(this, () => ({ acts: this.#acts, ...this.#model.outlook() })),
      toggle: ({ kind, section }) => {
        if (kind === "header") this.#fold(section);
        else this.#showMore(section);
      },
    });
    this.registerDomEvent(list.el, "scroll", () => list.refresh(), { passive: true });
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
    const inPlace = paintPlaceholder(parts.placeholder, outlook, this.#acts);
    parts.list.el.toggle(outlook.agenda !== null && !inPlace);
    if (outlook.agenda === null) return;
    const sections = sectionsOf(outlook.agenda, {
      filter,
      query: this.#query.trim(),
      collapsed: this.#collapsed,
      shown: (name) => this.#shown.get(name) ?? FIRST_ROWS,
    });
    const { today, language, nameOf } = outlook;
    parts.list.show(sections, { today, language, nameOf, width: this.#width() });
    this.#tellMatches(parts.status, filter === null ? null : sections);
    parts.header.showFolding(this.#someOpen());
  }

  /** How much room the pane has for words; a pane that is not shown has no width. */
  #width(): SpokenWidth {
    const { clientWidth } = this.contentEl;
    return clientWidth > 0 && clientWidth < NARROW ? "narrow" : "wide";
  }

  #tellMatches(
    status: HTMLElement,
    sections: readonly { readonly rows: readonly unknown[] }[] | null,
  ): void {
    const found = sections?.reduce((sum, { rows }) => sum + rows.length, 0);
    const words = found === undefined ? "" : WORDS.list.matches(found);
    setText(status, words);
  }

  #search(query: string): void {
    this.#query = query;
    this.#draw();
  }

  #foldCard(folded: boolean): void {
    this.#cardFolded = folded;
    this.#remember();
  }

  #fold(name: SectionName): void {
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
    this.#shown.set(name, (this.#shown.get(name) ?? FIRST_ROWS) + MORE_ROWS);
    this.#draw();
  }
}

interface ViewParts {
  readonly header: ListHeader;
  readonly status: HTMLElement;
  readonly card: PersonCard;
  readonly placeholder: HTMLElement;
  readonly list: PeopleList;
}

function collapsedIn(state: unknown): readonly SectionName[] | null {
  if (typeof state !== "object" || state === null || !("collapsed" in state)) return null;
  const { collapsed } = state;
  if (!Array.isArray(collapsed)) return null;
  return SECTION_NAMES.filter((name) => collapsed.includes(name));
}

function cardFoldedIn(state: unknown): boolean | null {
  if (typeof state !== "object" || state === null || !("cardFolded" in state)) return null;
  return state.cardFolded === true;
}
