/** Notes on screen: showing one at a line, and finding the editor that holds one. */
import { type App, type Editor, MarkdownView, type PaneType, Platform } from "obsidian";
import { takesWords } from "../core/edits/change-line";
import { changedStretches } from "../core/edits/changed-stretches";
import { shownLine } from "../core/edits/overrule-edits";
import { selectedWords } from "../core/edits/selected-words";
import { type NoteWords, wordsOfNote } from "../core/markers/note-words";
import { type CursorPlace, type Place } from "../requests";

/** Opens a note at a line. Does nothing when the note is gone. */
export async function openAt(app: App, place: Place, pane: PaneType | boolean): Promise<void> {
  const file = app.vault.getFileByPath(place.path);
  if (file === null) return;
  const leaf = app.workspace.getLeaf(pane);
  const eState = place.line === null ? {} : { line: place.line };
  await leaf.openFile(file, { active: true, eState });
  // On a phone the sidebar covers the note that was just opened.
  if (Platform.isPhone) app.workspace.rightSplit.collapse();
}

/** The words of a note, or null when it is gone or can't be read. */
export async function wordsOf(app: App, path: string): Promise<NoteWords | null> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return null;
  try {
    return wordsOfNote(await app.vault.cachedRead(file));
  } catch {
    return null;
  }
}

/** Where the cursor stands in the note being edited; null when none is, and where nothing would be read. */
export function cursorPlace(app: App): CursorPlace | null {
  const info = app.workspace.activeEditor;
  const path = info?.file?.path;
  if (path === undefined || info?.editor === undefined) return null;
  const { editor } = info;
  const { line, ch } = editor.getCursor();
  if (!takesWords(editor.getValue(), line)) return null;
  const place = { path, line, column: ch, source: editor.getLine(line) };
  // A selection that was left behind in a note is not meant when something is asked for elsewhere.
  const isActive = app.workspace.getActiveViewOfType(MarkdownView)?.editor === editor;
  return isActive ? { ...place, ...selectionIn(editor) } : place;
}

/** What is selected, if anything: words of one line stand where they will be replaced, those of several lines are only taken up, at their end. */
function selectionIn(editor: Editor): Partial<CursorPlace> {
  const from = editor.getCursor("from");
  const { line, ch } = editor.getCursor("to");
  const text = editor.getSelection();
  if (text.trim() === "") return {};
  const source = editor.getLine(line);
  if (from.line < line) return { line, column: ch, source, selected: { text, to: ch } };
  const words = selectedWords(source, from.ch, ch);
  if (words === null) return {};
  const selected = { text: source.slice(words.from, words.to), to: words.to };
  return { column: words.from, selected };
}

/** The view in which a note's text is being edited, the active one first, or null. */
export function editingView(app: App, path: string): MarkdownView | null {
  const active = app.workspace.getActiveViewOfType(MarkdownView);
  if (active !== null && holds(active, path)) return active;
  const views = app.workspace.getLeavesOfType("markdown").map((leaf) => leaf.view);
  return views.find((view): view is MarkdownView => holds(view, path)) ?? null;
}

/** Whether a note is open in a tab. */
export function isOnScreen(app: App, path: string): boolean {
  return app.workspace.getLeavesOfType("markdown").some(({ view }) => shows(view, path));
}

function holds(view: unknown, path: string): view is MarkdownView {
  return shows(view, path) && view.getMode() === "source";
}

function shows(view: unknown, path: string): view is MarkdownView {
  return view instanceof MarkdownView && view.file?.path === path;
}

/** A line as it stands in its note's editor, else on disk; null when it, or the note, is gone. */
export async function readLine(
  app: App,
  { path, line }: { readonly path: string; readonly line: number },
): Promise<ReturnType<typeof shownLine>> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return null;
  const typed = editingView(app, path)?.editor.getValue();
  return shownLine(path, typed ?? (await app.vault.cachedRead(file)), line);
}

/** Whether an editor shows what was saved, line endings aside: nothing typed waits to be saved. */
export function showsSaved(editor: Editor, saved: string): boolean {
  return editor.getValue() === saved.replace(/\r\n?/g, "\n");
}

/** Marks Kith's changes in an editor's history: unmarked, one would be undone with what was typed just before it. */
const ORIGIN = "kith";

/** Makes an editor's text another one where they differ, which is one step of its undo. */
export function setEditorText(editor: Editor, text: string): void {
  const changes = changedStretches(editor.getValue(), text).map((one) => ({
    from: editor.offsetToPos(one.from),
    to: editor.offsetToPos(one.to),
    text: one.text,
  }));
  editor.transaction({ changes }, ORIGIN);
}
