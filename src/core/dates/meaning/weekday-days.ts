/** "Friday 27": a weekday and a day of the month that must agree. */
import { type Weekday, addDays, weekdayOf } from "../day";
import { nextDayOfMonth } from "./periods";
import { type DayMeaning } from "./standpoint";

/** Months a weekday with a day of the month may lie ahead; farther off, one of the two is a slip. */
const MONTHS_TO_LOOK = 12;

/** The next day of the month with this number that is this weekday; null when none comes within a year. */
export function weekdayAndDay(weekday: Weekday, number: number): DayMeaning {
  return (from) => {
    let stand = from;
    for (let month = 0; month <= MONTHS_TO_LOOK; month++) {
      const found = nextDayOfMonth(number)(stand);
      if (found === null || weekdayOf(found) === weekday) return found;
      stand = from.movedTo(addDays(found, 1));
    }
    return null;
  };
}
