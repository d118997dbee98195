/**
 * Days counted from the anchor, or from another date.
 *
 *     today · tomorrow · the day after tomorrow · next business day
 *     in 2 weeks · within 10 days · 2 weeks from now · in 3 months' time · +10d · 2w
 *     2 weeks from Tuesday · a week on Friday · the day after Christmas · 5 days before Easter
 *     2 Fridays after 1 March · the Monday before Easter · after Christmas
 */
import { addDays, type Day, type Weekday } from "../day";
import { anyOf, later, type Part, row, vocabulary } from "../grammar/parts";
import { type DateReading, type Dates, sure, trusted } from "../grammar/reading";
import { dayInPeriod, type PeriodMeaning } from "../meaning/periods";
import { ahead, countedFrom, daysAhead, shift, type Span } from "../meaning/spans";
import { type DayMeaning } from "../meaning/standpoint";
import { addWorkingDays, coming, weekdayAfter, weekdayUpTo } from "../meaning/weekdays";
import { date } from "./any-date";
import { weekday, weekdayPlural } from "./names";
import { ordinal, plainCount } from "./numbers";
import { period } from "./periods";
import { compactSpan, countedSpan, oneUnit, span } from "./spans";

const TODAY =
  "today,tonight,tonite,this morning,this afternoon,this evening,later today,end of today,end of day,end of the day,eod,cob,eob,close of business,close of play";
const TOMORROW = "tomorrow,tomorow,tommorow,tommorrow,tmrw,tmrow,tmr,tmw,morrow,the morrow";

const near: Part<DayMeaning> = anyOf(
  vocabulary(
    new Map([
      ...TODAY.split(",").map((words) => [words, daysAhead(0)] as const),
      ...TOMORROW.split(",").map((words) => [words, daysAhead(1)] as const),
      ["overmorrow", daysAhead(2)],
    ]),
  ),
  row("the? day after tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr", [], () => daysAhead(2)),
  row("the? next business|working|work|week day", [], nextWorkingDay),
  row("the? next workday|weekday", [], nextWorkingDay),
);

function nextWorkingDay(): DayMeaning {
  return (from) => addWorkingDays(from.anchor, 1);
}

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

const aheadBy: Part<DayMeaning> = anyOf(
  row("in|within about|around|roughly|another|only|just? _", [span], ahead),
  row("in|within|over? the? next|coming|following _", [span], ahead),
  row("_ from|after now|today", [span], ahead),
  row("_ hence|later|out|away", [span], ahead),
  row("in? _ '|’|'s? time", [span], ahead),
  row("+ _", [anyOf(compactSpan, countedSpan)], ahead),
  row("another _", [span], ahead),
  row("this|same time next _", [oneUnit], ahead),
  row("_ today", [span], ahead),
  row(
    "_ tomorrow",
    [span],
    (by): DayMeaning =>
      (from) =>
        shift(addDays(from.anchor, 1), by),
  ),
  row("today week", [], () => daysAhead(7)),
  row("tomorrow week", [], () => daysAhead(8)),
  row("_ _", [span, weekday], (by, day) => countedFrom(coming(day), (start) => shift(start, by))),
  row("in|within|over? the? next _ _", [fewOf, oneUnit], fewAhead),
);

function fewAhead(n: number, units: Span): DayMeaning {
  return ahead(units.map((one) => ({ ...one, n: n * one.n })));
}

const someDate: Part<DateReading> = later(() => date);

const spanAfter = (by: Span, base: DateReading): DayMeaning =>
  countedFrom(base.when, (day) => shift(day, by));

const spanBefore = (by: Span, base: DateReading): DayMeaning =>
  countedFrom(base.when, (day) => shift(day, by, -1));

const weekdayAfterDate = (day: Weekday, base: DateReading): DayMeaning =>
  countedFrom(base.when, (start) => weekdayAfter(start, day));

const weekdayBeforeDate = (day: Weekday, base: DateReading): DayMeaning =>
  countedFrom(base.when, (end) => weekdayUpTo(addDays(end, -1), day));

function nthAfterDate(n: number, day: Weekday, base: DateReading): DayMeaning {
  return countedFrom(base.when, (start) => addDays(weekdayAfter(start, day), (n - 1) * 7));
}

const fromDate: Part<DayMeaning> = anyOf(
  row("_ from|after|following|on|since _", [span, someDate], spanAfter),
  row("_ before|preceding _", [span, someDate], spanBefore),
  row("_ prior|ahead to|of _", [span, someDate], spanBefore),
  row("the? _ after|following _", [oneUnit, someDate], spanAfter),
  row("the? _ before|preceding _", [oneUnit, someDate], spanBefore),
  row("the? first? _ after|following _", [weekday, someDate], weekdayAfterDate),
  row("the? last? _ before|preceding _", [weekday, someDate], weekdayBeforeDate),
  row("the _ _ after|following _", [ordinal, weekday, someDate], nthAfterDate),
  row("_ _ from|after _", [plainCount, anyOf(weekday, weekdayPlural), someDate], nthAfterDate),
);

const dayAfter = (day: Day): Day => addDays(day, 1);

/** "after Christmas" is the day behind it, "after next week" the day behind its last. */
const after: Part<DayMeaning> = anyOf(
  row("after _", [later(() => period)], (all: PeriodMeaning) =>
    dayInPeriod(all, ({ last }) => dayAfter(last)),
  ),
  row("after _", [someDate], ({ when }) => countedFrom(when, dayAfter)),
);

/** A span said by itself; "one day" is any day. */
function alone(part: Part<Span>): Part<Span> {
  return {
    ...part,
    read: (tokens, at) =>
      tokens.words[at] === "one" && tokens.words[at + 1] === "day" ? [] : part.read(tokens, at),
  };
}

/** Dates counted from the anchor or from another date. */
export const offsetDates: Dates = anyOf(
  sure(near),
  sure(aheadBy),
  sure(fromDate),
  trusted(
    row("the? next|following day", [], () => daysAhead(1)),
    "led",
  ),
  trusted(row("_", [compactSpan], ahead), "led"),
  trusted(row("_", [alone(countedSpan)], ahead), "weak"),
  trusted(row("_", [alone(span)], ahead), "inside"),
  trusted(past, "inside"),
);

/** Dates behind "after", which a further span may not be counted from. */
export const afterDates: Dates = trusted(after, "led");
