/** What is worked out about something for a day, kept for the last day asked about: most of a vault stays as it was between two looks at it. */
import { type Day } from "../dates/day";

/** `work`, done once for each thing and day in turn. What is kept of a thing goes with it. */
export function keptByDay<Thing extends object, Value>(
  work: (thing: Thing, today: Day) => Value,
): (thing: Thing, today: Day) => Value {
  const known = new WeakMap<Thing, { readonly today: Day; readonly value: Value }>();
  return (thing, today) => {
    const last = known.get(thing);
    if (last?.today === today) return last.value;
    const value = work(thing, today);
    known.set(thing, { today, value });
    return value;
  };
}

/** A day worked out from today, once for each today. */
export function fromToday(work: (today: Day) => Day): (today: Day) => Day {
  let last: { readonly today: Day; readonly day: Day } | null = null;
  return (today) => {
    if (last?.today !== today) last = { today, day: work(today) };
    return last.day;
  };
}
