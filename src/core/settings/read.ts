/** Settings from stored data. */
import { parseDay } from "../dates/day";
import { isLimitFor } from "../dates/how-often";
import { type Interval, readInterval } from "../dates/interval";
import { RULES, type RuleSwitches } from "../people/rules";
import { isMapping, someText } from "../unknown";
import { isWeekday, waysOf } from "./locale-ways";
import { DEFAULT_SETTINGS, type IntervalRule, type Settings } from "./settings";

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
    peopleTags: texts(given.peopleTags).map(bareTag),
    peopleTypes: texts(given.peopleTypes).map((type) => type.toLowerCase()),
    peopleProperties: texts(given.peopleProperties),
    nowLimit: limitOf(given.nowLimit),
    notPeople: texts(given.notPeople),
    ...readNewPeople(given),
    ignoredFolders: texts(given.ignoredFolders),
    ruleSwitches: readSwitches(given.ruleSwitches),
    suggestMarkers: given.suggestMarkers !== false,
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
    tellDrifting: given.tellDrifting !== false,
    startingInterval: intervalOf(given.startingInterval),
    followupWords: texts(given.followupWords).map(bareMarkerWord),
    waitingWords: texts(given.waitingWords).map(bareMarkerWord),
  };
}

function readNewPeople(
  given: Record<string, unknown>,
): Pick<
  Settings,
  "peopleWithoutNotes" | "tellPeopleWithoutNotes" | "newPersonTemplate" | "newPersonFolder"
> {
  return {
    peopleWithoutNotes: texts(given.peopleWithoutNotes),
    tellPeopleWithoutNotes: given.tellPeopleWithoutNotes !== false,
    newPersonTemplate: someText(given.newPersonTemplate) ?? "",
    newPersonFolder: someText(given.newPersonFolder) ?? "",
  };
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
  return [
    {
      by,
      match: by === "tag" ? bareTag(match) : match,
      interval,
      limit: limitFor(interval, value.limit),
    },
  ];
}

function limitFor(interval: Interval | null, value: unknown): Interval | null {
  const limit = intervalOf(value);
  return interval !== null && limit !== null && isLimitFor(limit, interval) ? limit : null;
}

/** Only switches that say something else than the rule does by itself. */
function readSwitches(value: unknown): RuleSwitches {
  const given = isMapping(value) ? value : {};
  const switched = RULES.filter(({ id, on }) => given[id] === !on);
  return Object.fromEntries(switched.map(({ id, on }) => [id, !on]));
}

function isRuleKind(value: unknown): value is IntervalRule["by"] {
  return value === "tag" || value === "folder" || value === "property";
}

function readDailyNote(value: unknown): Settings["dailyNote"] {
  if (!isMapping(value)) return null;
  const format = someText(value.format);
  return format === null ? null : { folder: someText(value.folder) ?? "", format };
}

function texts(value: unknown): string[] {
  const list = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  return list
    .filter((item): item is string => typeof item === "string")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A tag as it is kept: lower case, without `#`. */
export function bareTag(tag: string): string {
  return tag.replace(/^#/, "").toLowerCase();
}

/** A word for a marker as it is kept: lower case, without its sign. */
export function bareMarkerWord(word: string): string {
  return word.replace(/^[@#]/, "").toLowerCase();
}

function limitOf(value: unknown): number {
  const isLimit = typeof value === "number" && Number.isInteger(value) && value >= 0;
  return isLimit ? value : DEFAULT_SETTINGS.nowLimit;
}

/** Further ahead than a year, the next one would hide. */
function isLead(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 365;
}

function isOrder(value: unknown): value is Settings["dayMonthOrder"] {
  return value === "dmy" || value === "mdy";
}
