/** The lines of a note as edits see them: found by their text, put in and taken out whole. */
import { type Line, type Outline } from "../markdown/outline";

/** A text that an edit made: `line` is the one written; `undo` takes it back, or is null where it no longer stands. */
export interface Written {
  readonly text: string;
  readonly line: number;
  readonly undo: (text: string) => string | null;
}

/** Lines to put in before line `at`; the entry is the last of them. */
export interface NewLines {
  readonly at: number;
  readonly lines: readonly string[];
}

/** Why a line was not found: nowhere, or at several places that are not where it was. */
export type NotFound = "line-changed" | "line-ambiguous";

const LINE_ENDING = /\r\n|\r|\n/;

/** The text of a line, without its ending; null when there is no such line. */
export function lineText({ text, lines }: Outline, number: number): string | null {
  const line = lines[number];
  return line === undefined ? null : text.slice(line.from, line.to);
}

/** A text cut at its line endings, whichever they are. */
export function cutLines(text: string): string[] {
  return text.split(LINE_ENDING);
}

/**
 * The number of the line that is `wanted`: the one at `hint` when it is, else the only one. Of several
 * elsewhere none is it for sure.
 */
export function findLine(
  lines: readonly Line[],
  hint: number,
  wanted: (line: Line) => boolean,
): number | NotFound {
  const there = lines[hint];
  if (there !== undefined && wanted(there)) return hint;
  let found: number | NotFound = "line-changed";
  for (const line of lines) {
    if (!wanted(line)) continue;
    if (found !== "line-changed") return "line-ambiguous";
    found = line.number;
  }
  return found;
}

/** Whether a line reads `wanted`. */
export function readsAt({ text, lines }: Outline, number: number, wanted: string): boolean {
  const line = lines[number];
  return (
    line !== undefined &&
    line.to - line.from === wanted.length &&
    text.startsWith(wanted, line.from)
  );
}

/** The line ending used around line `number`: its own, else that of a line before it, else `\n`. */
export function endingAt({ text, lines }: Outline, number: number): string {
  for (const near of [number, number - 1, number - 2]) {
    const line = lines[near];
    const next = lines[near + 1];
    if (line !== undefined && next !== undefined) return text.slice(line.to, next.from);
  }
  return "\n";
}

/** A note's text with whole lines put in before line `at`, or after the last line when `at` is their count. */
export function withLines(outline: Outline, at: number, lines: readonly string[]): string {
  const { text } = outline;
  const ending = endingAt(outline, at);
  const next = outline.lines[at];
  if (next === undefined) return [text, ...lines].join(ending);
  const added = lines.map((line) => line + ending).join("");
  return text.slice(0, next.from) + added + text.slice(next.from);
}

/** A note's text without `count` lines from line `number` on, their endings included. */
export function withoutLines(outline: Outline, number: number, count: number): string {
  const { text, lines } = outline;
  const first = lines[number];
  if (first === undefined) return text;
  const after = lines[number + count];
  if (after !== undefined) return text.slice(0, first.from) + text.slice(after.from);
  // The last line has no ending of its own; the one before it goes.
  return text.slice(0, lines[number - 1]?.to ?? first.from);
}
