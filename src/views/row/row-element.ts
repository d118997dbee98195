/** A row of the list in the document: ring or box, name, lines, and the actions that appear on hover and focus. */
import { Platform, setIcon } from "obsidian";
import { WORDS } from "../../words";
import { type KeyedElement } from "../dom/keyed-children";
import { setAttribute, setText } from "../dom/quiet-dom";
import { type Lead, type LookLine, type RowLook } from "./row-look";

/** What the buttons at a row's end do. */
export type BarAct =
  "yes" | "no" | "check-in" | "snooze" | "done" | "reschedule" | "give-date" | "more";

/** What a row's buttons do, its ring, which selects, and its line about the rest of its reasons. */
export type RowAct = BarAct | "select" | "rest";

/** What a row shows. */
export interface RowState {
  readonly key: string;
  readonly look: RowLook;
  /** Which of how many it is in its section, counted from 1. */
  readonly position: number;
  readonly size: number;
  readonly acts: readonly BarAct[];
  /** Null for a row that can't be selected. */
  readonly selected: boolean | null;
  /** Pixels from the top of a windowed section; null in a section that flows. */
  readonly top: number | null;
}

/** The icon is null where the words themselves are shown: the answer to a question. */
type ActLook = readonly [icon: string | null, label: () => string];

const ACT_LOOKS: Readonly<Record<BarAct, ActLook>> = {
  yes: [null, () => WORDS.didYouSee.yes],
  no: [null, () => WORDS.didYouSee.no],
  "check-in": ["check", () => WORDS.actions.checkIn],
  snooze: ["clock", () => WORDS.actions.snooze],
  done: ["check", () => WORDS.actions.done],
  reschedule: ["calendar-clock", () => WORDS.actions.reschedule],
  "give-date": ["calendar-plus", () => WORDS.actions.giveDate],
  more: ["more-horizontal", () => WORDS.actions.more],
};

let bodies = 0;

