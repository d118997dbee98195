/** The app's `Editor`: lines and columns over CodeMirror's offsets. */

import * as commands from "@codemirror/commands";
import { type ChangeSpec, EditorSelection, type SelectionRange } from "@codemirror/state";
import { type Command, EditorView } from "@codemirror/view";
import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection as Selection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from "obsidian";
import { notInThisHost } from "../../model/not-here";

const COMMANDS: Partial<Record<EditorCommandName, Command>> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
};

type Side = "from" | "to" | "head" | "anchor";

/** What the app hands out to work on a text; the same methods whatever lies below. */
export class Editor {
  readonly cm: EditorView;

  constructor(cm: EditorView) {
    this.cm = cm;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  // -- text

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    const { doc } = this.cm.state;
    return line >= 0 && line < doc.lines ? doc.line(line + 1).text : "";
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.cm.state.doc.lines - 1;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceRange(
    replacement: string,
    from: EditorPosition,
    to: EditorPosition = from,
    origin?: string,
  ): void {
    this.transaction({ changes: [{ text: replacement, from, to }] }, origin);
  }

  // -- selection

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.transaction({ replaceSelection: replacement }, origin);
  }

  getCursor(side: Side = "head"): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Selection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === "number" ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const all = ranges.map(({ anchor, head }) => this.#range(anchor, head ?? anchor));
    this.cm.dispatch({ selection: EditorSelection.create(all, main) });
  }

  // -- focus and scrolling

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === "number") this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === "number") this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from, to }: EditorRange, center = false): void {
    const range = this.#range(from, to);
    const effects = EditorView.scrollIntoView(range, { y: center ? "center" : "nearest" });
    this.cm.dispatch({ effects });
  }

  // -- changes

  undo(): void {
    commands.undo(this.cm);
  }

  redo(): void {
    commands.redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    const run = COMMANDS[command];
    if (run === undefined) notInThisHost(`Editor.exec(${command})`);
    run(this.cm);
  }

  /** One step to undo. Positions of changes and of `replaceSelection` are those before it. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes: ChangeSpec[] = (tx.changes ?? []).map((change) => this.#change(change));
    const { replaceSelection } = tx;
    if (replaceSelection !== undefined) {
      for (const { from, to } of this.cm.state.selection.ranges) {
        changes.push({ from, to, insert: replaceSelection });
      }
    }
    const set = this.cm.state.changes(changes);
    const doc = set.apply(this.cm.state.doc);
    const given = tx.selections ?? (tx.selection === undefined ? [] : [tx.selection]);
    const at = (pos: EditorPosition): number => offsetIn(doc, pos);
    const ranges = given.map(({ from, to }) => EditorSelection.range(at(from), at(to ?? from)));
    const moved = replaceSelection === undefined ? undefined : this.cm.state.selection.map(set, 1);
    const selection = ranges.length > 0 ? EditorSelection.create(ranges) : moved;
    this.cm.dispatch({
      changes: set,
      ...(selection === undefined ? {} : { selection }),
      ...(origin === undefined ? {} : { userEvent: origin }),
      scrollIntoView: selection !== undefined,
    });
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const { from, to } = this.cm.state.selection.main;
    const first = this.offsetToPos(from).line;
    const last = this.offsetToPos(to).line;
    const values: [line: number, value: T | null][] = [];
    for (let line = first; line <= last; line++) {
      const text = this.getLine(line);
      if (ignoreEmpty && first !== last && text.trim() === "") continue;
      values.push([line, read(line, text)]);
    }
    const written = values.map(([line, value]) => write(line, this.getLine(line), value));
    this.transaction({ changes: written.filter((one): one is EditorChange => !!one) });
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    if (word === null) return null;
    return { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  // -- positions

  posToOffset(pos: EditorPosition): number {
    return offsetIn(this.cm.state.doc, pos);
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const within = Math.max(0, Math.min(offset, doc.length));
    const line = doc.lineAt(within);
    return { line: line.number - 1, ch: within - line.from };
  }

  /** The box of a position on the screen; undocumented in the app, where suggesters use it. */
  coordsAtPos(pos: EditorPosition): { left: number; top: number; bottom: number } | null {
    return this.cm.coordsAtPos(this.posToOffset(pos));
  }

  #range(anchor: EditorPosition, head: EditorPosition): SelectionRange {
    return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
  }

  #change({ text, from, to }: EditorRangeOrCaret & { text: string }): ChangeSpec {
    return {
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    };
  }
}

/** A position as an offset, kept inside the text. */
function offsetIn(doc: EditorView["state"]["doc"], { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.max(from, Math.min(from + ch, to));
}
