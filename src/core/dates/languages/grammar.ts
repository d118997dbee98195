/** The grammar of a language, made from its table: each function turns some of the table's fields into rows. */
import { addDays } from "../day";
import { dayAndMonthDotted, figureDates } from "../grammar/numeric";
import { anyOf, later, NUMBER, type Part, reader, row, vocabulary } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { easter } from "../meaning/holidays";
import {
  dayInPeriod,
  dueIn,
  endOf,
  middleOf,
  nextDayOfMonth,
  runningOrNext,
  startOf,
} from "../meaning/periods";
import { ahead, countedFrom, daysAhead, shift, type Span, type SpanUnit } from "../meaning/spans";
import { type DayMeaning } from "../meaning/standpoint";
import {
  comingPeriods,
  inYear,
  nextYearly,
  periodInYear,
  yearlyDay,
  yearlyMonth,
} from "../meaning/yearly";
import { type HolidayName, type Language } from "./language";
import { type Names, namesOf, numberUpTo } from "./names";
import { weekdayDates } from "./weekdays";
import { countOf, PERIODS, relativePeriods, rows, wordList, year } from "./words";

type UnitName = SpanUnit | "fortnight" | "quarter" | "half year";

const UNITS: Readonly<Record<UnitName, readonly [number, SpanUnit]>> = {
  day: [1, "day"],
  "working day": [1, "working day"],
  week: [1, "week"],
  fortnight: [2, "week"],
  month: [1, "month"],
  quarter: [3, "month"],
  "half year": [6, "month"],
  year: [1, "year"],
};

const HOLIDAYS: Readonly<Record<HolidayName, DayMeaning>> = {
  "christmas eve": nextYearly(yearlyDay(12, 24)),
  christmas: nextYearly(yearlyDay(12, 25)),
  "new year's eve": nextYearly(yearlyDay(12, 31)),
  "new year": nextYearly(yearlyDay(1, 1)),
  easter: nextYearly(easter()),
};

/** The grammar of a language, made from its table. */
export function grammarFor(language: Language): Dates {
  const names = namesOf(language);
  const date: Dates = later(() =>
    anyOf(
      datesInFigures(language),
      dayDates(language),
      weekdayDates(language, names),
      monthDates(language, names),
      periodDates(language, names),
      spanDates(language, () => date),
    ),
  );
  const timed = anyOf(date, row("_ _", [date, timesOf(language)], withTime));
  return anyOf(
    timed,
    rows(language.led, timed, afterPreposition),
    sure(rows(language.after, date, dayBehind)),
  );
}

/** Where a dot makes the number of a day, `3.12.` is nothing else. */
function datesInFigures({ ordinal, dayOfMonth }: Language): Dates {
  const figures = ordinal.includes(".") ? anyOf(figureDates, sure(dayAndMonthDotted)) : figureDates;
  return anyOf(figures, rows(dayOfMonth, figures, afterPreposition));
}

function dayDates({ days, holidays }: Language): Dates {
  const near = wordList(days, (count) => daysAhead(Number(count)));
  const feasts = wordList(holidays, (name) => HOLIDAYS[name]);
  return anyOf(sure(near), trusted(feasts, "led"));
}

function monthDates(language: Language, { day, month }: Names): Dates {
  const { monthDay, dayOfMonth, beforeYear, inMonth } = language;
  return anyOf(
    ...monthDay.map((pattern) =>
      sure(row(pattern, [day, month], (d, m) => nextYearly(yearlyDay(m, d)))),
    ),
    ...monthDay.map((pattern) =>
      sure(
        row(`${pattern} ${beforeYear} _`, [day, month, year], (d, m, y) =>
          inYear(yearlyDay(m, d), y),
        ),
      ),
    ),
    trusted(rows(dayOfMonth, day, nextDayOfMonth), "weak"),
    sure(rows(inMonth, month, (m) => dueIn(comingPeriods(yearlyMonth(m))))),
    trusted(
      row("_", [month], (m) => dueIn(comingPeriods(yearlyMonth(m)))),
      "inside",
    ),
    ...inMonth.map((pattern) =>
      sure(row(`${pattern} ${beforeYear} _`, [month, year], dueInMonthOfYear)),
    ),
    trusted(row(`_ ${beforeYear} _`, [month, year], dueInMonthOfYear), "led"),
  );
}

