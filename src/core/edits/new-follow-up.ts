/**
 * A new promise, as the edit that writes it down:
 *
 *     - [ ] @followup(2026-11-24 next Tuesday) [[Ana]]: the lease    as the last line of a note
 *     Lunch was good. @waiting(2026-11-27) two references            among the words at the cursor
 */
import { type Day } from "../dates/day";
import { withinCell } from "../markdown/tables";
import { type Edit } from "./edit";
import { asOneLine } from "./one-line";
import { pinnedMarker } from "./written-marker";

/** A promise as the user put it. */
export interface NewFollowUp {
  readonly kind: "followup" | "waiting";
  /** What was promised, in the user's words. */
  readonly text: string;
  /** The day it falls on, or null for none. */
  readonly due: Day | null;
  /** The words the day was said in; null when they were the day itself. */
  readonly words: string | null;
}

/** A cursor in an editor; lines and columns count from 0. */
export interface CursorPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The whole line it stands in. */
  readonly source: string;
  /** The words that are selected and where they end, to be put among the promise; they begin at `column`, and are left alone when `to` is there too. Absent when nothing is selected. */
  readonly selected?: { readonly text: string; readonly to: number };
}

/** The edit that adds a promise to the end of a note. It names the person by a ready-made link, unless that is null or already in the text. */
export function appendFollowUp(path: string, followUp: NewFollowUp, link: string | null): Edit {
  return { kind: "append-line", path, entry: `- [ ] ${markerAndWords(followUp, link)}` };
}

/** The edit that puts a promise in at the cursor, in place of what is selected; the person as above. */
export function insertFollowUp(
  { path, line, column, source, selected }: CursorPlace,
  followUp: NewFollowUp,
  link: string | null,
): Edit {
  const words = markerAndWords(followUp, link);
  const isRow = /^[\s>]*\|/.test(source);
  if (selected !== undefined && selected.to > column) {
    const becomes =
      source.slice(0, column) + (isRow ? withinCell(words) : words) + source.slice(selected.to);
    return { kind: "replace-line", path, line, was: source, becomes };
  }
  return { kind: "insert-words", path, line, was: source, column, words };
}

function markerAndWords({ kind, due, words, text }: NewFollowUp, link: string | null): string {
  const sign = `@${kind}`;
  const marker = due === null ? sign : pinnedMarker(sign, due, words);
  const said = asOneLine(text);
  const person = link === null || said.includes(link) ? "" : `${link}:`;
  return [marker, person, said].filter((part) => part !== "").join(" ");
}
