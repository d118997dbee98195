/** The user's last word on whether a line is contact, put on it or taken off. */
import { scanNote } from "../markdown/scan";
import { type Overruling, overruling, withoutOverruling } from "../markers/overruling";
import { READ_KINDS } from "./change-line";
import { type Edit } from "./edit";
import { atLineEnd } from "./line-end";

/** A line as it was shown; `line` counts from 0, `source` is all of it without its ending. */
export interface ShownLine {
  readonly path: string;
  readonly line: number;
  readonly source: string;
}

/** Says that the mentions on a line count, or don't; saying it again takes it back. The other verdict is replaced. */
export function overruleLine({ path, line, source }: ShownLine, verdict: Overruling): Edit {
  const without = withoutOverruling(source);
  const becomes = overruling(source) === verdict ? without : atLineEnd(without, `%%${verdict}%%`);
  return { kind: "replace-line", path, line, was: source, becomes };
}

/** A line as it stands in a note's text, and whether a mark on it would be read; null when the note is shorter. */
export function shownLine(
  path: string,
  text: string,
  line: number,
): (ShownLine & { readonly takesMark: boolean }) | null {
  const at = scanNote(text).lines[line];
  if (at === undefined) return null;
  const source = text.slice(at.from, at.to);
  return { path, line, source, takesMark: READ_KINDS.includes(at.kind) };
}
