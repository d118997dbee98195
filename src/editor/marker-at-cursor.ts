/** The marker that the cursor of an editor is at. */
import { type Editor } from "obsidian";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { type MarkerReader } from "./line-readings";

/**
 * The follow-up whose marker the cursor is in or at the edge of, else the only one of its line; null
 * where there is none. A note is read only when the line looks as if it held a marker.
 */
export function followUpAt(
  editor: Editor,
  path: string,
  reader: Pick<MarkerReader, "mayHold" | "note">,
): PlacedFollowUp | null {
  const { line, ch } = editor.getCursor();
  if (!reader.mayHold(editor.getLine(line))) return null;
  const inLine = reader
    .note(path, editor.getValue())
    .filter((one) => one.line === line && one.marker !== null);
  const found =
    inLine.find(({ marker }) => marker !== null && marker.from <= ch && ch <= marker.to) ??
    (inLine.length === 1 ? inLine[0] : undefined);
  return found === undefined ? null : { ...found, path, people: [], couldBe: [] };
}
