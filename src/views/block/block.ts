/** A code block in a note that is drawn as a list: the sidebar's rows, with all that can be done on them. */
import { type App, type HoverParent, type HoverPopover, type Plugin } from "obsidian";
import { type PersonMatch } from "../../core/kith";
import { type SectionName, type Standing } from "../../core/ranking/agenda";
import { partsOf, RenderedPart } from "../../rendered-part";
import { WORDS } from "../../words";
import { KeysModal } from "../list/keys-modal";
import { listenToList } from "../list/list-gestures";
import { type ListSection } from "../list/list-stops";
import { PeopleList } from "../list/people-list";
import { RowReach } from "../list/row-reach";
import { SelectionBar } from "../list/selection-bar";
import { type Model } from "../model";
import { type RowActs } from "../row/row-acts";
import { someonesOf } from "../row/row-subject";
import { type MenuTools, snoozeMenu } from "../row/snooze-menu";
import { blockSections } from "./block-rows";
import { readOptions } from "./options";
import { personOf, problemWords } from "./problem-words";

/** What blocks are drawn with. */
export interface BlockTools {
  readonly app: App;
  readonly model: Model;
  readonly acts: RowActs;
  /** Whom a name, alias or path means. */
  readonly find: (name: string) => PersonMatch;
  /** The source under which hover previews are registered. */
  readonly hoverSource: string;
}

/** The language of the code blocks. */
const BLOCK_LANGUAGE = "kith";

/** Rows of a section shown before "more" is asked for, and how many more that shows. */
const FIRST_ROWS = 15;
const MORE_ROWS = 50;

/** Problems told of in a block. */
const MOST_PROBLEMS = 5;

/** What a block shows: rows, or what is said in their place. */
interface Content {
  readonly sections: readonly ListSection[];
  readonly said: readonly string[];
  readonly wrong: boolean;
}

const NOTHING: Content = { sections: [], said: [], wrong: false };

/** Has code blocks drawn as lists until the plugin is unloaded. */
export function addBlocks(plugin: Plugin, tools: BlockTools): void {
  const part = partsOf(plugin);
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, context) =>
    context.addChild(part(new Block(el, source, tools))),
  );
}

/** A block, drawn for as long as its place in the note is. */
class Block extends RenderedPart implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly app: App;
  readonly #tools: BlockTools;
  readonly #source: string;
  readonly #asked: ReturnType<typeof readOptions>;
  readonly #collapsed = new Set<SectionName>();
  readonly #shown = new Map<SectionName, number>();
  readonly #list: PeopleList;
  readonly #said: HTMLElement;
  readonly #bar: SelectionBar;
  #stale = false;

  /** Draws the block whose text is `source` in an element. */
  constructor(el: HTMLElement, source: string, tools: BlockTools) {
    super(el);
    this.app = tools.app;
    this.#tools = tools;
    this.#source = source;
    this.#asked = readOptions(source);
    el.addClass("kith-block");
    this.#said = el.createDiv({ cls: "kith-block-said" });
    this.#list = new PeopleList(el, () => this.#bar.show(this.#list.selection.size));
    this.#bar = new SelectionBar(el, {
      checkIn: () => tools.acts.logCheckIn(someonesOf(this.#selected())),
      snooze: () => snoozeMenu(this.#selected(), this.#menuTools()),
      setInterval: () => tools.acts.setInterval(someonesOf(this.#selected())),
      clear: () => {
        this.#list.clearSelection();
        this.#list.focusCurrent();
      },
    });
  }

  /** The source of hover previews, and of the menus that other plugins add to. */
  getViewType(): string {
    return this.#tools.hoverSource;
  }

  override onload(): void {
    const { acts, model } = this.#tools;
    const list = this.#list;
    listenToList(this, {
      list,
      acts,
      reach: new RowReach(this, list, () => this.#menuTools()),
      toggle: ({ kind, section }) => {
        if (kind === "more") this.#shown.set(section, this.#shownOf(section) + MORE_ROWS);
        else if (!this.#collapsed.delete(section)) this.#collapsed.add(section);
        this.#draw();
      },
      selected: () => this.#selected(),
      search: null,
      help: () => new KeysModal(this.app).open(),
    });
    this.register(model.subscribe(() => this.#changed()));
    const seen = new IntersectionObserver(() => this.#stale && this.#draw());
    seen.observe(this.containerEl);
    this.register(() => seen.disconnect());
    // At once, wherever it stands: a page that is printed is never seen.
    this.#draw();
  }

  override takeAway(): void {
    this.containerEl.empty();
    this.containerEl.removeClass("kith-block");
    this.containerEl.createEl("pre").createEl("code", { text: this.#source });
  }

  #changed(): void {
    this.#stale = true;
    if (this.containerEl.isShown()) this.#draw();
  }

  #draw(): void {
    this.#stale = false;
    const { today, language, nameOf, agenda } = this.#tools.model.outlook();
    const { sections, said, wrong } = this.#content();
    this.#list.selection.keepOnly(agenda?.people ?? []);
    this.#list.show(sections, { today, language, nameOf, width: "wide" });
    this.#list.el.toggle(sections.length > 0);
    this.#bar.show(this.#list.selection.size);
    this.#said.empty();
    for (const line of said) this.#said.createDiv({ text: line });
    this.#said.toggle(said.length > 0);
    this.#said.toggleClass("is-wrong", wrong);
  }

  #content(): Content {
    const { agenda, reading } = this.#tools.model.outlook();
    const { options, problems } = this.#asked;
    if (problems.length > 0) return complaint(problems.map(problemWords));
    if (agenda === null) return { ...NOTHING, said: readingWords(reading) };
    const person = options.person === null ? null : personOf(options.person, this.#tools.find);
    if (person?.kind === "unclear") return complaint([person.why]);
    const query = { ...options, person: person?.path ?? null };
    const sections = blockSections(agenda, query, {
      collapsed: this.#collapsed,
      shown: (name) => this.#shownOf(name),
    });
    return sections.length > 0
      ? { ...NOTHING, sections }
      : { ...NOTHING, said: this.#emptyWords() };
  }

  #emptyWords(): readonly string[] {
    const { show, person, tag } = this.#asked.options;
    const about = [person?.name ?? [], tag === null ? [] : `#${tag}`].flat();
    if (about.length > 0) return [WORDS.block.nothingFor(about)];
    return (show ?? ["now"]).map((name) => WORDS.block.empty[name]);
  }

  #shownOf(name: SectionName): number {
    return this.#shown.get(name) ?? this.#asked.options.limit ?? FIRST_ROWS;
  }

  #menuTools(): MenuTools {
    return { acts: this.#tools.acts, ...this.#tools.model.outlook() };
  }

  /** The selected people, most urgent first. */
  #selected(): readonly Standing[] {
    const people = this.#tools.model.outlook().agenda?.people ?? [];
    return people.filter(({ person }) => this.#list.selection.hasPerson(person.path));
  }
}

function complaint(problems: readonly string[]): Content {
  const told = problems.slice(0, MOST_PROBLEMS);
  const more = problems.length - told.length;
  const rest = more > 0 ? [WORDS.block.moreProblems(more)] : [];
  return { sections: [], said: [WORDS.block.problems, ...told, ...rest], wrong: true };
}

function readingWords(reading: { readonly done: number; readonly of: number } | null): string[] {
  return reading === null || reading.of === 0 ? [] : [WORDS.list.reading(reading.done, reading.of)];
}
