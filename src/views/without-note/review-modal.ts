/** The names that dated notes link to and that have no note, to be decided on one by one. */
import { type App, Modal } from "obsidian";
import { speakDay } from "../../core/dates/spoken";
import { withoutLinkMarks } from "../../core/markdown/links";
import { type UnknownPerson } from "../../core/note-index/unknown-people";
import { withoutMd } from "../../core/paths";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { nameModal } from "../dom/modal-name";
import { setText } from "../dom/quiet-dom";
import { type LineTools } from "../why/why-lines";
import { type Speaking } from "../wording/reason-words";

/** Names listed before all are asked for. */
const LISTED = 50;

/** What can be decided about a name. */
export type Decision = "make" | "track" | "reject";

const DECISIONS: readonly Decision[] = ["make", "track", "reject"];

/** Who is reviewed, and what comes of it. */
export interface Review {
  /** Those not decided on yet. */
  readonly people: () => readonly UnknownPerson[];
  readonly speaking: Speaking;
  /** The line at a place; null when it is not there. */
  readonly read: LineTools["read"];
  /** Calls back after each change until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly decide: (person: UnknownPerson, decision: Decision) => Promise<void>;
  readonly open: (place: Place) => void;
}

/** Lists the names, and follows what becomes of them. */
export class ReviewModal extends Modal {
  readonly #review: Review;
  #isWhole = false;
  #unsubscribe: (() => void) | null = null;

  constructor(app: App, review: Review) {
    super(app);
    this.#review = review;
    this.setTitle(WORDS.withoutNote.title);
    this.modalEl.addClass("kith-without-note");
    nameModal(this);
  }

  override onOpen(): void {
    this.#paint();
    this.#unsubscribe = this.#review.subscribe(() => this.#paint());
  }

  override onClose(): void {
    this.#unsubscribe?.();
    this.contentEl.empty();
  }

  /** Paints all anew; who was on a button stays there, or on the like of it in the row that took its place. */
  #paint(): void {
    const { contentEl } = this;
    const held = focusIn(contentEl);
    const { scrollTop } = this.modalEl;
    contentEl.empty();
    const all = this.#review.people();
    const { intro, empty } = WORDS.withoutNote;
    contentEl.createEl("p", { text: all.length === 0 ? empty : intro, attr: { tabindex: "-1" } });
    const list = contentEl.createEl("ul", { cls: "kith-without-note-list" });
    list.toggle(all.length > 0);
    const shown = this.#isWhole ? all : all.slice(0, LISTED);
    for (const person of shown) this.#row(list, person);
    if (shown.length < all.length) this.#showAll(all.length);
    this.modalEl.scrollTop = scrollTop;
    if (held !== null) this.#focus(held);
  }

  #row(list: HTMLElement, person: UnknownPerson): void {
    const { name, notes, last } = person;
    const { speaking, read, open } = this.#review;
    const item = list.createEl("li", { attr: { "data-name": person.target } });
    item.createDiv({ cls: "kith-name" }).createEl("bdi", { text: name });
    const day = speakDay(last.day, speaking.today, speaking.language);
    const told = item.createDiv({ cls: "kith-last" });
    told.createSpan({ text: `${WORDS.withoutNote.told(notes, day)} ` });
    const link = told.createEl("a", {
      text: WORDS.why.place(withoutMd(last.path), last.line + 1),
      attr: { href: "#" },
    });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.close();
      open(last);
    });
    const sentence = item.createDiv({ cls: "kith-why-sentence" });
    void read(last).then((line) => setText(sentence, withoutLinkMarks(line?.source ?? "").trim()));
    this.#buttons(item, person);
  }

  #buttons(item: HTMLElement, person: UnknownPerson): void {
    const words = WORDS.withoutNote;
    const bar = item.createDiv({ cls: "kith-without-note-acts" });
    for (const decision of DECISIONS) {
      const button = bar.createEl("button", {
        text: words[decision],
        attr: {
          type: "button",
          "aria-label": words.of(words[decision], person.name),
          "data-decision": decision,
        },
      });
      button.addEventListener("click", () => {
        void this.#review.decide(person, decision).then(() => this.#paint());
      });
    }
  }

  #showAll(count: number): void {
    const button = this.contentEl.createEl("button", {
      text: WORDS.withoutNote.all(count),
      attr: { type: "button" },
    });
    button.addEventListener("click", () => {
      this.#isWhole = true;
      this.#paint();
      this.#focus({ name: null, index: LISTED, decision: "make" });
    });
  }

  #focus({ name, index, decision }: Held): void {
    const rows = [...this.contentEl.querySelectorAll<HTMLElement>("li")];
    const row = rows.find((one) => one.dataset.name === name) ?? rows[index] ?? rows.at(-1);
    const button = row?.querySelector<HTMLElement>(`[data-decision=${decision}]`);
    (button ?? this.contentEl.querySelector<HTMLElement>("p"))?.focus();
  }
}

/** The button that has the focus: whose it is, in which row, counted from 0. */
interface Held {
  readonly name: string | null;
  readonly index: number;
  readonly decision: string;
}

function focusIn(content: HTMLElement): Held | null {
  const { activeElement } = content.ownerDocument;
  const row = content.contains(activeElement) ? activeElement?.closest("li") : null;
  if (row === null || row === undefined) return null;
  const index = [...content.querySelectorAll("li")].indexOf(row);
  const decision = activeElement?.getAttribute("data-decision") ?? "make";
  return { name: row.dataset.name ?? null, index, decision };
}
