/** The three ways in which an edit changes whole lines, each with its way back. */
import { type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import {
  endingAt,
  lineText,
  type NewLines,
  withLines,
  withoutLines,
  type Written,
} from "./note-lines";
import { type Stretch, whereIs } from "./whereabouts";

/** A line replaced by others. */
export function replaceAt(outline: Outline, at: number, lines: readonly string[]): Written {
  const was = [lineText(outline, at) ?? ""];
  const text = putInstead(outline, { at, count: 1 }, lines);
  return written(outline, { text, line: at }, (made, later) => {
    const stretch = { at, count: lines.length };
    const now = whereIs(made, later, stretch);
    return now === null ? null : putInstead(later, { ...stretch, at: now }, was);
  });
}

/** Lines put in. The way back leaves those beside the entry (the last, unless `entry` says which) where others have come between. */
export function insertAt(
  outline: Outline,
  { at, lines, entry = lines.length - 1 }: NewLines & { readonly entry?: number },
): Written {
  const line = at + entry;
  const text = withLines(outline, at, lines);
  return written(
    outline,
    { text, line },
    (made, later) =>
      takeOut(made, later, { at, count: lines.length }) ??
      takeOut(made, later, { at: line, count: 1 }),
  );
}

/** Lines taken out; the way back puts them in where the lines above and below them still meet. */
export function removeAt(outline: Outline, { at, count }: Stretch): Written {
  const lines = Array.from({ length: count }, (_, index) => lineText(outline, at + index) ?? "");
  const text = withoutLines(outline, at, count);
  return written(outline, { text, line: at }, (made, later) => {
    const now = whereIs(made, later, { at, count: 0 });
    return now === null ? null : withLines(later, now, lines);
  });
}

/** The text before, when nothing has happened since; else what `back` makes of the later text. */
function written(
  outline: Outline,
  made: { readonly text: string; readonly line: number },
  back: (made: Outline, later: Outline) => string | null,
): Written {
  const undo = (later: string): string | null =>
    later === made.text ? outline.text : back(scanNote(made.text), scanNote(later));
  return { ...made, undo };
}

function takeOut(made: Outline, later: Outline, stretch: Stretch): string | null {
  const now = whereIs(made, later, stretch);
  return now === null ? null : withoutLines(later, now, stretch.count);
}

function putInstead(outline: Outline, { at, count }: Stretch, lines: readonly string[]): string {
  const first = outline.lines[at];
  const last = outline.lines[at + count - 1];
  if (first === undefined || last === undefined) return outline.text;
  return (
    outline.text.slice(0, first.from) +
    lines.join(endingAt(outline, at)) +
    outline.text.slice(last.to)
  );
}
