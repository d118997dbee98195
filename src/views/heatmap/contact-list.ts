/**
 * The contacts of a day, week or month, each leading to the line that tells of it. Its buttons go on to
 * the next one that has any, for those to whom a cell is too small to point at.
 */
import { setIcon } from "obsidian";
import { type Contact, type Stretch } from "../../core/calendar/year-grid";
import { speakDate } from "../../core/dates/spoken";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { KeyedChildren, type KeyedElement } from "../dom/keyed-children";
import { setAttribute, setText } from "../dom/quiet-dom";
import { contactKindText } from "../wording/contact-kind-text";
import { type Beside } from "./beside";
import { type CalendarSpeaking, titleWords } from "./cell-words";

/** What the list leads to. */
export interface ContactListActs {
  /** Opens the line of a contact. */
  readonly open: (place: Place, event: MouseEvent) => void;
  /** Goes to what has contacts next, later or earlier. */
  readonly step: (step: 1 | -1) => void;
}

/** What the list tells. */
export interface ContactListContent extends CalendarSpeaking, Beside {
  /** The day, week or month that is chosen, or null. */
  readonly stretch: Stretch | null;
}

/** Contacts listed before "more". */
const LISTED = 100;

/** The list under the grid. */
export class ContactList {
  readonly el: HTMLElement;
  readonly #title: HTMLElement;
  readonly #items: KeyedChildren<Item>;
  readonly #more: HTMLElement;
  readonly #earlier: HTMLButtonElement;
  readonly #later: HTMLButtonElement;

  constructor(parent: HTMLElement, { open, step }: ContactListActs) {
    this.el = parent.createDiv({ cls: "kith-year-contacts" });
    const head = this.el.createDiv({ cls: "kith-year-chosen" });
    this.#title = head.createEl("h3", { attr: { "aria-live": "polite" } });
    this.#earlier = stepButton(head, "chevron-left", () => step(-1));
    this.#later = stepButton(head, "chevron-right", () => step(1));
    const list = this.el.createEl("ul");
    this.#items = new KeyedChildren(list, () => new ItemElement(open));
    this.#more = this.el.createDiv({ cls: "kith-why-older" });
  }

  /** Lists the contacts of what is chosen; until something is, says that it can be. */
  show(content: ContactListContent): void {
    const { stretch, scale } = content;
    const { choose, earlier, later } = WORDS.heatmap;
    this.#earlier.disabled = content.earlier === null;
    this.#later.disabled = content.later === null;
    setAttribute(this.#earlier, "aria-label", earlier);
    setAttribute(this.#later, "aria-label", later);
    setText(this.#title, stretch === null ? choose[scale] : titleWords(stretch, content));
    this.#title.toggleClass("is-hint", stretch === null);
    const contacts = stretch?.contacts ?? [];
    this.#items.show(contacts.slice(0, LISTED).map((contact) => itemOf(contact, content)));
    const hidden = contacts.length - LISTED;
    this.#more.toggle(hidden > 0);
    setText(this.#more, WORDS.heatmap.more(hidden));
  }

  /** Gives the focus to the first contact. Gives whether there is one. */
  focus(): boolean {
    const first = this.el.querySelector("a");
    first?.focus();
    return first !== null;
  }
}

function stepButton(parent: HTMLElement, icon: string, act: () => void): HTMLButtonElement {
  const button = parent.createEl("button", { cls: "clickable-icon", attr: { type: "button" } });
  setIcon(button, icon);
  button.addEventListener("click", act);
  return button;
}

interface Item {
  readonly text: string;
  readonly place: Place;
}

function itemOf(contact: Contact, speaking: CalendarSpeaking): readonly [key: string, item: Item] {
  const { day, person, name, kind, path, line } = contact;
  const when = speaking.scale === "day" ? null : speakDate(day, speaking.today, speaking.language);
  const text = WORDS.heatmap.contact(name, contactKindText(kind), when);
  return [`${person}\n${path}\n${String(line)}\n${day}\n${kind}`, { text, place: { path, line } }];
}

class ItemElement implements KeyedElement<Item> {
  readonly el = createEl("li");
  readonly #link = this.el.createEl("a", { attr: { href: "#", dir: "auto" } });
  #place: Place | null = null;

  constructor(open: (place: Place, event: MouseEvent) => void) {
    this.#link.addEventListener("click", (event) => {
      event.preventDefault();
      if (this.#place !== null) open(this.#place, event);
    });
  }

  update({ text, place }: Item): void {
    this.#place = place;
    setText(this.#link, text);
  }
}
