/** Why the command line does not take words for how often, without a full stop. */
import { type HowOftenRefusal } from "../core/dates/how-often";

/** The reason why words are refused. */
export function refusalWords(why: HowOftenRefusal, written: string): string {
  return why === "no-interval" ? `"${written}" is not an interval` : REFUSED[why];
}

const REFUSED: Readonly<Record<Exclude<HowOftenRefusal, "no-interval">, string>> = {
  biweekly:
    "“Biweekly” can mean twice a week or every 2 weeks: write “every 2 weeks” or “fortnightly”",
  bimonthly:
    "“Bimonthly” can mean twice a month or every 2 months: write “every 2 months” or “every 2 weeks”",
  biannual:
    "“Biannual” can mean twice a year or every 2 years: write “every 6 months” or “every 2 years”",
  "minutes-or-months": "“m” could be minutes or months: write “mo” or “months”",
  weekday: "Weekdays are not intervals: write “every week” or “daily”",
  "too-short": "An interval is at least one day; “never” means never",
  "too-long": "An interval is a hundred years at most",
  "limit-too-short": "The limit is shorter than the interval",
};
