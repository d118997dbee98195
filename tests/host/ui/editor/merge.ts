/** Bringing a text changed elsewhere into the editor without moving the cursor more than needed. */

import { ChangeSet, Text } from "@codemirror/state";

/** The one smallest stretch that differs, as a change; empty when the texts are equal. */
export function difference(from: string, to: string): ChangeSet {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)
  ) {
    end++;
  }
  const insert = Text.of(to.slice(start, to.length - end).split("\n"));
  const change = { from: start, to: from.length - end, insert };
  return ChangeSet.of(from === to ? [] : change, from.length);
}

/**
 * What must change in `current` so that it also has what was changed from `base` to `theirs`.
 * Both sides of a clash are kept.
 */
export function merge(base: string, theirs: string, current: string): ChangeSet {
  return difference(base, theirs).map(difference(base, current));
}

/** Text as the editor holds it: every line end is one `\n`. */
export function asLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
