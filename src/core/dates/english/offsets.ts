/**
 * Days counted from the anchor, or from another date.
 *
 *     today · tomorrow · the day after tomorrow
 *     in 2 weeks · within 10 days · 2 weeks from now · in 3 months' time · +10d · 2w
 *     2 weeks from Tuesday · a week on Friday · the day after Christmas · 5 days before Easter
 *     2 Fridays after 1 March · the Monday before Easter
 *     next business day
 */
import { type Day, type Weekday, addDays } from "../day";
import {
  type DayMeaning,
  type Standpoint,
  addWorkingDays,
  weekdayAfter,
  weekdayUpTo,
} from "../meaning";
import { type Part, anyOf, later, row, vocabulary } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { type Span, shift } from "../spans";
import { date } from "./english";
import { weekday, weekdayPlural } from "./names";
import { plainCount } from "./numbers";
import { compactSpan, countedSpan, oneUnit, span } from "./spans";

const daysAhead =
  (count: number): DayMeaning =>
  (from) =>
    addDays(from.anchor, count);

const ahead =
  (by: Span): DayMeaning =>
  (from) =>
    shift(from.anchor, by);

/** A day counted back from a date yet to come may be past already; then the next such date is meant, or none. */
function counted(base: DateReading, count: (day: Day) => Day): DayMeaning {
  return (from) => {
    const day = base.when(from);
    if (day === null) return null;
    const found = count(day);
    if (!from.wasAsked || found >= from.anchor) return found;
    return fromNextOccurrence(base, from, day, count);
  };
}

function fromNextOccurrence(
  base: DateReading,
  from: Standpoint,
  day: Day,
  count: (day: Day) => Day,
): Day | null {
  const next = base.when(from.movedTo(addDays(day, 1)));
  if (next === null || next <= day) return null;
  const found = count(next);
  return found >= from.anchor ? found : null;
}

const someDate: Part<DateReading> = later(() => date);

const near: Part<DayMeaning> = anyOf(
  vocabulary(
    new Map<string, DayMeaning>([
      ["today", daysAhead(0)],
      ["tonight", daysAhead(0)],
      ["tonite", daysAhead(0)],
      ["this morning", daysAhead(0)],
      ["this afternoon", daysAhead(0)],
      ["this evening", daysAhead(0)],
      ["later today", daysAhead(0)],
      ["eod", daysAhead(0)],
      ["cob", daysAhead(0)],
      ["eob", daysAhead(0)],
      ["end of day", daysAhead(0)],
      ["end of the day", daysAhead(0)],
      ["end of today", daysAhead(0)],
      ["close of business", daysAhead(0)],
      ["close of play", daysAhead(0)],
      ...[
        "tomorrow,tomorow,tommorow,tommorrow,tmrw,tmrow,tmr,tmw,overmorrow,morrow".split(","),
      ].flatMap((words) =>
        words.map((word) => [word, daysAhead(word === "overmorrow" ? 2 : 1)] as const),
      ),
    ]),
  ),
  row("the? day after tomorrow|tomorow|tmrw", [], () => daysAhead(2)),
  row("the? next|following day", [], () => daysAhead(1)),
);

const past: Part<DayMeaning> = anyOf(
  row("yesterday", [], () => daysAhead(-1)),
  row("now", [], () => daysAhead(0)),
  row("the? day before yesterday", [], () => daysAhead(-2)),
  row(
    "_ ago|back",
    [span],
    (by): DayMeaning =>
      (from) =>
        shift(from.anchor, by, -1),
  ),
);

const fewOf: Part<number> = vocabulary(
  new Map([
    ["couple", 2],
    ["couple of", 2],
    ["few", 3],
  ]),
);

const spansAhead: Part<DayMeaning> = anyOf(
  row("in|within|after about|around|roughly|another|only|just? _", [span], ahead),
  row("in|within|over the? next|coming|following _", [span], ahead),
  row("the? next _", [span], ahead),
  row("the? next _ _", [fewOf, oneUnit], (n, [one]) =>
    ahead(one ? [{ ...one, n: n * one.n }] : []),
  ),
  row("_ from|after now|today", [span], ahead),
  row("_ hence|later|out|away", [span], ahead),
  row("in? _ ' time", [span], ahead),
  row("in? _ 's? time", [span], ahead),
  row("+ _", [anyOf(compactSpan, countedSpan)], ahead),
  row("another _", [span], ahead),
);

const fromDate: Part<DayMeaning> = anyOf(
  row("_ from|after|following|on|since _", [span, someDate], (by, base) =>
    counted(base, (day) => shift(day, by)),
  ),
  row("_ before|preceding _", [span, someDate], (by, base) =>
    counted(base, (day) => shift(day, by, -1)),
  ),
  row("_ prior|ahead|shy to|of _", [span, someDate], (by, base) =>
    counted(base, (day) => shift(day, by, -1)),
  ),
  row("the? _ after|following _", [oneUnit, someDate], (by, base) =>
    counted(base, (day) => shift(day, by)),
  ),
  row("the? _ before|preceding _", [oneUnit, someDate], (by, base) =>
    counted(base, (day) => shift(day, by, -1)),
  ),
  row("the? first? _ after|following _", [weekday, someDate], (day, base) =>
    counted(base, (start) => weekdayAfter(start, day)),
  ),
  row("the? last? _ before|preceding _", [weekday, someDate], (day, base) =>
    counted(base, (end) => weekdayUpTo(addDays(end, -1), day)),
  ),
  row("_ _ from|after _", [plainCount, anyOf(weekday, weekdayPlural), someDate], nthAfter),
);

function nthAfter(n: number, day: Weekday, base: DateReading): DayMeaning {
  return counted(base, (start) => addDays(weekdayAfter(start, day), (n - 1) * 7));
}

const workingDay: Part<DayMeaning> = row(
  "the? next business|working|work|week day",
  [],
  (): DayMeaning => (from) => addWorkingDays(from.anchor, 1),
);

/** Dates counted from the anchor or from another date. */
export const offsetDates: Dates = anyOf(
  sure(near),
  trusted(past, "inside"),
  sure(spansAhead),
  trusted(row("_", [compactSpan], ahead), "weak"),
  trusted(row("_", [countedSpan], ahead), "weak"),
  trusted(row("_", [span], ahead), "inside"),
  sure(fromDate),
  sure(workingDay),
);
