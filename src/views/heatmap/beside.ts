/** Going on from one stretch of a year to the next that has contacts. */
import { type Stretch, type YearGrid } from "../../core/calendar/year-grid";
import { compare } from "../../core/order";

/** What comes before and after a stretch; null where nothing does. */
export interface Beside {
  readonly earlier: Stretch | null;
  readonly later: Stretch | null;
}

/** The stretches with contacts beside the one that begins on a day; beside none (null), the latest is the earlier one. */
export function besideIn({ rows }: YearGrid, from: string | null): Beside {
  const told = rows
    .flatMap((row) => row.flatMap((one) => one ?? []))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compare(a.from, b.from));
  const earlier = told.filter((one) => from === null || one.from < from).at(-1);
  const later = from === null ? undefined : told.find((one) => one.from > from);
  return { earlier: earlier ?? null, later: later ?? null };
}
