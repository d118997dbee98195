/** The settings as fields of text: how each is shown, checked and stored. */
import { parseDay, type Weekday } from "../../core/dates/day";
import { type Interval } from "../../core/dates/interval";
import { isMarkerWord } from "../../core/markers/marker-words";
import { bareMarkerWord, bareTag } from "../../core/settings/read";
import { type Settings } from "../../core/settings/settings";
import { WORDS } from "../../words";
import { readEvery } from "../wording/day-words";
import { sayInterval } from "./interval-text";

/** Further ahead than a year, the next birthday would hide behind the one after. */
const MOST_LEAD_DAYS = 365;

/** A setting that is typed or chosen. */
export interface Field {
  readonly show: (settings: Settings) => string;
  /** What the text changes; null when it can't be understood. */
  readonly read: (text: string, settings: Settings) => Partial<Settings> | null;
  /** What to say of a text that can't be understood. */
  readonly objection?: () => string;
}

/** All fields, by the key of their control. */
const FIELDS = {
  defaultInterval: intervalField(
    ({ defaultInterval }) => defaultInterval,
    (defaultInterval) => ({ defaultInterval }),
  ),
  startingInterval: intervalField(
    ({ startingInterval }) => startingInterval,
    (startingInterval) => ({ startingInterval }),
  ),
  followupWords: markerWordsField(
    ({ followupWords }) => followupWords,
    (followupWords) => ({ followupWords }),
  ),
  waitingWords: markerWordsField(
    ({ waitingWords }) => waitingWords,
    (waitingWords) => ({ waitingWords }),
  ),
  pausedUntil: {
    show: ({ pausedUntil }) => pausedUntil ?? "",
    read: (text) => {
      const day = parseDay(text.trim());
      return day === null && text.trim() !== "" ? null : { pausedUntil: day };
    },
    objection: () => WORDS.settings.dayInvalid,
  },
  yearlyLeadDays: {
    show: ({ yearlyLeadDays }) => String(yearlyLeadDays),
    read: (text) => {
      const days = Number(text.trim());
      const isLead = /^\d{1,3}$/.test(text.trim()) && days <= MOST_LEAD_DAYS;
      return isLead ? { yearlyLeadDays: days } : null;
    },
    objection: () => WORDS.settings.yearlyLeadInvalid,
  },
  tellDrifting: {
    show: ({ tellDrifting }) => (tellDrifting ? "tell" : "hide"),
    read: (text) => ({ tellDrifting: text !== "hide" }),
  },
  peopleFolders: listField(
    ({ peopleFolders }) => peopleFolders,
    (peopleFolders) => ({ peopleFolders }),
  ),
  peopleTags: listField(
    ({ peopleTags }) => peopleTags,
    (tags) => ({ peopleTags: tags.map(bareTag) }),
  ),
  notPeople: listField(
    ({ notPeople }) => notPeople,
    (notPeople) => ({ notPeople }),
  ),
  nowLimit: {
    show: ({ nowLimit }) => (nowLimit === 0 ? "" : String(nowLimit)),
    read: (text) => (/^\d{0,4}$/.test(text.trim()) ? { nowLimit: Number(text.trim()) } : null),
    objection: () => WORDS.settings.nowLimitInvalid,
  },
  ignoredFolders: listField(
    ({ ignoredFolders }) => ignoredFolders,
    (ignoredFolders) => ({ ignoredFolders }),
  ),
  peopleTypes: listField(
    ({ peopleTypes }) => peopleTypes,
    (peopleTypes) => ({ peopleTypes }),
  ),
  peopleProperties: listField(
    ({ peopleProperties }) => peopleProperties,
    (peopleProperties) => ({ peopleProperties }),
  ),
  peopleWithoutNotes: listField(
    ({ peopleWithoutNotes }) => peopleWithoutNotes,
    (peopleWithoutNotes) => ({ peopleWithoutNotes }),
  ),
  tellPeopleWithoutNotes: {
    show: ({ tellPeopleWithoutNotes }) => (tellPeopleWithoutNotes ? "on" : "off"),
    read: (text) => ({ tellPeopleWithoutNotes: text !== "off" }),
  },
  newPersonTemplate: {
    show: ({ newPersonTemplate }) => newPersonTemplate,
    read: (text) => ({ newPersonTemplate: text.trim() }),
  },
  newPersonFolder: {
    show: ({ newPersonFolder }) => newPersonFolder,
    read: (text) => ({ newPersonFolder: text.trim() }),
  },
  me: listField(
    ({ me }) => me,
    (me) => ({ me }),
  ),
  language: {
    show: ({ language }) => language ?? "",
    read: (text) => ({ language: text === "" ? null : text }),
  },
  weekStart: {
    show: ({ weekStart }) => String(weekStart),
    read: (text) => (/^[0-6]$/.test(text) ? { weekStart: Number(text) as Weekday } : null),
  },
  dayMonthOrder: {
    show: ({ dayMonthOrder }) => dayMonthOrder,
    read: (text) => (text === "dmy" || text === "mdy" ? { dayMonthOrder: text } : null),
  },
  dailyFormat: {
    show: ({ dailyNote }) => dailyNote?.format ?? "",
    read: (text, { dailyNote }) => {
      const format = text.trim();
      return { dailyNote: format === "" ? null : { folder: dailyNote?.folder ?? "", format } };
    },
  },
  dailyFolder: {
    show: ({ dailyNote }) => dailyNote?.folder ?? "",
    read: (text, { dailyNote }) =>
      dailyNote === null ? null : { dailyNote: { ...dailyNote, folder: text.trim() } },
  },
  suggestMarkers: {
    show: ({ suggestMarkers }) => (suggestMarkers ? "on" : "off"),
    read: (text) => ({ suggestMarkers: text !== "off" }),
  },
  logTo: {
    show: ({ logTo }) => logTo,
    read: (text) => (text === "person" || text === "daily" ? { logTo: text } : null),
  },
  logHeading: {
    show: ({ logHeading }) => logHeading,
    read: (text) => (text.trim() === "" ? null : { logHeading: text.trim() }),
  },
} satisfies Record<string, Field>;

/** The key of a field. */
export type FieldKey = keyof typeof FIELDS;

/** The field with a key, or null. */
export function fieldOf(key: string): Field | null {
  return Object.hasOwn(FIELDS, key) ? FIELDS[key as FieldKey] : null;
}

/** An interval; empty and "never" are none. */
function intervalField(
  show: (settings: Settings) => Interval | null,
  write: (interval: Interval | null) => Partial<Settings>,
): Field {
  return {
    show: (settings) => sayInterval(show(settings), ""),
    read: (text) => {
      const reading = readEvery(text);
      if (reading.kind === "unread") return null;
      return write(reading.kind === "blank" ? null : reading.value);
    },
    objection: () => WORDS.forms.intervalUnread,
  };
}

/** Several texts in one, separated by commas. */
function listField(
  show: (settings: Settings) => readonly string[],
  write: (texts: readonly string[]) => Partial<Settings>,
): Field {
  return {
    show: (settings) => show(settings).join(", "),
    read: (text) => write(listed(text)),
  };
}

/** Words for a marker, with or without their `@`. */
function markerWordsField(
  show: (settings: Settings) => readonly string[],
  write: (words: readonly string[]) => Partial<Settings>,
): Field {
  return {
    show: listField(show, write).show,
    read: (text) => {
      const words = listed(text).map(bareMarkerWord);
      return words.every(isMarkerWord) ? write(words) : null;
    },
    objection: () => WORDS.settings.markerWordInvalid,
  };
}

function listed(text: string): string[] {
  return text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
