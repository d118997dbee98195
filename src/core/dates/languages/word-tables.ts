/** The fields of a language's table as what they mean, word by word. */
import { type Language, type Words } from "./language";

/** The words of some lists, each with what its list means. */
export function meaningsOf<K extends string, T>(
  words: Words<K>,
  mean: (key: K) => T,
): Map<string, T> {
  const table = new Map<string, T>();
  for (const key of Object.keys(words) as K[])
    for (const word of (words[key] ?? "").split(",")) table.set(word, mean(key));
  return table;
}

/** Number words with their numbers, all forms of each. */
export function numbersOf({ numbers }: Pick<Language, "numbers">): Map<string, number> {
  const table = new Map<string, number>();
  for (const [index, forms] of numbers.split(" ").entries())
    for (const form of forms.split("/")) table.set(form, index + 1);
  return table;
}
