/**
 * Days that a part of a period gives.
 *
 *     start of next month · mid-January · late next week · end of the year · eom · month-end
 *     first Monday of December · last Friday of the month · last working day of March
 *     Wednesday of next week · next week Thursday
 */
import { anyOf, type Part, row, vocabulary } from "../grammar/parts";
import { type Dates, sure, trusted } from "../grammar/reading";
import {
  dayInPeriod,
  dayOfMonth,
  endOf,
  firstWorkingDay,
  lastWeekday,
  lastWorkingDay,
  lateIn,
  middleOf,
  monthOf,
  nthWeekday,
  type PeriodMeaning,
  type Pick,
  quarterOf,
  runningOrNext,
  startOf,
  weekdayOfWeek,
  weekOf,
  yearOf,
} from "../meaning/periods";
import { type DayMeaning } from "../meaning/standpoint";
import { weekday } from "./names";
import { ordinal } from "./numbers";
import { period, periodUnit } from "./periods";

/** A period that has parts; in "end of month" it needs no article. */
const whole: Part<PeriodMeaning> = anyOf(period, row("_", [periodUnit], runningOrNext));

const part =
  (pick: Pick) =>
  (all: PeriodMeaning): DayMeaning =>
    dayInPeriod(all, pick);

/** The first day is also "the first of": "first of the year". */
const theFirst: Part<DayMeaning> = row("the? first|1st of the? year", [], () =>
  part(startOf)(runningOrNext(yearOf)),
);

const acronym: Part<DayMeaning> = vocabulary(
  new Map([
    ["eow", part(endOf)(runningOrNext(weekOf))],
    ["eom", part(endOf)(runningOrNext(monthOf))],
    ["eoq", part(endOf)(runningOrNext(quarterOf))],
    ["eoy", part(endOf)(runningOrNext(yearOf))],
  ]),
);

const stretches: Part<DayMeaning> = anyOf(
  row("at? the? very? start|beginning|top of _", [whole], part(startOf)),
  row("early in|on? _", [whole], part(startOf)),
  row("at|in? the? mid|middle of|in? _", [whole], part(middleOf)),
  row("late in|on? _", [whole], part(lateIn)),
  row("at|towards|toward? the? very? end|close of _", [whole], part(endOf)),
  acronym,
);

const days: Part<DayMeaning> = anyOf(
  row("the? first day of|in _", [whole], part(startOf)),
  row("the? last|final day of|in _", [whole], part(endOf)),
  row("the? first working|business|week|work day of|in _", [whole], part(firstWorkingDay)),
  row("the? last|final working|business|week|work day of|in _", [whole], part(lastWorkingDay)),
  row("the? first workday|weekday of|in _", [whole], part(firstWorkingDay)),
  row("the? last|final workday|weekday of|in _", [whole], part(lastWorkingDay)),
  row("the? end of the? work|working week", [], () => part(lastWorkingDay)(runningOrNext(weekOf))),
);

const weekdays: Part<DayMeaning> = anyOf(
  row("the? _ _ of|in _", [ordinal, weekday, whole], (nth, day, all) =>
    dayInPeriod(all, nthWeekday(nth, day)),
  ),
  row("the? last|final _ of|in _", [weekday, whole], (day, all) =>
    dayInPeriod(all, lastWeekday(day)),
  ),
  row("the? _ weekend of|in _", [ordinal, whole], (nth, all) => part(nthWeekday(nth, 6))(all)),
  row("the? last|final weekend of|in _", [whole], part(lastWeekday(6))),
  row("the? _ of|in|,? _", [weekday, period], (day, all) => dayInPeriod(all, weekdayOfWeek(day))),
  row("_ ,? on? the _", [period, ordinal], (all, day) => dayInPeriod(all, dayOfMonth(day))),
  row("_ on|,? _", [period, weekday], (all, day) => dayInPeriod(all, weekdayOfWeek(day))),
);

/** Dates that a part of a period gives. */
export const partDates: Dates = anyOf(
  sure(anyOf(stretches, days, theFirst, weekdays)),
  trusted(
    row("the? _ end", [periodUnit], (of) => part(endOf)(runningOrNext(of))),
    "led",
  ),
);
