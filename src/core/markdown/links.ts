/** Links as Obsidian writes them. */

/** One link in a text. */
export interface Link {
  /** The linkpath: without `#subpath` and `|alias`, decoded when it was a Markdown link, trimmed. Empty for a link to the note itself. */
  readonly target: string;
  /** The words shown for it, as written (alias, or the target with its subpath). */
  readonly shown: string;
  /** Whether it stands in the text (`![[…]]` is embedded). */
  readonly embed: boolean;
  /** Offset of its first character (`[` or `!`) in the text given. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

/** All wikilinks, embeds and internal Markdown links of a text, in order. External URLs are none. Never throws. */
export declare function readLinks(text: string): Link[];

/** A text with its links replaced by the words shown for them: `lunch with [[Ana Lima|Ana]]` is `lunch with Ana`. */
export declare function withoutLinkMarks(text: string): string;
