/** Words that a language does not have yet, from English. */
import { type SomeWords, type Words } from "./words-type";

/** A language's words, with English ones where it has none. */
export function withFallback(own: SomeWords, english: Words): Words {
  return over(english, own) as Words;
}

function over(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (!isTable(base) || !isTable(own)) return own;
  return Object.fromEntries(Object.entries(base).map(([key, text]) => [key, over(text, own[key])]));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
