/**
 * Pills in reading view, printed pages and exports, and where Live Preview shows a part of a note as
 * reading view does (callouts, embeds): the rendered words of each marker become one.
 */
import { type MarkdownPostProcessorContext } from "obsidian";
import { type FollowUp } from "../core/markers/follow-up";
import { RenderedPart } from "../rendered-part";
import { type PillTools } from "./live-pills";
import { pillOf } from "./pill";
import { pillElement } from "./pill-element";
import { pillMenu, showAt } from "./pill-menu";
import { findMarker, readTexts, type Stretch } from "./rendered-marker";

type SectionContext = Pick<MarkdownPostProcessorContext, "sourcePath" | "getSectionInfo">;

/** The pills of a rendered section; null where none can be. */
export function readingPills(
  el: HTMLElement,
  context: SectionContext,
  tools: PillTools,
): ReadingPills | null {
  // Each text by itself: the cells of a table stand side by side without a space.
  const mayHold = [...readTexts(el)].some(({ data }) => tools.reader.mayHold(data));
  return mayHold ? new ReadingPills(el, context, tools) : null;
}

/** A pill, what it tells of, and the rendered words that it stands for. */
interface DrawnPill {
  readonly pill: HTMLElement;
  readonly followUp: FollowUp;
  readonly words: string;
}

/** Draws the pills of a section, and anew where they are: whoever asked for it may have moved what was rendered elsewhere. */
class ReadingPills extends RenderedPart {
  readonly #context: SectionContext;
  readonly #tools: PillTools;
  /** The app goes on to call a rendered note as it was called when it was rendered. */
  #path: string;
  #drawn: readonly DrawnPill[] = [];
  /** All that the drawn pills depend on. */
  #told = "";

  constructor(el: HTMLElement, context: SectionContext, tools: PillTools) {
    super(el);
    this.#context = context;
    this.#tools = tools;
    this.#path = context.sourcePath;
    // At once: a page that is printed may never be loaded.
    this.#draw();
  }

  override onload(): void {
    this.register(this.#tools.subscribe(() => this.#draw()));
    this.register(
      this.#tools.onRename((from, to) => {
        if (from !== this.#path) return;
        this.#path = to;
        this.#draw();
      }),
    );
  }

  override takeAway(): void {
    this.#drawn.forEach(putBack);
    this.#drawn = [];
  }

  #draw(): void {
    const left = [...this.#followUps()];
    const told = JSON.stringify([this.#path, left, this.#tools.day()]);
    if (told === this.#told) return;
    this.#told = told;
    const kept = this.#drawn.flatMap((one) => {
      const at = left.findIndex((other) => isSameMarker(one.followUp, other));
      const [now] = at < 0 ? [] : left.splice(at, 1);
      if (now !== undefined) return this.#drawAnew(one, now);
      putBack(one);
      return [];
    });
    this.#drawn = [...kept, ...this.#place(left)];
  }

  #place(followUps: readonly FollowUp[]): DrawnPill[] {
    const drawn: DrawnPill[] = [];
    let after: Text | null = null;
    for (const followUp of followUps) {
      const found = findMarker(this.containerEl, followUp, after);
      if (found === null) continue;
      const pill = this.#pill(followUp);
      drawn.push({ pill, followUp, words: found.node.data.slice(found.from, found.to) });
      after = putInstead(found, pill);
    }
    return drawn;
  }

  #drawAnew({ pill: old, words }: DrawnPill, followUp: FollowUp): DrawnPill {
    const pill = this.#pill(followUp);
    const isFocused = old.doc.activeElement === old;
    old.replaceWith(pill);
    if (isFocused) pill.focus();
    return { pill, followUp, words };
  }

  /** The follow-ups that may stand here. What is rendered apart from its note has no lines of its own: it is asked for lines that stand in the note once. */
  #followUps(): readonly FollowUp[] {
    const path = this.#path;
    const { reader } = this.#tools;
    const section = this.#context.getSectionInfo(this.containerEl);
    if (section !== null) {
      const { text, lineStart, lineEnd } = section;
      return reader.note(path, text).filter(({ line }) => line >= lineStart && line <= lineEnd);
    }
    const saved = reader.saved(path);
    return saved.filter(
      ({ source, line }) => !saved.some((one) => one.source === source && one.line !== line),
    );
  }

  #pill(followUp: FollowUp): HTMLElement {
    const { today, language } = this.#tools.day();
    const placed = { ...followUp, path: this.#path, people: [], couldBe: [] };
    const pill = pillElement(pillOf(followUp, today, language), (event) => {
      const menu = pillMenu(placed, this.#tools.acts);
      if (menu !== null) showAt(menu, event, pill);
    });
    return pill;
  }
}

function isSameMarker(one: FollowUp, other: FollowUp): boolean {
  return one.source === other.source && one.marker?.from === other.marker?.from;
}

function putBack({ pill, words }: DrawnPill): void {
  const { parentNode } = pill;
  pill.replaceWith(words);
  parentNode?.normalize();
}

/** Puts a pill in place of a stretch. Gives the text behind it, where the next marker is looked for. */
function putInstead({ node, from, to }: Stretch, pill: HTMLElement): Text {
  const words = node.splitText(from);
  const rest = words.splitText(to - from);
  words.replaceWith(pill);
  return rest;
}
