/** Blocks whose lines are taken as they stand: fenced code, HTML, comments and math. */
import { type LineCursor } from "./line-cursor";
import { type TogglingMark } from "./open-marks";
import { type LineKind } from "./outline";

/** A block that runs until it says so itself, or until what contains it ends. */
export interface Verbatim {
  /** What its lines are. */
  readonly kind: LineKind;
  /** The mark that both opens and closes it, or null. */
  readonly mark: TogglingMark | null;
  /** Whether its first line is its last. */
  readonly single: boolean;
  /** Whether a blank line ends it. */
  readonly endsAtBlank: boolean;
  /** The offset in the cursor's line after which the block is over, or null when it goes on. */
  readonly findEnd: (cursor: LineCursor) => number | null;
}

/** Indentation from which a line is code, and can be no mark of anything else. */
export const CODE_INDENT = 4;

/** A fence is at least this long. */
const FENCE_LENGTH = 3;

const BACKTICK = 96;

/** The fenced code block that the cursor's line opens with backticks or tildes, or null. */
export function readFence(cursor: LineCursor): Verbatim | null {
  const { text, next, end, code: mark } = cursor;
  const info = runEnd(text, next, end);
  const length = info - next;
  if (length < FENCE_LENGTH) return null;
  // With a backtick after it, the run is inline code: ```so```.
  if (mark === BACKTICK && text.slice(info, end).includes("`")) return null;
  return {
    kind: "code",
    mark: null,
    single: false,
    endsAtBlank: false,
    findEnd: (line) => (isFenceEnd(line, mark, length) ? line.end : null),
  };
}

function isFenceEnd({ text, code, next, end, indent }: LineCursor, mark: number, length: number) {
  if (code !== mark || indent >= CODE_INDENT) return false;
  const to = runEnd(text, next, end);
  return to - next >= length && isBlank(text, to, end);
}

/**
 * The block of `%%` comment or `$$` math that the cursor's line opens, or null: the line begins with
 * the mark and doesn't hold it a second time.
 */
export function readMarkedBlock(cursor: LineCursor, mark: TogglingMark): Verbatim | null {
  const line = cursor.text.slice(cursor.next, cursor.end);
  // `$$$` rates how dear a place is.
  if (!line.startsWith(mark) || line.startsWith("$$$") || line.includes(mark, 2)) return null;
  return {
    kind: mark === "%%" ? "comment" : "math",
    mark,
    single: false,
    endsAtBlank: false,
    findEnd: ({ text, at, end }) => {
      const found = text.slice(at, end).indexOf(mark);
      return found < 0 ? null : at + found + mark.length;
    },
  };
}

/** The offset after a run of the same character that begins at `from`. */
export function runEnd(text: string, from: number, end: number): number {
  const mark = text.charCodeAt(from);
  let at = from + 1;
  while (at < end && text.charCodeAt(at) === mark) at += 1;
  return at;
}

/** Whether there is nothing but spaces and tabs between two offsets. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
