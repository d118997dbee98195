/** The contacts of a day, week or month, each leading to the line that tells of it. */
import { speakDate } from "../../core/dates/spoken";
import { type Contact, type Stretch } from "../../core/calendar/year-grid";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { contactKindText } from "../contact-kind-text";
import { KeyedChildren, type KeyedElement } from "../keyed-children";
import { setText } from "../quiet-dom";
import { type CalendarSpeaking, cellWords } from "./cell-words";

/** Contacts listed before "more". */
const LISTED = 100;

/** The list under the grid. */
export class ContactList {
  readonly el: HTMLElement;
  readonly #title: HTMLElement;
  readonly #items: KeyedChildren<Item>;
  readonly #more: HTMLElement;

  /** `open` is told which line is wanted. */
  constructor(parent: HTMLElement, open: (place: Place, event: MouseEvent) => void) {
    this.el = parent.createDiv({ cls: "kith-year-contacts" });
    this.#title = this.el.createEl("h3", { attr: { "aria-live": "polite" } });
    const list = this.el.createEl("ul");
    this.#items = new KeyedChildren(list, () => new ItemElement(open));
    this.#more = this.el.createDiv({ cls: "kith-why-older" });
    this.el.hide();
  }

  /** Lists a stretch's contacts; nothing when null. */
  show(stretch: Stretch | null, speaking: CalendarSpeaking): void {
    this.el.toggle(stretch !== null);
    if (stretch === null) return;
    setText(this.#title, cellWords(stretch, speaking));
    const { contacts } = stretch;
    this.#items.show(contacts.slice(0, LISTED).map((contact) => itemOf(contact, speaking)));
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
