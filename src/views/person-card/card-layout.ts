/** The parts of the card in the document. */
import { setIcon } from "obsidian";
import { WORDS } from "../../words";
import { YearStrip } from "./year-strip";

/** What the card's buttons do. */
export type CardAct = "fold" | "check-in" | "log" | "year" | "menu" | "all";

/** The parts. */
export interface CardParts {
  readonly card: HTMLElement;
  readonly fold: HTMLElement;
  readonly name: HTMLElement;
  readonly last: HTMLElement;
  readonly body: HTMLElement;
  readonly strip: YearStrip;
  readonly lines: HTMLElement;
  readonly more: HTMLElement;
}

type Button = readonly [act: CardAct, icon: string, label: () => string];

const BUTTONS: readonly Button[] = [
  ["check-in", "check", () => WORDS.actions.checkIn],
  ["log", "pencil", () => WORDS.actions.logCheckIn],
  ["year", "calendar-days", () => WORDS.card.year],
  ["menu", "more-horizontal", () => WORDS.card.more],
];

let cards = 0;

/** Builds an empty card in a parent. */
export function buildCard(parent: HTMLElement): CardParts {
  cards += 1;
  const id = `kith-person-${String(cards)}`;
  const card = parent.createEl("section", {
    cls: "kith-person",
    attr: { "aria-labelledby": id },
  });
  const head = card.createDiv({ cls: "kith-person-head" });
  const fold = addButton(head, ["fold", "chevron-down", () => ""]);
  const name = head.createEl("h2", { cls: "kith-person-name", attr: { id, dir: "auto" } });
  const bar = head.createDiv({ cls: "kith-person-actions" });
  for (const button of BUTTONS) addButton(bar, button);
  const last = card.createDiv({ cls: "kith-person-last" });
  const body = card.createDiv({ cls: "kith-person-body" });
  const strip = new YearStrip(body);
  const lines = body.createDiv();
  const more = body.createEl("button", {
    cls: "kith-person-more",
    attr: { type: "button", "data-card": "all" },
  });
  return { card, fold, name, last, body, strip, lines, more };
}

function addButton(parent: HTMLElement, [act, icon, label]: Button): HTMLElement {
  const button = parent.createEl("button", {
    cls: `clickable-icon kith-person-button is-${act}`,
    attr: { type: "button", "aria-label": label(), "data-card": act },
  });
  setIcon(button, icon);
  return button;
}
