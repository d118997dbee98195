/**
 * What a scan of a note's text yields: its lines, each knowing what it is and what it stands
 * under. Everything points into the text by UTF-16 offsets, so nothing needs to be copied.
 */

/** What a line is. Only `heading`, `item`, `table` and `text` hold words that Kith reads. */
export type LineKind =
  | "frontmatter"
  | "code"
  | "comment"
  | "math"
  | "html"
  | "blank"
  | "heading"
  | "item"
  | "table"
  | "text";

/** A line of the note. */
export interface Line {
  /** Line number, counted from 0. */
  readonly number: number;
  /** Offset of the line's first character. */
  readonly from: number;
  /** Offset after the line's last character, line ending excluded. */
  readonly to: number;
  /** Offset where the line's own words begin: after indentation, quote marks, bullet, checkbox and heading marks. */
  readonly wordsFrom: number;
  readonly kind: LineKind;
  /** Whether the line is in a quote; a callout (`> [!note]`) is not one. */
  readonly quote: "none" | "quote" | "callout";
  /** The innermost list item this line belongs to (its first line or a continuation), or null. */
  readonly item: ListItem | null;
  /** The nearest heading above, or the line's own when it is a heading, or null. */
  readonly heading: Heading | null;
}

/** A list item, known by its first line. */
export interface ListItem {
  /** Number of its first line, counted from 0. */
  readonly line: number;
  /** The item it is nested under, or null. */
  readonly parent: ListItem | null;
  /** The character in its checkbox (`" "`, `"x"`, `"-"` …), or null when it has none. */
  readonly checkbox: string | null;
}

/** A heading. */
export interface Heading {
  /** Number of its line, counted from 0. */
  readonly line: number;
  /** 1 to 6. */
  readonly level: number;
  /** Its words, without marks. */
  readonly text: string;
  /** The nearest heading above of a lower level, or null. */
  readonly parent: Heading | null;
}

/** A scanned note. */
export interface Outline {
  /** The note's text, exactly as given. */
  readonly text: string;
  /** All its lines, in order, the empty one after a final line ending included. */
  readonly lines: readonly Line[];
  /** The YAML between the opening and closing `---`, or null when there is none. `line` is the number of its first line. */
  readonly frontmatter: { readonly yaml: string; readonly line: number } | null;
}
