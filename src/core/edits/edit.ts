/**
 * An edit is a value: what to change in one note and what is expected to be there. One place
 * applies it, to the bytes being written; nothing here writes. Line endings, tabs, the final
 * newline, and every other line stay as they are.
 */
import { type FollowUp } from "../markers/follow-up";
import { addLastLine, addUnderHeading } from "./add-line";
import { insertWords, replaceLine } from "./change-line";
import { type NotFound, type Written } from "./note-lines";
import { setProperty } from "./set-property";

/** A change of one note's text. */
export type Edit =
  /**
   * Replace a line whose whole text is `was` (shown as line `line`, counted from 0) by `becomes`, which may be several lines.
   * With `about`, only a line that stands under links to the same: an equal line below another person is not the one shown.
   */
  | {
      readonly kind: "replace-line";
      readonly path: string;
      readonly line: number;
      readonly was: string;
      readonly about?: FollowUp["about"];
      readonly becomes: string;
    }
  /** Put `words` in at `column` of line `line`, which reads `was`, set off by spaces. */
  | {
      readonly kind: "insert-words";
      readonly path: string;
      readonly line: number;
      readonly was: string;
      readonly column: number;
      readonly words: string;
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
  /** Set the property `key` to `value`, or remove it when null. Whether YAML reads it so is for `propertyProblem` to say. */
  | {
      readonly kind: "set-property";
      readonly path: string;
      readonly key: string;
      readonly value: string | null;
    };

/** An edit that adds an entry: under a heading of the person's own note, or as a line of a daily note. */
export type LogEdit = Extract<Edit, { readonly entry: string }>;

/**
 * The text an edit makes, with the edit that takes it back; or a refusal to tell the user. `undo`
 * gives the text before for the very text made, takes the written lines back from a later text, and
 * is null where they no longer stand. `line` (from 0) is the one written, in the text made.
 */
export type EditResult =
  ({ readonly kind: "applied" } & Written) | { readonly kind: "refused"; readonly why: NotFound };

/** Applies an edit to a note's text. The line is found by its text: where it was, or else where it stands only once; refused when it is not there. */
export function applyEdit(text: string, edit: Edit): EditResult {
  const written = write(text, edit);
  return typeof written === "string"
    ? { kind: "refused", why: written }
    : { kind: "applied", ...written };
}

function write(text: string, edit: Edit): Written | NotFound {
  switch (edit.kind) {
    case "replace-line":
      return replaceLine(text, edit);
    case "insert-words":
      return insertWords(text, edit);
    case "add-under-heading":
      return addUnderHeading(text, edit.heading, edit.entry);
    case "append-line":
      return addLastLine(text, edit.entry);
    case "set-property":
      return setProperty(text, edit);
  }
}
