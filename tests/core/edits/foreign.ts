/** Somebody else's edits, through which lines are followed by what they are, not by what they say. */
import * as fc from "fast-check";
import { line } from "./notes";

/** A line that is followed through edits: what it says, with its ending. */
export interface Followed {
  readonly text: string;
}

/** Somebody else's edit at a place counted round the note. */
export type Foreign = readonly [
  kind: "insert" | "delete" | "replace" | "copy",
  at: number,
  words: string,
];

/** Any such edit. */
export const foreign: fc.Arbitrary<Foreign> = fc.tuple(
  fc.constantFrom("insert", "delete", "replace", "copy"),
  fc.nat({ max: 30 }),
  line.map((words) => words.replace(/[\r\n]/g, "")),
);

/** A line without its ending. */
export const bare = (text: string): string => text.replace(/[\r\n]+$/, "");
/** The text that lines make. */
export const joined = (lines: readonly Followed[]): string =>
  lines.map(({ text }) => text).join("");

/** The lines after an edit. Those left alone are the same objects. */
export function edited(lines: readonly Followed[], [kind, at, words]: Foreign): Followed[] {
  const place = at % Math.max(1, lines.length);
  const there = lines[place];
  const ending = /[\r\n]+$/.exec(there?.text ?? "\n")?.[0] ?? "";
  // A line put in after one without an ending would run into it.
  const made = { text: words + (ending === "" ? "\n" : ending) };
  const before = lines.slice(0, place);
  const rest = lines.slice(place + 1);
  if (there === undefined) return [made];
  if (kind === "delete") return [...before, ...rest];
  if (kind === "replace") {
    // An empty line without an ending is none.
    return [...before, { text: words + ending }, ...rest].filter(({ text }) => text !== "");
  }
  if (kind === "copy")
    return [...before, { text: bare(there.text) + (ending || "\n") }, there, ...rest];
  return [...before, made, there, ...rest];
}

/** What was put into `before`, in one place, to make `after`; null when anything else changed. */
export function insertion(before: string, after: string): string | null {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const length = after.length - before.length;
  const isPutIn = after.slice(same + length) === before.slice(same);
  return length >= 0 && isPutIn ? after.slice(same, same + length) : null;
}
