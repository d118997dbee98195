/** A language's names for weekdays and months, which `Intl` knows, and its figures. */
import { type Weekday } from "../day";
import { anyOf, NUMBER, type Part, reader, row, vocabulary } from "../grammar/parts";
import { fold } from "../grammar/tokens";
import { type Language } from "./language";

/** The names that dates are made of. */
export interface Names {
  /** In full. */
  readonly weekday: Part<Weekday>;
  /** Names that are other words too. */
  readonly otherWeekday: Part<Weekday>;
  /** In full or otherwise. */
  readonly fullWeekday: Part<Weekday>;
  /** The same, or in short where that is no other word. */
  readonly clearWeekday: Part<Weekday>;
  /** In full, in short ("so", "do", "mar" are words as well) or otherwise. */
  readonly anyWeekday: Part<Weekday>;
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
export function namesOf({
  tag,
  ordinal,
  otherWeekdays,
  alsoWords = "",
  joinedDayParts = "",
}: Language): Names {
  const long = new Map(withDayParts(intlWeekdays(tag, "long"), joinedDayParts));
  const short = intlWeekdays(tag, "short").filter(([name]) => !long.has(name));
  const other = Object.entries(otherWeekdays ?? {});
  const words = alsoWords.split(",");
  const clear = short.filter(([name]) => !words.includes(name));
  const full = new Map([...long, ...other]);
  return {
    day: row(`_ ${ordinal}`, [numberUpTo(31)], (value) => value),
    weekday: vocabulary(long),
    otherWeekday: vocabulary(new Map(other)),
    fullWeekday: vocabulary(full),
    clearWeekday: anyOf(vocabulary(full), shortened(clear)),
    anyWeekday: anyOf(vocabulary(full), shortened(short)),
    month: vocabulary(new Map([...intlMonths(tag, "short"), ...intlMonths(tag, "long")])),
  };
}

function shortened(names: readonly (readonly [string, Weekday])[]): Part<Weekday> {
  return row("_ .?", [vocabulary(new Map(names))], (which) => which);
}

/** The weekdays, and each with every part of the day written behind it. */
function withDayParts(
  weekdays: readonly (readonly [string, Weekday])[],
  dayParts: string,
): readonly (readonly [string, Weekday])[] {
  const endings = ["", ...dayParts.split(",")];
  return weekdays.flatMap(([name, which]) =>
    endings.map((ending) => [name + ending, which] as const),
  );
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
