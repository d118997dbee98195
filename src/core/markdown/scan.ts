/** One pass over a note's text (SPEC §3, issue "the core"): lines, list nesting, headings, frontmatter, code, comments, quotes, callouts. */
import { type Line, type Outline } from "./outline";

/** Scans any text. Never throws; linear in the length of the text. */
export declare function scanNote(text: string): Outline;

/**
 * The words of a line, same length as the line (`to - from`), with everything Kith must not read there
 * blanked by spaces: inline code, `%% %%` and HTML comments, math, HTML tags, URLs' insides stay as they are.
 * All spaces for lines of a kind that holds no words.
 */
export declare function readableWords(outline: Outline, line: Line): string;
