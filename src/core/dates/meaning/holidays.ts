/** Holidays by rule, whatever a language calls them. */
import { addDays, type Day, dayOf, type Weekday } from "../day";
import { weekdayFrom, weekdayUpTo } from "./weekdays";
import { type Yearly } from "./yearly";

/** The day `offset` days after Easter Sunday. */
export function easter(offset = 0): Yearly<Day> {
  return (year) => {
    const sunday = easterSunday(year);
    return sunday && addDays(sunday, offset);
  };
}

/** The Gregorian computus of Meeus, Jones and Butcher; its letters are theirs. */
function easterSunday(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The `count`th of a weekday in a month, or `later` days after it. */
export function nthWeekdayOfMonth(
  count: number,
  weekday: Weekday,
  month: number,
  later = 0,
): Yearly<Day> {
  return (year) => {
    const first = dayOf(year, month, 1);
    return first && addDays(weekdayFrom(first, weekday), (count - 1) * 7 + later);
  };
}

/** The last of a weekday up to a day of the year. */
export function lastWeekdayUpTo(weekday: Weekday, month: number, day: number): Yearly<Day> {
  return (year) => {
    const end = dayOf(year, month, day);
    return end && weekdayUpTo(end, weekday);
  };
}
