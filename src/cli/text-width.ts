/** How wide text stands in a terminal, where some characters take two columns and some none. */

/** Characters that would move the cursor, colour the screen or turn the line around when printed. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Characters that a terminal draws two columns wide: East Asian wide forms and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;

/** Characters that take no column by themselves: accents, joiners, variation marks. */
const NARROWLESS = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Plain printable ASCII, which most cells are: one column each. */
const PLAIN = /^[ -~]*$/;

/** A text safe to print on one line: control and direction characters become spaces. Notes can hold any of them. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, " ");
}

/** Columns that a printable text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of characters.segment(text)) width += widthOfCharacter(segment);
  return width;
}

/** The text with spaces after it, `width` columns in all; as it is when already wider. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The text, shortened with `…` at its end when wider than `width` columns. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = "";
  let taken = 0;
  for (const { segment } of characters.segment(text)) {
    taken += widthOfCharacter(segment);
    if (taken > width - 1) break;
    short += segment;
  }
  return width < 1 ? "" : `${short.trimEnd()}…`;
}

function widthOfCharacter(character: string): number {
  if (NARROWLESS.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
