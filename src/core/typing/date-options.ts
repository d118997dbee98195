/** The dates offered for what is typed after a marker, each what the core will read in the same words. */
import { type Day } from "../dates/day";
import { type DateWays, otherReading, readWholePhrase } from "../dates/phrase";
import { commonPhrases } from "./common-phrases";

/** One offer: words, and the day they mean. */
export interface DateOption {
  readonly words: string;
  readonly day: Day;
  /**
   * What the day was counted from: `anchor`, as the note will be read; `other`, the same words as other
   * people understand them; `today`, when the note stands for another day.
   */
  readonly counted: "anchor" | "other" | "today";
}

/** What words are counted from. */
export interface OptionContext {
  /** The day the marker's line is counted from; null when nothing dates it, then today counts. */
  readonly anchor: Day | null;
  readonly today: Day;
  readonly ways: DateWays;
}

/** More would have to be scrolled. */
const MOST = 7;

/** The offers for what is typed, best first: its own readings, then phrases it begins. None when it begins no date. */
export function dateOptions(typed: string, context: OptionContext): DateOption[] {
  const words = typed.trim().replace(/\s+/g, " ");
  const options = [...readingsOf(words, context)];
  for (const phrase of phrasesBeginning(words, context.ways.language)) {
    if (options.length >= MOST) break;
    if (same(phrase, words)) continue;
    const [first] = readingsOf(phrase, context);
    if (first !== undefined) options.push(first);
  }
  return options.slice(0, MOST);
}

function readingsOf(words: string, { anchor, today, ways }: OptionContext): DateOption[] {
  const from = anchor ?? today;
  const day = words === "" ? null : (readWholePhrase(words, from, ways)?.day ?? null);
  if (day === null) return [];
  const options: DateOption[] = [{ words, day, counted: "anchor" }];
  const other = otherReading(words, from, ways);
  if (other !== null && other !== day) options.push({ words, day: other, counted: "other" });
  const now = readWholePhrase(words, today, ways)?.day ?? null;
  if (now !== null && options.every((one) => one.day !== now))
    options.push({ words, day: now, counted: "today" });
  return options;
}

function phrasesBeginning(typed: string, language: string): readonly string[] {
  const { first, more } = commonPhrases(language);
  if (typed === "") return first;
  const number = /\d{1,3}/.exec(typed)?.[0] ?? "2";
  const start = fold(typed);
  const all = [...first, ...more].map((phrase) => phrase.replace("#", number));
  return [...new Set(all)].filter((phrase) => fold(phrase).startsWith(start));
}

function same(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Case and accents don't tell phrases apart. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
