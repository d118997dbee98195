/** Settings as stored data. */
import { type Interval, printInterval } from "../dates/interval";
import { type Settings } from "./settings";

/** Settings as they are stored: plain data, intervals in words, which `readSettings` reads back. */
export function writeSettings(settings: Settings): Record<string, unknown> {
  return {
    ...settings,
    defaultInterval: wordsOf(settings.defaultInterval),
    startingInterval: wordsOf(settings.startingInterval),
    rules: settings.rules.map(({ interval, limit, ...rule }) => ({
      ...rule,
      interval: interval === null ? "never" : printInterval(interval),
      ...(limit === null ? {} : { limit: printInterval(limit) }),
    })),
  };
}

function wordsOf(interval: Interval | null): string | null {
  return interval === null ? null : printInterval(interval);
}
