/** The part of a language's grammar in which weekdays are: rows made from its table. */
import { type Weekday } from "../day";
import { fullFigures, yearlessFigures } from "../grammar/numeric";
import { anyOf, row } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { dayInPeriod, type PeriodMeaning, weekdayOfWeek } from "../meaning/periods";
import { type DayMeaning } from "../meaning/standpoint";
import { weekdayAndDay } from "../meaning/weekday-days";
import { coming, ofNextWeek, weekdayAndDate } from "../meaning/weekdays";
import { inYear, weekdayAndYearly, yearlyDay } from "../meaning/yearly";
import { type Language } from "./language";
import { type Names } from "./names";
import { relativePeriods, rows, year } from "./words";

/** Dates that name a weekday. */
export function weekdayDates(language: Language, names: Names): Dates {
  const { weekday, otherWeekday, anyWeekday, clearWeekday } = names;
  const periods = relativePeriods(language);
  const inShort = language.hasClearShortNames ? "weak" : "inside";
  const soon = (which: Weekday): DayMeaning => coming(which);
  return anyOf(
    sure(rows(language.coming, weekday, soon)),
    trusted(rows(language.coming, otherWeekday, soon), "led"),
    trusted(rows(language.coming, clearWeekday, soon), inShort),
    sure(rows(language.weekLater ?? [], anyWeekday, (which) => coming(which, 1))),
    rows(language.next, anyWeekday, (which): DateReading => ({
      when: ofNextWeek(which),
      trust: "sure",
      other: coming(which),
    })),
    ...language.weekdayDate.map((pattern) => datedWeekdays(pattern, language, names)),
    ...language.weekdayOf.map((pattern) =>
      sure(row(pattern, [anyWeekday, periods], (which, all) => weekdayIn(all, which))),
    ),
    ...language.periodWeekday.map((pattern) =>
      anyOf(
        sure(row(pattern, [periods, weekday], weekdayIn)),
        trusted(row(pattern, [periods, otherWeekday], weekdayIn), "led"),
        trusted(row(pattern, [periods, clearWeekday], weekdayIn), "inside"),
      ),
    ),
  );
}

function weekdayIn(all: PeriodMeaning, which: Weekday): DayMeaning {
  return dayInPeriod(all, weekdayOfWeek(which));
}

/** A weekday with its date, by one pattern. */
function datedWeekdays(pattern: string, language: Language, names: Names): Dates {
  const { anyWeekday, fullWeekday, day, month } = names;
  const { monthDay, beforeYear } = language;
  const yearly = anyOf(...monthDay.map((one) => row(one, [day, month], (d, m) => yearlyDay(m, d))));
  const full = anyOf(
    fullFigures,
    row(`_ ${beforeYear} _`, [yearly, year], (which, y) => inYear(which, y)),
  );
  return anyOf(
    // With its year said, a date is the truth and the weekday a comment on it.
    sure(row(pattern, [anyWeekday, full], (_, when) => when)),
    sure(row(pattern, [anyWeekday, yearly], weekdayAndYearly)),
    sure(row(pattern, [anyWeekday, yearlessFigures], weekdayAndDate)),
    trusted(row(pattern, [fullWeekday, day], weekdayAndDay), "weak"),
  );
}
