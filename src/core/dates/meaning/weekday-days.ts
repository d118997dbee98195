/** "Friday 27": a weekday and a day of the month that must agree. */
import { addDays, type Weekday, weekdayOf } from "../day";
import { nextDayOfMonth } from "./periods";
import { type DayMeaning } from "./standpoint";
import { weekdayAndDate } from "./weekdays";

/** The day of the month with this number, of the next two, that is this weekday: farther off one of the two is a slip. */
export function weekdayAndDay(weekday: Weekday, number: number): DayMeaning {
  const next = nextDayOfMonth(number);
  return (from) => {
    const first = next(from);
    if (first === null || weekdayOf(first) === weekday) return first;
    return weekdayAndDate(weekday, next)(from.movedTo(addDays(first, 1)));
  };
}
