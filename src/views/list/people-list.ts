/**
 * The list: sections of rows, one tab stop for all of them, arrow keys between. It shows what it
 * is given and says what was pointed at; what to do about it is decided elsewhere.
 */
import { type Row, type SectionName } from "../../core/ranking/agenda";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { KeyedChildren } from "../dom/keyed-children";
import { setAttribute } from "../dom/quiet-dom";
import { type BarAct, type RowAct, type RowState } from "../row/row-element";
import { type Looking, lookOf, type RowLook } from "../row/row-look";
import { planAskedAbout } from "../row/row-subject";
import { findStop, headerKey, type ListSection, nextNamed, rowKey, stopKeys } from "./list-stops";
import { SectionElement, type SectionState } from "./section-element";
import { Selection } from "./selection";

/** What in the list was pointed at. */
export type ListTarget =
  | { readonly kind: "header"; readonly section: SectionName }
  | { readonly kind: "more"; readonly section: SectionName }
  | {
      readonly kind: "row";
      /** Tells the row from every other. */
      readonly key: string;
      readonly section: SectionName;
      readonly row: Row;
      readonly look: RowLook;
      /** The place of the line pointed at, or null when it was the row itself. */
      readonly place: Place | null;
      readonly act: RowAct | null;
      /** The row's element. */
      readonly el: HTMLElement;
    };

/** A row that was pointed at. */
export type RowTarget = Extract<ListTarget, { kind: "row" }>;

let lists = 0;

/** Shows sections in an element that scrolls. */
export class PeopleList {
  readonly el: HTMLElement;
  readonly selection = new Selection();
  readonly #onSelect: () => void;
  readonly #sections: KeyedChildren<SectionState>;
  readonly #elements = new Map<SectionName, SectionElement>();
  #content: readonly ListSection[] = [];
  #looking: Omit<Looking, "section"> | null = null;
  #current: string | null = null;

