/** A marker as it is written: `@followup`, `@followup(2026-11-24)`, `@followup(2026-11-24 next Tuesday)`. */
import { type Day } from "../dates/day";
import { asOneLine } from "./one-line";

/** Longest date words kept, in UTF-16 units; with the day they stay within what a marker's parentheses may hold. */
const LONGEST_WORDS = 60;

const ISO_FRONT = /^\d{4}-\d{2}-\d{2}(?![\w-])/;
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;

/** A marker's sign and word, as in `@followup`, pinned to a day; `words` are those the day was said in, null or empty for none. */
export function pinnedMarker(sign: string, due: Day, words: string | null): string {
  const kept = dateWords(words ?? "");
  return `${sign}(${kept === "" ? due : `${due} ${kept}`})`;
}

/** Date words that can stand in a marker: no brackets or bars, which links and tables would trip over. */
function dateWords(words: string): string {
  const plain = asOneLine(words.replace(/[()[\]|]/g, " "));
  const spoken = plain.replace(ISO_FRONT, "").trim();
  return spoken.slice(0, LONGEST_WORDS).replace(HALF_A_CHARACTER, "").trim();
}