/** Paints one row. */
export class RowElement implements KeyedElement<RowState> {
  readonly el = createDiv({ cls: "tree-item kith-item", attr: { role: "none" } });
  readonly #self = this.el.createDiv({
    cls: "tree-item-self is-clickable kith-row",
    attr: { role: "treeitem", "aria-level": "2", tabindex: "-1", draggable: "true" },
  });
  readonly #lead = this.#self.createDiv({ cls: "kith-lead" });
  readonly #body = this.#self.createDiv({ cls: "tree-item-inner kith-body" });
  readonly #name = this.#body.createDiv({ cls: "kith-name" }).createEl("bdi");
  readonly #bar: HTMLElement;
  #shown: RowLook | null = null;
  #acts: readonly BarAct[] = [];
  /** Icons are half of a row's elements: where the bar shows on hover and focus only, they are drawn then. */
  #hasIcons = Platform.isMobile;

  constructor(state: RowState) {
    bodies += 1;
    this.#body.id = `kith-row-${String(bodies)}`;
    this.#self.dataset.key = state.key;
    this.#self.setAttribute("aria-labelledby", this.#body.id);
    this.#bar = this.#self.createDiv({ cls: "kith-actions" });
    for (const reached of ["pointerenter", "focusin"] as const)
      this.#self.addEventListener(reached, () => this.#drawIcons());
  }

  /** Shows a state, touching only what differs from the one shown. */
  update({ look, position, size, top, selected, acts }: RowState): void {
    if (!same(this.#acts, acts)) this.#paintActs(acts);
    setAttribute(this.#self, "aria-posinset", String(position));
    setAttribute(this.#self, "aria-setsize", String(size));
    if (selected !== null) {
      setAttribute(this.#self, "aria-selected", String(selected));
      this.#self.toggleClass("is-selected", selected);
    }
    if (top !== null) this.el.setCssProps({ "--kith-row-top": `${String(top)}px` });
    if (this.#shown !== null && same(this.#shown, look)) return;
    if (this.#shown === null || !same(this.#shown.lead, look.lead)) this.#paintLead(look.lead);
    this.#paintBody(look);
    this.#shown = look;
  }

  #paintActs(acts: readonly BarAct[]): void {
    // The button that was pressed may be gone: its row keeps the focus.
    if (this.#bar.contains(this.#bar.doc.activeElement)) this.#self.focus();
    this.#bar.empty();
    for (const act of acts) paintAct(this.#bar, act);
    this.#acts = acts;
    if (this.#hasIcons) paintIcons(this.#bar, acts);
  }

  #drawIcons(): void {
    if (this.#hasIcons) return;
    this.#hasIcons = true;
    paintIcons(this.#bar, this.#acts);
  }

  #paintLead(lead: Lead): void {
    this.#lead.empty();
    this.#self.toggleClass("has-box", lead.kind === "box");
    if (lead.kind === "ring") {
      this.#lead.dataset.act = "select";
      paintRing(this.#lead, lead);
    } else if (lead.kind === "sign")
      this.#lead.createSpan({ cls: "kith-sign", attr: { "data-text": lead.sign } });
    else {
      this.#lead.createEl("button", {
        cls: "clickable-icon kith-box",
        attr: {
          type: "button",
          "aria-label": WORDS.actions.done,
          tabindex: "-1",
          "data-act": "done",
        },
      });
    }
  }

  #paintBody(look: RowLook): void {
    setText(this.#name, look.name);
    while (this.#body.childNodes.length > 1) this.#body.lastChild?.remove();
    look.lines.forEach((line, index) => {
      // Lines are blocks; a space between them keeps their words apart when they are read out or copied.
      this.#body.appendText(" ");
      paintLine(this.#body, line, index);
    });
  }
}

function paintAct(bar: HTMLElement, act: BarAct): void {
  const [icon, label] = ACT_LOOKS[act];
  const button = bar.createEl("button", {
    cls: `clickable-icon kith-action is-${act}`,
    attr: { type: "button", "aria-label": label(), tabindex: "-1", "data-act": act },
  });
  // Words are drawn by the stylesheet, so that they are no part of what the row says.
  if (icon === null) button.dataset.text = label();
}

function paintIcons(bar: HTMLElement, acts: readonly BarAct[]): void {
  const buttons = bar.findAll(".kith-action");
  acts.forEach((act, index) => {
    const [icon] = ACT_LOOKS[act];
    const button = buttons[index];
    if (icon !== null && button !== undefined) setIcon(button, icon);
  });
}

function paintLine(body: HTMLElement, line: LookLine, index: number): void {
  const { text, tone, place, isRest = false } = line;
  if (isRest) {
    const attr = { type: "button", tabindex: "-1", "data-act": "rest" };
    body.createEl("button", { cls: "kith-rest", attr }).createEl("bdi", { text });
    return;
  }
  const el = body.createDiv({ cls: tone === "plain" ? "kith-last" : `kith-why is-${tone}` });
  const words = el.createSpan({ cls: "kith-line-text" });
  // Words run in their own direction, but stand on the side the app's language reads from.
  words.createEl("bdi", { text });
  if (place !== null) words.dataset.line = String(index);
}

function paintRing(parent: HTMLElement, ring: Extract<Lead, { kind: "ring" }>): void {
  parent.toggleClass("is-late", ring.tone === "late");
  parent.toggleClass("is-today", ring.tone === "today");
  const svg = parent.createSvg("svg", {
    cls: "kith-ring",
    attr: { viewBox: "0 0 24 24", "aria-hidden": "true" },
  });
  const circle = { cx: "12", cy: "12", r: "10.75", pathLength: "100" };
  svg.createSvg("circle", { cls: "kith-ring-whole", attr: circle });
  if (ring.share > 0) {
    svg.createSvg("circle", {
      cls: "kith-ring-share",
      attr: { ...circle, "stroke-dasharray": `${String(ring.share)} 100` },
    });
  }
  // Drawn by the stylesheet: letters that repeat the name are nothing to read out or to find.
  parent.createSpan({ cls: "kith-initials", attr: { "data-text": ring.initials } });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
