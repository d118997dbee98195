/** The only place of the command line that looks at a clock. */
import { type Day, dayOfLocal } from "../core/dates/day";

/** The present day on the local calendar (of the process's time zone). */
export function presentDay(): Day {
  return dayOfLocal(new Date());
}
