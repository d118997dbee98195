/**
 * Notes with each line's meaning written before it:
 *
 *     item[ ]           | - [ ] call Ana
 *     item under 0      |   - about the boat
 *     text in 1, quote  |     > as agreed
 *
 * `under` names the line of the item that an item is nested under, `in` that of the item a line goes on with.
 * In the source `→` is a tab and `␣` a space that ends a line.
 */
import { type Line } from "../../../src/core/markdown/outline";
import { scanNote } from "../../../src/core/markdown/scan";

/** The source of an annotated note, and what is written before its lines. */
export function readAnnotated(note: string): {
  readonly source: string;
  readonly meanings: string[];
} {
  const lines = note.split("\n").map((line) => {
    const bar = line.indexOf("|");
    const source = line
      .slice(bar + 2)
      .replaceAll("→", "\t")
      .replaceAll("␣", " ");
    return { meaning: line.slice(0, bar).trim(), source };
  });
  return {
    source: lines.map(({ source }) => source).join("\n"),
    meanings: lines.map(({ meaning }) => meaning),
  };
}

/** What our scan would write before the lines of a text. */
export function meaningsOf(text: string): string[] {
  return scanNote(text).lines.map(meaningOf);
}

function meaningOf(line: Line): string {
  const { kind, quote } = line;
  return [kind + placeOf(line), quote].filter((part) => part !== "none").join(", ");
}

function placeOf({ item, number }: Line): string {
  if (item === null) return "";
  if (item.line !== number) return ` in ${item.line}`;
  const checkbox = item.checkbox === null ? "" : `[${item.checkbox}]`;
  return checkbox + (item.parent === null ? "" : ` under ${item.parent.line}`);
}
