/**
 * Sees which stretches of a line are typed by hand, and tells of the line when the cursor leaves it.
 * What is pasted, loaded, synced, completed or brought back by undo is not typed.
 */
import { type EditorState, type Extension, type Transaction } from "@codemirror/state";
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { editorInfoField, type TFile } from "obsidian";

/** A stretch of a line, in columns. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A line in which something was typed, as the cursor leaves it. */
export interface TypedLine<When> {
  readonly path: string;
  /** Number of the line, counted from 0. */
  readonly number: number;
  /** The line before anything was typed in it, and now. */
  readonly before: string;
  readonly after: string;
  /** What was typed and still stands. */
  readonly typed: readonly Stretch[];
  /** When the typing began. */
  readonly since: When;
  /** The whole text; asked for only when it is needed, since joining it costs its length. */
  readonly text: () => string;
}

/** What the watch works with. */
export interface TypingTools<When> {
  readonly now: () => When;
  readonly left: (line: TypedLine<When>) => void;
}

/** The extension that watches the typing in every editor. */
export function typingWatch<When>(tools: TypingTools<When>): Extension {
  return ViewPlugin.define((view) => new TypingWatch(view, tools));
}

/** The line that is being typed in; positions count from the start of the text. */
interface Watched<When> {
  /** Its note, wherever it is moved; the view may show another by the time the line is left. */
  readonly file: TFile | null;
  readonly at: number;
  readonly before: string;
  readonly typed: readonly Stretch[];
  readonly since: When;
}

class TypingWatch<When> implements PluginValue {
  readonly #tools: TypingTools<When>;
  #state: EditorState;
  #watched: Watched<When> | null = null;

  constructor(view: EditorView, tools: TypingTools<When>) {
    this.#tools = tools;
    this.#state = view.state;
  }

  update(update: ViewUpdate): void {
    for (const transaction of update.transactions)
      if (transaction.docChanged) this.#take(transaction);
    this.#state = update.state;
    const watched = this.#watched;
    if (watched === null) return;
    const line = update.state.doc.lineAt(watched.at);
    const { head } = update.state.selection.main;
    const isAway = head < line.from || head > line.to;
    if (isAway || (update.focusChanged && !update.view.hasFocus)) this.#leave();
  }

  destroy(): void {
    this.#leave();
  }

  #take(transaction: Transaction): void {
    const { changes, startState, newDoc } = transaction;
    if (this.#watched !== null) this.#watched = moved(this.#watched, changes);
    // Several cursors type one text in several places: whose day that is can't be told apart later.
    const isTyped =
      transaction.isUserEvent("input.type") && startState.selection.ranges.length === 1;
    if (isTyped) {
      changes.iterChangedRanges((fromBefore, _toBefore, from, to) => {
        const at = newDoc.lineAt(to).from;
        const watched =
          this.#watched?.at === at ? this.#watched : this.#begin(transaction, at, fromBefore);
        this.#watched = { ...watched, typed: joined(watched.typed, { from, to }) };
      });
    }
  }

  #begin({ startState, state }: Transaction, at: number, from: number): Watched<When> {
    this.#state = state;
    this.#leave();
    const file = state.field(editorInfoField, false)?.file ?? null;
    const before = startState.doc.lineAt(from).text;
    return { file, at, before, typed: [], since: this.#tools.now() };
  }

  #leave(): void {
    const watched = this.#watched;
    this.#watched = null;
    if (watched === null || watched.typed.length === 0) return;
    const { doc } = this.#state;
    const path = watched.file?.path ?? null;
    const { from: start, number, text: after } = doc.lineAt(watched.at);
    const { before, since } = watched;
    if (path === null || after === before) return;
    const typed = watched.typed.map(({ from, to }) => ({ from: from - start, to: to - start }));
    const text = (): string => doc.toString();
    this.#tools.left({ path, number: number - 1, before, after, typed, since, text });
  }
}

/** A line after changes that were not typed in it. */
function moved<When>(watched: Watched<When>, changes: Transaction["changes"]): Watched<When> {
  const typed = watched.typed
    .map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }))
    .filter(({ from, to }) => from < to);
  return { ...watched, at: changes.mapPos(watched.at, -1), typed };
}

/** Stretches with one more, which grows the one it touches: typing a line makes one stretch. */
function joined(stretches: readonly Stretch[], { from, to }: Stretch): Stretch[] {
  const touching = stretches.filter((one) => one.from <= to && one.to >= from);
  const apart = stretches.filter((one) => !touching.includes(one));
  const start = Math.min(from, ...touching.map((one) => one.from));
  const end = Math.max(to, ...touching.map((one) => one.to));
  return start < end ? [...apart, { from: start, to: end }] : apart;
}
