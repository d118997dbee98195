/**
 * Suggests while a marker is typed: its word, its day, who it is about. What is accepted is one
 * change of one line, which one undo takes back to the words. A bare `@` is left to other plugins.
 */
import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from "obsidian";
import { type Day } from "../core/dates/day";
import { type DateWays } from "../core/dates/phrase";
import { type MarkerPlace, type OpenText, type Position } from "../core/kith";
import { withinCell } from "../core/markdown/tables";
import { type MarkerWords } from "../core/markers/marker-words";
import { type LineChange } from "../core/typing/accept";
import { type Typing, typingAt } from "../core/typing/typing-at";
import { type Someone } from "../requests";
import { WORDS } from "../words";
import { changeOf, type Offer, offersFor, sayOffer } from "./offers";

/** What the suggester works with. */
export interface SuggestTools {
  readonly isOn: () => boolean;
  readonly words: () => MarkerWords;
  /** Where a marker would be read, and from when it counts; null where none is. */
  readonly place: (note: OpenText, at: Position) => MarkerPlace | null;
  readonly reading: () => { readonly today: Day; readonly ways: DateWays };
  /** Everybody known, most urgent first. */
  readonly people: () => readonly Someone[];
  /** A link to a person as it is written in a note. */
  readonly linkTo: (person: Someone, from: string) => string;
}

/** Where a marker is being typed, kept while its line is. */
interface Site {
  readonly path: string;
  readonly line: number;
  /** Column of the marker. */
  readonly column: number;
  /** Lines of the note: when others come or go, what dates the marker may be another. */
  readonly lines: number;
  readonly place: MarkerPlace | null;
}

/** The suggester. */
export class MarkerSuggest extends EditorSuggest<Offer> {
  readonly #tools: SuggestTools;
  #typing: Typing | null = null;
  #site: Site | null = null;

  constructor(app: App, tools: SuggestTools) {
    super(app);
    this.#tools = tools;
    this.reword();
  }

  /** Says what its keys do in the language in use. */
  reword(): void {
    this.setInstructions([
      { command: "↵", purpose: WORDS.suggest.accept },
      { command: "esc", purpose: WORDS.suggest.dismiss },
    ]);
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    this.#typing = file === null ? null : this.#typingIn(cursor, editor, file);
    if (this.#typing === null) return null;
    const { from, to, typed } = this.#typing;
    return {
      start: { line: cursor.line, ch: from },
      end: { line: cursor.line, ch: to },
      query: typed,
    };
  }

  override getSuggestions(_context: EditorSuggestContext): Offer[] {
    const typing = this.#typing;
    if (typing === null) return [];
    const { words, people, reading } = this.#tools;
    const anchor = this.#site?.place?.anchor ?? null;
    return offersFor(typing, { anchor, words: words(), people: people(), ...reading() });
  }

  override renderSuggestion(offer: Offer, el: HTMLElement): void {
    const { title, note } = sayOffer(offer, this.#tools.reading());
    el.addClass("mod-complex");
    const content = el.createDiv({ cls: "suggestion-content" });
    content.createDiv({ cls: "suggestion-title", text: title });
    if (note !== "") content.createDiv({ cls: "suggestion-note", text: note });
  }

  override selectSuggestion(offer: Offer): void {
    const { context } = this;
    if (context === null) return;
    const { editor, file, start } = context;
    const isInTable = this.#site?.place?.isInTable === true;
    const link = (person: Someone): string => {
      const made = this.#tools.linkTo(person, file.path);
      return isInTable ? withinCell(made) : made;
    };
    const change = changeOf(offer, link);
    this.close();
    apply(editor, start.line, change);
  }

  #typingIn(cursor: EditorPosition, editor: Editor, file: TFile): Typing | null {
    const { isOn, words } = this.#tools;
    if (!isOn()) return null;
    const typing = typingAt(editor.getLine(cursor.line), cursor.ch, words());
    // Several cursors would each need an answer of their own.
    if (typing === null || editor.listSelections().length > 1) return null;
    return this.#placeOf(typing, { cursor, editor, file }) === null ? null : typing;
  }

  /** Read once for each marker that is typed, since it takes the whole note. */
  #placeOf(
    { from, part }: Typing,
    { cursor, editor, file }: { cursor: EditorPosition; editor: Editor; file: TFile },
  ): MarkerPlace | null {
    const { path } = file;
    const lines = editor.lineCount();
    const site = this.#site;
    // Of a person only the words are replaced: the marker, which was read before, stands further left.
    const isSame = site?.line === cursor.line && (part === "person" || site.column === from);
    if (isSame && site.path === path && site.lines === lines) return site.place;
    const note = { path, text: editor.getValue() };
    const place = this.#tools.place(note, { line: cursor.line, column: from });
    this.#site = { path, line: cursor.line, column: from, lines, place };
    return place;
  }
}

/** One step of the editor's undo, apart from the typing before it. */
function apply(editor: Editor, line: number, { from, to, text }: LineChange): void {
  const at = { line, ch: from + text.length };
  editor.transaction(
    {
      changes: [{ from: { line, ch: from }, to: { line, ch: to }, text }],
      selection: { from: at },
    },
    "input.complete",
  );
}
