/**
 * Where lines of a text are in a later one. Lines are followed by their place, so that an equal line
 * elsewhere is never taken for them.
 */
import { type Outline } from "../markdown/outline";
import { lineText } from "./note-lines";

/** Consecutive lines: `count` of them from line `at` on, counted from 0. None is the gap before line `at`. */
export interface Stretch {
  readonly at: number;
  readonly count: number;
}

/** What two texts have in common, in whole lines from either end; line endings may differ. */
interface Common {
  readonly head: number;
  readonly tail: number;
}

/**
 * The number that the first line of a stretch of `made` has in `later`. Above and below the first and
 * last lines that differ, by counting; between these, where the lines stand exactly once in both
 * texts. Null when they don't.
 */
export function whereIs(made: Outline, later: Outline, stretch: Stretch): number | null {
  const { at, count } = stretch;
  const common = commonLines(made, later);
  if (at + count <= common.head) return at;
  const shift = later.lines.length - made.lines.length;
  if (at >= made.lines.length - common.tail) return at + shift;
  if (count === 0) return gapBetween(made, later, at);
  const lines = Array.from({ length: count }, (_, index) => lineText(made, at + index) ?? "");
  const found = onlyPlace(later, lines);
  return onlyPlace(made, lines) === at ? found : null;
}

/** The gap between two lines that still stand side by side. */
function gapBetween(made: Outline, later: Outline, at: number): number | null {
  const above = whereIs(made, later, { at: at - 1, count: 2 });
  return above === null ? null : above + 1;
}

function commonLines(made: Outline, later: Outline): Common {
  const [a, b] = [made.lines.length, later.lines.length];
  const shorter = Math.min(a, b);
  let head = 0;
  while (head < shorter && isSame(made, head, later, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(made, a - 1 - tail, later, b - 1 - tail)) tail += 1;
  return { head, tail };
}

function isSame(one: Outline, number: number, other: Outline, otherNumber: number): boolean {
  return lineText(one, number) === lineText(other, otherNumber);
}

/** The number of the first of the lines where they stand, when they stand only once. */
function onlyPlace(outline: Outline, wanted: readonly string[]): number | null {
  let found: number | null = null;
  for (let at = 0; at + wanted.length <= outline.lines.length; at += 1) {
    if (!wanted.every((line, index) => lineText(outline, at + index) === line)) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}
