/** What a locale says of weeks and dates. */
import { type Weekday } from "../dates/day";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** Week start and day-month order of a locale; an unknown locale gives the defaults. */
export function waysOf(locale: string): Pick<Settings, "weekStart" | "dayMonthOrder"> {
  const { weekStart, dayMonthOrder } = DEFAULT_SETTINGS;
  try {
    const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map((part) => part.type);
    return {
      weekStart: weekStartOf(new Intl.Locale(locale)) ?? weekStart,
      dayMonthOrder: parts.indexOf("month") < parts.indexOf("day") ? "mdy" : "dmy",
    };
  } catch {
    return { weekStart, dayMonthOrder };
  }
}

/** Engines give `weekInfo` as a property, `getWeekInfo()`, or not at all. Sunday is 7 there. */
function weekStartOf(locale: Intl.Locale): Weekday | null {
  const engine = locale as Intl.Locale & {
    getWeekInfo?: () => { firstDay?: number };
    weekInfo?: { firstDay?: number };
  };
  const first = (engine.getWeekInfo?.() ?? engine.weekInfo)?.firstDay;
  const weekday = first === undefined ? null : first % 7;
  return isWeekday(weekday) ? weekday : null;
}

/** Whether a value is a weekday, 0 for Sunday to 6. */
export function isWeekday(value: unknown): value is Weekday {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6;
}
