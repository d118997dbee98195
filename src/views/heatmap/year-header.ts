/** The top of a year at a glance: whose contacts, which year, how finely. */
import { setIcon } from "obsidian";
import { type Scale } from "../../core/calendar/year-grid";
import { WORDS } from "../../words";
import { setText } from "../dom/quiet-dom";

/** What the header's buttons lead to. */
export interface YearHeaderActs {
  readonly turn: (years: 1 | -1) => void;
  readonly scale: (scale: Scale) => void;
  readonly everyone: () => void;
  readonly pickPerson: () => void;
}

/** What the header tells. */
export interface YearHeaderContent {
  readonly title: string;
  readonly year: string;
  readonly summary: string;
  readonly scale: Scale;
  readonly isOfOne: boolean;
  readonly hasNext: boolean;
}

const SCALES: readonly Scale[] = ["day", "week", "month"];

let headers = 0;

/** Title, year and buttons. */
export class YearHeader {
  readonly #title: HTMLElement;
  readonly #year: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #next: HTMLButtonElement;
  readonly #everyone: HTMLElement;
  readonly #scales = new Map<Scale, HTMLInputElement>();

  constructor(parent: HTMLElement, acts: YearHeaderActs) {
    const el = parent.createDiv({ cls: "kith-year-header" });
    const { previous, next, everyone, person } = WORDS.heatmap;
    this.#title = el.createEl("h2", { attr: { dir: "auto" } });
    const turn = el.createDiv({ cls: "kith-year-turn" });
    iconButton(turn, ["chevron-left", previous]).addEventListener("click", () => acts.turn(-1));
    this.#year = turn.createSpan({ attr: { "aria-live": "polite" } });
    this.#next = iconButton(turn, ["chevron-right", next]);
    this.#next.addEventListener("click", () => acts.turn(1));
    this.#buildScales(el, acts);
    const who = el.createDiv({ cls: "kith-year-who" });
    this.#everyone = textButton(who, everyone, acts.everyone);
    textButton(who, person, acts.pickPerson);
    this.#summary = parent.createDiv({ cls: "kith-year-summary" });
  }

  /** Tells what is shown. */
  show(content: YearHeaderContent): void {
    setText(this.#title, content.title);
    setText(this.#year, content.year);
    setText(this.#summary, content.summary);
    this.#next.disabled = !content.hasNext;
    this.#everyone.toggle(content.isOfOne);
    for (const [scale, input] of this.#scales) {
      if (input.checked !== (scale === content.scale)) input.checked = scale === content.scale;
    }
  }

  #buildScales(parent: HTMLElement, acts: YearHeaderActs): void {
    headers += 1;
    const name = `kith-scale-${String(headers)}`;
    const group = parent.createDiv({
      cls: "kith-year-scales",
      attr: { role: "radiogroup", "aria-label": WORDS.heatmap.scale },
    });
    for (const scale of SCALES) {
      const label = group.createEl("label");
      const input = label.createEl("input", { attr: { type: "radio", name, value: scale } });
      label.createSpan({ text: WORDS.heatmap.scales[scale] });
      input.addEventListener("change", () => acts.scale(scale));
      this.#scales.set(scale, input);
    }
  }
}

function iconButton(
  parent: HTMLElement,
  [icon, label]: readonly [icon: string, label: string],
): HTMLButtonElement {
  const attr = { type: "button", "aria-label": label };
  const button = parent.createEl("button", { cls: "clickable-icon", attr });
  setIcon(button, icon);
  return button;
}

function textButton(parent: HTMLElement, text: string, act: () => void): HTMLElement {
  const button = parent.createEl("button", { text, attr: { type: "button" } });
  button.addEventListener("click", act);
  return button;
}
