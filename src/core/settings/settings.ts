/** What the user chose. Stored as data.json; everything else Kith knows comes from the notes. */
import { type Day, type Weekday } from "../dates/day";
import { type Interval } from "../dates/interval";
import { type RuleSwitches } from "../people/rules";

/** A rule that gives an interval to the people it matches; rules are tried in order. */
export interface IntervalRule {
  /** `tag`: a tag or one nested in it; `folder`: a vault path at or above the note; `property`: `key=value`, or just `key`. */
  readonly by: "tag" | "folder" | "property";
  /** The tag (no `#`), folder or `key=value` matched, any case. */
  readonly match: string;
  /** Null is "never". */
  readonly interval: Interval | null;
  /** Until how long after a contact it is only gently late; null is none, and late is late. Never shorter than the interval. */
  readonly limit: Interval | null;
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
  /** Values of `type` that make a note a person, besides person, people and contact; lower case. */
  readonly peopleTypes: readonly string[];
  /** Properties that make a note a person: `key=value`, or just `key`, with any value but false. */
  readonly peopleProperties: readonly string[];
  /** Notes that are nobody, whatever marks them: paths, or names, `.md` or not. */
  readonly notPeople: readonly string[];
  /** Rows of Now that are shown before "more" is asked for; 0 shows all. */
  readonly nowLimit: number;
  /** Names of people who are tracked without a note, as links write them. */
  readonly peopleWithoutNotes: readonly string[];
  /** Whether the list ends with a line about people who have no note. */
  readonly tellPeopleWithoutNotes: boolean;
  /** Path of the note that new people's notes are made from; empty is none. */
  readonly newPersonTemplate: string;
  /** Vault folder in which new people's notes are made; empty is where most people are. */
  readonly newPersonFolder: string;
  /** Vault folders that are not read at all. */
  readonly ignoredFolders: readonly string[];
  /** Rules of who is a person and what is contact that are switched on or off. */
  readonly ruleSwitches: RuleSwitches;
  /** Whether the editor offers dates and people while a marker is typed. */
  readonly suggestMarkers: boolean;
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
  /** Whether people are told of who are quiet for long against the rhythm that was kept, before their interval is over. */
  readonly tellDrifting: boolean;
  /** Interval of people first touched less than 90 days ago; null is off. */
  readonly startingInterval: Interval | null;
  /** More marker words, lower case, no `@`. */
  readonly followupWords: readonly string[];
  readonly waitingWords: readonly string[];
}

/** Where the settings are kept. */
export interface SettingsHolder {
  readonly current: Settings;
  /** Stores a change of some settings, and tells those who follow them. */
  change(part: Partial<Settings>): Promise<void>;
}

/** What a vault without settings uses. */
export const DEFAULT_SETTINGS: Settings = {
  me: [],
  defaultInterval: null,
  rules: [],
  peopleFolders: [],
  peopleTags: [],
  peopleTypes: [],
  peopleProperties: [],
  notPeople: [],
  nowLimit: 7,
  peopleWithoutNotes: [],
  tellPeopleWithoutNotes: true,
  newPersonTemplate: "",
  newPersonFolder: "",
  ignoredFolders: [],
  ruleSwitches: {},
  suggestMarkers: true,
  weekStart: 1,
  dayMonthOrder: "dmy",
  language: null,
  dailyNote: null,
  logTo: "person",
  logHeading: "Log",
  pausedUntil: null,
  yearlyLeadDays: 7,
  tellDrifting: true,
  startingInterval: null,
  followupWords: [],
  waitingWords: [],
};
