/**
 * An edit is a value: what to change in one note and what is expected to be there. One place
 * applies it, to the bytes being written; nothing here writes. Line endings, tabs, the final
 * newline, and every other line stay as they are.
 */

/** A change of one note's text. */
export type Edit =
  /** Replace a line whose whole text is `was` (near line `line`, counted from 0) by `becomes`. */
  | {
      readonly kind: "replace-line";
      readonly path: string;
      readonly line: number;
      readonly was: string;
      readonly becomes: string;
    }
  /** Add `entry` under the heading `heading` (made at the end of the note when missing), in the order the section keeps. */
  | {
      readonly kind: "add-under-heading";
      readonly path: string;
      readonly heading: string;
      readonly entry: string;
    }
  /** Add `entry` as a line at the end of the note. */
  | { readonly kind: "append-line"; readonly path: string; readonly entry: string }
  /** Remove a line whose whole text is `was`, with its line ending: what undoes an added one. */
  | {
      readonly kind: "remove-line";
      readonly path: string;
      readonly line: number;
      readonly was: string;
    };

/** The text an edit makes, with the edit that takes it back; or a refusal to tell the user. */
export type EditResult =
  | {
      readonly kind: "applied";
      readonly text: string;
      readonly undo: (text: string) => string | null;
      readonly line: number;
    }
  | { readonly kind: "refused"; readonly why: "line-changed" | "line-ambiguous" };

/** Applies an edit to a note's text. The line is found by its text, nearest to where it was; refused when it is not there. */
export declare function applyEdit(text: string, edit: Edit): EditResult;
