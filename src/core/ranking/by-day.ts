/** What is worked out for a day, kept for the last day asked about. */
import { type Day } from "../dates/day";

/** A day worked out from today, once for each today. */
export function fromToday(work: (today: Day) => Day): (today: Day) => Day {
  let last: { readonly today: Day; readonly day: Day } | null = null;
  return (today) => {
    if (last?.today !== today) last = { today, day: work(today) };
    return last.day;
  };
}
