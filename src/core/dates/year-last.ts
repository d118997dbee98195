/**
 * Dates in figures whose year comes last, where nothing says in which order the other two stand.
 *
 *     19/11/2026 · 11-19-2026      2026-11-19, since no year has a nineteenth month
 *     5/5/2026                     2026-05-05 either way
 *     3.4.2026                     2026-04-03: with dots everybody writes the day first
 *     3/4/2026                     the 3rd of April or the 4th of March, and so no day
 */
import { type Day, dayOf } from "./day";

/** The figures as they are written. `sign` stands between them. */
export interface YearLast {
  readonly first: string;
  readonly sign: string;
  readonly second: string;
  readonly year: string;
}

/** The one day that figures can be, or null where they could be two, or none. */
export function dayYearLast(figures: YearLast): Day | null {
  const [dayFirst, monthFirst] = bothWays(figures);
  if (figures.sign === "." || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === null || dayFirst === monthFirst ? monthFirst : null;
}

const YEAR_LAST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/;

/** The two days that figures at the start of a text could be, the day first and the month first; null when they are one or none. */
export function doubtfulDays(text: string): readonly [Day, Day] | null {
  const [, first = "", sign = "", second = "", year = ""] = YEAR_LAST.exec(text) ?? [];
  const [dayFirst, monthFirst] = bothWays({ first, sign, second, year });
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return null;
  return [dayFirst, monthFirst];
}

function bothWays({ first, second, year }: YearLast): [Day | null, Day | null] {
  const [one, other, of] = [Number(first), Number(second), Number(year)];
  return [dayOf(of, other, one), dayOf(of, one, other)];
}
