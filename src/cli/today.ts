/** The only place of the command line that looks at a clock. */
import { type Day, dayOf } from "../core/dates/day";

/** The present day on the local calendar (of the process's time zone). */
export function presentDay(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError("The clock stands outside the years 1 to 9999.");
  return day;
}
