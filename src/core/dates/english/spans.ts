/**
 * Spans as English writes them.
 *
 *     2 weeks · a fortnight · three months · half a year · 10 business days
 *     2w · 10d · 3mo · 1y                                     compact
 *     2 years 21 days · a year and a half                     compound
 */
import { anyOf, type Part, row, vocabulary } from "../grammar/parts";
import { type Span, type SpanUnit } from "../meaning/spans";
import { count, plainCount } from "./numbers";

type Unit = readonly [n: number, unit: SpanUnit];

const UNITS: readonly (readonly [words: string, unit: Unit])[] = [
  ["day,days", [1, "day"]],
  ["week,weeks,wk,wks", [1, "week"]],
  ["fortnight,fortnights", [2, "week"]],
  ["month,months,mth,mths,mos", [1, "month"]],
  ["quarter,quarters,qtr,qtrs", [3, "month"]],
  ["year,years,yr,yrs", [1, "year"]],
  ["decade,decades", [10, "year"]],
  ["business day,business days,working day,working days", [1, "working day"]],
  ["work day,work days,workday,workdays,weekday,weekdays", [1, "working day"]],
];

const COMPACT_UNITS: readonly (readonly [words: string, unit: Unit])[] = [
  ["d", [1, "day"]],
  ["w", [1, "week"]],
  ["mo", [1, "month"]],
  ["q", [3, "month"]],
  ["y", [1, "year"]],
];

function units(table: readonly (readonly [string, Unit])[]): Part<Unit> {
  return vocabulary(
    new Map(
      table.flatMap(([words, unit]) => words.split(",").map((word) => [word, unit] as const)),
    ),
  );
}

const spanOf = (n: number, [size, unit]: Unit): Span => [{ n: n * size, unit }];

const unit = units(UNITS);

/** One count and its unit, in words. */
const simple: Part<Span> = row("_ _", [count, unit], spanOf);

/** `2w`, `10d`: a lone letter is a unit behind a number only. */
export const compactSpan: Part<Span> = row("_ _", [plainCount, units(COMPACT_UNITS)], spanOf);

/** A single unit without a count: "week", "business day". */
export const oneUnit: Part<Span> = row("_", [unit], (one) => spanOf(1, one));

/** Any span with its count. */
export const span: Part<Span> = anyOf(
  simple,
  compactSpan,
  row("_ ,? and? _", [simple, simple], (first, second) => [...first, ...second]),
  row("half a year", [], (): Span => [{ n: 6, unit: "month" }]),
  row("a|one year and a half", [], (): Span => [{ n: 18, unit: "month" }]),
);

/** A span whose count is said in figures or words, not by "a": "2 weeks", but not "a week". */
export const countedSpan: Part<Span> = row("_ _", [plainCount, unit], spanOf);
