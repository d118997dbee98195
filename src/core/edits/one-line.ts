/** Words from the user as they can stand within one line of a note. */
import { lazily } from "../lazily";

/** A lone half of a surrogate pair, which no file can hold. */
const HALF_A_CHARACTER = lazily(() => /\p{Surrogate}/gu);

/** One line; a `%%` in it would hide the rest of the note from its readers, so it becomes one `%`. */
export function asOneLine(words: string): string {
  return linkInLine(words.replace(/\s+/g, " ")).trim();
}

/** A ready-made link likewise, with the white space that its note's name has. */
export function linkInLine(link: string): string {
  return link
    .replace(HALF_A_CHARACTER(), "\uFFFD")
    .replace(/[\r\n]+/g, " ")
    .replace(/%{2,}/g, "%");
}
