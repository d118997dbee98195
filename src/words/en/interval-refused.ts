/** Why words for how often are not taken, and what to write instead. */
import { type HowOftenRefusal } from "../../core/dates/how-often";

/** By the reason; `written` are the words. */
export const INTERVAL_REFUSED: Readonly<Record<HowOftenRefusal, (written: string) => string>> = {
  biweekly: () =>
    "“Biweekly” can mean twice a week or every 2 weeks: write “every 2 weeks” or “fortnightly”.",
  bimonthly: () =>
    "“Bimonthly” can mean twice a month or every 2 months: write “every 2 months” or “every 2 weeks”.",
  biannual: () =>
    "“Biannual” can mean twice a year or every 2 years: write “every 6 months” or “every 2 years”.",
  "minutes-or-months": () => "“m” could be minutes or months: write “mo” or “months”.",
  weekday: () => "Weekdays are not intervals: write “every week” or “daily”.",
  "too-short": () => "An interval is at least one day; “never” means never.",
  "too-long": () => "An interval is a hundred years at most.",
  "limit-too-short": () => "The limit is shorter than the interval.",
  "no-interval": (written) => `“${written}” is not an interval.`,
};
