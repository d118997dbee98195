/**
 * Holidays whose day is a rule. Those that move by the moon or by country (Diwali, and Mother's Day
 * or Thanksgiving outside America) are left alone: an undated follow-up is better than a wrong one.
 *
 *     Christmas · new year's eve · Easter 2027 · this Halloween · Easter weekend
 */
import { type Day } from "../day";
import { anyOf, type Part, row, vocabulary } from "../grammar/parts";
import { type Dates, sure, trusted } from "../grammar/reading";
import { easter, lastWeekdayUpTo, nthWeekdayOfMonth } from "../meaning/holidays";
import { type DayMeaning } from "../meaning/standpoint";
import { nearestSaturday } from "../meaning/weekdays";
import { nextYearly, type Yearly, yearlyDay } from "../meaning/yearly";
import { datedYearly } from "./month-days";

/** Names, `…` where "day" may follow; `'s` is written apart, as it is read. */
const HOLIDAYS: readonly (readonly [names: string, when: Yearly<Day>])[] = [
  ["new year…,new years…,new year 's…", yearlyDay(1, 1)],
  ["new year eve,new years eve,new year 's eve,nye", yearlyDay(12, 31)],
  ["epiphany", yearlyDay(1, 6)],
  ["inauguration day", yearlyDay(1, 20)],
  ["burns night", yearlyDay(1, 25)],
  ["australia day", yearlyDay(1, 26)],
  ["martin luther king…,martin luther kings…", nthWeekdayOfMonth(3, 1, 1)],
  ["martin luther king 's…,martin luther king jr…,mlk…", nthWeekdayOfMonth(3, 1, 1)],
  ["groundhog day,groundhogs day,groundhog 's day", yearlyDay(2, 2)],
  ["valentine…,valentines…,valentine 's…,saint valentine 's…", yearlyDay(2, 14)],
  ["st valentine 's…,st . valentine 's…", yearlyDay(2, 14)],
  ["washingtons birthday,washington 's birthday", nthWeekdayOfMonth(3, 1, 2)],
  ["st david 's day,st davids day", yearlyDay(3, 1)],
  ["international womens day,international women 's day,womens day", yearlyDay(3, 8)],
  ["women 's day,women day", yearlyDay(3, 8)],
  ["pi day,white day", yearlyDay(3, 14)],
  ["shrove tuesday,mardi gras,fat tuesday,pancake day", easter(-47)],
  ["ash wednesday", easter(-46)],
  ["st patrick…,st patrick 's…,st patricks…,st . patrick 's…", yearlyDay(3, 17)],
  ["saint patrick 's…,saint patricks…,st paddy 's…", yearlyDay(3, 17)],
  ["april fool…,april fools…,april fool 's…,april fools '…", yearlyDay(4, 1)],
  ["palm sunday", easter(-7)],
  ["maundy thursday,holy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["holy saturday,easter saturday", easter(-1)],
  ["easter,easter sunday,easter day", easter()],
  ["easter monday", easter(1)],
  ["earth day", yearlyDay(4, 22)],
  ["st george 's day,st georges day", yearlyDay(4, 23)],
  ["anzac day", yearlyDay(4, 25)],
  ["may day", yearlyDay(5, 1)],
  ["cinco de mayo", yearlyDay(5, 5)],
  ["ascension…", easter(39)],
  ["pentecost,whitsun,whit sunday", easter(49)],
  ["whit monday,pentecost monday", easter(50)],
  ["trinity sunday", easter(56)],
  ["corpus christi", easter(60)],
  ["victoria day", lastWeekdayUpTo(1, 5, 24)],
  ["juneteenth", yearlyDay(6, 19)],
  ["canada day", yearlyDay(7, 1)],
  ["bastille day", yearlyDay(7, 14)],
  ["patriot day", yearlyDay(9, 11)],
  ["boss 's day,boss day,bosses day", yearlyDay(10, 16)],
  ["columbus day,indigenous peoples day", nthWeekdayOfMonth(2, 1, 10)],
  ["halloween,hallowe ' en,all hallows eve", yearlyDay(10, 31)],
  ["all saints day,all saint 's day,all saints ' day", yearlyDay(11, 1)],
  ["all souls day,all soul 's day,all souls ' day", yearlyDay(11, 2)],
  ["day of the dead", yearlyDay(11, 2)],
  ["singles day,single 's day,singles ' day", yearlyDay(11, 11)],
  ["guy fawkes…,bonfire night", yearlyDay(11, 5)],
  ["remembrance day,armistice day", yearlyDay(11, 11)],
  ["black friday", nthWeekdayOfMonth(4, 4, 11, 1)],
  ["small business saturday", nthWeekdayOfMonth(4, 4, 11, 2)],
  ["cyber monday", nthWeekdayOfMonth(4, 4, 11, 4)],
  ["giving tuesday", nthWeekdayOfMonth(4, 4, 11, 5)],
  ["st andrew 's day,st andrews day", yearlyDay(11, 30)],
  ["advent sunday,first sunday of advent", lastWeekdayUpTo(0, 12, 3)],
  ["christmas eve,xmas eve", yearlyDay(12, 24)],
  ["christmas…,xmas…,x mas", yearlyDay(12, 25)],
  ["boxing day,st stephen 's day,kwanzaa", yearlyDay(12, 26)],
];

/** Holidays that other countries keep on other days, as Americans do. */
const AMERICAN: typeof HOLIDAYS = [
  ["mother 's day,mothers day,mothers ' day,mother day", nthWeekdayOfMonth(2, 0, 5)],
  ["tax day", yearlyDay(4, 15)],
  ["flag day", yearlyDay(6, 14)],
  ["memorial day", lastWeekdayUpTo(1, 5, 31)],
  ["father 's day,fathers day,fathers ' day,father day", nthWeekdayOfMonth(3, 0, 6)],
  ["independence day,fourth of july,the fourth of july", yearlyDay(7, 4)],
  ["labor day", nthWeekdayOfMonth(1, 1, 9)],
  ["grandparents day,grandparents ' day", nthWeekdayOfMonth(1, 1, 9, 6)],
  ["election day", nthWeekdayOfMonth(1, 1, 11, 1)],
  ["veterans day,veteran 's day,veterans ' day", yearlyDay(11, 11)],
  ["thanksgiving…", nthWeekdayOfMonth(4, 4, 11)],
  ["president day,presidents day,president 's day,presidents ' day", nthWeekdayOfMonth(3, 1, 2)],
];

function named(table: typeof HOLIDAYS): Part<Yearly<Day>> {
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
const american: Part<Yearly<Day>> = named(AMERICAN);

/** Only Americans write the month first, so that is how they are known. */
function toAmericans(when: DayMeaning): DayMeaning {
  return (from) => (from.dayMonthOrder === "mdy" ? when(from) : null);
}

/** Dates that are holidays. */
export const holidayDates: Dates = anyOf(
  sure(row("this _", [holiday], nextYearly)),
  sure(datedYearly(holiday)),
  sure(row("_ weekend", [holiday], (which) => nearestSaturday(nextYearly(which)))),
  trusted(row("_", [holiday], nextYearly), "led"),
  sure(
    row("_", [anyOf(row("this _", [american], nextYearly), datedYearly(american))], toAmericans),
  ),
  sure(row("_ weekend", [american], (which) => toAmericans(nearestSaturday(nextYearly(which))))),
  trusted(
    row("_", [american], (which) => toAmericans(nextYearly(which))),
    "led",
  ),
);
