/** The English grammar of date phrases, put together. */
import { figureDates } from "../grammar/numeric";
import { anyOf, type Part, row } from "../grammar/parts";
import { type DateReading, type Dates } from "../grammar/reading";
import { defineDate } from "./any-date";
import { holidayDates } from "./holidays";
import { monthDays } from "./month-days";
import { afterDates, offsetDates } from "./offsets";
import { partDates } from "./parts-of-periods";
import { periodDates } from "./periods";
import { timeAfter, timeBefore } from "./times";
import { weekdayDates } from "./weekdays";

const date = defineDate([
  figureDates,
  offsetDates,
  weekdayDates,
  monthDays,
  periodDates,
  partDates,
  holidayDates,
]);

/** A date with a time of day around it. */
const timed: Part<DateReading> = anyOf(
  date,
  row("_ _", [date, timeAfter], (reading) => reading),
  row("_ _", [timeBefore, date], (_, reading) => reading),
  row("_ _ _", [timeBefore, date, timeAfter], (_, reading) => reading),
);

/** A whole phrase: a date behind the prepositions that may lead it, which can settle a doubt. */
export const englishPhrase: Dates = anyOf(
  timed,
  afterDates,
  row("by|until|till|til|before|around|circa on|the? _", [timed], byThen),
  row("no|not later|before|earlier than|until? _", [timed], byThen),
  row("on|over|at|from|starting|due on|from|by|the? _", [timed], onThen),
  row("in|during|throughout a|an|the? _", [anyOf(periodDates, partDates, holidayDates)], inThen),
  row("for|about|approximately|roughly|sometime|some|hopefully time? _", [timed], whole),
);

/** "on Christmas", "on Wed": what might have been half a name is a date. */
function onThen(reading: DateReading): DateReading {
  return reading.trust === "led" ? { ...reading, trust: "unnamed" } : reading;
}

/** "by June" is the month; "on June" may still be hers. */
function byThen(reading: DateReading): DateReading {
  return reading.trust === "named" ? { ...reading, trust: "unnamed" } : onThen(reading);
}

/** "in June" is the month, "in Q3" the quarter; "in Friday" is nothing one says. */
function inThen(reading: DateReading): DateReading {
  if (reading.trust === "named") return { ...reading, trust: "sure" };
  return reading.trust === "led" ? { ...reading, trust: "unnamed" } : whole(reading);
}

function whole(reading: DateReading): DateReading {
  return { ...reading, trust: "inside" };
}
