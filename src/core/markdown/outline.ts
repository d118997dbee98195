/**
 * What a scan of a note's text yields: its lines, each knowing what it is and what it stands
 * under. Everything points into the text by UTF-16 offsets, so nothing needs to be copied.
 */

/**
 * What a line is. Only `heading`, `item`, `table` and `text` hold words that Kith reads.
 *
 * - `comment` is a line of a `%%` block or of an HTML comment, `math` one of a `$$` block;
 * - `rule` is a thematic break, or the line of `===` or `---` under a heading;
 * - `heading` and `table` win over `item`: `- # Plans` is a heading, and its `item` begins on its own line;
 * - `item` is the first line of a list item, empty or with words.
 */
export type LineKind =
  | "frontmatter"
  | "code"
  | "comment"
  | "math"
  | "html"
  | "blank"
  | "rule"
  | "heading"
  | "item"
  | "table"
  | "text";

/** A stretch of a text, by UTF-16 offsets. */
export interface Span {
  /** Offset of its first character. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

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
  /** Whether the line is in a quote; a callout (`> [!note]`) is not one, unless it stands in a quote. */
  readonly quote: "none" | "quote" | "callout";
  /** The innermost list item this line belongs to (its first line or a continuation), or null. Blank lines belong to none. */
  readonly item: ListItem | null;
  /**
   * The nearest heading above, or the line's own when it is a heading, or null. A heading inside a
   * quote or list item counts only inside it.
   */
  readonly heading: Heading | null;
}

/** A list item, known by its first line. */
export interface ListItem {
  /** Number of its first line, counted from 0. */
  readonly line: number;
  /** The item it is nested under, or null. */
  readonly parent: ListItem | null;
  /** The character in its checkbox (`" "`, `"x"`, `"-"`, an emoji …), or null when it has none. */
  readonly checkbox: string | null;
}

/** A heading. */
export interface Heading {
  /** Number of its line (of its first, when it is underlined and longer), counted from 0. */
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
  /** The headings among them, in order. */
  readonly headings: readonly Heading[];
  /** What stands inside readable lines but is not read (code, comments, math, tags of HTML), in order, never overlapping. */
  readonly unread: readonly Span[];
  /** The YAML between the opening and closing `---`, or null when there is none. `line` is the number of its first line. */
  readonly frontmatter: { readonly yaml: string; readonly line: number } | null;
}
