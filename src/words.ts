/**
 * Every word the plugin shows, in the language in use: English in `words/en`, and each other
 * language with the same keys beside it. Sentence case, kind and factual: what is so, and what can
 * be done, never a score or a reproach.
 */
import { GERMAN } from "./words/de";
import { ENGLISH } from "./words/en";
import { FRENCH } from "./words/fr";
import { type Words } from "./words/words-type";

const LANGUAGES: ReadonlyMap<string, Words> = new Map([
  ["de", GERMAN],
  ["fr", FRENCH],
]);

/** The words in use. They change with the language, so nothing may keep them: read them where they are shown. */
export let WORDS: Words = ENGLISH;

/** Takes the words of a language (BCP 47, of which the region is overlooked); English where there are none. Gives whether they changed. */
export function speak(language: string): boolean {
  const before = WORDS;
  WORDS = LANGUAGES.get(language.toLowerCase().split(/[-_]/)[0] ?? "") ?? ENGLISH;
  return WORDS !== before;
}
