/** A language's names for weekdays and months, which `Intl` knows, and its figures. */
import { type Weekday } from "../day";
import { type Part, NUMBER, reader, row, vocabulary } from "../grammar/parts";
import { fold } from "../grammar/tokens";
import { type Language } from "./language";

/** The names that dates are made of. */
export interface Names {
  readonly weekday: Part<Weekday>;
  readonly weekdayShort: Part<Weekday>;
  readonly month: Part<number>;
  readonly day: Part<number>;
}

/** Figures from 1 to `most`, three digits at most. */
export function numberUpTo(most: number): Part<number> {
  return reader([NUMBER], (tokens, at) => {
    const word = tokens.words[at] ?? "";
    const value = word.length > 3 ? 0 : Number(word);
    return value >= 1 && value <= most ? { value, to: at + 1 } : null;
  });
}

/** The names of a language, from its table and from `Intl`. */
export function namesOf(language: Language): Names {
  const { tag, ordinal } = language;
  const day = row(`_ ${ordinal}`, [numberUpTo(31)], (value) => value);
  const long = new Map(intlWeekdays(tag, "long"));
  return {
    day,
    weekday: vocabulary(long),
    weekdayShort: vocabulary(new Map(shortNames(language).filter(([name]) => !long.has(name)))),
    month: vocabulary(new Map([...intlMonths(tag, "short"), ...intlMonths(tag, "long")])),
  };
}

function shortNames({ tag, shortWeekdays }: Language): readonly (readonly [string, Weekday])[] {
  if (shortWeekdays === undefined) return intlWeekdays(tag, "short");
  const written = shortWeekdays.split(" ").map((name, index) => [name, index as Weekday] as const);
  return [...intlWeekdays(tag, "short"), ...written];
}

function intlWeekdays(
  tag: string,
  weekday: "long" | "short",
): readonly (readonly [string, Weekday])[] {
  const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
  // 4 January 1970 was a Sunday.
  return [0, 1, 2, 3, 4, 5, 6].map(
    (index) => [bare(format.format((index + 3) * 864e5)), index as Weekday] as const,
  );
}

function intlMonths(tag: string, month: "long" | "short"): readonly (readonly [string, number])[] {
  const format = new Intl.DateTimeFormat(tag, { month, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(1970, index, 15));
    return [bare(parts.find(({ type }) => type === "month")?.value ?? ""), index + 1] as const;
  });
}

/** A name as the tokens of its grammar are: folded, without dots, "segunda-feira" in two words. */
function bare(name: string): string {
  return fold(name).replace(/\./g, "").replace(/-/g, " ");
}
