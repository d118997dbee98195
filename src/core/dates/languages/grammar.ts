/** The grammar of a language, made from its table: each function turns some of the table's fields into rows. */
import { type Weekday } from "../day";
import { figureDates, yearlessFigures } from "../grammar/numeric";
import { type Part, NUMBER, anyOf, later, reader, row, vocabulary } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { easter } from "../meaning/holidays";
import {
  type PeriodMeaning,
  type PeriodOf,
  dayInPeriod,
  dueIn,
  endOf,
  middleOf,
  monthOf,
  nextDayOfMonth,
  periodFromNow,
  quarterOf,
  runningOrNext,
  startOf,
  weekOf,
  weekdayOfWeek,
  weekendOf,
  yearOf,
} from "../meaning/periods";
import { type Span, type SpanUnit, ahead, countedFrom, daysAhead, shift } from "../meaning/spans";
import { type DayMeaning } from "../meaning/standpoint";
import { coming, ofNextWeek, weekdayAndDate } from "../meaning/weekdays";
import {
  comingPeriods,
  inYear,
  nextYearly,
  periodInYear,
  weekdayAndYearly,
  yearlyDay,
  yearlyMonth,
} from "../meaning/yearly";

import {
  type HolidayName,
  type Language,
  type Patterns,
  type PeriodName,
  type Words,
} from "./language";
import { type Names, namesOf, numberUpTo } from "./names";

const PERIODS: Readonly<Record<PeriodName, PeriodOf>> = {
  week: weekOf,
  weekend: weekendOf,
  month: monthOf,
  quarter: quarterOf,
  year: yearOf,
};

const UNITS: Readonly<Record<SpanUnit | "fortnight" | "quarter", readonly [number, SpanUnit]>> = {
  day: [1, "day"],
  "working day": [1, "working day"],
  week: [1, "week"],
  fortnight: [2, "week"],
  month: [1, "month"],
  quarter: [3, "month"],
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
      figureDates,
      dayDates(language),
      weekdayDates(language, names),
      monthDates(language, names),
      periodDates(language, names),
      spanDates(language, () => date),
    ),
  );
  const timed = anyOf(
    date,
    row("_ _", [date, timesOf(language)], (reading) => reading),
  );
  return anyOf(timed, rows(language.led, timed, afterPreposition));
}

function rows<T, R>(patterns: Patterns, part: Part<T>, mean: (value: T) => R): Part<R> {
  return anyOf(...patterns.map((pattern) => row(pattern, [part], mean)));
}

function dayDates({ days, holidays }: Language): Dates {
  const near = wordList(days, (count) => daysAhead(Number(count)));
  const feasts = wordList(holidays, (name) => HOLIDAYS[name]);
  return anyOf(sure(near), trusted(feasts, "led"));
}

function weekdayDates(language: Language, names: Names): Dates {
  const { weekday, otherWeekday, anyWeekday, day, month } = names;
  const yearly = anyOf(
    ...language.monthDay.map((pattern) => row(pattern, [day, month], (d, m) => yearlyDay(m, d))),
  );
  const soon = (which: Weekday): DayMeaning => coming(which);
  return anyOf(
    sure(rows(language.coming, weekday, soon)),
    trusted(rows(language.coming, otherWeekday, soon), "led"),
    trusted(rows(language.coming, anyWeekday, soon), "inside"),
    sure(rows(language.weekLater ?? [], anyWeekday, (which) => coming(which, 1))),
    rows(language.next, anyWeekday, (which): DateReading => ({
      when: ofNextWeek(which),
      trust: "sure",
      other: coming(which),
    })),
    sure(row("_ ,? _", [anyWeekday, yearly], weekdayAndYearly)),
    sure(row("_ ,? _", [anyWeekday, yearlessFigures], weekdayAndDate)),
    sure(
      anyOf(
        ...language.weekdayOf.map((pattern) =>
          row(pattern, [anyWeekday, relativePeriods(language)], (which, all) =>
            dayInPeriod(all, weekdayOfWeek(which)),
          ),
        ),
      ),
    ),
  );
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
    sure(row(`_ ${beforeYear} _`, [month, year], (m, y) => dueIn(periodInYear(yearlyMonth(m), y)))),
  );
}

function relativePeriods({ running, following, afterNext }: Language): Part<PeriodMeaning> {
  return anyOf(
    wordList(running, (name) => periodFromNow(PERIODS[name], 0)),
    wordList(following, (name) => periodFromNow(PERIODS[name], 1)),
    wordList(afterNext ?? {}, (name) => periodFromNow(PERIODS[name], 2)),
  );
}

function periodDates(language: Language, { month }: Names): Dates {
  const relative = relativePeriods(language);
  const partable = anyOf(
    relative,
    wordList(language.whole, (name) => runningOrNext(PERIODS[name])),
    row("_", [month], (m) => comingPeriods(yearlyMonth(m))),
    row(`_ ${language.beforeYear} _`, [month, year], (m, y) => periodInYear(yearlyMonth(m), y)),
  );
  return anyOf(
    sure(row("_", [relative], dueIn)),
    sure(rows(language.start, partable, (all) => dayInPeriod(all, startOf))),
    sure(rows(language.middle, partable, (all) => dayInPeriod(all, middleOf))),
    sure(rows(language.end, partable, (all) => dayInPeriod(all, endOf))),
    sure(wordList(language.ends, (name) => dayInPeriod(runningOrNext(PERIODS[name]), endOf))),
  );
}

function spanDates(language: Language, date: () => Dates): Dates {
  const unit = wordList(language.units, (name) => UNITS[name]);
  const span = row("_ _", [countOf(language), unit], (n, [size, of]): Span => [
    { n: n * size, unit: of },
  ]);
  return anyOf(
    sure(rows(language.ahead, span, ahead)),
    ...language.from.map((pattern) =>
      sure(
        row(pattern, [span, later(date)], (by, { when }) =>
          countedFrom(when, (day) => shift(day, by)),
        ),
      ),
    ),
  );
}

function countOf({ numbers, counts }: Language): Part<number> {
  const table = new Map(Object.entries(counts));
  for (const [index, forms] of numbers.split(" ").entries())
    for (const form of forms.split("/")) table.set(form, index + 1);
  return anyOf(numberUpTo(999), vocabulary(table));
}

const year: Part<number> = reader([NUMBER], (tokens, at) => {
  const word = tokens.words[at] ?? "";
  return /^(?:19|20|21)\d\d$/.test(word) ? { value: Number(word), to: at + 1 } : null;
});

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

function timesOf({ times }: Language): Part<number> {
  const withMinutes = row("_ :|h _", [hour, minutes], (value) => value);
  return anyOf(
    withMinutes,
    rows(times, clock, (value) => value),
  );
}

function afterPreposition(reading: DateReading): DateReading {
  return reading.trust === "led" ? { ...reading, trust: "sure" } : reading;
}

function wordList<K extends string, T>(words: Words<K>, mean: (key: K) => T): Part<T> {
  const table = new Map<string, T>();
  for (const key of Object.keys(words) as K[])
    for (const word of (words[key] ?? "").split(",")) table.set(word, mean(key));
  return vocabulary(table);
}
