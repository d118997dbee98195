/**
 * The lines of an explanation: what each says, the sentence it comes from, the way to it, and the
 * button that makes it count or not. Sentences are read when they come into sight.
 */
import { withoutLinkMarks } from "../../core/markdown/links";
import { withoutMd } from "../../core/paths";
import { type Overruling, type Place, type ShownLine } from "../../requests";
import { WORDS } from "../../words";
import { setText } from "../dom/quiet-dom";

/** UTF-16 units of a sentence that are shown. */
const LONGEST_SHOWN = 300;

/** A line of a note as it was read, and whether a mark on it would be read. */
export type ReadLine = ShownLine & { readonly takesMark: boolean };

/** What an explained line is made with. */
export interface LineTools {
  /** The line at a place; null when it is not there. */
  readonly read: (place: Place & { readonly line: number }) => Promise<ReadLine | null>;
  readonly overrule: (line: ShownLine, verdict: Overruling) => void;
  readonly open: (place: Place) => void;
}

/** One line of an explanation. */
export interface ToldLine {
  readonly words: string;
  /** Where it is written; null when no note says it. */
  readonly place: Place | null;
  /** Shows the line's own words; with what may be said of it, or `none` when nothing would change. */
  readonly verdict?: Overruling | "none";
}

let told = 0;

/** Paints lines, and remembers their sentences while they are painted anew. */
export class WhyLines {
  readonly #tools: LineTools;
  readonly #known = new Map<string, ReadLine>();
  readonly #reading = new Map<Element, () => void>();
  readonly #sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) this.#read(target);
  });

  constructor(tools: LineTools) {
    this.#tools = tools;
  }

  /** Lets go of all lines painted so far. */
  forget(): void {
    this.#sight.disconnect();
    this.#reading.clear();
  }

  /** Adds a line to a list. */
  add(list: HTMLElement, { words, place, verdict }: ToldLine): void {
    const item = list.createEl("li");
    told += 1;
    const id = `kith-told-${String(told)}`;
    item.createDiv({ cls: "kith-why-words", text: words, attr: { id } });
    if (place === null) return;
    this.#paintPlace(item, place);
    if (place.line === null || verdict === undefined) return;
    const { path, line } = place;
    const key = keyOf(place);
    const parts = { item, describedBy: id, verdict, key };
    const known = this.#known.get(key);
    if (known !== undefined) this.#paintSentence(parts, known);
    this.#reading.set(item, () => {
      void this.#tools.read({ path, line }).then((read) => {
        if (read === null) return;
        this.#known.set(key, read);
        if (item.isConnected) this.#paintSentence(parts, read);
      });
    });
    this.#sight.observe(item);
  }

  #read(item: Element): void {
    this.#sight.unobserve(item);
    this.#reading.get(item)?.();
    this.#reading.delete(item);
  }

  #paintPlace(item: HTMLElement, place: Place): void {
    const path = withoutMd(place.path);
    const link = item.createEl("a", {
      cls: "kith-why-place",
      text: place.line === null ? path : WORDS.why.place(path, place.line + 1),
      attr: { href: "#", "data-key": keyOf(place) },
    });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.#tools.open(place);
    });
  }

  #paintSentence({ item, describedBy, verdict, key }: LineParts, line: ReadLine): void {
    const sentence =
      item.querySelector<HTMLElement>(".kith-why-sentence") ??
      item.createDiv({ cls: "kith-why-sentence" });
    setText(sentence, shorten(withoutLinkMarks(line.source).trim()));
    item.querySelector<HTMLElement>(".kith-why-verdict")?.toggle(line.takesMark);
    if (verdict === "none" || !line.takesMark) return;
    if (item.querySelector(".kith-why-verdict") !== null) return;
    const button = item.createEl("button", {
      cls: "kith-why-verdict",
      text: verdict === "touch" ? WORDS.overrule.count : WORDS.overrule.dontCount,
      attr: { type: "button", "aria-describedby": describedBy, "data-key": `verdict ${key}` },
    });
    button.addEventListener("click", () => {
      const shown = this.#known.get(key);
      if (shown !== undefined) this.#tools.overrule(shown, verdict);
    });
  }
}

interface LineParts {
  readonly item: HTMLElement;
  /** Id of the words that tell what a button is about. */
  readonly describedBy: string;
  readonly verdict: Overruling | "none";
  readonly key: string;
}

function keyOf({ path, line }: Place): string {
  return `${path}:${String(line)}`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  // A pair of surrogates is not cut in two.
  return `${text.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
