/** Which words before a marker are still part of what it promises. */
import { lazily } from "../lazily";

/** The end of a sentence with the white space behind it, before what may begin another. */
const SENTENCE_END = lazily(() => /(?<end>[.!?…]["'”’)\]]*)\s+["'“‘([]*(?=\p{Lu})/gu);
/** `Dr.`, `J.`, `Nr.`, `etc.`: a full stop that may belong to its word. */
const SHORT_WORD = lazily(() => /(?:^|[^\p{L}])(?:\p{L}{1,3}|[Pp]rof)\.$/u);

/** Marks that open what the other closes; a full stop between them ends no sentence of the line's. */
const PAIRS = [
  ["[", "]"],
  ["“", "”"],
  ["(", ")"],
] as const;

/** How many characters before a marker are looked at, so that a long line stays cheap. */
const LONGEST_STRETCH = 400;

/**
 * The last sentence of some words: the sentences before it are an account, not part of the promise.
 * All of them where it is not certain that a sentence ends.
 */
export function lastSentence(words: string): string {
  const stretch = words.slice(-LONGEST_STRETCH);
  let from = 0;
  for (const match of stretch.matchAll(SENTENCE_END())) {
    const end = match.groups?.["end"] ?? "";
    const next = match.index + end.length;
    if (end === "." && SHORT_WORD().test(stretch.slice(0, next))) continue;
    if (PAIRS.every(([open, close]) => !isCut(stretch.slice(next), open, close))) from = next;
  }
  return from === 0 ? words : stretch.slice(from).trimStart();
}

/** Whether a mark is closed in words that do not open it. */
function isCut(words: string, open: string, close: string): boolean {
  const closes = words.indexOf(close);
  const opens = words.indexOf(open);
  return closes >= 0 && (opens < 0 || closes < opens);
}
