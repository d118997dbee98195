/** What the user chose. Stored as data.json; everything else Kith knows comes from the notes. */
import { type Day, type Weekday, parseDay } from "./dates/day";
import { type Interval, printInterval, readInterval } from "./dates/interval";
import { isMapping, someText } from "./unknown";

/** A rule that gives an interval to the people it matches; rules are tried in order. */
export interface IntervalRule {
  /** `tag`: a tag or one nested in it; `folder`: a vault path at or above the note; `property`: `key=value`, or just `key`. */
  readonly by: "tag" | "folder" | "property";
  /** The tag (no `#`), folder or `key=value` matched, any case. */
  readonly match: string;
  /** Null is "never". */
  readonly interval: Interval | null;
}

/** All settings, complete and valid. */
export interface Settings {
  /** Names or paths of the owner's own note: never a person to check in on. */
  readonly me: readonly string[];
  /** Interval of people whom neither their note nor a rule gives one; null is untracked. */
  readonly defaultInterval: Interval | null;
  readonly rules: readonly IntervalRule[];
  /** Names of folders whose notes are people, besides people, persons, contacts, friends and crm. */
  readonly peopleFolders: readonly string[];
  /** Tags that make a note a person, besides person, people and contact (no `#`). */
  readonly peopleTags: readonly string[];
  /** Vault folders that are not read at all. */
  readonly ignoredFolders: readonly string[];
  /** Whether "should call Sam" and "heard about Sam" in prose are told from contact by their words. */
  readonly readIntentions: boolean;
  readonly weekStart: Weekday;
  readonly dayMonthOrder: "dmy" | "mdy";
  /** BCP 47 tag of the language read besides English and spoken in the views; null follows the app. */
  readonly language: string | null;
  /** Overrides the daily-note plugin's format and folder; null follows it. */
  readonly dailyNote: { readonly folder: string; readonly format: string } | null;
  /** Where a check-in is written. */
  readonly logTo: "person" | "daily";
  /** Heading in a person's note that check-ins are logged under. */
  readonly logHeading: string;
  /** Nobody is nagged about before this day; null when not paused. */
  readonly pausedUntil: Day | null;
  /** How many days ahead birthdays and anniversaries are told of; 0 is on the day. */
  readonly yearlyLeadDays: number;
  /** Interval of people first touched less than 90 days ago; null is off. */
  readonly startingInterval: Interval | null;
  /** More marker words, lower case, no `@`. */
  readonly followupWords: readonly string[];
  readonly waitingWords: readonly string[];
}

/** What a vault without settings uses. */
export const DEFAULT_SETTINGS: Settings = {
  me: [],
  defaultInterval: null,
  rules: [],
  peopleFolders: [],
  peopleTags: [],
  ignoredFolders: [],
  readIntentions: true,
  weekStart: 1,
  dayMonthOrder: "dmy",
  language: null,
  dailyNote: null,
  logTo: "person",
  logHeading: "Log",
  pausedUntil: null,
  yearlyLeadDays: 7,
  startingInterval: null,
  followupWords: [],
  waitingWords: [],
};

/**
 * Settings from stored data that anyone may have edited: whatever is missing or malformed takes
 * its default. Week start and day-month order, when not chosen, follow `locale` (BCP 47, for
 * instance `en-US`), or stay Monday and day first without one.
 */
export function readSettings(data: unknown, locale?: string): Settings {
  const given = isMapping(data) ? data : {};
  const local =
    locale === undefined ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, ...waysOf(locale) };
  return {
    me: texts(given.me),
    defaultInterval: intervalOf(given.defaultInterval),
    rules: Array.isArray(given.rules) ? given.rules.flatMap(readRule) : [],
    peopleFolders: texts(given.peopleFolders),
    peopleTags: texts(given.peopleTags).map(withoutHash),
    ignoredFolders: texts(given.ignoredFolders),
    readIntentions: given.readIntentions !== false,
    weekStart: isWeekday(given.weekStart) ? given.weekStart : local.weekStart,
    dayMonthOrder: isOrder(given.dayMonthOrder) ? given.dayMonthOrder : local.dayMonthOrder,
    language: someText(given.language),
    dailyNote: readDailyNote(given.dailyNote),
    logTo: given.logTo === "daily" ? "daily" : "person",
    logHeading: someText(given.logHeading) ?? DEFAULT_SETTINGS.logHeading,
    pausedUntil: typeof given.pausedUntil === "string" ? parseDay(given.pausedUntil) : null,
    yearlyLeadDays: isLead(given.yearlyLeadDays)
      ? given.yearlyLeadDays
      : DEFAULT_SETTINGS.yearlyLeadDays,
    startingInterval: intervalOf(given.startingInterval),
    followupWords: texts(given.followupWords).map(markerWord),
    waitingWords: texts(given.waitingWords).map(markerWord),
  };
}

/** Settings as they are stored: plain data, intervals in words, which `readSettings` reads back. */
export function writeSettings(settings: Settings): Record<string, unknown> {
  return {
    ...settings,
    defaultInterval: wordsOf(settings.defaultInterval),
    startingInterval: wordsOf(settings.startingInterval),
    rules: settings.rules.map(({ interval, ...rule }) => ({
      ...rule,
      interval: interval === null ? "never" : printInterval(interval),
    })),
  };
}

function wordsOf(interval: Interval | null): string | null {
  return interval === null ? null : printInterval(interval);
}

function intervalOf(value: unknown): Interval | null {
  const reading = readInterval(value);
  return reading?.kind === "every" ? reading.interval : null;
}

function readRule(value: unknown): IntervalRule[] {
  if (!isMapping(value)) return [];
  const { by } = value;
  const match = someText(value.match);
  const reading = readInterval(value.interval);
  if (!isRuleKind(by) || match === null || reading === null || reading.kind === "refused")
    return [];
  const interval = reading.kind === "every" ? reading.interval : null;
  return [{ by, match: by === "tag" ? withoutHash(match) : match, interval }];
}

function isRuleKind(value: unknown): value is IntervalRule["by"] {
  return value === "tag" || value === "folder" || value === "property";
}

function readDailyNote(value: unknown): Settings["dailyNote"] {
  if (!isMapping(value)) return null;
  const format = someText(value.format);
  return format === null ? null : { folder: someText(value.folder) ?? "", format };
}

/** Week start and day-month order of a locale; an unknown locale gives the defaults. */
function waysOf(locale: string): Pick<Settings, "weekStart" | "dayMonthOrder"> {
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

function texts(value: unknown): string[] {
  const list = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  return list
    .filter((item): item is string => typeof item === "string")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function withoutHash(tag: string): string {
  return tag.replace(/^#/, "").toLowerCase();
}

function markerWord(word: string): string {
  return word.replace(/^[@#]/, "").toLowerCase();
}

function isWeekday(value: unknown): value is Weekday {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6;
}

/** Further ahead than a year, the next one would hide. */
function isLead(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 365;
}

function isOrder(value: unknown): value is Settings["dayMonthOrder"] {
  return value === "dmy" || value === "mdy";
}
