/** Whether the words of a link that opens no note look like somebody's name. */
import { lazily } from "../../lazily";

/** UTF-16 units above which words are no name. */
const LONGEST_NAME = 60;

/** Words in a name, small ones between included. */
const MOST_WORDS = 5;

/** Figures, and signs that no name has; a path is none either. */
const NO_NAME = lazily(() => /[\p{N}\p{S}\p{C}/\\:;,!?*"“”()[\]{}<>#^|_&]/u);

/** A file that is no note: `photo.png`. */
const EXTENSION = /\.[a-z]{2,5}$/i;

const CAPITALISED = lazily(() => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u);
/** Scripts that know no capitals. */
const UNCASED = lazily(() => /^[\p{Lo}\p{M}·]{2,8}$/u);
const SHOUTED = lazily(() => /^\p{Lu}{2,}$/u);

/** Small words inside names. */
const SMALL = new Set(
  "van von der den de del della da das do dos du di la le el al bin ibn ben ter ten y e".split(" "),
);

/** Words, lower case, that make capitalised words a thing, a place or a time. */
const THINGS = new Set(
  (
    "project meeting review plan plans planning notes note club team group list daily weekly monthly yearly " +
    "quarterly journal diary book books course class school university college company inc ltd gmbh street road " +
    "avenue park garden house hotel bar café cafe restaurant museum library church city north south east west " +
    "new san santa los las saint lake river mount mountain island the a an my our to in on of and for with " +
    "january february march april may june july august september october november december monday tuesday " +
    "wednesday thursday friday saturday sunday today tomorrow yesterday ideas idea inbox template templates " +
    "index dashboard home work reading budget trip holiday recipe recipes standup retro sprint roadmap"
  ).split(" "),
);

/** `full`: a first and a last name; `single`: one word that could be a name; null: neither. */
export function nameShape(words: string): "full" | "single" | null {
  const name = words.trim().replace(/^@/, "");
  if (name.length > LONGEST_NAME || NO_NAME().test(name) || EXTENSION.test(name)) return null;
  const parts = name.split(/\s+/);
  if (parts.length > MOST_WORDS || !areNames(parts)) return null;
  return parts.length === 1 ? "single" : "full";
}

function areNames(parts: readonly string[]): boolean {
  const ends = [parts[0] ?? "", parts.at(-1) ?? ""];
  return (
    ends.every(isName) &&
    parts.every((part) => isName(part) || SMALL.has(part)) &&
    !parts.every((part) => SHOUTED().test(part)) &&
    !parts.some((part) => THINGS.has(part.toLowerCase()))
  );
}

function isName(word: string): boolean {
  return CAPITALISED().test(word) || UNCASED().test(word);
}
