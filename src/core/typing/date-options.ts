/** The dates offered for what is typed after a marker, each what the core will read in the same words. */
import { type Day } from "../dates/day";
import { type DateWays, otherReading, readWholePhrase } from "../dates/phrase";
import { plainLetters } from "../plain-letters";
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
  const own = readingsOf(words, context);
  const begun = phrasesBeginning(words, context.ways.language).flatMap((phrase) =>
    readingsOf(phrase, context).slice(0, 1),
  );
  // "fri" and "Friday" would be one day twice: the whole words are the better record.
  const fuller = begun.find(({ day }) => day === own[0]?.day);
  const first = fuller === undefined ? own : [fuller, ...own.slice(1)];
  const known = new Set(first.map(({ day }) => day));
  const more = words === "" ? begun : begun.filter(({ day }) => !known.has(day));
  return [...first, ...more].slice(0, MOST);
}

function readingsOf(words: string, { anchor, today, ways }: OptionContext): DateOption[] {
  const from = anchor ?? today;
  const read = (on: Day): Day | null => readWholePhrase(words, on, ways)?.day ?? null;
  const day = words === "" ? null : read(from);
  if (day === null) return [];
  const others = [
    { day: otherReading(words, from, ways), counted: "other" },
    { day: read(today), counted: "today" },
  ] as const;
  const options: DateOption[] = [{ words, day, counted: "anchor" }];
  for (const other of others) {
    if (other.day === null || options.some((one) => one.day === other.day)) continue;
    options.push({ words, day: other.day, counted: other.counted });
  }
  return options;
}

function phrasesBeginning(typed: string, language: string): readonly string[] {
  const { first, more } = commonPhrases(language);
  if (typed === "") return first;
  const number = /\d{1,3}/.exec(typed)?.[0] ?? "2";
  const start = plainLetters(typed);
  const all = [...first, ...more].map((phrase) => phrase.replace("#", number));
  return [...new Set(all)].filter((phrase) => plainLetters(phrase).startsWith(start));
}
