/**
 * Holidays whose day is a rule. Those that move by the moon or by country (Diwali, Mother's Day outside
 * America) are left alone: an undated follow-up is better than a wrong one.
 *
 *     Christmas · new year's eve · Easter 2027 · this Thanksgiving · Labor Day weekend
 */
import { type Day, type Weekday, addDays, dayOf } from "../day";
import { type DayMeaning, type Yearly, nextYearly, weekdayFrom, weekdayUpTo } from "../meaning";
import { type Part, anyOf, row, vocabulary } from "../grammar/parts";
import { type Dates, sure, trusted } from "../grammar/reading";
import { datedYearly } from "./month-days";
import { nearestSaturday } from "./periods";

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const sum = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const on =
  (month: number, day: number): Yearly<Day> =>
  (year) =>
    dayOf(year, month, day);

const nth =
  (count: number, weekday: Weekday, month: number, extra = 0): Yearly<Day> =>
  (year) => {
    const first = dayOf(year, month, 1);
    return first && addDays(weekdayFrom(first, weekday), (count - 1) * 7 + extra);
  };

const last =
  (weekday: Weekday, month: number, lastDay: number): Yearly<Day> =>
  (year) => {
    const end = dayOf(year, month, lastDay);
    return end && weekdayUpTo(end, weekday);
  };

const easter =
  (offset: number): Yearly<Day> =>
  (year) => {
    const sunday = easterOf(year);
    return sunday && addDays(sunday, offset);
  };

/** Names without "day"; `…` stands where "day" may follow. */
const HOLIDAYS: readonly (readonly [names: string, when: Yearly<Day>])[] = [
  ["new year…,new years…,new year 's…", on(1, 1)],
  ["new year eve,new years eve,new year 's eve,nye", on(12, 31)],
  ["epiphany", on(1, 6)],
  ["martin luther king…,martin luther kings…,martin luther king 's…,mlk…", nth(3, 1, 1)],
  ["martin luther king jr…,martin luther king junior…", nth(3, 1, 1)],
  ["groundhog day,groundhogs day,groundhog 's day", on(2, 2)],
  ["valentine…,valentines…,valentine 's…,saint valentine 's…,st valentine 's…", on(2, 14)],
  ["presidents day,president 's day,presidents ' day,washington 's birthday", nth(3, 1, 2)],
  ["ash wednesday", easter(-46)],
  ["st patrick 's…,st patricks…,saint patrick 's…,saint patricks…,st paddy 's…", on(3, 17)],
  ["st . patrick 's…,st . patricks…", on(3, 17)],
  ["april fool…,april fools…,april fool 's…,april fools '…", on(4, 1)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["easter,easter sunday,easter day", easter(0)],
  ["easter monday", easter(1)],
  ["earth day", on(4, 22)],
  ["may day", on(5, 1)],
  ["cinco de mayo", on(5, 5)],
  ["ascension…", easter(39)],
  ["pentecost,whitsun,whit sunday", easter(49)],
  ["whit monday,pentecost monday", easter(50)],
  ["memorial day", last(1, 5, 31)],
  ["juneteenth", on(6, 19)],
  ["father 's day,fathers day,fathers ' day", nth(3, 0, 6)],
  ["canada day", on(7, 1)],
  ["independence day,fourth of july", on(7, 4)],
  ["bastille day", on(7, 14)],
  ["labor day", nth(1, 1, 9)],
  ["columbus day,indigenous peoples day", nth(2, 1, 10)],
  ["halloween,hallowe ' en,all hallows eve", on(10, 31)],
  ["all saints day,all saint 's day,all saints ' day", on(11, 1)],
  ["all souls day,all soul 's day,all souls ' day", on(11, 2)],
  ["guy fawkes…,bonfire night", on(11, 5)],
  ["veterans day,veteran 's day,veterans ' day,remembrance day,armistice day", on(11, 11)],
  ["thanksgiving…", nth(4, 4, 11)],
  ["black friday", nth(4, 4, 11, 1)],
  ["cyber monday", nth(4, 4, 11, 4)],
  ["christmas eve,xmas eve", on(12, 24)],
  ["christmas…,xmas…", on(12, 25)],
  ["boxing day,st stephen 's day", on(12, 26)],
];

/** Mother's Day is the second Sunday of May to Americans; elsewhere it has half a dozen other days. */
const MOTHERS_DAY = "mother 's day,mothers day,mothers ' day";

function named(table: readonly (readonly [string, Yearly<Day>])[]): Part<Yearly<Day>> {
  return vocabulary(
    new Map(
      table.flatMap(([names, when]) =>
        names.split(",").flatMap((name) => spellings(name).map((one) => [one, when] as const)),
      ),
    ),
  );
}

function spellings(name: string): readonly string[] {
  if (!name.endsWith("…")) return [name];
  const bare = name.slice(0, -1);
  return [bare, `${bare} day`];
}

const holiday: Part<Yearly<Day>> = named(HOLIDAYS);

const american =
  (when: DayMeaning): DayMeaning =>
  (from) =>
    from.dayMonthOrder === "mdy" ? when(from) : null;

const mothersDay: Part<Yearly<Day>> = named([[MOTHERS_DAY, nth(2, 0, 5)]]);

/** Dates that are holidays. */
export const holidayDates: Dates = anyOf(
  trusted(row("_", [holiday], nextYearly), "led"),
  sure(row("this _", [holiday], nextYearly)),
  sure(datedYearly(holiday)),
  sure(row("_ weekend", [holiday], (which) => nearestSaturday(nextYearly(which)))),
  trusted(
    row("this? _", [mothersDay], (which) => american(nextYearly(which))),
    "led",
  ),
  sure(row("_", [datedYearly(mothersDay)], american)),
);