  /** `onSelect` is called when the selection was changed here. */
  constructor(parent: HTMLElement, onSelect: () => void) {
    this.#onSelect = onSelect;
    // Named by a hidden text: an aria-label would show as a tooltip over the whole list.
    const name = parent.createDiv({ cls: "kith-hidden", text: WORDS.list.label });
    lists += 1;
    name.id = `kith-list-${String(lists)}`;
    this.el = parent.createDiv({
      cls: "kith-list",
      attr: { role: "tree", "aria-labelledby": name.id, "aria-multiselectable": "true" },
    });
    this.#sections = new KeyedChildren(this.el, ({ name }) => {
      const element = new SectionElement(name, this.el);
      this.#elements.set(name, element);
      return element;
    });
  }

  /** Shows sections, looked at on a day. */
  show(content: readonly ListSection[], looking: Omit<Looking, "section">): void {
    const before = stopKeys(this.#content);
    const had = this.#current;
    const focused = this.el.contains(this.el.doc.activeElement);
    this.#content = content;
    this.#looking = looking;
    this.#paint();
    this.#settle(before, had, focused);
  }

  /** Brings a windowed section in line with the scroll position. */
  refresh(): void {
    for (const { name, shown } of this.#content)
      if (shown === null) this.#elements.get(name)?.refresh(this.#keptIn(name));
  }

  /** What a node of the list stands for, or null for what is no part of a row. */
  targetOf(node: EventTarget | null): ListTarget | null {
    const el = asElement(node)?.closest<HTMLElement>("[data-key]") ?? null;
    const key = el?.dataset.key;
    if (el === null || key === undefined) return null;
    const found = findStop(this.#content, key);
    if (found === null) return null;
    if (found.part !== "row") return { kind: found.part, section: found.section.name };
    const row = found.section.rows[found.index];
    if (row === undefined) return null;
    const look = this.#look(found.section, row);
    return {
      kind: "row",
      key,
      section: found.section.name,
      row,
      look,
      place: placeOf(node, look),
      act: actOf(node),
      el,
    };
  }

  /** The target that has the focus, or null. */
  focused(): ListTarget | null {
    return this.targetOf(this.el.doc.activeElement);
  }

  /** Makes what has the focus the list's one tab stop. */
  mark(target: EventTarget | null): void {
    const key = asElement(target)?.closest<HTMLElement>("[data-key]")?.dataset.key;
    if (key === undefined) return;
    this.#current = key;
    this.#setTabStop();
  }

  /** Moves the focus by a number of stops, or to the first or last one. */
  move(to: number | "first" | "last"): void {
    const keys = stopKeys(this.#content);
    const now = this.#current === null ? -1 : keys.indexOf(this.#current);
    const last = keys.length - 1;
    const next = to === "first" ? 0 : to === "last" ? last : Math.min(last, Math.max(0, now + to));
    const key = keys[next];
    if (key !== undefined) this.#focus(key);
  }

  /** Moves to the next row whose name, or a word of it, begins so: `after` the current one, or at it. */
  moveToName(beginning: string, where: "after" | "from-here"): void {
    const key = nextNamed(this.#content, this.#current, { beginning, where });
    if (key !== null) this.#focus(key);
  }

  /** Puts the focus on a section's header. */
  focusHeader(name: SectionName): void {
    this.#focus(headerKey(name));
  }

  /** Puts the focus on what has a key, if it is there. */
  focusOn(key: string): void {
    this.#focus(key);
  }

  /** Puts the focus on the list's tab stop. */
  focusCurrent(): void {
    if (this.#current !== null) this.#focus(this.#current);
  }

  /** The row that is the list's tab stop, wherever the focus is. */
  currentRow(): RowTarget | null {
    const target = this.#current === null ? null : this.targetOf(this.#elementOf(this.#current));
    return target?.kind === "row" ? target : null;
  }

  /** Selects the person of a row, or lets them go. Gives whether it can be selected. */
  toggleSelected(key: string, row: Row): boolean {
    this.selection.toggle(key, row);
    this.#reselect();
    return row.kind === "person";
  }

  /** Selects from where the selection began to a row. */
  extendSelection(key: string): void {
    this.selection.extendTo(key, this.#content);
    this.#reselect();
  }

  /** Selects everybody in a section who can be reached. */
  selectAll(name: SectionName): void {
    const section = this.#content.find((one) => one.name === name);
    if (section !== undefined) this.selection.addAll(section);
    this.#reselect();
  }

  /** Lets all who are selected go. */
  clearSelection(): void {
    this.selection.clear();
    this.#reselect();
  }

  #reselect(): void {
    this.#paint();
    this.#onSelect();
  }

  #paint(): void {
    this.#sections.show(
      this.#content.map((section) => [section.name, this.#stateOf(section)] as const),
    );
    this.#setTabStop();
  }

  #stateOf(section: ListSection): SectionState {
    const { name, title, collapsed, rows, shown, empty } = section;
    return {
      name,
      title: title ?? WORDS.sections[name],
      collapsed,
      count: rows.length,
      shown,
      empty,
      kept: this.#keptIn(name),
      source: { size: rows.length, at: (index, top) => this.#rowState(section, index, top) },
    };
  }

  /** Place of the row in a section that holds the tab stop, or null. */
  #keptIn(name: SectionName): number | null {
    const found = this.#current === null ? null : findStop(this.#content, this.#current);
    return found?.part === "row" && found.section.name === name ? found.index : null;
  }

  #rowState(section: ListSection, index: number, top: number): RowState {
    const row = section.rows[index];
    if (row === undefined)
      throw new RangeError(`Section ${section.name} has no row ${String(index)}.`);
    return {
      key: rowKey(section.name, row),
      look: this.#look(section, row),
      position: index + 1,
      size: section.rows.length,
      acts: actsOf(section, row),
      selected: this.selection.has(row),
      top,
    };
  }

  #look({ name }: ListSection, row: Row): RowLook {
    if (this.#looking === null) throw new RangeError("Nothing is shown yet.");
    return lookOf(row, { ...this.#looking, section: name });
  }

  /** Keeps a tab stop: where it was, else on what now stands in its place. */
  #settle(before: readonly string[], had: string | null, focused: boolean): void {
    const keys = stopKeys(this.#content);
    if (had !== null && keys.includes(had)) return;
    const index = had === null ? 0 : Math.max(0, before.indexOf(had));
    const heir = keys[Math.min(index, keys.length - 1)] ?? null;
    this.#current = heir;
    if (focused && heir !== null) this.#focus(heir);
    else this.#setTabStop();
  }

  #focus(key: string): void {
    const found = findStop(this.#content, key);
    if (found === null) return;
    this.#current = key;
    if (found.part === "row" && found.section.shown === null)
      this.#elements.get(found.section.name)?.reveal(found.index);
    this.#elementOf(key)?.focus();
    this.#setTabStop();
  }

  /** One row, with its buttons, is in the tab order; all others are reached by arrow keys. */
  #setTabStop(): void {
    const stop = this.#current === null ? null : this.#elementOf(this.#current);
    const stops = stop === null ? [] : [stop, ...stop.findAll(".kith-rest, .kith-action")];
    for (const el of this.el.findAll("[tabindex='0']")) if (!stops.includes(el)) el.tabIndex = -1;
    for (const el of stops) setAttribute(el, "tabindex", "0");
  }

  #elementOf(key: string): HTMLElement | null {
    return this.el.find(`[data-key="${CSS.escape(key)}"]`);
  }
}

function actsOf({ name }: ListSection, row: Row): readonly BarAct[] {
  if (row.kind === "person") {
    const isAsked = name !== "everyone" && planAskedAbout(row.standing) !== null;
    return isAsked ? ["yes", "no", "snooze", "more"] : ["check-in", "snooze", "more"];
  }
  return ["done", row.followUp.due === null ? "give-date" : "reschedule", "more"];
}

function placeOf(node: EventTarget | null, look: RowLook): Place | null {
  const index = asElement(node)?.closest<HTMLElement>("[data-line]")?.dataset.line;
  return index === undefined ? null : (look.lines[Number(index)]?.place ?? null);
}

function actOf(node: EventTarget | null): RowAct | null {
  const act = asElement(node)?.closest<HTMLElement>("[data-act]")?.dataset.act;
  return act === undefined ? null : (act as RowAct);
}

function asElement(node: EventTarget | null): Element | null {
  return (node as Node | null)?.instanceOf(Element) === true ? (node as Element) : null;
}
