/**
 * Pills in Live Preview: each marker in sight is drawn as one, unless the cursor is in it or its date
 * is being typed. Only the lines on screen are looked at, whatever the length of the note.
 */
import {
  type EditorState,
  type Extension,
  type Range,
  StateEffect,
  type Text,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { editorInfoField, editorLivePreviewField } from "obsidian";
import { type Day } from "../core/dates/day";
import { type FollowUp } from "../core/markers/follow-up";
import { type MarkerWords } from "../core/markers/marker-words";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { typingAt } from "../core/typing/typing-at";
import { LineReadings, type MarkerReader } from "./line-readings";
import { type Pill, pillOf } from "./pill";
import { pillElement } from "./pill-element";
import { type PillActs, pillMenu, showAt } from "./pill-menu";

/** What pills are drawn with. */
export interface PillTools {
  readonly reader: MarkerReader;
  readonly acts: PillActs;
  readonly words: () => MarkerWords;
  readonly day: () => { readonly today: Day; readonly language: string };
  /** Calls back when notes, settings or the day have changed, until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls back with the old and the new path of each file that is renamed, until the function it gives is called. */
  readonly onRename: (listener: (from: string, to: string) => void) => () => void;
}

/** Told to an editor when its pills may mean something else now. */
const renewed = StateEffect.define<null>();

/** The extension that draws pills in every editor. */
export function livePills(tools: PillTools): Extension {
  return ViewPlugin.define((view) => new LivePills(view, tools), {
    decorations: ({ decorations }) => decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  });
}

class PillWidget extends WidgetType {
  readonly #pill: Pill;
  readonly #followUp: PlacedFollowUp;
  readonly #acts: PillActs;

  constructor(pill: Pill, followUp: PlacedFollowUp, acts: PillActs) {
    super();
    this.#pill = pill;
    this.#followUp = followUp;
    this.#acts = acts;
  }

  override eq(other: PillWidget): boolean {
    const [a, b] = [this.#followUp, other.#followUp];
    const isSamePill = this.#pill.text === other.#pill.text && this.#pill.hint === other.#pill.hint;
    return isSamePill && a.source === b.source && a.line === b.line && a.path === b.path;
  }

  override toDOM(): HTMLElement {
    const el = pillElement(this.#pill, (event) => {
      const menu = pillMenu(this.#followUp, this.#acts);
      if (menu !== null) showAt(menu, event, el);
    });
    return el;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A marker as it was drawn, and on which line. */
interface DrawnPill {
  readonly line: number;
  readonly decoration: Decoration;
}

class LivePills implements PluginValue {
  decorations: DecorationSet;
  /** Every marker in sight is asked for at every keystroke. */
  #drawn = new WeakMap<FollowUp, DrawnPill>();
  /** What a pill says, by all that it depends on: saying days in words costs, and a line that is typed in is read anew at every keystroke. */
  readonly #said = new Map<string, Pill>();
  readonly #tools: PillTools;
  readonly #readings: LineReadings;
  readonly #unsubscribe: () => void;
  #path: string;

  constructor(view: EditorView, tools: PillTools) {
    this.#tools = tools;
    this.#readings = new LineReadings(tools.reader);
    this.#path = pathOf(view.state);
    this.#readings.renew(this.#path);
    this.#unsubscribe = tools.subscribe(() => view.dispatch({ effects: renewed.of(null) }));
    this.decorations = this.#draw(view);
  }

  update(update: ViewUpdate): void {
    const isRenewed = update.transactions.some((one) => one.effects.some((e) => e.is(renewed)));
    const path = pathOf(update.state);
    if (isRenewed || path !== this.#path) this.#renew(path);
    if (update.docChanged) this.#follow(update);
    const isLive = isLivePreview(update.state);
    const isOther = isRenewed || isLive !== isLivePreview(update.startState);
    if (isOther || update.docChanged || update.viewportChanged || update.selectionSet)
      this.decorations = this.#draw(update.view);
  }

  destroy(): void {
    this.#unsubscribe();
  }

  #renew(path: string): void {
    this.#path = path;
    this.#readings.renew(path);
    this.#drawn = new WeakMap();
    this.#said.clear();
  }

  /** Hands on what is known of the line that is being typed in. */
  #follow({ startState, state, changes }: ViewUpdate): void {
    if (startState.doc.lines !== state.doc.lines) return;
    changes.iterChangedRanges((fromBefore, _to, from) => {
      const before = startState.doc.lineAt(fromBefore).text;
      this.#readings.edited(before, state.doc.lineAt(from).text);
    });
  }

  #draw(view: EditorView): DecorationSet {
    const { state } = view;
    if (!isLivePreview(state) || !isWholeNote(state)) return Decoration.none;
    const pills: Range<Decoration>[] = [];
    for (const range of view.visibleRanges)
      for (const line of linesIn(state.doc, range)) this.#drawLine(state, line, pills);
    return Decoration.set(pills, true);
  }

  #drawLine(state: EditorState, line: SeenLine, pills: Range<Decoration>[]): void {
    for (const followUp of this.#read(state, line)) {
      const { marker } = followUp;
      if (marker === null || marker.to > line.text.length) continue;
      const [from, to] = [line.from + marker.from, line.from + marker.to];
      if (isTouched(state, from, to) || this.#isBeingDated(state, followUp, line)) continue;
      pills.push(this.#pill(followUp, line.number).range(from, to));
    }
  }

  /** A line that is being typed waits until the cursor leaves it, or the note is saved, to be read in full. */
  #read(state: EditorState, { text, from, to, number }: SeenLine): readonly FollowUp[] {
    if (isTouched(state, from, to)) return this.#readings.alone(text, number);
    const note = { path: this.#path, text: () => state.doc.toString() };
    return this.#readings.of(text, number, note);
  }

  /** Whether the cursor stands behind words that may become the date which a marker lacks. */
  #isBeingDated(
    { selection }: EditorState,
    { marker, due, phrase }: FollowUp,
    line: SeenLine,
  ): boolean {
    if (due !== null || phrase !== null || marker === null) return false;
    const { head } = selection.main;
    if (head < line.from || head > line.to) return false;
    const typing = typingAt(line.text, head - line.from, this.#tools.words());
    return typing?.part === "date" && typing.from === marker.from;
  }

  #pill(followUp: FollowUp, line: number): Decoration {
    const drawn = this.#drawn.get(followUp);
    if (drawn?.line === line) return drawn.decoration;
    const placed: PlacedFollowUp = { ...followUp, line, path: this.#path, people: [], couldBe: [] };
    const widget = new PillWidget(this.#say(followUp), placed, this.#tools.acts);
    const decoration = Decoration.replace({ widget });
    this.#drawn.set(followUp, { line, decoration });
    return decoration;
  }

  #say(followUp: FollowUp): Pill {
    const { kind, state, due, closedOn, phrase, anchor } = followUp;
    const key = JSON.stringify([kind, state, due, closedOn, phrase, anchor]);
    const { today, language } = this.#tools.day();
    const pill = this.#said.get(key) ?? pillOf(followUp, today, language);
    this.#said.set(key, pill);
    return pill;
  }
}

/** A line in sight: its place in the note, its number counted from 0. */
interface SeenLine {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The lines of a stretch, one after the other: to look each up would cost more the longer the note is. */
function* linesIn(doc: Text, { from, to }: { from: number; to: number }): Iterable<SeenLine> {
  let { from: start, number } = doc.lineAt(from);
  for (const text of doc.iterLines(number, doc.lineAt(to).number + 1)) {
    yield { number: number - 1, from: start, to: start + text.length, text };
    start += text.length + 1;
    number += 1;
  }
}

/** Whether a cursor or selection is in a stretch or at its edge. */
function isTouched({ selection }: EditorState, from: number, to: number): boolean {
  return selection.ranges.some((range) => range.from <= to && range.to >= from);
}

/** The cell of a table is edited in an editor of its own, which tells its note's file all the same: only the note says what a marker in it means. */
function isWholeNote(state: EditorState): boolean {
  const editor = state.field(editorInfoField, false)?.editor;
  try {
    return editor === undefined || editor.lineCount() === state.doc.lines;
  } catch {
    // While a note's own editor is being made there is no text yet to compare with.
    return true;
  }
}

function isLivePreview(state: EditorState): boolean {
  return state.field(editorLivePreviewField, false) === true;
}

function pathOf(state: EditorState): string {
  return state.field(editorInfoField, false)?.file?.path ?? "";
}
