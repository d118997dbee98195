/** The person in view: a card above the list while the open note is a person's. */
import { type ItemView, Keymap, Menu } from "obsidian";
import { weekStrip } from "../../core/calendar/week-strip";
import { type SpokenWidth } from "../../core/dates/spoken";
import { type Dossier } from "../../core/ranking/dossier";
import { WORDS } from "../../words";
import { KeyedChildren } from "../dom/keyed-children";
import { setAttribute, setText } from "../dom/quiet-dom";
import { type Model } from "../model";
import { type RowActs } from "../row/row-acts";
import { addRowItems } from "../row/row-menu";
import { someoneOf } from "../row/row-subject";
import { buildCard, type CardAct, type CardParts } from "./card-layout";
import {
  type DossierLine,
  dueLines,
  lastLine,
  promiseLines,
  unreadLines,
  yearlyLines,
} from "./dossier-lines";
import { LineElement } from "./line-element";

/** Promises shown before "more" is asked for. */
const FIRST_PROMISES = 3;

/** How the card is looked at. */
export interface CardLooking {
  readonly width: SpokenWidth;
  /** Whether only the name and the last contact are shown. */
  readonly folded: boolean;
}

/** What a card is made with. */
export interface CardTools {
  readonly model: Model;
  readonly acts: RowActs;
  /** The card is to be folded, or unfolded. */
  readonly folded: (folded: boolean) => void;
}

/** The card. It stands only while there is somebody to tell of. */
export class PersonCard {
  readonly #tools: CardTools;
  readonly #parts: CardParts;
  readonly #last: KeyedChildren<DossierLine>;
  readonly #lines: KeyedChildren<DossierLine>;
  #dossier: Dossier | null = null;
  /** Path of the person whose promises are all shown, or null. */
  #allOf: string | null = null;
  #looking: CardLooking = { width: "wide", folded: false };

  /** Builds a card in a parent, for as long as a view is loaded. */
  constructor(parent: HTMLElement, view: ItemView, tools: CardTools) {
    this.#tools = tools;
    this.#parts = buildCard(parent);
    const { last, lines } = this.#parts;
    this.#last = new KeyedChildren(last, (line) => this.#line(line));
    this.#lines = new KeyedChildren(lines, (line) => this.#line(line));
    view.registerDomEvent(this.#parts.card, "click", (event) => this.#click(event));
    this.#parts.card.hide();
  }

  /** Tells of the person whose note has a path; of nobody when it is no person's. */
  draw(path: string | null, looking: CardLooking): void {
    this.#dossier = path === null ? null : this.#tools.model.dossier(path);
    this.#looking = looking;
    this.#parts.card.toggle(this.#dossier !== null);
    if (this.#dossier !== null) this.#paint(this.#dossier);
  }

  #paint(dossier: Dossier): void {
    const { name, body, strip, fold, more } = this.#parts;
    const { today, language, weekStart } = this.#tools.model.outlook();
    const { width, folded } = this.#looking;
    const speaking = { today, language, width };
    const { person } = dossier.standing;
    setText(name, person.name);
    const last = lastLine(dossier, speaking);
    this.#last.show([[last.key, last]]);
    setAttribute(fold, "aria-expanded", String(!folded));
    setAttribute(fold, "aria-label", folded ? WORDS.card.unfold : WORDS.card.fold);
    body.toggle(!folded);
    strip.show(weekStrip(dossier.touches, today, weekStart));
    const promises = promiseLines(dossier, speaking);
    const shown = this.#allOf === person.path ? promises.length : FIRST_PROMISES;
    const lines = [
      ...dueLines(dossier, speaking),
      ...unreadLines(dossier, speaking),
      ...yearlyLines(dossier, speaking),
      ...promises.slice(0, shown),
    ];
    this.#lines.show(lines.map((line) => [line.key, line] as const));
    more.toggle(promises.length > shown);
    setText(more, WORDS.card.morePromises(promises.length - shown));
  }

  #line(line: DossierLine): LineElement {
    return new LineElement(line, ({ place }, event) => {
      if (place !== null) this.#tools.acts.open(place, Keymap.isModEvent(event));
    });
  }

  #click(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-card]");
    const dossier = this.#dossier;
    if (button === null || dossier === null) return;
    const { acts, folded } = this.#tools;
    const person = someoneOf(dossier.standing);
    switch (button.dataset.card as CardAct) {
      case "check-in":
        acts.checkIn([person]);
        break;
      case "log":
        acts.logCheckIn([person]);
        break;
      case "year":
        acts.showYear(person);
        break;
      case "menu":
        this.#showMenu(dossier, button);
        break;
      case "all":
        this.#allOf = person.path;
        this.#paint(dossier);
        break;
      case "fold":
        folded(!this.#looking.folded);
    }
  }

  #showMenu({ standing }: Dossier, button: HTMLElement): void {
    const menu = new Menu();
    const { acts, model } = this.#tools;
    const row = { kind: "person", id: standing.person.path, standing } as const;
    addRowItems(menu, row, [standing], { acts, ...model.outlook() });
    menu.onHide(() => button.focus());
    const { left, bottom } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, button.doc);
  }
}