function dueInMonthOfYear(monthNumber: number, inThatYear: number): DayMeaning {
  return dueIn(periodInYear(yearlyMonth(monthNumber), inThatYear));
}

function periodDates(language: Language, { month }: Names): Dates {
  const relative = relativePeriods(language);
  const partable = anyOf(
    relative,
    wordList(language.whole, (name) => runningOrNext(PERIODS[name])),
    row("_", [month], (m) => comingPeriods(yearlyMonth(m))),
    row(`_ ${language.beforeYear} _`, [month, year], (m, y) => periodInYear(yearlyMonth(m), y)),
  );
  const begun = anyOf(
    partable,
    wordList(language.briefly ?? {}, (name) => runningOrNext(PERIODS[name])),
  );
  return anyOf(
    sure(row("_", [relative], dueIn)),
    sure(rows(language.start, begun, (all) => dayInPeriod(all, startOf))),
    sure(rows(language.middle, begun, (all) => dayInPeriod(all, middleOf))),
    sure(rows(language.end, partable, (all) => dayInPeriod(all, endOf))),
    sure(wordList(language.ends, (name) => dayInPeriod(runningOrNext(PERIODS[name]), endOf))),
  );
}

function spanDates(language: Language, date: () => Dates): Dates {
  const unit = wordList(language.units, (name) => UNITS[name]);
  const span = row("_ _", [countOf(language), unit], (n, [size, of]): Span => [
    { n: n * size, unit: of },
  ]);
  const base = later(date);
  return anyOf(
    trusted(rows(language.ahead, span, ahead), language.aheadTrust),
    ...language.from.map((pattern) => sure(row(pattern, [span, base], spanAfter))),
    ...language.before.map((pattern) => sure(row(pattern, [span, base], spanBefore))),
  );
}

const spanAfter = (by: Span, { when }: DateReading): DayMeaning =>
  countedFrom(when, (day) => shift(day, by));

/** A day counted back is none once it is past: "drei Tage vor Freitag" on a Wednesday. */
const spanBefore =
  (by: Span, { when }: DateReading): DayMeaning =>
  (from) => {
    const day = when(from);
    const found = day && shift(day, by, -1);
    return found !== null && from.wasAsked && found < from.anchor ? null : found;
  };

const hour = numberUpTo(24);

const minutes: Part<number> = reader([NUMBER], (tokens, at) => {
  const word = tokens.words[at] ?? "";
  return /^[0-5]\d$/.test(word) ? { value: Number(word), to: at + 1 } : null;
});

/** An hour with or without minutes. */
const clock: Part<number> = anyOf(
  hour,
  row("_ :|h|. _", [hour, minutes], (value) => value),
);

/** A time or a part of the day. */
function timesOf({ times, dayParts }: Language): Part<unknown> {
  const time = anyOf(
    row("_ :|h _", [hour, minutes], () => null),
    rows(times, clock, () => null),
  );
  const dayPart = vocabulary(new Map(dayParts.split(",").map((words) => [words, null] as const)));
  return anyOf(
    time,
    dayPart,
    row("_ _", [dayPart, time], () => null),
  );
}

/** Who says the time of day means a day. */
function withTime(reading: DateReading): DateReading {
  return { ...reading, trust: reading.trust === "inside" ? "led" : "sure" };
}

const dayBehind = ({ when }: DateReading): DayMeaning =>
  countedFrom(when, (day) => addDays(day, 1));

function afterPreposition(reading: DateReading): DateReading {
  return reading.trust === "led" ? { ...reading, trust: "sure" } : reading;
}
